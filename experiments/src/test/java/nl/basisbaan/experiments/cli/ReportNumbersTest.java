package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.assertNumbers;
import static nl.basisbaan.experiments.cli.ReportPages.assertTitle;
import static nl.basisbaan.experiments.cli.ReportPages.named;
import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.numbers;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every number of a page is that of the tables. */
class ReportNumbersTest extends ReportedStudy {
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

  @Test
  void everyNumberOfTheTableIsThatOfTheSummary() throws IOException {
    List<Element> rows = named(named(study, "tbody").get(0), "tr");
    List<String> outcomes =
        List.of(
            "places_filled",
            "net_cost_municipality_per_place_year",
            VALUE,
            "bridge_gain",
            "regular_work_per_place_year",
            "off_benefit_per_place_year",
            "people_served",
            "net_income_gain",
            "displaced_years",
            "relapse_share",
            "deadweight_share");
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
}
