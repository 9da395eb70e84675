package nl.basisbaan.experiments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.Replications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulation itself in a village: the same files on any number of threads. */
class RealModelTest {
  private static final Model MODEL = scenario -> new Replications(scenario)::run;

  @TempDir Path directory;

  /** Groningen, fifty times smaller. */
  private void village() throws IOException {
    byte[] groningen = Library.MUNICIPALITIES.packed("groningen").bytes();
    Calls.write(
        directory.resolve("village.yaml"),
        new String(groningen, StandardCharsets.UTF_8)
            .replace("name: groningen", "name: village")
            .replace("households: 9950", "households: 199")
            .replace("persons_over_three_years: 7840", "persons_over_three_years: 157")
            .replace("newcomers: 145", "newcomers: 3"));
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: village")
            .replace("months: 6", "months: 42")
            .replace("replications: 5", "replications: 3"));
  }

  private void run(String out, String threads) {
    Calls call =
        Calls.of(
            MODEL,
            directory,
            "run",
            "small.yaml",
            "--quiet",
            "--persons=participants",
            "--threads",
            threads,
            "--out",
            out);
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().contains("transition-only minus end-job"), call.out());
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    village();
    run("one", "1");
    run("three", "3");
    List<String> files = Calls.below(directory.resolve("one"));
    assertTrue(files.contains("persons.csv"), files.toString());
    for (String file : files) {
      if (!file.equals("manifest.json")) {
        assertArrayEquals(
            Files.readAllBytes(directory.resolve("one").resolve(file)),
            Files.readAllBytes(directory.resolve("three").resolve(file)),
            file);
      }
    }
  }
}
