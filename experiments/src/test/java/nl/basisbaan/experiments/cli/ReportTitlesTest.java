package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What titles say of how programmes run and of grids is that of the tables. */
class ReportTitlesTest {
  private static final List<String> POLICIES = List.of("end-job", "transition-only");

  @TempDir static Path directory;

  private static Document study;
  private static Document grid;

  @BeforeAll
  static void makePages() throws IOException {
    SmallResults.study(directory);
    SmallResults.grid(directory, "3,5");
    run("report", "study", "--force");
    for (String places : List.of("3", "5")) {
      for (String hours : List.of("20", "36")) { // else all would be equal
        ReportPages.change(
            directory.resolve("grid/designs.csv"),
            row -> row.get("places").equals(places) && row.get("pay.max_hours").equals(hours),
            Map.of("mean", places + hours + "0"));
      }
    }
    Report.ofWritten(directory.resolve("grid"), "grid", Language.EN)
        .writePage(directory.resolve("grid/report.html"));
    study = ReportPages.parse(directory.resolve("study/report.html"));
    grid = ReportPages.parse(directory.resolve("grid/report.html"));
  }

  private static void run(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private static double summary(String policy, String outcome, String column) throws IOException {
    Path table = directory.resolve("study/summary.csv");
    return number(
        rows(table, Map.of("policy", policy, "point", "base", "group", "all", "outcome", outcome))
            .get(0),
        column);
  }

  @ParameterizedTest
  @CsvSource({
    "sick, sick_share, 100, 0.1",
    "supervision, supervision_hours_week_first_year, 1, 0.01",
  })
  void theHighestAndTheLowestAreNamed(String figure, String outcome, double factor, double unit)
      throws IOException {
    double first = factor * summary(POLICIES.get(0), outcome, "mean");
    double second = factor * summary(POLICIES.get(1), outcome, "mean");
    boolean ordered = first >= second;
    String title = ReportPages.title(study, figure);
    int highest = title.indexOf(POLICIES.get(ordered ? 0 : 1));
    int lowest = title.indexOf(POLICIES.get(ordered ? 1 : 0));
    assertTrue(highest >= 0 && highest < lowest, title);
    assertNumbers(title, unit, Math.max(first, second), Math.min(first, second));
  }

  private static void assertNumbers(String title, double unit, double... expected) {
    String words = title;
    for (String policy : POLICIES) {
      words = words.replace(policy, "");
    }
    ReportPages.assertNumbers(words, unit, expected);
  }

  /** By the difference town by town, whose 95% interval holds 0 or does not. */
  @Test
  void thatAPolicyCostsLeastIsToldAsChanceWhereItMayBe() throws IOException {
    SummaryStatistics more = new SummaryStatistics();
    double[] first = costs(POLICIES.get(0));
    double[] second = costs(POLICIES.get(1));
    IntStream.range(0, first.length).forEach(town -> more.addValue(first[town] - second[town]));
    double half =
        new TDistribution(null, first.length - 1.0).inverseCumulativeProbability(0.975)
            * more.getStandardDeviation()
            / Math.sqrt(first.length);
    boolean sure = Math.abs(more.getMean()) > half;

    String sentence =
        ReportPages.elements(study, each -> each.getTagName().equals("li")).stream()
            .map(Element::getTextContent)
            .filter(words -> words.contains("costs the municipality"))
            .findFirst()
            .orElseThrow();

    assertEquals(!sure, sentence.strip().endsWith("(may be chance)."), sentence);
  }

  private static double[] costs(String policy) throws IOException {
    Path table = directory.resolve("study/runs.csv");
    return rows(table, Map.of("policy", policy, "point", "base")).stream()
        .mapToDouble(row -> number(row, "net_cost_municipality_per_place_year"))
        .toArray();
  }

  @Test
  void theLimitIsTheCommonest() throws IOException {
    String policy = "";
    String limit = "";
    double most = -1;
    for (String each : List.of("budget", "coaches", "places", "candidates")) {
      for (String one : POLICIES) {
        double share = summary(one, "binding_" + each + "_share", "mean");
        if (share > most) {
          most = share;
          policy = one;
          limit = each;
        }
      }
    }
    String words =
        Map.of(
                "budget", "the budget",
                "coaches", "time of coaches for interviews and guidance",
                "places", "places that the policy or work providers offer",
                "candidates", "people who may and want")
            .get(limit);
    String title = ReportPages.title(study, "limits");
    assertTrue(title.contains(policy) && title.contains(words), title);
    assertNumbers(title, 0.1, 100 * most);
  }

  @Test
  void moreOrFewerPeopleWithARegularJob() throws IOException {
    String furthest = POLICIES.get(0);
    for (String policy : POLICIES) {
      if (Math.abs(summary(policy, "regular_job_share", "difference"))
          > Math.abs(summary(furthest, "regular_job_share", "difference"))) {
        furthest = policy;
      }
    }
    double difference = summary(furthest, "regular_job_share", "difference");
    String title = ReportPages.title(study, "regular_job");
    assertTrue(title.contains(furthest), title);
    assertTrue(title.contains(difference <= 0 ? "fewer" : "more"), title);
    assertNumbers(title, 0.01, 100 * Math.abs(difference));
  }

  @ParameterizedTest
  @CsvSource({"surface-1, end-job", "surface-2, transition-only"})
  void theHighestAndTheLowestOfAGrid(String figure, String policy) throws IOException {
    List<CSVRecord> designs =
        rows(directory.resolve("grid/designs.csv"), Map.of("variant_of", policy));
    assertEquals(4, designs.size());
    CSVRecord high = designs.get(0);
    CSVRecord low = designs.get(0);
    for (CSVRecord each : designs) {
      high = number(each, "mean") > number(high, "mean") ? each : high;
      low = number(each, "mean") < number(low, "mean") ? each : low;
    }
    String title = ReportPages.title(grid, figure);
    assertTrue(title.contains(policy), title);
    assertNumbers(
        title.replace("pay.max_hours", ""),
        10,
        number(high, "places"),
        number(high, "pay.max_hours"),
        number(high, "mean"),
        number(low, "places"),
        number(low, "pay.max_hours"),
        number(low, "mean"));
  }

  @Test
  void theFiguresThatAreMetAreCountedAndTheFurthestIsNamed() throws IOException {
    run("validate", "--quiet", "--replications", "3", "--out", "history");
    run("report", "history");
    Document page = ReportPages.parse(directory.resolve("history/report.html"));
    List<CSVRecord> figures =
        rows(directory.resolve("history/validation.csv"), Map.of()).stream()
            .filter(row -> !row.get("verdict").equals("not known"))
            .toList();
    long inside = figures.stream().filter(row -> row.get("verdict").equals("inside")).count();
    List<Double> told = ReportPages.numbers(ReportPages.title(page, "proof-groups"));
    assertEquals(List.of((double) figures.size(), (double) inside), told.subList(0, 2));
    List<String> sentences =
        ReportPages.named(ReportPages.named(page, "ol").get(0), "li").stream()
            .map(each -> each.getTextContent())
            .toList();
    for (int i = 0; i < 3; i++) {
      String use = List.of("fit", "seen", "check").get(i);
      List<CSVRecord> some = figures.stream().filter(row -> row.get("use").equals(use)).toList();
      double met = some.stream().filter(row -> row.get("verdict").equals("inside")).count();
      List<Double> numbers = ReportPages.numbers(sentences.get(i).replace("95 of 100", ""));
      assertEquals(List.of((double) some.size(), met), numbers, sentences.get(i));
    }
    CSVRecord furthest = null;
    for (CSVRecord row : figures) {
      boolean counts = !row.get("verdict").equals("inside") && number(row, "value") != 0;
      if (counts && (furthest == null || off(row) > off(furthest))) {
        furthest = row;
      }
    }
    String title = ReportPages.title(page, "proof-misses");
    assertTrue(title.contains(furthest.get("description")), title);
    String rest = title.replace(furthest.get("description"), "");
    assertNumbers(
        rest.replace(furthest.get("unit"), ""),
        0.01,
        number(furthest, "value"),
        number(furthest, "median"));
  }

  private static double off(CSVRecord row) {
    double off = Math.abs(number(row, "median") / number(row, "value") - 1);
    return Double.isNaN(off) ? -1 : off;
  }
}
