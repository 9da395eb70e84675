package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The page of a sweep says what moves an outcome only as far as the towns settle it. */
class ReportSweepWordsTest extends ChangedResults {
  @BeforeAll
  static void live() throws IOException {
    SmallResults.sobol(directory);
    SmallResults.grid(directory, "3,4,5");
  }

  private static void effect(String setting, String value, double mean, String low, String high)
      throws IOException {
    change(
        "grid/effects.csv",
        row ->
            row.get("outcome").equals(VALUE)
                && row.get("factor").equals(setting)
                && row.get("value").equals(value),
        Map.of(
            "mean", "" + mean, "from_first", "", "from_first_low", low, "from_first_high", high));
  }

  @Test
  void thatASettingMovesTheMeanIsToldAsChanceWhereThePairsOfTownsDoNotSettleIt()
      throws IOException {
    effect("pay.max_hours", "20", 1000, "", "");
    effect("pay.max_hours", "36", 1100, "50", "150");
    effect("places", "3", 1000, "", "");
    effect("places", "4", 1900, "100", "1700");
    effect("places", "5", 100, "-1500", "-300");
    String sure = ReportPages.title(page("grid", Language.EN), "effects");
    assertTrue(sure.startsWith("places moves the mean most, from 100 euro at 5"), sure);
    effect("places", "5", 100, "-2000", "200");
    String chance = ReportPages.title(page("grid", Language.EN), "effects");
    assertTrue(chance.startsWith("places moves the mean most, which may be chance, "), chance);
    assertTrue(ReportPages.title(page("grid", Language.NL), "effects").contains("toeval"));
  }

  @Test
  void whatMovesNothingThatIsToldIsNotSaidToMoveMost() throws IOException {
    effect("pay.max_hours", "20", 1000, "", "");
    effect("pay.max_hours", "36", 1000, "", "");
    effect("places", "3", 1000, "", "");
    effect("places", "4", 1000 + 1e-9, "1e-10", "1e-8");
    effect("places", "5", 1000, "", "");
    String title = ReportPages.title(page("grid", Language.EN), "effects");
    assertTrue(title.startsWith("None of these settings moves the mean, 1,000 euro"), title);
  }

  @Test
  void whatMattersNothingIsNotSaidToMatterMost() throws IOException {
    Path file = directory.resolve("sobol/sensitivity.csv");
    String before = Files.readString(file);
    change("sobol/sensitivity.csv", any -> true, Map.of("estimate", "1e-9"));
    String english = ReportPages.title(page("sobol", Language.EN), "sensitivity-1");
    String dutch = ReportPages.title(page("sobol", Language.NL), "sensitivity-1");
    Files.writeString(file, before);
    assertTrue(english.startsWith("No setting moves this outcome under "), english);
    assertTrue(dutch.startsWith("Geen instelling verschuift deze uitkomst bij "), dutch);
  }

  /** An index says nothing below the interval of an input that the model does not have. */
  @Test
  void whatDoesNotStandAboveAnInputThatIsNotThereIsNotSaidToMatterMost() throws IOException {
    Path file = directory.resolve("sobol/sensitivity.csv");
    String before = Files.readString(file);
    index("labour_market.slack", "0.7", "0.3", "0.9");
    index("task.displaced_paid_share", "0.6", "0.5", "0.7");
    index("dummy", "0.8", "0.1", "0.4");
    String second = ReportPages.title(page("sobol", Language.EN), "sensitivity-1");
    index("dummy", "0.8", "0.1", "0.5");
    String none = ReportPages.title(page("sobol", Language.EN), "sensitivity-1");
    String dutch = ReportPages.title(page("sobol", Language.NL), "sensitivity-1");
    Files.writeString(file, before);
    assertTrue(second.startsWith("task.displaced_paid_share matters most under "), second);
    assertTrue(none.startsWith("No setting matters under "), none);
    assertTrue(dutch.startsWith("Geen instelling telt bij "), dutch);
  }

  private static void index(String factor, String estimate, String low, String high)
      throws IOException {
    change(
        "sobol/sensitivity.csv",
        row -> row.get("factor").equals(factor),
        Map.of("estimate", estimate, "low", low, "high", high));
  }

  /** What matters most is said by the index, which may say another thing than means. */
  @Test
  void ofSettingsWithAnIndexTheMeansDoNotSayWhatMattersMost() throws IOException {
    for (Language language : Language.values()) {
      Document page = page("sobol", language);
      String title = ReportPages.title(page, "effects");
      assertFalse(title.contains("most, from") || title.contains("het meest, van"), title);
      assertFalse(ReportPages.title(page, "sensitivity-1").isEmpty());
    }
  }

  /** What each value does is told of constant prices only. */
  @Test
  void anOutcomeInEuroOfTheYearItselfHasWords() throws IOException {
    Calls.write(
        directory.resolve("nominal.yaml"),
        Calls.smallStudy("nominal")
            .replaceFirst(
                "(?m)^(places|both_ends).*\n(?s:.*)",
                "primary: net_cost_municipality_a_year_nominal\nvary: {places: [3, 5]}\n"));
    Calls call = Calls.of(directory, "run", "nominal.yaml", "--quiet", "--out", "nominal");
    String answer = call.out().replaceAll("\\s+", " ");
    for (String words :
        List.of(
            "compared by municipal cost a year, in euro of the year itself (net_cost_",
            "what each value does to every outcome in constant prices in effects.csv.")) {
      assertTrue(answer.contains(words), answer);
    }
    String english = words(page("nominal", Language.EN));
    assertTrue(english.contains("a year, all places together, in euro of the year itself"));
    String dutch = words(page("nominal", Language.NL));
    assertTrue(dutch.contains("per jaar, alle plekken samen, in euro van het jaar zelf"));
  }

  @Test
  void designsWithNobodyToCountAreNamed() throws IOException {
    assertFalse(words(page("sobol", Language.EN)).contains("nobody to count"));
    Path designs = directory.resolve("sobol/designs.csv");
    List<String> lines = Files.readAllLines(designs);
    Files.write(designs, lines.subList(0, 2));
    String words = words(page("sobol", Language.EN));
    Files.write(designs, lines);
    assertTrue(words.contains("In one design there is nobody to count"), words);
  }

  @Test
  void ofOneTownThereAreNoBracketsAndOfAllDesignsNoHighest() throws IOException {
    Calls.done(directory, "run", "small.yaml", "--quiet", "--out", "one", "--replications", "1");
    String one = words(page("one", Language.EN));
    assertTrue(one.contains("What one simulated town shows"), one);
    assertFalse(one.contains("between brackets"), one);
    assertTrue(words(page("sobol", Language.EN)).contains("All 2 designs."));
    assertTrue(words(page("sobol", Language.NL)).contains("Alle 2 ontwerpen."));
  }
}
