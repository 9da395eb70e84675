package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** The simulation itself in a village: the same files on any number of threads. */
class RealModelTest {
  private static final Model MODEL = new Simulator();

  @TempDir Path directory;

  /** Groningen, fifty times smaller. */
  private void village() throws IOException {
    SmallFiles.village(directory);
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: village")
            .replace("months: 6", "months: 42")
            .replace("replications: 5", "replications: 3"));
  }

  /** What the columns before the numbers say, of the rows of a group, in one policy. */
  private static Set<String> outcomes(List<String> summary, String policy, String group) {
    String start = policy + ",base," + group + ",";
    return summary.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).replaceAll(",.*", ""))
        .collect(Collectors.toSet());
  }

  private void run(String out, String threads) {
    Calls call =
        Calls.of(
            MODEL,
            directory,
            "run",
            "small.yaml",
            "--quiet",
            "--full",
            "--persons=participants",
            "--threads",
            threads,
            "--out",
            out);
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().contains("transition-only minus end-job"), call.out());
  }

  @Test
  void groupsHaveAllOutcomesButThoseOfMoneyAndDisplacement() throws IOException {
    village();
    run("out", "2");
    List<String> summary = Files.readAllLines(directory.resolve("out/summary.csv"));
    for (String policy : List.of("none", "end-job")) {
      Set<String> expected = outcomes(summary, policy, "all");
      expected.removeIf(
          outcome ->
              outcome.matches(
                  ".*cost.*|production_value.*|social_.*|displaced_years|binding_.*|coaches|places_offered"
                      + "|backlog|liveability|time_to_fill|budget_used_share"));
      assertTrue(expected.contains("off_benefit_share"), expected.toString());
      assertEquals(expected, outcomes(summary, policy, "duration=10_and_over"));
      assertEquals(expected, outcomes(summary, policy, "household=couple_children"));
    }
  }

  /** The published method divides by a number that may be 0. */
  @Test
  void whatCannotBeComputedIsToldAndEverythingElseIsKept() throws IOException {
    village();
    Calls call =
        Calls.of(
            MODEL,
            directory,
            "run",
            "small.yaml",
            "--set=care.mental_care_reduction=0",
            "--replications=1",
            "--quiet",
            "--out=out");
    assertEquals(Main.DONE, call.code(), call.err());
    List<String> money = Files.readAllLines(directory.resolve("out/money.csv"));
    int published = 0;
    for (String row : money.subList(1, money.size())) {
      boolean empty = row.matches(".*,0,,,,,,,,,,\"?[^,].*");
      boolean known = row.matches(".*,1,-?[\\d.]+,,,,,,(-?[\\d.]+)?,,,");
      assertTrue(empty || known, row);
      if (row.contains(",published,")) {
        assertTrue(row.contains("cannot be computed: care.mental_care_reduction"), row);
        published++;
      }
    }
    assertTrue(published > 0);
  }

  @Test
  void aPersonStaysWhoTheyAreAndGrowsOlder() throws IOException {
    village();
    run("out", "2");
    String persons = Files.readString(directory.resolve("out/persons.csv"));
    Table months = Table.read().csv(CsvReadOptions.builder(new StringReader(persons)));
    for (Table person : months.splitOn("policy", "replication", "person").asTableList()) {
      assertEquals(1, person.stringColumn("sex").countUnique());
      assertEquals(1, person.stringColumn("education").countUnique());
      int[] ages = person.intColumn("age").asIntArray();
      int[] durations = person.intColumn("duration").asIntArray();
      for (int i = 1; i < ages.length; i++) {
        assertTrue(ages[i] == ages[i - 1] || ages[i] == ages[i - 1] + 1);
        assertTrue(durations[i] == durations[i - 1] + 1 || durations[i] <= 1);
      }
      boolean onBenefit = durations[0] > 0;
      assertTrue(onBenefit || !person.stringColumn("state").get(0).equals("benefit"));
    }
    assertTrue(months.intColumn("duration").max() > 36);
    assertTrue(months.stringColumn("household").countUnique() > 1);
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
