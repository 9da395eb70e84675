package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.assertNumbers;
import static nl.basisbaan.experiments.cli.ReportPages.assertTitle;
import static nl.basisbaan.experiments.cli.ReportPages.named;
import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The page of a sweep has the numbers of its tables. */
class ReportSweepNumbersTest {
  private static final String VALUE = "social_net_per_place_year";

  @TempDir static Path directory;

  private static Document sweep;

  @BeforeAll
  static void makePage() throws IOException {
    SmallResults.sobol(directory);
    Calls.done(directory, "report", "sobol");
    sweep = ReportPages.parse(directory.resolve("sobol/report.html"));
  }

  @Test
  void theBestDesignIsTheFirstOfTheTable() throws IOException {
    List<CSVRecord> designs = rows(directory.resolve("sobol/designs.csv"), Map.of());
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
                directory.resolve("sobol/sensitivity.csv"),
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
