package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.policy.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A page says what was lived through, and who or what is not in its numbers. */
class ReportLimitsTest extends ChangedResults {
  @BeforeAll
  static void live() throws IOException {
    SmallResults.study(directory);
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
    Calls.done(
        directory,
        "run",
        "mind.yaml",
        "--quiet",
        "--out",
        "mind",
        "--set",
        "labour_market.slack=1.2");
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
            "wages, norms and taxes are not known here: they grow by assumption, by 3% a year",
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
    Calls.done(directory, "run", "ends.yaml", "--quiet", "--out", "ends");
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
    Calls.done(
        directory,
        "run",
        "months.yaml",
        "--quiet",
        "--out",
        "months",
        "--vary",
        "study.months=3,6");
    String english = words(page("months", Language.EN));
    assertTrue(english.contains("January 2023 to June 2023 at the longest; "), english);
    assertTrue(english.contains("The number of months that count varies: 3 to 6."), english);
    String dutch = words(page("months", Language.NL));
    assertTrue(dutch.contains("januari 2023 tot en met hooguit juni 2023; "), dutch);
    assertTrue(dutch.contains("Het aantal maanden dat meetelt varieert: 3 tot 6."), dutch);
    assertFalse(words(page("study", Language.EN)).contains("at the longest"));
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
    Calls.done(directory, "run", "later.yaml", "--quiet", "--out", "later");
    change(
        "later/summary.csv",
        row -> row.get("policy").equals("late"),
        Map.of("mean", "", "low", "", "high", ""));
    Document page = page("later", Language.EN);
    assertTrue(words(page).contains("late fills no place in these months"), words(page));
    assertTrue(inShort(page).get(0).startsWith("Of the 2 policies that fill a place, "));
    assertTrue(words(page("later", Language.NL)).contains("late vult in deze maanden geen plek"));
  }

  /** Who recruits is paid where nobody starts too, beside other policies and alone. */
  @Test
  void policiesThatFillNoPlaceStillCostWhatTheyCost() throws IOException {
    Calls.done(directory, "run", "small.yaml", "--quiet", "--out", "costly");
    fillsNoPlace("transition-only", "99131");
    assertTrue(
        words(page("costly", Language.EN))
            .contains(
                "transition-only fills no place in these months, and costs the municipality 99,130"
                    + " euro a year all the same."));
    assertTrue(
        words(page("costly", Language.NL))
            .contains(
                "transition-only vult in deze maanden geen plek, en kost de gemeente toch 99.130 euro"
                    + " per jaar."));
    fillsNoPlace("end-job", "99131");
    Document page = page("costly", Language.EN);
    assertTrue(inShort(page).get(0).startsWith("No policy fills a place in these months"));
    String all = " fill no place in these months, and each costs the municipality ";
    assertTrue(
        words(page)
            .contains("end-job and transition-only" + all + "99,130 euro a year all the same."),
        words(page));
    fillsNoPlace("end-job", "101000");
    assertTrue(words(page("costly", Language.EN)).contains(all + "99,130 to 101,000 euro a year"));
    assertTrue(
        words(page("costly", Language.NL))
            .contains(
                "end-job en transition-only vullen in deze maanden geen plek, en kosten de gemeente"
                    + " per beleid toch 99.130 tot 101.000 euro per jaar."));
  }

  private static void fillsNoPlace(String policy, String cost) throws IOException {
    String table = "costly/summary.csv";
    change(
        table, row -> row.get("policy").equals(policy), Map.of("mean", "", "low", "", "high", ""));
    change(
        table,
        row ->
            row.get("policy").equals(policy)
                && row.get("outcome").equals("net_cost_municipality_a_year"),
        Map.of("mean", cost));
  }

  /** Of three policies two fill places, and these are drawn. */
  @Test
  void livesOfPoliciesThatFillNoPlaceAreNotCountedAmongThoseThatCouldBeDrawn() throws IOException {
    Calls.done(directory, "run", "small.yaml", "--quiet", "--out", "lives");
    change(
        "lives/summary.csv",
        row -> row.get("policy").equals("transition-only"),
        Map.of("mean", "", "low", "", "high", ""));
    String words = words(page("lives", Language.EN));
    assertTrue(words.contains("Policies that fill no place are not drawn. One simulated life"));
    assertFalse(words.contains("with the most months in a basic job are drawn"), words);
  }

  /** Nothing can change where no work provider is, so that it is no finding that nothing does. */
  @Test
  void neighbourhoodsWithoutAWorkProviderAreNotSaidToStayBehind() throws IOException {
    Calls.write(
        directory.resolve("small-places.yaml"),
        Calls.smallStudy("small-places")
            .replace("municipality: groningen", "municipality: leeuwarden")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    Calls.done(directory, "run", "small-places.yaml", "--quiet", "--out", "map");
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
    String equally = ReportPages.title(page("map", Language.EN), "map");
    assertTrue(equally.contains(" equally in the 11 neighbourhoods with a work provider"), equally);
    change(
        "map/neighbourhoods.csv",
        row -> !row.get("policy").equals("none") && row.get("neighbourhood").equals("WK008010"),
        Map.of("liveability", "52"));
    Document page = page("map", Language.EN);
    String title = ReportPages.title(page, "map");
    assertFalse(title.contains("does not rise"), title);
    assertTrue(title.contains("and least of the 11 neighbourhoods with a work provider in"), title);
    assertTrue(
        words(page).contains("In 11 of the 22 neighbourhoods the town has no work provider"));
  }
}
