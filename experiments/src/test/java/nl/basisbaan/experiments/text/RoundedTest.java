package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a whole are rounded together. */
class RoundedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.115 0.115 0.77 | 12 11 77 0", // each by itself: 12, 12 and 77
        "0.505 0.495 | 51 49 0", // equal remainders: the first
        "0.334 0.333 0.333 | 34 33 33 0", // each by itself: 33, 33 and 33
        "0.333 0.333 0.334 | 33 33 34 0",
        "0.004 0.996 | 0 100 0",
        "0.25 0.75 | 25 75 0",
        "0.29 0.71 | 29 71 0", // 100 * 0.29 is a little less than 29
        "1 0 | 100 0 0",
        "0.104 0.104 0.104 | 11 10 10 69", // the rest has the largest remainder
        "0 0 | 0 0 100",
      })
  void percentsOfPartsAndOfWhatIsLeftAddUp(String shares, String percents) {
    double[] of = Stream.of(shares.split(" ")).mapToDouble(Double::parseDouble).toArray();
    int[] found = Rounded.percents(of);
    assertEquals(percents.replace(' ', ','), Arrays.toString(found).replaceAll("[\\[\\] ]", ""));
    assertEquals(100, Arrays.stream(found).sum());
  }
}
