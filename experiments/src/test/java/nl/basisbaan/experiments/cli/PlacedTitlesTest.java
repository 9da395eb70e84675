package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

/**
 * What a page says of the placed, of neighbourhoods, budgets and personas is that of the tables.
 */
class PlacedTitlesTest {
  private static final String VALUE = "social_net_per_place_year";
  private static final List<String> POLICIES = List.of("end-job", "small-purse", "large-purse");

  private static final int TOWNS = 5;

  @TempDir static Path directory;

  private static Document page;
  private static String best;

  @BeforeAll
  static void makePage() throws IOException {
    for (String purse : List.of("small-purse 250000", "large-purse 900000")) {
      String[] parts = purse.split(" ");
      Calls.write(
          directory.resolve(parts[0] + ".yaml"),
          """
          name: %s
          description: Places on a budget
          source: assumption
          like: transition-only
          funding: {yearly_budget: %s}
          """
              .formatted(parts[0], parts[1]));
    }
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace(
                "[none, end-job, transition-only]", "[none, end-job, large-purse, small-purse]")
            .replace("months: 6", "months: 20")
            .replaceFirst("places: 3\n", "")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    for (String[] words :
        List.of(
            new String[] {"run", "small.yaml", "--quiet", "--out", "study"},
            new String[] {"report", "study"})) {
      Calls call = Calls.of(directory, words);
      assertEquals(Main.DONE, call.code(), call.err());
    }
    page = ReportPages.parse(directory.resolve("study/report.html"));
    best = POLICIES.get(0);
    for (String policy : POLICIES) {
      best = mean(policy, VALUE) > mean(best, VALUE) ? policy : best;
    }
  }

  private static double mean(String policy, String outcome) throws IOException {
    Map<String, String> where =
        Map.of("policy", policy, "point", "base", "group", "all", "outcome", outcome);
    return number(rows(table("summary.csv"), where).get(0), "mean");
  }

  private static Path table(String name) {
    return directory.resolve("study").resolve(name);
  }

  /** All towns together. */
  private static double placed(String policy, String figure, int months) throws IOException {
    double above = 0;
    double below = 0;
    Map<String, String> where =
        Map.of("policy", policy, "figure", figure, "months", Integer.toString(months));
    for (CSVRecord row : rows(table("placed.csv"), where)) {
      above += number(row, "numerator");
      below += number(row, "denominator");
    }
    return above / below;
  }

  private static void assertNumbers(String title, double unit, double... expected) {
    String words = title;
    for (String policy : POLICIES) {
      words = words.replace(policy, "");
    }
    ReportPages.assertNumbers(words, unit, expected);
  }

  /** Nobody is followed for 24 months in this town. */
  @Test
  void thePillarThatGainsMostOverNoProgrammeIsNamed() throws IOException {
    double most = Double.NEGATIVE_INFINITY;
    String pillar = "";
    for (String each :
        List.of(
            "housing",
            "family",
            "health",
            "social_network",
            "debts",
            "savings",
            "diploma",
            "income")) {
      double gain =
          placed(best, "score_" + each, 12) - placed(best, "score_" + each + "_without", 12);
      pillar = gain > most ? each : pillar;
      most = Math.max(most, gain);
    }
    String title = ReportPages.title(page, "pillars");
    assertTrue(title.contains(best) && title.contains(pillar.replace('_', ' ')), title);
    assertNumbers(
        title,
        0.01,
        placed(best, "score_" + pillar, 12),
        5,
        12,
        placed(best, "score_" + pillar + "_without", 12));
  }

  @ParameterizedTest
  @CsvSource({"guidance, guidance_hours_week, 1, 0.01", "illness, sick_share, 100, 0.1"})
  void theFirstMonthsAndTheLastClassAreNamed(String figure, String name, double factor, double unit)
      throws IOException {
    String policy = POLICIES.get(0);
    String title = ReportPages.title(page, figure);
    assertTrue(title.contains(policy) && title.contains("the second year"), title);
    assertNumbers(title, unit, factor * placed(policy, name, 0), factor * placed(policy, name, 12));
  }

