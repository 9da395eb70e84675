package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result can be made again from its manifest, and be held against what is made then. */
class RepeatTest {
  @TempDir Path directory;

  @BeforeEach
  void aRun() throws IOException {
    SmallFiles.budgeted(directory);
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("transition-only", "budgeted")
            .replace("places: 3\n", ""));
    Calls call =
        Calls.of(
            directory,
            "run",
            "small.yaml",
            "--out=out",
            "--quiet",
            "--seed=-7",
            "--replications=4",
            "--persons=participants",
            "--set=task.displaced_paid_share=0.123456789012345");
    assertEquals(Main.DONE, call.code(), call.err());
    Files.delete(directory.resolve("small.yaml"));
    Files.delete(directory.resolve("budgeted.yaml"));
  }

  @Test
  void aManifestIsEnoughToRepeatARun() throws IOException {
    Files.copy(directory.resolve("out/manifest.json"), directory.resolve("mine.json"));
    for (String manifest : List.of("out/manifest.json", "out", "mine.json")) {
      Calls call = Calls.of(directory, "rerun", manifest, "--out=again", "--force", "--quiet");
      assertEquals(Main.DONE, call.code(), call.err());
      assertEquals("all 12 files are as in the manifest, to the byte\n", call.err());
      Repeats.assertSame(directory.resolve("out"), directory.resolve("again"));
    }
  }

  @Test
  void aManifestOfAnEarlierVersionSaysWhatItLacks() throws IOException {
    Path manifest = directory.resolve("out/manifest.json");
    String text = Files.readString(manifest);
    Calls.write(manifest, text.replaceAll(",\\s*\"place_kept\" *: *\\w+", ""));
    for (String command : List.of("rerun", "verify", "resume")) {
      Calls call = Calls.of(directory, command, "out");
      assertEquals(Main.MISTAKE, call.code());
      String words = "out is of an earlier version of the program: its manifest has no place_kept";
      assertTrue(call.err().startsWith(words), call.err());
    }
  }

  /** A model that gives other figures. */
  private static Model.Prepared another(Scenario scenario) {
    return new FakeModel()
        .prepare(scenario.with(scenario.parameters().with("labour_market.slack", 1.2)));
  }

  @Test
  void aModelThatGivesOtherFiguresIsFoundOut() {
    Calls call = Calls.of(RepeatTest::another, directory, "rerun", "out", "--quiet");
    assertEquals(Main.DONE, call.code());
    assertTrue(call.err().startsWith("other than in the manifest: "), call.err());
    assertTrue(call.err().contains("runs.csv"), call.err());
  }

  @Test
  void aSoundResultIsVerified() {
    Calls all = Calls.of(directory, "verify", "out", "--quiet");
    assertEquals("All 12 files are the same to the byte.\n", all.out());
    assertEquals(Main.DONE, all.code());
    Calls some = Calls.of(directory, "verify", "out", "--sample=5", "--quiet");
    assertEquals("5 of 12 towns: every row is the same.\n", some.out());
    assertEquals(Main.DONE, some.code());
    Calls most = Calls.of(directory, "verify", "out", "--sample=500", "--quiet");
    assertEquals("12 of 12 towns: every row is the same.\n", most.out());
  }

  @ParameterizedTest
  @CsvSource({"runs.csv", "monthly.csv", "ledger.csv", "persons.csv", "events.csv", "budget.csv"})
  void aRowThatWasChangedIsNamed(String name) throws IOException {
    Path file = directory.resolve("out").resolve(name);
    List<String> lines = Files.readAllLines(file);
    String row = lines.get(1);
    lines.set(1, row.substring(0, row.lastIndexOf(',') + 1) + "99");
    Files.writeString(file, String.join("\n", lines) + "\n");
    for (String sample : List.of("--sample=12", "--sample=1", "--quiet")) {
      Calls call = Calls.of(directory, "verify", "out", sample);
      assertEquals(Main.FAILED, call.code());
      assertTrue(
          call.out().startsWith(name + " is not as the manifest says: it was changed\n"),
          call.out());
      if (!sample.equals("--quiet")) {
        String line = "\n" + name + " line 2 (" + row.split(",")[0] + ", base, 0): ";
        assertTrue(call.out().contains(line), call.out());
        assertTrue(call.out().contains(" is 99, but "), call.out());
      }
    }
    lines.remove(1);
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertEquals(Main.FAILED, Calls.of(directory, "verify", "out", "--sample=1").code());
  }

  @Test
  void aModelThatGivesOtherRowsIsFoundOut() {
    Calls call = Calls.of(RepeatTest::another, directory, "verify", "out", "--sample=3");
    assertEquals(Main.FAILED, call.code());
    assertTrue(call.out().contains("runs.csv line 2 (none, base, 0): "), call.out());
    assertTrue(call.out().contains("more rows differ"), call.out());
  }

  @Test
  void aValidationCanBeRepeatedToo() {
    Calls.of(directory, "validate", "--quiet", "--replications=3", "--out=history");
    Calls call = Calls.of(directory, "rerun", "history", "--quiet", "--out=again");
    assertEquals("all 2 files are as in the manifest, to the byte\n", call.err());
    assertEquals(Main.DONE, Calls.of(directory, "verify", "history", "--quiet").code());
  }
}
