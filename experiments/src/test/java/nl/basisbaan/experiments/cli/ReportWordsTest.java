package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import nl.basisbaan.experiments.text.Language;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A page says of its numbers what they are, and how much of it the towns settle. */
class ReportWordsTest extends ChangedResults {
  @BeforeAll
  static void live() throws IOException {
    SmallResults.study(directory);
  }

  /** Where the policy is not ahead counts in its range too. */
  @Test
  void theRangeIsSaidToBeOverAllTowns() throws IOException {
    String english = inShort(page("study", Language.EN)).get(2);
    assertTrue(english.contains("; over all simulated towns its social value ranges"), english);
    String dutch = inShort(page("study", Language.NL)).get(2);
    assertTrue(dutch.contains("; over alle gesimuleerde steden loopt"), dutch);
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

  @Test
  void onePersonIsNoPeople() throws IOException {
    Calls.done(directory, "run", "small.yaml", "--quiet", "--out", "one");
    Predicate<CSVRecord> people = row -> row.get("outcome").equals("on_benefit_persons");
    change("one/summary.csv", people, Map.of("difference", "-1.2"));
    String fewer = ReportPages.title(page("one", Language.EN), "difference");
    assertTrue(fewer.contains("there is one person fewer on benefit at the end than"), fewer);
    change("one/summary.csv", people, Map.of("difference", "0.8"));
    String more = ReportPages.title(page("one", Language.NL), "difference");
    assertTrue(more.contains("heeft aan het eind één mens meer een uitkering dan"), more);
    change("one/summary.csv", people, Map.of("difference", "2"));
    String two = ReportPages.title(page("one", Language.EN), "difference");
    assertTrue(two.contains("there are 2 more people on benefit at the end than"), two);
    Predicate<CSVRecord> share = row -> row.get("outcome").equals("deadweight_share");
    change("one/summary.csv", share, Map.of("numerator", "1", "denominator", "1"));
    assertTrue(words(page("one", Language.EN)).contains("; 1 of 1 person"));
    assertTrue(words(page("one", Language.NL)).contains("; 1 van 1 mens"));
    assertFalse(words(page("one", Language.NL)).contains("; 1 van 1 mensen"));
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
}
