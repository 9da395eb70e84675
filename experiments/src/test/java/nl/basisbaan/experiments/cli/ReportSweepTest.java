package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.basisbaan.experiments.run.Simulator;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A sweep by an outcome of which less is better, with a lever that changes nothing. */
class ReportSweepTest {
  @TempDir static Path directory;

  @BeforeAll
  static void live() throws IOException {
    Calls.write(
        directory.resolve("cheap.yaml"),
        """
        name: cheap
        question: "Which is cheapest?"
        municipality: synthetic
        policies: [none, end-job]
        start: 2024-01
        months: 18
        replications: 3
        places: 10
        primary: net_cost_municipality_per_place_year
        vary:
          pay.max_hours: [24, 36]
          eligibility.min_benefit_months: [12, 13]
        """);
    Calls call =
        Calls.of(new Simulator(), directory, "run", "cheap.yaml", "--quiet", "--out", "cheap");
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private static List<String> inShort(String language) throws IOException {
    return inShort("cheap", language);
  }

  private static List<String> inShort(String result, String language) throws IOException {
    Calls call = Calls.of(directory, "report", result, "--force", "--language", language);
    assertEquals(Main.DONE, call.code(), call.err());
    Document page = ReportPages.parse(directory.resolve(result).resolve("report.html"));
    return ReportPages.named(ReportPages.named(page, "ol").get(0), "li").stream()
        .map(each -> each.getTextContent())
        .toList();
  }

  @Test
  void theBestIsTheLowestAndTwinsAreCounted() throws IOException {
    List<String> english = inShort("en");
    assertTrue(english.get(0).contains("has the lowest mean of net cost"), english.get(0));
    assertTrue(english.get(1).startsWith("The highest is"), english.get(1));
    assertTrue(english.get(1).contains("euro more than the lowest design"), english.get(1));
    assertTrue(english.get(2).contains("of the 2 other designs"), english.get(2));
    assertTrue(english.get(2).endsWith("One design is the same as it in every town."));
    assertTrue(english.get(0).contains(" (level with end-job "), english.get(0));
    double share =
        rows(directory.resolve("cheap/designs.csv"), Map.of()).stream()
            .limit(2)
            .mapToDouble(row -> number(row, "best_share"))
            .sum();
    String lowest = String.format(Locale.ROOT, "lowest in %.1f%% of the towns.", 100 * share);
    assertTrue(english.get(0).endsWith("; one of them is the " + lowest), english.get(0));
    assertTrue(english.get(1).contains(" (level with end-job "), english.get(1));
    Document page = ReportPages.parse(directory.resolve("cheap/report.html"));
    String title = ReportPages.title(page, "designs");
    assertTrue(title.contains(" (level with end-job "), title);
    String answer = Files.readString(directory.resolve("cheap/answer.txt")).replaceAll("\\s+", " ");
    assertTrue(answer.contains("; with the one that is the same it is the " + lowest), answer);
    List<String> dutch = inShort("nl");
    assertTrue(dutch.get(0).contains("het laagste gemiddelde van netto"), dutch.get(0));
    assertTrue(dutch.get(0).contains(" (gelijk met end-job "), dutch.get(0));
    assertTrue(dutch.get(1).startsWith("Het hoogste is"), dutch.get(1));
    for (String each : List.of(english.get(0), dutch.get(0))) {
      assertFalse(each.contains("highest") || each.contains("hoogste"), each);
    }
  }

  /** What a town of one size pays is no mean over sizes that vary. */
  @Test
  void oneDesignIsToldFromItsLowestPointToItsHighest() throws IOException {
    Calls.write(
        directory.resolve("sizes.yaml"),
        """
        name: sizes
        municipality: synthetic
        policies: [end-job]
        start: 2024-01
        months: 18
        replications: 2
        primary: net_cost_municipality_per_place_year
        vary: {municipality.stock.inhabitants: [15000, 27500, 40000]}
        """);
    Calls call =
        Calls.of(new Simulator(), directory, "run", "sizes.yaml", "--quiet", "--out", "sizes");
    assertEquals(Main.DONE, call.code(), call.err());
    double[] means =
        rows(
                directory.resolve("sizes/summary.csv"),
                Map.of(
                    "policy", "end-job",
                    "group", "all",
                    "outcome", "net_cost_municipality_per_place_year"))
            .stream()
            .mapToDouble(row -> number(row, "mean"))
            .sorted()
            .toArray();
    assertEquals(3, means.length);
    assertTrue(means[0] < means[1] && means[1] < means[2]);
    String english = inShort("sizes", "en").get(0);
    ReportPages.assertNumbers(
        english, 10, (means[0] + means[1] + means[2]) / 3, 3, means[0], means[2]);
    assertTrue(inShort("sizes", "nl").get(0).contains("in het laagste punt"));
  }

  /** All runs with a value are of two designs that are the same, so its mean is theirs. */
  @Test
  void theMeanOfAValueIsThatOfDesignsWithNothingElseToVary() throws IOException {
    List<CSVRecord> designs = rows(directory.resolve("cheap/designs.csv"), Map.of());
    assertEquals(4, designs.size());
    for (CSVRecord design : designs) {
      Map<String, String> value =
          Map.of(
              "factor", "pay.max_hours",
              "value", design.get("pay.max_hours"),
              "outcome", "net_cost_municipality_per_place_year");
      CSVRecord effect = rows(directory.resolve("cheap/effects.csv"), value).get(0);
      for (String column : List.of("mean", "low", "high")) {
        assertEquals(number(design, column), number(effect, column), 0.01, column);
      }
    }
  }

  @Test
  void intervalsOfSharesAreShares() throws IOException {
    List<CSVRecord> shares =
        rows(directory.resolve("cheap/effects.csv"), Map.of("unit", "share")).stream()
            .filter(row -> !row.get("low").isEmpty())
            .toList();
    assertFalse(shares.isEmpty());
    for (CSVRecord row : shares) {
      assertTrue(number(row, "low") >= 0 && number(row, "high") <= 1, row.toString());
    }
  }
}
