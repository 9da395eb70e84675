package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of a study are shared by the offers of a policy, and who gets none is told. */
class OfferWithoutPlacesTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 0"})
  void anOfferForWhichNoPlaceIsLeftIsTold(int places, int lines) throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("places: 3", "places: " + places)
            .replace("end-job, transition-only", "mine"));
    Calls.write(
        directory.resolve("mine.yaml"),
        """
        name: mine
        offers:
        - {name: many, scale: [{places: 30}]}
        - {name: few, scale: [{places: 20}]}
        """);

    Calls call = Calls.of(directory, "check", "small.yaml");

    assertEquals(Main.DONE, call.code(), call.err());
    String all = call.err() + call.out();
    String told = "mine: its offer few opens no places";
    assertEquals(lines, all.lines().filter(line -> line.contains(told)).count(), all);
  }
}
