package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the ends of what nobody knows are lived is told: at the start, in the answer, after.
 */
class EndsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 4 | 2 | Set: replications 2 (the study has 5, at each end 4).",
        "3 | 2 | 2 | Set: replications 3 (the study has 5).",
        "5 | 4 | 4 | No parameter was set.",
        "4 | 5 | 4 | Set: replications 4 (the study has 5, at each end 5).",
        "8 | 8 | 8 | Set: replications 8 (the study has 5).",
      })
  void howOftenTheEndsAreLivedIsTold(int asked, int ofFile, int atEnds, String set)
      throws IOException {
    String study = Calls.smallStudy("small") + "end_replications: " + ofFile + "\n";
    Calls.write(directory.resolve("small.yaml"), study);
    String number = Integer.toString(asked);

    Calls call = Calls.of(directory, "run", "small.yaml", "--replications", number, "--out", "out");
    Calls dry = Calls.of(directory, "run", "small.yaml", "--replications", number, "--dry-run");

    String words = "(" + atEnds + " at each end of what nobody knows)";
    String opening = call.out().replaceAll("\\s+", " ");
    assertTrue(opening.contains(asked + " simulated towns " + words + ", each with"), opening);
    assertTrue(opening.contains(set), opening);
    assertTrue(dry.out().replaceAll("\\s+", " ").contains(asked + " replications " + words + "."));
    boolean cut = set.contains("at each end");
    String told =
        "At each end of what nobody knows %s towns, not %s: no more than --replications"
            .formatted(atEnds, ofFile);
    assertEquals(cut ? 1 : 0, call.messages().stream().filter(told::equals).count(), call.err());
    String manifest = Files.readString(directory.resolve("out/manifest.json"));
    assertTrue(manifest.contains("\"replications_at_ends\": " + atEnds), manifest);
  }
}
