package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** A study varies settings and parameters: what is lived through. */
class VaryTest extends Varying {
  private Table table(String name) throws IOException {
    String text = Files.readString(directory.resolve("out/" + name));
    return Table.read().csv(CsvReadOptions.builder(new StringReader(text)));
  }

  private List<String> policies() throws IOException {
    return names(table("runs.csv"), "policy");
  }

  private static List<String> names(Table table, String column) {
    return table.stringColumn(column).asList().stream().distinct().toList();
  }

  @Test
  void everyPolicyMeetsEveryCombinationOfTheLeversThatApplyToIt() throws IOException {
    Calls call = run(STUDY);
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(
        List.of(
            "none",
            "end-job places=3 end-job.pay.max_hours=20",
            "end-job places=3 end-job.pay.max_hours=28",
            "end-job places=3 end-job.pay.max_hours=36",
            "end-job places=5 end-job.pay.max_hours=20",
            "end-job places=5 end-job.pay.max_hours=28",
            "end-job places=5 end-job.pay.max_hours=36",
            "transition-only places=3",
            "transition-only places=5"),
        policies());
    Table runs = table("runs.csv");
    assertEquals(9 * 5, runs.rowCount());
    assertEquals(policies(), names(table("summary.csv"), "policy"));
    assertEquals(8, table("designs.csv").rowCount());
    assertTrue(call.out().contains("Varied: 8 designs (grid), with the same towns."), call.out());
    call.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }

  @Test
  void theCommandLineVariesToo() throws IOException {
    Calls call = run(BASE, "--vary", "places=3,5", "--vary=labour_market.slack=0.9,1.1,1.3");
    assertEquals(Main.DONE, call.code(), call.err());
    Table runs = table("runs.csv");
    assertEquals(
        List.of("labour_market.slack=0.9", "labour_market.slack=1.1", "labour_market.slack=1.3"),
        names(runs, "point"));
    assertEquals(5 * 3 * 5, runs.rowCount());
    Calls.write(directory.resolve("small.yaml"), BASE);
    Calls named = Calls.of(directory, "run", "small.yaml", "--quiet", "--vary", "places=3,5");
    assertTrue(named.out().contains("results/small/seed-1_places=3,5"), named.out());
  }

  @ParameterizedTest
  @CsvSource({
    "latin_hypercube:7, 7",
    "sobol:8, 8",
    "saltelli:4, 16",
    "morris:3, 9",
    "one_at_a_time, 5",
  })
  void sampledDesignsAreNumbered(String design, int designs) throws IOException {
    Calls call =
        run(
            BASE.replace("end-job, transition-only", "end-job"),
            "--vary=places=3..9",
            "--vary=pay.wage_over_minimum=1..1.3",
            "--design=levers=" + design);
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(designs, table("runs.csv").intColumn("design").countUnique());
    boolean indices = design.startsWith("saltelli") || design.startsWith("morris");
    assertEquals(indices, Files.exists(directory.resolve("out/sensitivity.csv")));
    if (indices) {
      Table sensitivity = table("sensitivity.csv");
      assertTrue(sensitivity.stringColumn("factor").unique().asList().contains("places"));
      assertTrue(call.out().contains("what matters for social value, a filled"), call.out());
    }
  }

  @Test
  void uncertaintiesMakePoints() throws IOException {
    Calls call =
        run(
            BASE,
            "--vary=labour_market.slack=range",
            "--vary=task.displaced_paid_share=range",
            "--vary=municipality.stock.coaches=1..4",
            "--design=uncertainties=morris:4");
    assertEquals(Main.DONE, call.code(), call.err());
    Table runs = table("runs.csv");
    assertEquals(3 * 16 * 5, runs.rowCount());
    assertEquals(16, runs.intColumn("point").countUnique());
    assertTrue(runs.columnNames().contains("municipality.stock.coaches"));
  }

  @Test
  void ofOneDesignAtOnePointTheMeanIsTold() throws IOException {
    String alone = BASE.replace("none, end-job, transition-only", "end-job");
    Calls call = run(alone + "vary: {places: [3]}\n");
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().contains(" euro on average of 5 towns."), call.out());
    Calls.done(directory, "report", "out");
    String page = Files.readString(directory.resolve("out/report.html"));
    assertFalse(page.contains("all 1 points"), "the page");
    Calls one = run(alone + "vary: {places: [3]}\n", "--replications=1", "--force");
    assertTrue(one.out().contains(" euro in the one town that was lived through."), one.out());
  }

  /** Ends of ranges are told as what they are, not as a part of the range. */
  @Test
  void rangesOneAtATimeAreLivedAtBothEnds() throws IOException {
    Calls call =
        run(BASE, "--vary=labour_market.slack=range", "--design=uncertainties=one_at_a_time");
    assertEquals(Main.DONE, call.code(), call.err());
    String answer = call.out().replaceAll("\\s+", " ");
    assertTrue(answer.contains("est mean over the 3 points, "), answer);
    assertEquals(
        List.of("0.9", "1.05 (as it is)", "1.5"),
        table("effects.csv").stringColumn("value").unique().asList().stream().sorted().toList());
    Calls.done(directory, "report", "out", "--language=nl");
    String page = Files.readString(directory.resolve("out/report.html"));
    assertTrue(page.contains(">1,05 (zoals het is)<"), page);
  }

  @Test
  void aListIsLivedThroughRowByRow() throws IOException {
    Calls.write(directory.resolve("designs.csv"), "places,pay.max_hours\n3,20\n5,36\n9,24\n");
    Calls call = run(BASE, "--design=levers=list:designs.csv");
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(3 * 2, table("designs.csv").rowCount());
    assertTrue(policies().contains("transition-only places=9 pay.max_hours=24"));
  }

  @Test
  void whatAPolicyRefusesIsLeftOutAndTold() throws IOException {
    Calls call = run(BASE, "--vary=pay.max_hours=20,30", "--vary=pay.min_hours=12,24");
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(
        call.err().contains("2 of 8 designs cannot be and are left out; the first is end-job"),
        call.err());
    assertTrue(call.err().contains("min_hours must be at most max_hours (20) but was 24"));
    assertEquals(6, table("designs.csv").rowCount());
  }

  @Test
  void moreDesignsMoreReplicationsAndMorePoliciesLeaveTheRowsThatWereThere() throws IOException {
    run(STUDY);
    List<String> before = Files.readAllLines(directory.resolve("out/runs.csv"));
    run(STUDY.replace("[3, 5]", "[3, 5, 9]"), "--force", "--replications=7", "--threads=3");
    List<String> after =
        Files.readAllLines(directory.resolve("out/runs.csv")).stream()
            .map(row -> row.replace("replications=7", "replications=5"))
            .toList();
    assertTrue(after.size() > before.size());
    for (String row : before) {
      String end = row.substring(row.indexOf(','));
      String policy = row.substring(0, row.indexOf(','));
      assertTrue(
          after.stream()
              .anyMatch(
                  each ->
                      each.startsWith(policy + ",")
                          && withoutNumber(each).equals(withoutNumber(policy + end))),
          row);
    }
  }

  /** Numbers of designs of a grid follow its size. */
  private static String withoutNumber(String row) {
    return row.replaceFirst("(warm_up_months=0,[^,]*),\\d+,", "$1,");
  }
}
