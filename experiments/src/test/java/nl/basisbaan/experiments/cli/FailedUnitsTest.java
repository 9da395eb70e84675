package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.study.Model;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some towns cannot be lived through: the others can, and it is told which cannot. */
class FailedUnitsTest {
  private static final String WHY = "wage must be above 0 but was -1";

  /** Fails in one replication in a hundred, but at one end of what nobody knows only. */
  private static final Model SOMETIMES =
      scenario -> {
        Model.Prepared ready = new FakeModel().prepare(scenario);
        boolean end = slack(scenario) < 1;
        return (replication, follow) -> {
          if (end && replication % 34 == 7) {
            throw new IllegalStateException(WHY);
          }
          return ready.run(replication, follow);
        };
      };

  @TempDir Path directory;

  private static double slack(Scenario scenario) {
    return scenario.parameters().value("labour_market.slack");
  }

  @BeforeEach
  void aStudy() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replace("replications: 5", "replications: 100")
            + "end_replications: 100\n");
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file));
  }

  @Test
  void theOthersGoOnAndEachFailureCanBeSeenAgain() throws IOException {
    Calls whole = Calls.of(directory, "run", "small.yaml", "--out=whole", "--quiet");
    Calls call =
        Calls.of(SOMETIMES, directory, "run", "small.yaml", "--out=out", "--quiet", "--seed=1");

    assertEquals(Main.FAILED, call.code());
    assertTrue(call.err().startsWith("3 of 300 towns failed."), call.err());
    assertTrue(call.err().contains(WHY), call.err());
    assertTrue(call.err().contains("labour_market.slack=0.9"), call.err());
    assertFalse(call.err().contains("\tat "), call.err());
    assertTrue(
        call.out()
            .contains(
                "3 of 300 simulated towns failed and are in no figure; failures.csv names each."),
        call.out());
    assertFalse(whole.out().contains("failed"));
    assertTrue(lines("out/manifest.json").contains("  \"failed\": 3,"));
    assertFalse(Files.exists(directory.resolve("whole/failures.csv")));

    List<String> runs = lines("out/runs.csv");
    List<String> all = new ArrayList<>(lines("whole/runs.csv"));
    all.removeIf(row -> row.matches("[^,]*,labour_market.slack=0.9,(7|41|75),.*"));
    assertEquals(all, runs, "the rows of the others are the same");

    for (CSVRecord failure : failures("out")) {
      assertEquals("none; end-job; transition-only", failure.get("policies"));
      assertEquals("labour_market.slack=0.9", failure.get("point"));
      assertEquals("java.lang.IllegalStateException: " + WHY, failure.get("failure"));
      String[] words = failure.get("command").split(" ");
      assertEquals("basisbaan", words[0]);
      Calls again = Calls.of(SOMETIMES, directory, Arrays.copyOfRange(words, 1, words.length));
      assertEquals(Main.FAILED, again.code());
      assertTrue(again.err().startsWith(failure.get("failure") + "\n\tat "), again.err());
    }
    assertEquals(3, failures("out").size());
    Calls well = Calls.of(SOMETIMES, directory, "run", "small.yaml", "--unit", "base:7");
    assertEquals(Main.DONE, well.code());
    assertEquals(
        "Replication 7 at base can be lived through, under all 3 policies. Nothing was written.\n",
        well.out());
    assertEquals(
        List.of("out", "small.yaml", "whole"),
        Calls.below(directory).stream().filter(name -> !name.contains("/")).toList());
  }

  private List<CSVRecord> failures(String folder) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    return format
        .parse(Files.newBufferedReader(directory.resolve(folder).resolve("failures.csv")))
        .getRecords();
  }

  @Test
  void aWholePointMayFail() throws IOException {
    Model never =
        scenario -> {
          if (slack(scenario) < 1) {
            throw new IllegalArgumentException(WHY);
          }
          return new FakeModel().prepare(scenario);
        };
    Calls call =
        Calls.of(never, directory, "run", "small.yaml", "--out=out", "--quiet", "--replications=4");
    assertEquals(Main.FAILED, call.code(), call.err());
    assertTrue(call.err().startsWith("4 of 12 towns failed."), call.err());
    assertEquals(4, failures("out").size());
    assertTrue(call.out().contains("Written to out"), call.out());
  }

  @Test
  void theBaseMayFail() throws IOException {
    Model never =
        scenario -> {
          if (slack(scenario) > 1 && slack(scenario) < 1.2) {
            throw new IllegalArgumentException(WHY);
          }
          return new FakeModel().prepare(scenario);
        };
    Calls call =
        Calls.of(never, directory, "run", "small.yaml", "--out=out", "--quiet", "--replications=4");
    assertEquals(Main.FAILED, call.code(), call.err());
    assertTrue(call.err().contains("4 of 12 towns failed."), call.err());
    assertFalse(call.err().contains("\tat "), call.err());
  }

  @Test
  void whenAllFailThereIsNoResultButWhatWasLivedCanBeLookedAt() throws IOException {
    Model never =
        scenario ->
            (replication, follow) -> {
              throw new IllegalStateException(WHY);
            };
    Calls call = Calls.of(never, directory, "run", "small.yaml", "--out=out", "--quiet");
    assertEquals(Main.FAILED, call.code());
    assertEquals("", call.out());
    assertTrue(call.err().startsWith("300 of 300 towns failed."), call.err());
    assertTrue(call.err().contains("basisbaan resume out goes on"), call.err());
    assertFalse(Files.exists(directory.resolve("out")));

    Calls well = Calls.of(directory, "resume", "out", "--quiet");
    assertEquals(Main.DONE, well.code(), well.err());
    Calls.of(directory, "run", "small.yaml", "--out=whole", "--quiet");
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
  }

  /** What tries a town or two tells as a run does why they fail. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTownThatIsTriedAndFailsIsTold(boolean atOnce) {
    Model never =
        scenario -> {
          if (atOnce) {
            throw new IllegalArgumentException(WHY);
          }
          return (replication, follow) -> {
            throw new IllegalStateException(WHY);
          };
        };
    Calls call = Calls.of(never, directory, "run", "small.yaml", "--dry-run");
    assertEquals(Main.FAILED, call.code());
    assertEquals("", call.out());
    assertTrue(call.err().startsWith("2 of 2 towns failed."), call.err());
    assertTrue(call.err().contains(WHY), call.err());
    assertTrue(
        call.err().contains("The first of them again: basisbaan run small.yaml"), call.err());
    assertFalse(call.err().contains("\tat "), call.err());
  }

  @Test
  void aTownThatIsTriedWithoutRoomIsToldWhatHelps() {
    Model large =
        scenario ->
            (replication, follow) -> {
              throw new OutOfMemoryError("Java heap space");
            };
    Calls call = Calls.of(large, directory, "run", "small.yaml", "--dry-run");
    assertEquals(Main.FAILED, call.code());
    assertTrue(call.err().contains("basisbaan failed: out of memory: a larger heap"), call.err());
  }

  @Test
  void validationEndsAtTheFirst() {
    Model never =
        scenario ->
            (replication, follow) -> {
              throw new IllegalStateException(WHY);
            };
    Calls call = Calls.of(never, directory, "validate", "--out=out", "--quiet", "--replications=3");
    assertEquals(Main.FAILED, call.code());
    assertTrue(call.err().contains(WHY), call.err());
    assertFalse(Files.exists(directory.resolve("out")));
  }
}
