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
import java.util.Set;
import nl.basisbaan.experiments.data.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** A run answers, and writes files that others can read and that are the same every time. */
class RunTest {
  private static final List<String> FILES =
      List.of(
          "answer.txt",
          "ledger.csv",
          "lives.csv",
          "manifest.json",
          "money.csv",
          "monthly.csv",
          "neighbourhoods.csv",
          "placed.csv",
          "runs.csv",
          "summary.csv");

  private static final List<String> GROUPS =
      List.of(
          "all",
          "sex=female",
          "sex=male",
          "age=under_35",
          "age=35_49",
          "age=50_59",
          "age=60_and_over",
          "household=single",
          "household=single_parent",
          "household=couple",
          "household=couple_children",
          "education=none",
          "education=mbo_havo_vwo",
          "education=hbo",
          "education=wo",
          "duration=under_3",
          "duration=3_5",
          "duration=5_10",
          "duration=10_and_over",
          "duration=none",
          "barriers=0",
          "barriers=1",
          "barriers=2_and_more");

  @TempDir Path directory;

  @BeforeEach
  void aStudyThatWorks() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  private Calls run(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "run";
    args[1] = "small.yaml";
    System.arraycopy(more, 0, args, 2, more.length);
    Calls call = Calls.of(directory, args);
    assertEquals(Main.DONE, call.code(), call.err());
    return call;
  }

  private static Table read(Path file) throws IOException {
    String text = Files.readString(file);
    return Table.read().usingOptions(CsvReadOptions.builder(new StringReader(text)).build());
  }

  @Test
  void theAnswerIsPrintedAndKept() throws IOException {
    Calls call = run("--quiet", "--full");

    Path folder = directory.resolve("results/small/seed-1");
    assertEquals(FILES, Calls.below(folder));
    String answer = Files.readString(folder.resolve("answer.txt"));
    assertEquals(answer + "\nWritten to results/small/seed-1\n", call.out());
    assertEquals("", call.err());
    assertTrue(answer.startsWith("What does an end job do?\n"), answer);
    assertTrue(answer.contains("transition-only minus end-job, in the same towns"), answer);
    assertTrue(answer.contains("What nobody knows"), answer);
    assertTrue(answer.contains("study too short"), answer);
  }

  @Test
  void aShortRunSaysNothingBesideTheAnswer() {
    assertEquals("", run().err());
  }

  @Test
  void resultsDoNotDependOnThreadsOrRepeats() throws IOException {
    run("--threads", "1", "--out", "one", "--persons", "all");
    run("--threads", "4", "--out", "four", "--persons", "all");
    for (String file : Calls.below(directory.resolve("one"))) {
      if (!file.equals("manifest.json")) {
        assertArrayEquals(
            Files.readAllBytes(directory.resolve("one").resolve(file)),
            Files.readAllBytes(directory.resolve("four").resolve(file)),
            file);
      }
    }
  }

  @Test
  void filesHaveARowForEverythingThatHappened() throws IOException {
    run("--out", "out", "--persons", "participants", "--set", "labour_market.slack=1.2");
    Path folder = directory.resolve("out");
    int results = 3 * 3 * 5; // policies, points, replications

    Table runs = read(folder.resolve("runs.csv"));
    assertEquals(results, runs.rowCount());
    assertEquals("labour_market.slack", runs.columnNames().get(5));
    assertEquals(1.2, runs.doubleColumn(5).get(0));
    assertEquals(
        Set.of("base", "labour_market.slack=0.9", "labour_market.slack=1.5"),
        runs.stringColumn("point").asSet());
    assertEquals(6 * results, read(folder.resolve("monthly.csv")).rowCount());
    assertEquals(2 * results, read(folder.resolve("ledger.csv")).rowCount());
    List<String> person = Files.readAllLines(folder.resolve("persons.csv"));
    assertEquals(3 * 5 + 1, person.size()); // at the base only
    assertEquals(
        "none,base,0,7,2023-02,basic_job,,\"De \"\"Hoogte\"\", noord\",3,100.00,33.33,33.34,16.66,16.67,"
            + "0.00,30.0,12.5,,0.5,0.00,1200.00,1500.05,-0.05,1.00,1,2,3,4,5,1,2,3,female,50,single,none,100",
        person.get(1));
    assertEquals(
        "none,base,0,7,2023-01,not_started,unable: physical_limitations",
        Files.readAllLines(folder.resolve("events.csv")).get(1));
  }

  @Test
  void theSummaryComparesWithNoProgramme() throws IOException {
    run("--out", "out");
    Table summary = read(directory.resolve("out/summary.csv"));
    Table row =
        summary.where(
            summary
                .stringColumn("policy")
                .isEqualTo("end-job")
                .and(summary.stringColumn("point").isEqualTo("base"))
                .and(summary.stringColumn("group").isEqualTo("all"))
                .and(summary.stringColumn("outcome").isEqualTo("off_benefit_share")));

    assertEquals(1, row.rowCount());
    assertEquals(
        row.doubleColumn("mean").get(0) - row.doubleColumn("reference").get(0),
        row.doubleColumn("difference").get(0),
        2e-6);
    Table paired = summary.where(summary.stringColumn("outcome").isEqualTo("lock_in"));
    assertEquals(paired.rowCount(), paired.column("difference").countMissing());
    assertFalse(paired.stringColumn("policy").contains("none"));
  }