  @Test
  void theNeighbourhoodThatGainsMostAndTheOneThatGainsLeastAreNamed() throws IOException {
    Map<String, double[]> gains = new TreeMap<>();
    for (CSVRecord row : rows(table("neighbourhoods.csv"), Map.of("year", "2024"))) {
      double sign = row.get("policy").equals(best) ? 1 : row.get("policy").equals("none") ? -1 : 0;
      gains
              .computeIfAbsent(row.get("neighbourhood"), any -> new double[TOWNS])[
              Integer.parseInt(row.get("replication"))] +=
          sign * number(row, "liveability");
    }
    Comparator<String> byMean = Comparator.comparingDouble(each -> StatUtils.mean(gains.get(each)));
    String most = gains.keySet().stream().max(byMean).orElseThrow();
    String least = gains.keySet().stream().min(byMean).orElseThrow();
    String title = ReportPages.title(page, "map");
    assertTrue(title.contains(best), title);
    assertTrue(title.indexOf(most) >= 0 && title.indexOf(most) < title.indexOf(least), title);
    assertNumbers(
        title, 0.01, StatUtils.mean(gains.get(most)), 2024, StatUtils.mean(gains.get(least)));
    double t = new TDistribution(TOWNS - 1).inverseCumulativeProbability(0.975);
    long sure =
        gains.values().stream()
            .filter(each -> StatUtils.mean(each) > t * Math.sqrt(StatUtils.variance(each) / TOWNS))
            .count();
    Element figure =
        ReportPages.elements(page, each -> each.getAttribute("id").equals("figure-map")).get(0);
    String words = "in " + sure + " of 14 neighbourhoods";
    assertTrue(figure.getTextContent().contains(words), words);
  }

  @Test
  void theSmallestAndTheLargestBudgetHaveTheirPlaces() throws IOException {
    String title = ReportPages.title(page, "budget");
    assertTrue(title.indexOf("small-purse") < title.indexOf("large-purse"), title);
    assertNumbers(
        title,
        0.1,
        budget("small-purse"),
        lastYear("small-purse"),
        budget("large-purse"),
        lastYear("large-purse"));
  }

  /** Places filled in the last twelve of twenty months. */
  private static double lastYear(String policy) throws IOException {
    List<CSVRecord> all = rows(table("monthly.csv"), Map.of("policy", policy, "point", "base"));
    List<String> last = all.stream().map(row -> row.get("month")).distinct().skip(8).toList();
    return all.stream()
        .filter(row -> last.contains(row.get("month")))
        .mapToDouble(row -> number(row, "places_filled"))
        .average()
        .orElseThrow();
  }

  @Test
  void whoGoesBeyondTheBudgetIsSaid() throws IOException {
    Element figure =
        ReportPages.elements(page, each -> each.getAttribute("id").equals("figure-budget")).get(0);
    for (String policy : List.of("small-purse", "large-purse")) {
      long towns =
          rows(table("budget.csv"), Map.of("policy", policy)).stream()
              .filter(row -> number(row, "overrun_eur") > 0)
              .map(row -> row.get("replication"))
              .distinct()
              .count();
      String words = policy + " goes beyond the budget of a year in " + towns + " of 5 towns";
      assertEquals(towns > 0, figure.getTextContent().contains(words), words);
    }
  }

  private static double budget(String policy) throws IOException {
    double euro = 0;
    double months = 0;
    for (CSVRecord row : rows(table("budget.csv"), Map.of("policy", policy))) {
      euro += number(row, "budget_eur");
      months += number(row, "months");
    }
    return Math.round(euro / months * 12);
  }

  @Test
  void theMonthsOfAPersonaInAPlaceAreCounted() throws IOException {
    for (String name : List.of("Harry", "Charlotte", "Achmed")) {
      String town = null;
      for (CSVRecord row : rows(table("lives.csv"), Map.of("name", name, "state", "basic_job"))) {
        String each = row.get("replication");
        town = town == null || each.compareTo(town) < 0 ? each : town;
      }
      double[] expected = new double[POLICIES.size() + 1];
      List<String> order = List.of("end-job", "large-purse", "small-purse");
      for (int i = 0; i < order.size(); i++) {
        Map<String, String> where =
            Map.of("name", name, "state", "basic_job", "policy", order.get(i), "replication", town);
        expected[i] = rows(table("lives.csv"), where).size();
      }
      expected[order.size()] = Double.parseDouble(town);
      String title = ReportPages.title(page, "life-" + name.toLowerCase(Locale.ROOT));
      assertNumbers(title, 1, expected);
    }
  }
}
