package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Sweeps of the simulation itself, in a village: designs that live in step live as if alone. */
class SweepTest {
  private static final Model MODEL = new Simulator();

  @TempDir Path directory;

  @BeforeEach
  void village() throws IOException {
    SmallFiles.village(directory);
    study("small", "");
  }

  private void study(String name, String further) throws IOException {
    Calls.write(
        directory.resolve(name + ".yaml"),
        Calls.smallStudy(name)
                .replace("municipality: groningen", "municipality: village")
                .replaceAll("(places|both_ends): .*\n", "")
                .replace("months: 6", "months: 30")
                .replace("replications: 5", "replications: 2")
            + further);
  }

  private Table runs(String study, String out, String... options) throws IOException {
    String[] call = new String[options.length + 5];
    System.arraycopy(new String[] {"run", study, "--quiet", "--out", out}, 0, call, 0, 5);
    System.arraycopy(options, 0, call, 5, options.length);
    Calls done = Calls.of(MODEL, directory, call);
    assertEquals(Main.DONE, done.code(), done.err());
    String text = Files.readString(directory.resolve(out + "/runs.csv"));
    return Table.read()
        .csv(
            CsvReadOptions.builder(new StringReader(text))
                .columnTypes(column -> ColumnType.STRING));
  }

  private static void assertSame(Table one, String policy, Table other, String otherPolicy) {
    Table of = one.where(one.stringColumn("policy").isEqualTo(policy));
    Table with = other.where(other.stringColumn("policy").isEqualTo(otherPolicy));
    assertEquals(2, of.rowCount(), policy);
    for (int row = 0; row < of.rowCount(); row++) {
      Row ours = of.row(row);
      Row theirs = with.row(row);
      for (Outcome outcome : Outcome.values()) {
        assertEquals(
            theirs.getString(outcome.label()), ours.getString(outcome.label()), outcome.label());
      }
    }
  }

  @Test
  void aDesignLivesAsAPolicyWithTheseSettings() throws IOException {
    Calls.write(
        directory.resolve("short.yaml"),
        "name: short\nlike: end-job\npay: {max_hours: 20}\nscale: [{places: 5}]\n");
    study("alone", "places: 5\n");
    Calls.write(
        directory.resolve("alone.yaml"),
        Files.readString(directory.resolve("alone.yaml"))
            .replace("[none, end-job, transition-only]", "[none, short]"));
    Table alone = runs("alone.yaml", "alone", "--set=labour_market.slack=1.2");
    Table sweep =
        runs(
            "small.yaml",
            "sweep",
            "--vary=places=2,5",
            "--vary=pay.max_hours=20,32,36",
            "--vary=labour_market.slack=1.2");
    assertSame(sweep, "end-job places=5 pay.max_hours=20", alone, "short");
    assertSame(sweep, "none", alone, "none");
  }

  /** More designs than live in step at once, so that there are several blocks. */
  @Test
  void blocksAndThreadsDoNotChangeARow() throws IOException {
    Table few = runs("small.yaml", "few", "--vary=places=3,60", "--threads=1");
    Table many =
        runs("small.yaml", "many", "--vary=places=3..63:61", "--threads=3", "--replications=2");
    assertEquals(2 * (1 + 2 * 61), many.rowCount(), "no programme is told once");
    for (String policy : List.of("none", "end-job places=60", "transition-only places=3")) {
      assertSame(many, policy, few, policy);
    }
    Table again = runs("small.yaml", "again", "--vary=places=3..63:61", "--threads=1");
    assertEquals(many.rowCount(), again.rowCount());
    for (String file : List.of("runs.csv", "summary.csv", "designs.csv", "effects.csv")) {
      assertArrayEquals(
          Files.readAllBytes(directory.resolve("many/" + file)),
          Files.readAllBytes(directory.resolve("again/" + file)),
          file);
    }
    assertFalse(Files.exists(directory.resolve("again/sensitivity.csv")));
  }

  @Test
  void aSampleOfASweepIsHeldAgainstItsRuns() throws IOException {
    runs("small.yaml", "sweep", "--vary=places=3..63:61", "--vary=labour_market.slack=1.2");
    String[] verify = {"verify", "sweep", "--sample=5", "--quiet"};
    Calls sound = Calls.of(MODEL, directory, verify);
    assertEquals(Main.DONE, sound.code(), sound.out() + sound.err());
    Path runs = directory.resolve("sweep/runs.csv");
    List<String> lines = Files.readAllLines(runs);
    String row = lines.get(1);
    lines.set(1, row + "9");
    Files.write(runs, lines);
    Calls changed = Calls.of(MODEL, directory, verify);
    assertEquals(Main.FAILED, changed.code());
    String names = String.join(", ", List.of(row.split(",")).subList(0, 3));
    assertTrue(changed.out().contains("\nruns.csv line 2 (" + names + "): "), changed.out());
    assertEquals(2, changed.out().lines().count(), changed.out());
  }

  @Test
  void aPointLivesAsAStudyWithThatTown() throws IOException {
    Table sweep =
        runs(
            "small.yaml",
            "sweep",
            "--vary=places=3",
            "--vary=municipality.stock.coaches=1,4",
            "--vary=study.months=24");
    study("coached", "places: 3\n");
    Calls.write(
        directory.resolve("village.yaml"),
        Files.readString(directory.resolve("village.yaml"))
            .replaceFirst("coaches: [0-9.]+", "coaches: 4"));
    Calls.write(
        directory.resolve("coached.yaml"),
        Files.readString(directory.resolve("coached.yaml")).replace("months: 30", "months: 24"));
    Table alone = runs("coached.yaml", "alone");
    Table four = sweep.where(sweep.stringColumn("municipality.stock.coaches").isEqualTo("4"));
    assertSame(four, "end-job places=3", alone, "end-job");
  }
}
