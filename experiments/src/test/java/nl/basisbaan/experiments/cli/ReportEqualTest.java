package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Of equal numbers none is said to be the most or the least. */
class ReportEqualTest {
  private static final String VALUE = "social_net_per_place_year";
  private static final List<String> ORDERED =
      List.of("places", "gains", "costs", "value", "sick", "supervision");

  @TempDir static Path directory;

  /** A policy and its twin, and another one. */
  @BeforeAll
  static void live() throws IOException {
    Calls.write(directory.resolve("twin.yaml"), "name: twin\nlike: end-job\n");
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("end-job,", "end-job, twin,")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    run("run", "small.yaml", "--quiet", "--out", "study");
    run("run", "small.yaml", "--quiet", "--out", "cheap");
    Calls.write(
        directory.resolve("two.yaml"),
        Calls.smallStudy("two")
            .replace("transition-only", "twin")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    run("run", "two.yaml", "--quiet", "--out", "two");
    SmallResults.grid(directory, "3,5");
  }

  private static void run(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private static Document page(String result, Language language) throws IOException {
    Path file = directory.resolve(result + "-" + language.code() + ".html");
    Report.ofWritten(directory.resolve(result), result, language).writePage(file);
    return ReportPages.parse(file);
  }

  private static List<String> inShort(Document page) {
    return ReportPages.named(ReportPages.named(page, "ol").get(0), "li").stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static String words(Document page) {
    return page.getDocumentElement().getTextContent();
  }

  @Test
  void ofPoliciesThatAreAllEqualNoneIsSaidToLead() throws IOException {
    Document english = page("two", Language.EN);
    Document dutch = page("two", Language.NL);
    for (String figure : ORDERED) {
      String title = ReportPages.title(english, figure);
      assertTrue(title.matches(".*\\b2 policies\\b.*"), title);
      assertFalse(title.matches(".*\\b(most|least|fewest|highest|twin)\\b.*"), title);
      String other = ReportPages.title(dutch, figure);
      assertTrue(other.contains(" 2 soorten beleid "), other);
    }
    assertTrue(inShort(english).get(0).startsWith("The 2 policies have the same social value, "));
    String priced = inShort(english).get(1);
    assertTrue(priced.endsWith(" net, as much as under every other policy."), priced);
    assertTrue(ReportPages.title(english, "costs").contains(" the municipality the same, "));
  }

  @Test
  void whoeverIsLevelWithTheFirstIsNamedWithIt() throws IOException {
    Document english = page("study", Language.EN);
    for (String figure : ORDERED) {
      String title = ReportPages.title(english, figure);
      assertTrue(title.contains("end-job (level with twin)") || figure.equals("value"), title);
    }
    Path summary = directory.resolve("study/summary.csv");
    change(summary, "end-job", VALUE, "99990");
    change(summary, "twin", VALUE, "99991");
    assertTrue(
        ReportPages.title(page("study", Language.EN), "value")
            .startsWith("twin (level with end-job) has the highest social value, 99,990 euro"));
    assertTrue(
        inShort(page("study", Language.NL))
            .get(0)
            .contains(" heeft twin (gelijk met end-job) de hoogste maatschappelijke waarde"));
    change(summary, "twin", VALUE, "100010");
    assertFalse(ReportPages.title(page("study", Language.EN), "value").contains("level"));
  }

  /** Its twin costs as little: it is not said that another costs less than what has the least. */
  @Test
  void whatCostsLeastIsSaidSoOfOneThatIsLevel() throws IOException {
    Path summary = directory.resolve("cheap/summary.csv");
    String cost = "net_cost_municipality_per_place_year";
    for (String policy : List.of("end-job", "twin")) {
      change(summary, policy, VALUE, "99990");
      change(summary, policy, cost, "1000");
    }
    change(summary, "transition-only", cost, "9000");
    assertPriced("1,000 euro net, the least of all (level with twin)");
    change(summary, "twin", VALUE, "100010");
    assertPriced("1,000 euro net, the least of all (level with end-job)");
    change(summary, "twin", cost, "1020");
    assertPriced("1,020 euro net; end-job costs it least, 1,000 euro");
  }

  private static void assertPriced(String words) throws IOException {
    String priced = inShort(page("cheap", Language.EN)).get(1);
    assertTrue(priced.contains(words), priced);
  }

  private static void change(Path summary, String policy, String outcome, String mean)
      throws IOException {
    ReportPages.change(
        summary,
        row ->
            row.get("policy").equals(policy)
                && row.get("group").equals("all")
                && row.get("outcome").equals(outcome),
        Map.of("mean", mean));
  }

  /** Nothing against nothing, as nobody has a place there, is no evidence that they are alike. */
  @Test
  void asMuchInEveryTownIsSaidOfTownsInWhichSomebodyCounts() throws IOException {
    Path runs = directory.resolve("two/runs.csv");
    String value = "places_filled";
    Document all = page("two", Language.EN);
    assertFalse(words(all).contains("towns that can be compared"), words(all));

    Path some = directory.resolve("study/runs.csv");
    Predicate<CSVRecord> twins = row -> !row.get("policy").equals("transition-only");
    Predicate<CSVRecord> town = row -> row.get("replication").equals("1");
    Predicate<CSVRecord> base = row -> !row.get("policy").equals("none");
    assertTrue(words(page("study", Language.EN)).contains("As much in every town: twin."));
    ReportPages.change(some, base.and(twins).and(town), Map.of(value, "0", VALUE, ""));
    String english = words(page("study", Language.EN));
    assertTrue(english.contains("As much in each of the 4 of 5 towns that can be compared: twin."));
    assertFalse(placesSaid(page("study", Language.EN)).contains("As much in every town"));
    assertTrue(
        words(page("study", Language.NL))
            .contains("Evenveel in elk van de 4 van de 5 steden die te vergelijken zijn: twin."));
    Predicate<CSVRecord> ofTwin = row -> row.get("policy").equals("twin");
    Predicate<CSVRecord> other = row -> row.get("replication").equals("2");
    ReportPages.change(some, ofTwin.and(other), Map.of(value, "0"));
    assertFalse(placesSaid(page("study", Language.EN)).contains("As much in"), "not the same");
    assertTrue(runs.toFile().isFile());
  }

  private static String placesSaid(Document page) {
    Element section =
        ReportPages.elements(page, each -> each.getAttribute("id").equals("figure-places")).get(0);
    return ReportPages.named(section, "figcaption").get(0).getTextContent();
  }

  @Test
  void whereLiveabilityRisesEverywhereAlikeNoNeighbourhoodIsSaidToGainMost() throws IOException {
    Path table = directory.resolve("study/neighbourhoods.csv");
    ReportPages.change(table, row -> true, Map.of("liveability", "50"));
    Predicate<CSVRecord> lived = row -> !row.get("policy").equals("none");
    ReportPages.change(table, lived, Map.of("liveability", "51"));
    String english = ReportPages.title(page("study", Language.EN), "map");
    assertTrue(english.contains(" liveability rises equally in "), english);
    assertFalse(english.contains("most") || english.contains("least"), english);
    String dutch = ReportPages.title(page("study", Language.NL), "map");
    assertTrue(dutch.contains("evenveel") && dutch.contains(" 1,00 punten"), dutch);
  }

  /** More in four towns of five, and less in one: the order may be chance. */
  @Test
  void thatLiveabilityRisesMostSomewhereIsToldAsChanceWhereItMayBe() throws IOException {
    Path table = directory.resolve("two/neighbourhoods.csv");
    String first = ReportPages.rows(table, Map.of()).get(0).get("neighbourhood");
    Predicate<CSVRecord> lived = row -> !row.get("policy").equals("none");
    Predicate<CSVRecord> most = lived.and(row -> row.get("neighbourhood").equals(first));
    ReportPages.change(table, any -> true, Map.of("liveability", "50"));
    ReportPages.change(table, lived, Map.of("liveability", "51"));
    ReportPages.change(table, most, Map.of("liveability", "52"));
    String sure = ReportPages.title(page("two", Language.EN), "map");
    assertTrue(sure.contains("rises most in " + first + " (2.00 points"), sure);
    assertFalse(sure.contains("chance"), sure);
    ReportPages.change(
        table, most.and(row -> row.get("replication").equals("0")), Map.of("liveability", "49"));
    String chance = ReportPages.title(page("two", Language.EN), "map");
    assertTrue(chance.contains("rises most in " + first), chance);
    assertTrue(chance.endsWith("(may be chance)"), chance);
    assertTrue(ReportPages.title(page("two", Language.NL), "map").endsWith("(kan toeval zijn)"));
  }

  @Test
  void ofAGridOfEqualNumbersNoneIsTheHighest() throws IOException {
    Path table = directory.resolve("grid/designs.csv");
    ReportPages.change(table, row -> row.get("places").equals("3"), Map.of("mean", "1000"));
    ReportPages.change(table, row -> row.get("places").equals("5"), Map.of("mean", "2000"));
    String levels = ReportPages.title(page("grid", Language.EN), "surface-1");
    assertTrue(
        levels.contains(
            "highest with places=5 pay.max_hours=20 and places=5 pay.max_hours=36: 2,000;"),
        levels);
    assertTrue(inShort(page("grid", Language.EN)).get(0).endsWith("% of the towns."));
    assertTrue(inShort(page("grid", Language.NL)).get(0).endsWith("% van de steden."));
    ReportPages.change(table, any -> true, Map.of("mean", "1000"));
    String english = ReportPages.title(page("grid", Language.EN), "surface-1");
    assertTrue(
        english.endsWith(" is the same with every places and pay.max_hours: 1,000"), english);
    String dutch = ReportPages.title(page("grid", Language.NL), "surface-1");
    assertTrue(dutch.endsWith(" gelijk bij elke places en pay.max_hours: 1.000"), dutch);
  }

  @Test
  void thatScoresAreAsWithoutAProgrammeIsSaidSo() throws IOException {
    Path table = directory.resolve("study/placed.csv");
    ReportPages.change(
        table,
        row -> row.get("figure").startsWith("score_"),
        Map.of("numerator", "30", "denominator", "10"));
    String all = ReportPages.title(page("study", Language.EN), "pillars");
    assertTrue(all.contains(" all scores of those placed are after "), all);
    ReportPages.change(
        table, row -> row.get("figure").equals("score_health"), Map.of("numerator", "20"));
    String some = ReportPages.title(page("study", Language.EN), "pillars");
    assertTrue(some.contains(" gain on none of the scores; in that of "), some);
  }
}
