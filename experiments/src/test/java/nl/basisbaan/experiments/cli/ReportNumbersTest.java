package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.assertNumbers;
import static nl.basisbaan.experiments.cli.ReportPages.named;
import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.numbers;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every number and every finding of a page is that of the tables. */
class ReportNumbersTest {
  private static final List<String> POLICIES = List.of("end-job", "transition-only");
  private static final List<String> ENDS =
      List.of("labour_market.slack=0.9", "labour_market.slack=1.5");
  private static final String VALUE = "social_net_per_place_year";

  @TempDir static Path directory;

  private static Document study;
  private static Document sweep;

  @BeforeAll
  static void makePages() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    run("run", "small.yaml", "--quiet", "--out", "study");
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replaceFirst("(?m)^both_ends.*\n", ""));
    run(
        "run",
        "small.yaml",
        "--quiet",
        "--out",
        "sweep",
        "--vary=labour_market.slack=range",
        "--vary=task.displaced_paid_share=range",
        "--design=uncertainties=saltelli:16");
    run("report", "study");
    run("report", "sweep");
    study = ReportPages.parse(directory.resolve("study/report.html"));
    sweep = ReportPages.parse(directory.resolve("sweep/report.html"));
  }

  private static void run(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private static Path table(String name) {
    return directory.resolve(name);
  }

  /** A row of summary.csv, with everything as assumed. */
  private static CSVRecord summary(String policy, String group, String outcome) throws IOException {
    return rows(
            table("study/summary.csv"),
            Map.of("policy", policy, "point", "base", "group", group, "outcome", outcome))
        .get(0);
  }

  private static double mean(String policy, String outcome) throws IOException {
    return number(summary(policy, "all", outcome), "mean");
  }

  /** The policies from the highest mean to the lowest. */
  private static List<String> ordered(String outcome) throws IOException {
    Map<String, Double> means = new HashMap<>();
    for (String policy : POLICIES) {
      means.put(policy, mean(policy, outcome));
    }
    return POLICIES.stream()
        .sorted(Comparator.comparingDouble(policy -> -means.get(policy)))
        .toList();
  }

  /** That a title names things in this order, and then has these numbers, as exactly as told. */
  private static void assertTitle(
      Document page, String figure, List<String> names, double unit, double... expected) {
    String title = ReportPages.title(page, figure);
    int at = 0;
    for (String name : names) {
      int next = title.indexOf(name, at);
      assertTrue(next >= 0, title + " does not name " + name);
      at = next;
    }
    String rest = title;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    assertNumbers(rest, unit, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "places, places_filled, 0.1, true",
    "gains, off_benefit_per_place_year, 0.01, true",
    "costs, net_cost_municipality_per_place_year, 10, false",
  })
  void titlesNameTheHighestAndTheLowest(
      String figure, String outcome, double unit, boolean highestFirst) throws IOException {
    List<String> order = ordered(outcome);
    String first = order.get(highestFirst ? 0 : 1);
    String second = order.get(highestFirst ? 1 : 0);
    // a title may have words before the names, and numbers of their own are none of ours
    String title = ReportPages.title(study, figure);
    assertTrue(title.indexOf(first) >= 0 && title.indexOf(first) < title.indexOf(second), title);
    assertNumbers(
        title.replace(first, "").replace(second, ""),
        unit,
        mean(first, outcome),
        mean(second, outcome));
  }

  @Test
  void theTitleOfPeopleOffBenefitHasTheShareAtTheEnd() throws IOException {
    String first = ordered("off_benefit_share").get(0);
    assertTitle(
        study,
        "off_benefit",
        List.of(first),
        0.1,
        100 * mean(first, "off_benefit_share"),
        100 * mean("none", "off_benefit_share"));
  }

  @Test
  void theTitleOfTheDifferenceHasThePolicyThatIsFurthestBelow() throws IOException {
    String policy = POLICIES.get(0);
    for (String each : POLICIES) {
      if (difference(each) < difference(policy)) {
        policy = each;
      }
    }
    double difference = difference(policy);
    assertTitle(study, "difference", List.of(policy), 1, Math.abs(difference));
    String words = difference <= 0 ? "fewer" : "more";
    assertTrue(ReportPages.title(study, "difference").contains(words));
  }

  private static double difference(String policy) throws IOException {
    return number(summary(policy, "all", "on_benefit_persons"), "difference");
  }

  @Test
  void theTitleOfValueCountsTheTownsThatAgree() throws IOException {
    List<String> order = ordered(VALUE);
    int of = 0;
    int agree = 0;
    for (int town = 0; town < 5; town++) {
      double highest = inTown(order.get(0), town);
      double other = inTown(order.get(1), town);
      of += Double.isNaN(highest) || Double.isNaN(other) ? 0 : 1;
      agree += highest > other ? 1 : 0;
    }
    assertTitle(study, "value", order.subList(0, 1), 10, mean(order.get(0), VALUE), agree, of);
    String sure = named(named(study, "ol").get(0), "li").get(2).getTextContent();
    CSVRecord row = summary(order.get(0), "all", VALUE);
    assertNumbers(
        sure.replace(order.get(0), "").replace(order.get(1), ""),
        10,
        agree,
        of,
        number(row, "range_low"),
        number(row, "range_high"),
        number(row, "low"),
        number(row, "high"),
        endsOfAnother(order.get(0), order.get(1)),
        2);
  }

  /** By the plain t-interval of the differences of the towns. */
  @Test
  void aLeadThatMayBeChanceIsSaidToBe() throws IOException {
    List<String> order = ordered(VALUE);
    double[] leads =
        IntStream.range(0, 5)
            .mapToDouble(
                town -> {
                  try {
                    return inTown(order.get(0), town) - inTown(order.get(1), town);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .filter(each -> !Double.isNaN(each))
            .toArray();
    double t = new TDistribution(leads.length - 1.0).inverseCumulativeProbability(0.975);
    double half = t * Math.sqrt(StatUtils.variance(leads) / leads.length);
    String sure = named(named(study, "ol").get(0), "li").get(2).getTextContent();
    assertEquals(
        StatUtils.mean(leads) - half <= 0,
        sure.contains("Its lead on " + order.get(1) + " may be chance."),
        sure);
  }

  /** Ends of what nobody knows at which the second has a higher mean. */
  private static double endsOfAnother(String first, String second) throws IOException {
    int ends = 0;
    for (String end : ENDS) {
      ends += atEnd(second, end) > atEnd(first, end) ? 1 : 0;
    }
    return ends;
  }

  private static double atEnd(String policy, String point) throws IOException {
    CSVRecord row =
        rows(
                table("study/summary.csv"),
                Map.of("policy", policy, "point", point, "group", "all", "outcome", VALUE))
            .get(0);
    boolean settled = number(row, "moved_low") * number(row, "moved_high") > 0;
    return mean(policy, VALUE) + (settled ? number(row, "moved") : 0);
  }

  private static double inTown(String policy, int town) throws IOException {
    Map<String, String> where =
        Map.of("policy", policy, "point", "base", "replication", Integer.toString(town));
    return number(rows(table("study/runs.csv"), where).get(0), VALUE);
  }

  @Test
  void theFirstSentencesHaveTheMeansOfTheTable() throws IOException {
    List<Element> sentences = named(named(study, "ol").get(0), "li");
    List<String> order = ordered(VALUE);
    String first = sentences.get(0).getTextContent();
    assertTrue(first.indexOf(order.get(0)) < first.indexOf(order.get(1)), first);
    assertNumbers(
        first.replace(order.get(0), "").replace(order.get(1), ""),
        10,
        2,
        mean(order.get(0), VALUE),
        mean(order.get(1), VALUE));
    String cost = "net_cost_municipality_per_place_year";
    String cheapest = ordered(cost).get(1);
    List<Double> told =
        numbers(sentences.get(1).getTextContent().replace(order.get(0), "").replace(cheapest, ""));
    assertEquals(mean(order.get(0), "off_benefit_per_place_year"), told.get(0), 0.005 + 1e-6);
    assertEquals(mean(order.get(0), cost), told.get(1), 5 + 1e-6);
    assertEquals(mean(cheapest, cost), told.get(2), 5 + 1e-6);
  }

  @Test
  void theTitleOfWhoPaysNamesTheEnds() throws IOException {
    String policy = ordered(VALUE).get(0);
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    List<String> told =
        ReportPages.download(link("stakes"))
            .lines()
            .skip(1)
            .map(line -> line.split(",")[0])
            .distinct()
            .toList();
    for (CSVRecord row :
        rows(
            table("study/money.csv"),
            Map.of(
                "policy",
                policy,
                "point",
                "base",
                "reading",
                "no_programme",
                "method",
                "corrected",
                "per",
                "place_year",
                "prices",
                "constant 2023"))) {
      if (told.contains(row.get("account"))) {
        most = Math.max(most, number(row, "mean"));
        least = Math.min(least, number(row, "mean"));
      }
    }
    assertTitle(study, "stakes", List.of(policy), 10, most, least);
  }

  /** Of groups with enough people, by an interval of 99% that is beyond the mean of everybody. */
  @Test
  void theTitleOfGroupsNamesThoseThatSurelyDiffer() throws IOException {
    String policy = ordered(VALUE).get(0);
    double everybody = mean(policy, "net_income_gain");
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    for (CSVRecord row :
        rows(
            table("study/summary.csv"),
            Map.of("policy", policy, "point", "base", "outcome", "net_income_gain"))) {
      boolean few = row.get("low").isEmpty() || number(row, "denominator") < 10;
      if (few || row.get("group").equals("all")) {
        continue;
      }
      TDistribution student = new TDistribution(null, number(row, "replications") - 1);
      double half =
          (number(row, "high") - number(row, "mean"))
              * student.inverseCumulativeProbability(0.995)
              / student.inverseCumulativeProbability(0.975);
      if (number(row, "mean") - half > everybody) {
        most = Math.max(most, number(row, "mean"));
      }
      if (number(row, "mean") + half < everybody) {
        least = Math.min(least, number(row, "mean"));
      }
    }
    String title = ReportPages.title(study, "groups").replace(policy, "");
    List<Double> told = numbers(title);
    assertTrue(told.stream().anyMatch(near(everybody, 1)), told + " has not " + everybody);
    assertEquals(Double.isFinite(most), title.contains("more: "), title);
    assertEquals(Double.isFinite(least), title.contains("less: "), title);
    assertTrue(!Double.isFinite(most) || told.stream().anyMatch(near(most, 1)), title);
    assertTrue(!Double.isFinite(least) || told.stream().anyMatch(near(least, 1)), title);
  }

  private static Predicate<Double> near(double value, double unit) {
    return each -> Math.abs(each - value) <= unit / 2 + 1e-6;
  }

  @Test
  void theTitleOfWhatNobodyKnowsHasTheLargestMove() throws IOException {
    double largest = -1;
    double low = 0;
    double high = 0;
    String which = "";
    for (String policy : POLICIES) {
      double[] ends = {atEnd(policy, ENDS.get(0)), atEnd(policy, ENDS.get(1))};
      if (Math.abs(ends[1] - ends[0]) > largest) {
        largest = Math.abs(ends[1] - ends[0]);
        low = ends[0];
        high = ends[1];
        which = policy;
      }
    }
    assertTitle(study, "unknown", List.of("labour_market.slack", which), 10, low, high);
  }

  @Test
  void everyNumberOfTheTableIsThatOfTheSummary() throws IOException {
    List<Element> rows = named(named(study, "tbody").get(0), "tr");
    List<String> outcomes =
        List.of(
            "places_filled",
            "people_served",
            "off_benefit_per_place_year",
            "regular_work_per_place_year",
            "net_cost_municipality_per_place_year",
            VALUE,
            "net_income_gain",
            "bridge_gain",
            "deadweight_share",
            "relapse_share",
            "displaced_years");
    assertEquals(outcomes.size(), rows.size());
    for (int i = 0; i < outcomes.size(); i++) {
      for (int policy = 0; policy < POLICIES.size(); policy++) {
        String told = named(rows.get(i), "td").get(policy).getTextContent();
        CSVRecord row = summary(POLICIES.get(policy), "all", outcomes.get(i));
        if (row.get("mean").isEmpty()) {
          assertEquals("nobody to count", told);
          continue;
        }
        double percent = row.get("unit").equals("share") ? 100 : 1;
        String[] parts = told.split("; ");
        assertNumbers(
            parts[0],
            unit(row.get("unit")),
            percent * number(row, "mean"),
            percent * number(row, "range_low"),
            percent * number(row, "range_high"));
        assertEquals(percent == 1 ? 1 : 2, parts.length, told);
        if (percent != 1) {
          assertTrue(parts[1].endsWith(" people"), told);
          assertNumbers(parts[1], 1, number(row, "numerator"), number(row, "denominator"));
        }
      }
    }
  }

  /** The last digit that is told. */
  private static double unit(String unit) {
    return switch (unit) {
      case "euro" -> 10;
      case "euro a month", "persons" -> 1;
      case "share", "places" -> 0.1;
      default -> 0.01;
    };
  }

  @Test
  void theMonthsOfAFigureAreTheMeansOfTheTowns() throws IOException {
    String csv = ReportPages.download(link("places"));
    for (String policy : POLICIES) {
      for (int month = 1; month <= 6; month++) {
        String name = "2023-0" + month;
        List<CSVRecord> towns =
            rows(
                table("study/monthly.csv"),
                Map.of("policy", policy, "point", "base", "month", name));
        double[] values = towns.stream().mapToDouble(row -> number(row, "places_filled")).toArray();
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
          sum += value;
          least = Math.min(least, value);
        }
        String[] cells =
            csv.lines()
                .filter(line -> line.startsWith(policy + "," + name))
                .findFirst()
                .orElseThrow()
                .split(",");
        assertEquals(sum / values.length, Double.parseDouble(cells[2]), 1e-5);
        assertEquals(least, Double.parseDouble(cells[5]), 1e-5);
      }
    }
  }

  private static Element link(String figure) {
    Element section =
        ReportPages.elements(study, each -> each.getAttribute("id").equals("figure-" + figure))
            .get(0);
    return named(section, "a").get(0);
  }

  @Test
  void theBestDesignIsTheFirstOfTheTable() throws IOException {
    List<CSVRecord> designs = rows(table("sweep/designs.csv"), Map.of());
    CSVRecord best =
        designs.stream().max(Comparator.comparingDouble(row -> number(row, "mean"))).orElseThrow();
    assertTitle(
        sweep, "designs", List.of(best.get("policy")), 10, designs.size(), number(best, "mean"));
    long sure =
        designs.stream()
            .filter(row -> !row.get("chance_holm").isEmpty() && number(row, "chance_holm") < 0.05)
            .count();
    String words =
        named(named(sweep, "ol").get(0), "li").get(2).getTextContent().replace("95%", "");
    assertEquals(2, designs.size());
    assertTrue(words.contains(sure == 1 ? "is no chance" : "may be chance"), words);
    assertNumbers(words, 10, number(best, "low"), number(best, "high"));
  }

  @Test
  void whatMattersMostIsTheLargestIndex() throws IOException {
    CSVRecord most =
        rows(
                table("sweep/sensitivity.csv"),
                Map.of("outcome", VALUE, "of", "value", "index", "total", "variant_of", "end-job"))
            .stream()
            .filter(row -> !row.get("estimate").isEmpty())
            .max(Comparator.comparingDouble(row -> number(row, "estimate")))
            .orElseThrow();
    String title = ReportPages.title(sweep, "sensitivity-1");
    if (!most.get("factor").equals("dummy")) {
      assertTrue(title.startsWith(most.get("factor")), title);
    }
    assertNumbers(title.replace(most.get("factor"), ""), 0.01, number(most, "estimate"));
  }
}