  @Test
  void groupsFollowEverybodyAtTheBaseOnly() throws IOException {
    run("--out", "out");
    Table summary = read(directory.resolve("out/summary.csv"));
    Table ends = summary.where(summary.stringColumn("point").isNotEqualTo("base"));
    assertEquals(Set.of("all"), ends.stringColumn("group").asSet());
    for (String policy : List.of("none", "end-job")) {
      Table base =
          summary.where(
              summary
                  .stringColumn("policy")
                  .isEqualTo(policy)
                  .and(summary.stringColumn("point").isEqualTo("base")));
      assertEquals(GROUPS, base.stringColumn("group").asList().stream().distinct().toList());
      Table men = base.where(base.stringColumn("group").isEqualTo("sex=male"));
      Table all = base.where(base.stringColumn("group").isEqualTo("all"));
      for (String column : List.of("outcome", "unit", "mean", "low", "reference", "difference")) {
        assertEquals(all.column(column).asList(), men.column(column).asList(), column);
      }
    }
  }

  @Test
  void aGroupOfNobodyHasEmptyCells() throws IOException {
    run("--out", "out");
    Table summary = read(directory.resolve("out/summary.csv"));
    Table nobody = summary.where(summary.stringColumn("group").isEqualTo("sex=female"));
    assertTrue(nobody.rowCount() > 0);
    assertEquals(nobody.rowCount(), nobody.column("mean").countMissing());
    assertEquals(nobody.rowCount(), nobody.column("difference").countMissing());
  }

  @Test
  void theManifestTellsWhatWasRun() throws IOException {
    run("--out", "out", "--seed", "7");
    String manifest = Files.readString(directory.resolve("out/manifest.json"));
    assertTrue(manifest.contains("\"seed\": 7"), manifest);
    assertTrue(manifest.contains("\"min_benefit_months\": 36"), manifest);
    String summary = Sha256.of(Files.readAllBytes(directory.resolve("out/summary.csv")));
    assertTrue(manifest.contains(summary), manifest);
    String study = Sha256.of(Files.readAllBytes(directory.resolve("small.yaml")));
    assertTrue(manifest.contains(study), manifest);
  }

  @Test
  void monthsToWarmUpAreNotReported() throws IOException {
    String study = Calls.smallStudy("warm").replace("months: 6", "months: 6\nwarm_up_months: 1");
    Calls.write(directory.resolve("warm.yaml"), study);
    Calls call = Calls.of(directory, "run", "warm.yaml", "--persons", "all", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(
        call.out().contains("February 2023 to June 2023 (5 months, after 1 month to warm up)"),
        call.out());

    int results = 3 * 3 * 5; // policies, points, replications
    assertEquals(5 * results, read(directory.resolve("out/monthly.csv")).rowCount());
    assertFalse(Files.readString(directory.resolve("out/monthly.csv")).contains("2023-01"));
    // The person of the dice town has a month in February and an event in January.
    assertEquals(3 * 5 + 1, Files.readAllLines(directory.resolve("out/persons.csv")).size());
    assertEquals(1, Files.readAllLines(directory.resolve("out/events.csv")).size());
  }

  @Test
  void aRunThatOnlyWarmsUpIsRefused() throws IOException {
    String study = Calls.smallStudy("warm").replace("months: 6", "months: 6\nwarm_up_months: 6");
    Calls.write(directory.resolve("warm.yaml"), study);
    Calls call = Calls.of(directory, "run", "warm.yaml");
    assertEquals(Main.MISTAKE, call.code());
    assertTrue(
        call.err().contains("warm_up_months must be below months (6) but was 6"), call.err());
  }

  @Test
  void oneReplicationGivesNoIntervals() throws IOException {
    Calls call = run("--out", "out", "--replications", "1");
    String words = call.out().replaceAll("\\s+", " ");
    String towns = "1 simulated town (1 at each end of what nobody knows), each";
    assertTrue(words.contains(towns), words);
    assertTrue(words.contains("run more than one replication"), words);
    Table summary = read(directory.resolve("out/summary.csv"));
    assertEquals(summary.rowCount(), summary.column("low").countMissing());
  }

  @Test
  void oneTownWithoutEndsIsSaidToBeOne() throws IOException {
    String study = Calls.smallStudy("one").replaceFirst("(?m)^both_ends.*\n", "");
    Calls.write(directory.resolve("one.yaml"), study);
    Calls call = Calls.of(directory, "run", "one.yaml", "--quiet", "--replications", "1");
    String words = call.out().replaceAll("\\s+", " ");
    assertTrue(words.contains("1 simulated town, with its own people and luck."), words);
  }

  @Test
  void whatDiffersFromTheStudyIsInTheNameOfTheResult() throws IOException {
    run("--seed", "3", "--replications", "2", "--set", "labour_market.slack=1.1", "--quiet");
    assertTrue(
        Files.isDirectory(
            directory.resolve("results/small/seed-3_replications-2_labour_market.slack=1.1")));
  }

  @Test
  void aFractionOfWhatIsCountedIsToldWithItsLine() throws IOException {
    String study = Calls.smallStudy("small") + "set:\n  recruitment.lead_months: 2.5\n";
    Calls.write(directory.resolve("small.yaml"), study);

    Calls call = Calls.of(directory, "run", "small.yaml");

    assertEquals(Main.MISTAKE, call.code());
    assertEquals(
        "small.yaml:11:28: recruitment.lead_months must be a whole number in [3, 9] months but was 2.5\n",
        call.err());
  }
}
