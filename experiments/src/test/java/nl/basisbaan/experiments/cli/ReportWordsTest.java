package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.policy.Places;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page says of its numbers what they are, and how much of it the towns settle. */
class ReportWordsTest {
  private static final String VALUE = "social_net_per_place_year";

  @TempDir static Path directory;

  @BeforeAll
  static void live() throws IOException {
    SmallResults.study(directory);
    SmallResults.sobol(directory);
    SmallResults.grid(directory, "3,4,5");
  }

  private static void run(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  /** The page of a result of which a test may have changed a table. */
  private static Document page(String result, Language language) throws IOException {
    Path folder = directory.resolve(result);
    Path file = directory.resolve(result + "-" + language.code() + ".html");
    Report.ofWritten(folder, result, language).writePage(file);
    return ReportPages.parse(file);
  }

  /** Changes the rows of a table, cell by cell by the name of its column. */
  private static void change(String table, Predicate<CSVRecord> which, Map<String, String> cells)
      throws IOException {
    Path file = directory.resolve(table);
    StringBuilder text = new StringBuilder(Files.readAllLines(file).get(0) + "\n");
    for (CSVRecord row : ReportPages.rows(file, Map.of())) {
      List<String> line = new ArrayList<>();
      Map<String, String> all = row.toMap();
      if (which.test(row)) {
        all.putAll(cells);
      }
      row.getParser().getHeaderNames().forEach(name -> line.add('"' + all.get(name) + '"'));
      text.append(String.join(",", line)).append('\n');
    }
    Files.writeString(file, text);
  }

  private static List<String> inShort(Document page) {
    return named(named(page, "ol").get(0), "li").stream().map(Element::getTextContent).toList();
  }

  /** Where the policy is not ahead counts in its range too. */
  @Test
  void theRangeIsSaidToBeOverAllTowns() throws IOException {
    String english = inShort(page("study", Language.EN)).get(2);
    assertTrue(english.contains("; over all simulated towns its social value ranges"), english);
    String dutch = inShort(page("study", Language.NL)).get(2);
    assertTrue(dutch.contains("; over alle gesimuleerde steden loopt"), dutch);
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

  @Test
  void whatNobodyKnowsMovesMostOfTheEndsThatTheTownsSettle() throws IOException {
    Predicate<CSVRecord> end =
        row -> row.get("outcome").equals(VALUE) && row.get("point").startsWith("labour_market");
    Predicate<CSVRecord> ofOne = end.and(row -> row.get("policy").equals("end-job"));
    Predicate<CSVRecord> low = end.and(row -> row.get("point").endsWith("=0.9"));
    change("study/summary.csv", end, Map.of("moved", "9", "moved_low", "8", "moved_high", "10"));
    change("study/summary.csv", low, Map.of("moved", "-9", "moved_low", "-10", "moved_high", "-8"));
    String settled = ReportPages.title(page("study", Language.EN), "unknown");
    assertTrue(settled.startsWith("What nobody knows of labour_market.slack moves"), settled);
    change(
        "study/summary.csv", ofOne, Map.of("moved", "99", "moved_low", "-1", "moved_high", "200"));
    String some = ReportPages.title(page("study", Language.EN), "unknown");
    assertTrue(some.startsWith("Of the ends that the towns settle, those of labour"), some);
    assertTrue(some.contains("under transition-only"), some);
    change("study/summary.csv", ofOne, Map.of("moved", "1e-9", "moved_high", "1"));
    String noise = ReportPages.title(page("study", Language.EN), "unknown");
    assertTrue(noise.startsWith("What nobody knows of labour_market.slack moves"), noise);
    change(
        "study/summary.csv", end, Map.of("moved", "1e-9", "moved_low", "1e-10", "moved_high", "1"));
    assertNoUnknown();
    change("study/summary.csv", end, Map.of("moved_low", "-1", "moved_high", "200"));
    assertNoUnknown();
  }

  private static void assertNoUnknown() throws IOException {
    assertTrue(
        ReportPages.elements(
                page("study", Language.EN),
                each -> each.getAttribute("id").equals("figure-unknown"))
            .isEmpty());
  }

  private static String words(Document page) {
    return page.getDocumentElement().getTextContent();
  }

  /** A group of a few people, however much it gains, is not told; one that surely gains more is. */
  @Test
  void whoGainsMostAreManyAndSure() throws IOException {
    Predicate<CSVRecord> gain =
        row -> row.get("outcome").equals("net_income_gain") && !row.get("group").equals("all");
    change("study/summary.csv", gain, Map.of("mean", "300", "low", "-900", "high", "1500"));
    String none = ReportPages.title(page("study", Language.EN), "groups");
    assertTrue(none.endsWith("no group surely gains more or less"), none);
    Map<String, String> sure = Map.of("mean", "90000", "low", "89999", "high", "90001");
    change("study/summary.csv", gain.and(row -> row.get("group").equals("education=wo")), sure);
    change(
        "study/summary.csv",
        gain.and(row -> row.get("group").equals("education=wo")),
        Map.of("denominator", "9"));
    Document few = page("study", Language.EN);
    assertTrue(ReportPages.title(few, "groups").endsWith("more or less"));
    change(
        "study/summary.csv",
        gain.and(row -> row.get("group").equals("education=wo")),
        Map.of("denominator", "10"));
    String many = ReportPages.title(page("study", Language.EN), "groups");
    assertTrue(many.endsWith("; surely more: university graduates, 90,000"), many);
    String dutch = ReportPages.title(page("study", Language.NL), "groups");
    assertTrue(dutch.endsWith("; zeker meer: universitair opgeleiden, 90.000"), dutch);
  }

  /** Numbers below 0 stand without their sign behind a word that says so. */
  @Test
  void whoLosesIsNotSaidToGainLessThanNothing() throws IOException {
    Predicate<CSVRecord> gain = row -> row.get("outcome").equals("net_income_gain");
    Predicate<CSVRecord> women = gain.and(row -> row.get("group").equals("sex=female"));
    Predicate<CSVRecord> men = gain.and(row -> row.get("group").equals("sex=male"));
    change("study/summary.csv", gain, Map.of("mean", "50", "low", "-900", "high", "1500"));
    change("study/summary.csv", gain, Map.of("denominator", "50", "replications", "5"));
    Map<String, String> less = Map.of("mean", "-20", "low", "-21", "high", "-19");
    change("study/summary.csv", women, less);
    assertTitle("groups", Language.EN, " gain 50 euro a month; surely less: women, who lose 20");
    assertTitle("groups", Language.NL, "; zeker minder: vrouwen, die er 20 op achteruitgaan");
    change("study/summary.csv", gain, Map.of("mean", "-50", "low", "-900", "high", "1500"));
    assertTitle(
        "groups", Language.EN, " lose 50 euro a month; no group is surely better or worse off");
    change("study/summary.csv", women, less);
    Map<String, String> more = Map.of("mean", "-90", "low", "-91", "high", "-89");
    change("study/summary.csv", men, more);
    assertTitle(
        "groups",
        Language.EN,
        " lose 50 euro a month; surely better off: women, who lose 20 and worse off: men, who lose"
            + " 90");
    assertTitle("groups", Language.NL, "gaan geplaatsten er 50 euro per maand op achteruit; zeker");
  }

  private static void assertTitle(String figure, Language language, String end) throws IOException {
    String title = ReportPages.title(page("study", language), figure);
    assertTrue(title.contains(end), title);
  }

  @Test
  void whatSavesMoneyIsNotSaidToCostLessThanNothing() throws IOException {
    Predicate<CSVRecord> cost =
        row -> row.get("outcome").equals("net_cost_municipality_per_place_year");
    Predicate<CSVRecord> off = row -> row.get("outcome").equals("off_benefit_per_place_year");
    Predicate<CSVRecord> ofOne = row -> row.get("policy").equals("end-job");
    change("study/summary.csv", off, Map.of("mean", "-0.7"));
    change("study/summary.csv", off.and(ofOne), Map.of("mean", "-0.5"));
    change("study/summary.csv", cost, Map.of("mean", "9000"));
    change("study/summary.csv", cost.and(ofOne), Map.of("mean", "-1000"));
    String mixed = ReportPages.title(page("study", Language.EN), "costs");
    assertTrue(
        mixed.startsWith(
            "end-job saves the municipality 1,000 euro a filled place and year; transition-only"
                + " costs it most, 9,000 euro"),
        mixed);
    assertTitle(
        "gains", Language.EN, "takes away fewest years without benefit under end-job, 0.50");
    change("study/summary.csv", cost.and(ofOne.negate()), Map.of("mean", "-500"));
    String both = ReportPages.title(page("study", Language.NL), "costs");
    assertTrue(both.startsWith("end-job bespaart de gemeente het meest, 1.000 euro"), both);
    String words = inShort(page("study", Language.EN)).get(1);
    assertTrue(words.contains("0 years without benefit and saves the municipality "), words);
    assertTrue(words.contains(" takes away 0."), words);
  }

  /** In one of the towns the policies fill no place. */
  @Test
  void aRangeIsNotSaidToBeOfTownsInWhichNoPlaceIsFilled() throws IOException {
    Predicate<CSVRecord> value = row -> row.get("outcome").equals(VALUE);
    change("study/summary.csv", value, Map.of("replications", "4"));
    String english = inShort(page("study", Language.EN)).get(2);
    assertTrue(english.contains("; over the 4 of the 5 simulated towns in which it fi"), english);
    String dutch = inShort(page("study", Language.NL)).get(2);
    assertTrue(dutch.contains("; over de 4 van de 5 gesimuleerde steden waarin een"), dutch);
    assertTrue(
        words(page("study", Language.EN))
            .contains("there is nobody to count for end-job and transition-only; those are left"));
    change("study/summary.csv", value, Map.of("replications", "5"));
    assertFalse(words(page("study", Language.EN)).contains("there is nobody to count for"));
  }

  @Test
  void policiesThatFillNoPlaceAreNamed() throws IOException {
    Calls.write(
        directory.resolve("late.yaml"),
        """
        name: late
        like: end-job
        scale: [{places: 0}, {since: 2040-01, places: 3}]
        """);
    Calls.write(
        directory.resolve("later.yaml"),
        Calls.smallStudy("later")
            .replace("end-job,", "end-job, late,")
            .replaceFirst("(?m)^(places|both_ends).*\n(?s:.*)", ""));
    run("run", "later.yaml", "--quiet", "--out", "later");
    change(
        "later/summary.csv",
        row -> row.get("policy").equals("late"),
        Map.of("mean", "", "low", "", "high", ""));
    Document page = page("later", Language.EN);
    assertTrue(words(page).contains("late fills no place in these months"), words(page));
    assertTrue(inShort(page).get(0).startsWith("Of the 2 policies that fill a place, "));
    assertTrue(words(page("later", Language.NL)).contains("late vult in deze maanden geen plek"));
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

  /** As the English answer begins. */
  @Test
  void whatToKeepInMindIsSaidOnThePageAndInDutch() throws IOException {
    Calls.write(
        directory.resolve("small-town.yaml"),
        """
        name: small-town
        like: groningen
        stock: {inhabitants: 27500}
        """);
    Calls.write(
        directory.resolve("mind.yaml"),
        Calls.smallStudy("mind")
            .replace("municipality: groningen", "municipality: small-town")
            .replace("start: 2023-01", "start: 2029-01")
            .replace("months: 6", "months: 18\nwarm_up_months: 12")
            .replaceFirst("(?m)^both_ends.*\n", "set: {displaced.beyond_backlog: 0.5}\n"));
    run("run", "mind.yaml", "--quiet", "--out", "mind", "--set", "labour_market.slack=1.2");
    change(
        "mind/summary.csv",
        row -> row.get("outcome").equals("places_filled") && row.get("policy").equals("end-job"),
        Map.of("mean", "51"));
    Document page = page("mind", Language.EN);
    String opening = named(named(page, "header").get(0), "p").get(1).getTextContent();
    for (String part :
        List.of(
            "which do not count: 12.",
            "Places a policy: 3.",
            "displaced.beyond_backlog 0.5 (the study; ",
            "labour_market.slack 1.2 (--set; the model has ",
            "takes back 50% of the benefit that a town of 27,500 inhabitants saves.",
            "wages, norms and taxes are not known here: they grow by assumption",
            "More than 50 places are filled on average (end-job 51.0")) {
      assertTrue(opening.contains(part), part + " is not in " + opening);
    }
    String answer = Files.readString(directory.resolve("mind/answer.txt")).replaceAll("\\s+", " ");
    String from = answer.replaceAll(".*From (\\d{4}-\\d{2}) on wages.*", "$1");
    String month = Language.EN.month(YearMonth.parse(from));
    assertTrue(opening.contains("From " + month + " on wages"), opening);
    assertTrue(Places.isBeyondSeen(50.1) && !Places.isBeyondSeen(50));
    Calls printed =
        Calls.of(
            directory,
            "run",
            "mind.yaml",
            "--quiet",
            "--out",
            "nl",
            "--language",
            "nl",
            "--set",
            "labour_market.slack=1.2");
    String dutch = printed.out().replaceAll("\\s+", " ");
    for (String part :
        List.of(
            "niet meetellen: 12.",
            "Plekken per beleid: 3.",
            "1,2 (--set; het model heeft",
            "neemt het budget van het Rijk 50% terug",
            "27.500 inwoners",
            "volgens een aanname")) {
      assertTrue(dutch.contains(part), part + " is not in " + dutch);
    }
  }

  @Test
  void howManyTownsTheEndsHaveIsSaidAndThatOneCannotTell() throws IOException {
    assertTrue(words(page("study", Language.EN)).contains("what nobody knows: 5."));
    assertFalse(words(page("study", Language.EN)).contains("One town at each end cannot"));
    Calls.write(directory.resolve("ends.yaml"), Calls.smallStudy("ends") + "end_replications: 1\n");
    run("run", "ends.yaml", "--quiet", "--out", "ends");
    String english = words(page("ends", Language.EN));
    assertTrue(english.contains("Towns at each end of what nobody knows: 1."), english);
    assertTrue(english.contains("One town at each end cannot tell what of it is chance."), english);
    String dutch = inShort(page("ends", Language.NL)).get(2);
    assertTrue(dutch.contains("Eén stad aan elk uiteinde kan niet zeggen"), dutch);
  }

  @Test
  void monthsThatVaryAreSaidTo() throws IOException {
    Calls.write(
        directory.resolve("months.yaml"),
        Calls.smallStudy("months").replaceFirst("(?m)^both_ends.*\n", ""));
    run("run", "months.yaml", "--quiet", "--out", "months", "--vary", "study.months=3,6");
    String english = words(page("months", Language.EN));
    assertTrue(english.contains("January 2023 to June 2023 at the longest; "), english);
    assertTrue(english.contains("The number of months that count varies: 3 to 6."), english);
    String dutch = words(page("months", Language.NL));
    assertTrue(dutch.contains("januari 2023 tot en met hooguit juni 2023; "), dutch);
    assertTrue(dutch.contains("Het aantal maanden dat meetelt varieert: 3 tot 6."), dutch);
    assertFalse(words(page("study", Language.EN)).contains("at the longest"));
  }

  /** Nothing can change where no work provider is, so that it is no finding that nothing does. */
  @Test
  void neighbourhoodsWithoutAWorkProviderAreNotSaidToStayBehind() throws IOException {
    Calls.write(
        directory.resolve("small-places.yaml"),
        Calls.smallStudy("small-places")
            .replace("municipality: groningen", "municipality: leeuwarden")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    run("run", "small-places.yaml", "--quiet", "--out", "map");
    Map<String, String> same = Map.of("liveability", "50");
    Set<String> bare = Set.of("WK008031", "WK008032", "WK008041", "WK008050", "WK008061");
    Path file = directory.resolve("map/neighbourhoods.csv");
    if (ReportPages.rows(file, Map.of("neighbourhood", "WK008031")).isEmpty()) {
      throw new IllegalStateException("no such neighbourhood");
    }
    change("map/neighbourhoods.csv", any -> true, same);
    change(
        "map/neighbourhoods.csv",
        row -> !row.get("policy").equals("none") && !bare.contains(row.get("neighbourhood")),
        Map.of("liveability", "51"));
    Document page = page("map", Language.EN);
    String title = ReportPages.title(page, "map");
    assertFalse(title.contains("does not rise"), title);
    assertTrue(title.contains("and least of the 11 neighbourhoods with a work provider in"), title);
    assertTrue(
        words(page).contains("In 11 of the 22 neighbourhoods the town has no work provider"));
  }

  @Test
  void ofOneTownThereAreNoBracketsAndOfAllDesignsNoHighest() throws IOException {
    run("run", "small.yaml", "--quiet", "--out", "one", "--replications", "1");
    String one = words(page("one", Language.EN));
    assertTrue(one.contains("What one simulated town shows"), one);
    assertFalse(one.contains("between brackets"), one);
    assertTrue(words(page("sobol", Language.EN)).contains("All 2 designs."));
    assertTrue(words(page("sobol", Language.NL)).contains("Alle 2 ontwerpen."));
  }

  /** Of three policies two fill places, and these are drawn. */
  @Test
  void livesOfPoliciesThatFillNoPlaceAreNotCountedAmongThoseThatCouldBeDrawn() throws IOException {
    run("run", "small.yaml", "--quiet", "--out", "lives");
    change(
        "lives/summary.csv",
        row -> row.get("policy").equals("transition-only"),
        Map.of("mean", "", "low", "", "high", ""));
    String words = words(page("lives", Language.EN));
    assertTrue(words.contains("Policies that fill no place are not drawn. One simulated life"));
    assertFalse(words.contains("with the most months in a basic job are drawn"), words);
  }
}
