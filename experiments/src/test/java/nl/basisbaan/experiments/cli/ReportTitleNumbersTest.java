package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.assertNumbers;
import static nl.basisbaan.experiments.cli.ReportPages.assertTitle;
import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.numbers;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The titles of figures have the numbers of the tables, and name whom these single out. */
class ReportTitleNumbersTest extends ReportedStudy {
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
    assertTitle(study, "stakes", List.of(policy), 10, most, Math.abs(least));
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
}
