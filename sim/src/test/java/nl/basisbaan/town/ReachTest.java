package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What months can be like whose classes have given shares: all that is allowed can be drawn. */
class ReachTest {
  private static final int[] AGES = {240, 360, 480, 600, 720, 804};
  private static final int[] DURATIONS = {0, 36, 60, 120, 180, 240, 480};
  private static final int DRAWS = 2_000;

  private static boolean allows(int[] from, double[] shares, double mean, double sd) {
    return new Reach(from, shares).mistakes("group.age", mean, sd, 1).isEmpty();
  }

  private static void expectMet(int[] from, double[] shares, double mean, double sd) {
    Spread spread = new Spread(from, shares, mean, sd);
    double first = 0;
    double second = 0;
    for (int level = 0; level < shares.length; level++) {
      for (int draw = 0; draw < DRAWS; draw++) {
        double month = spread.month(level, (draw + 0.5) / DRAWS) + 0.5;
        first += shares[level] * month / DRAWS;
        second += shares[level] * month * month / DRAWS;
      }
    }
    assertEquals(mean, first, 0.02 * sd + 0.05, () -> told(shares, mean, sd));
    assertEquals(sd, Math.sqrt(second - first * first), 0.02 * sd + 0.05, told(shares, mean, sd));
  }

  private static String told(double[] shares, double mean, double sd) {
    return Arrays.toString(shares) + " mean " + mean + " sd " + sd;
  }

  /** Some classes of nobody, some of nearly everybody. */
  private static double[] shares(Random random, int classes) {
    double[] shares = new double[classes];
    double sum = 0;
    for (int i = 0; i < classes; i++) {
      shares[i] = random.nextInt(3) == 0 ? 0 : Math.pow(random.nextDouble(), 3);
      sum += shares[i];
    }
    for (int i = 0; i < classes; i++) {
      shares[i] = sum == 0 ? 1.0 / classes : shares[i] / sum;
    }
    return shares;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatIsAllowedIsMetAtItsEndsToo(int seed) {
    Random random = new Random(seed);
    int met = 0;
    for (int i = 0; i < 40; i++) {
      int[] from = random.nextBoolean() ? AGES : DURATIONS;
      double[] shares = shares(random, from.length - 1);
      double mean = from[0] + random.nextDouble() * (from[from.length - 1] - from[0]);
      double[] allowed =
          random
              .doubles(300, 1, 250)
              .filter(sd -> allows(from, shares, mean, sd))
              .sorted()
              .toArray();
      if (allowed.length > 0) {
        expectMet(from, shares, mean, allowed[0]);
        expectMet(from, shares, mean, allowed[allowed.length - 1]);
        met++;
      }
    }
    assertTrue(met > 3, "enough of them can be met: " + met);
  }

  /**
   * Two classes far apart: a standard deviation near the distance of their middles from the mean.
   */
  @Test
  void theLimitsAreThoseWorkedOutByHand() {
    double[] halves = {0.5, 0, 0, 0, 0.5};
    // Everybody of a half at one end: at 359.5 and 720.5, mean 540, or at 240.5 and 803.5, mean
    // 522.
    assertTrue(allows(AGES, halves, 540, 181));
    assertTrue(!allows(AGES, halves, 540, 180));
    assertTrue(allows(AGES, halves, 522, 281));
    assertTrue(!allows(AGES, halves, 522, 282));
    // All at the lower ends make 480.5, all at the upper ends 581.5.
    assertTrue(allows(AGES, halves, 481, 240));
    assertTrue(!allows(AGES, halves, 480, 240));
    assertTrue(!allows(AGES, halves, 582, 222));
  }

  @ParameterizedTest
  @CsvSource({
    "67, 1, group.age_mean must be in [",
    "45, 1, group.age_sd must be in [",
    "45, 30, group.age_sd must be in ["
  })
  void theMessageSaysWhatIsAllowedInTheUnitOfTheFile(double mean, double sd, String message) {
    double[] shares = {0.5, 0, 0, 0, 0.5};
    List<String> mistakes = new Reach(AGES, shares).mistakes("group.age", mean, sd, 12);

    assertEquals(1, mistakes.size());
    assertTrue(mistakes.get(0).startsWith(message), mistakes.get(0));
    double[] limits =
        Arrays.stream(mistakes.get(0).replaceAll(".*\\[|\\].*", "").split(", "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    boolean ofMean = message.contains("mean");
    for (double limit : limits) {
      double other = ofMean ? limit : mean;
      List<String> again =
          new Reach(AGES, shares).mistakes("group.age", other, ofMean ? sd : limit, 12);
      assertTrue(
          again.isEmpty() || (ofMean && again.get(0).startsWith("group.age_sd")), again.toString());
    }
  }
}
