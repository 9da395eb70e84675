package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy does is told in sentences that can be read aloud. */
class SentencesTest {
  private static final int TOWNS = 2;

  @TempDir private Path folder;

  /** What is found where a policy brings this about in every town. */
  private Found found(String further, List<Map<Outcome, Measure>> towns) throws IOException {
    SmallStudy.of(folder, towns.size(), "none, end-job", further);
    Path file = folder.resolve("small.yaml");
    Files.writeString(file, Files.readString(file).replace("months: 6", "months: 36"));
    Experiment experiment = Preparation.of(Request.of("small.yaml"), folder);
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    int policies = experiment.scenario().policies().size();
    for (int town = 0; town < towns.size(); town++) {
      List<PolicyResult> results = new ArrayList<>();
      results.add(new ResultDraft("none").result());
      for (int policy = 1; policy < policies; policy++) {
        results.add(new ResultDraft("end-job").atEnd(towns.get(town)).result());
      }
      outcomes.add(new Unit(0, town, results));
    }
    return SmallStudy.found(experiment, outcomes);
  }

  private static Map<Outcome, Measure> nobody(double cost) {
    return Map.of(
        Outcome.PLACES_FILLED,
        Measure.of(0),
        Outcome.OFF_BENEFIT_PER_PLACE_YEAR,
        Measure.NOBODY,
        Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR,
        Measure.NOBODY,
        Outcome.NET_COST_MUNICIPALITY_A_YEAR,
        Measure.of(cost));
  }

  @Test
  void aPolicyThatPlacesNobodyStillCostsWhatItCosts() throws IOException {
    String words = "end-job fills no place in these months";
    assertEquals(List.of(words + "."), sentences(List.of(nobody(0), nobody(0))));
    assertEquals(
        List.of(words + ", and costs the municipality 95,000 euro a year all the same."),
        sentences(List.of(nobody(95_010), nobody(95_020))));
  }

  @Test
  void aBudgetThatCarriesNobodyStillCostsWhatItCosts() throws IOException {
    String further = "budgets: [10000, 20000]\n";
    List<String> sentences =
        Ladder.of(found(further, List.of(nobody(90_000), nobody(100_000)))).sentences();
    String costs =
        " fills no place in these months, and costs the municipality 90,000 to 100,000 euro a year"
            + " all the same (mean 95,000)";
    assertEquals(
        "In the 2 towns seen, end-job-budget-10000"
            + costs
            + "; end-job-budget-20000"
            + costs
            + ".",
        sentences.get(0));
  }

  private static Map<Outcome, Measure> placed(double off, double work, double cost, double year) {
    return Map.of(
        Outcome.PLACES_FILLED, Measure.of(10),
        Outcome.OFF_BENEFIT_PER_PLACE_YEAR, Measure.of(off),
        Outcome.REGULAR_WORK_PER_PLACE_YEAR, Measure.of(work),
        Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR, Measure.of(cost),
        Outcome.NET_COST_MUNICIPALITY_FIRST_TWO_YEARS, Measure.of(10_000),
        Outcome.NET_COST_MUNICIPALITY_A_YEAR, Measure.of(year));
  }

  private void assertSays(String words, Map<Outcome, Measure> one, Map<Outcome, Measure> other)
      throws IOException {
    String start = "end-job: in the 2 towns seen, a year in a place ";
    assertEquals(List.of(start + words + "."), sentences(List.of(one, other)));
  }

  @Test
  void whatGoesUpIsToldAsIt() throws IOException {
    assertSays(
        "takes people off assistance for 0.90 to 1.00 years (mean 0.95), adds 0.00 years of regular"
            + " work, at a net municipal cost of 0 to 100 euro (mean 50), first two years 10,000;"
            + " all places 437,000 a year",
        placed(0.9, -0.001, -4, 437_000),
        placed(1, 0, 100, 437_000));
  }

  @Test
  void whatGoesDownIsToldInWordsThatSayIt() throws IOException {
    assertSays(
        "keeps people on assistance 0.02 to 0.08 years longer (mean 0.05), takes away 0.03 to 0.05"
            + " years of regular work (mean 0.04), and saves the municipality 3,620 to 3,820 euro"
            + " net (mean 3,720), first two years cost 10,000; all places save 134,000 a year",
        placed(-0.08, -0.03, -3_820, -134_000),
        placed(-0.02, -0.05, -3_620, -134_000));
  }

  @Test
  void whatGoesEitherWayKeepsItsSign() throws IOException {
    assertSays(
        "changes time off assistance by -0.08 to 0.02 years (mean -0.03), changes regular work by"
            + " -0.05 to 0.03 years (mean -0.01), and changes net municipal cost by -430 to 60 euro"
            + " (mean -180), first two years cost 10,000; all places save 4,000 a year",
        placed(-0.08, 0.03, -430, -4_000),
        placed(0.02, -0.05, 60, -4_000));
  }

  /** A mean that is told as nothing is not said to take anything away. */
  @Test
  void whatIsNothingOnAverageGoesNoWay() throws IOException {
    assertSays(
        "takes people off assistance for 0.90 to 1.00 years (mean 0.95), changes regular work by"
            + " -0.01 to 0.00 years (mean 0.00), at a net municipal cost of 0 to 100 euro (mean 50),"
            + " first two years 10,000; all places 437,000 a year",
        placed(0.9, -0.007, -4, 437_000),
        placed(1, -0.001, 100, 437_000));
  }

  @Test
  void aStepThatSavesIsToldAsThat() throws IOException {
    Map<Outcome, Measure> saves = placed(1, 0, -3_820, -134_000);
    String sentence =
        Ladder.of(found("sizes: [10, 20]\n", List.of(saves, saves))).sentences().get(0);
    assertTrue(
        sentence.contains(
            "fills 10.0 places, and each for a year saves the municipality 3,820 euro net"),
        sentence);
  }

  /** What a step has come to in its last year follows the mean, and its brackets, as words. */
  @Test
  void twoBracketsDoNotFollowOneAnother() throws IOException {
    Map<Outcome, Measure> one = placed(1, 0, 13_000, 134_000);
    Map<Outcome, Measure> other = placed(1, 0, 14_000, 134_000);
    Found found = found("sizes: [10, 20]\n", List.of(one, other));
    Samples<LastYear> lastYear = new Samples<>(found.experiment(), LastYear.MEASURED);
    Measure[] months = new Measure[36];
    Arrays.fill(months, Measure.of(15.8));
    PolicyResult grown =
        new ResultDraft("end-job").monthly(Map.of(Outcome.PLACES_FILLED, months)).result();
    for (int town = 0; town < TOWNS; town++) {
      lastYear.add(new Unit(0, town, List.of(grown, grown, grown)));
    }
    Found all =
        new Found(
            found.experiment(),
            found.outcomes(),
            found.groups(),
            found.accounts(),
            found.overruns(),
            lastYear);

    String sentence = Ladder.of(all).sentences().get(0);

    assertTrue(
        sentence.contains(
            "costs the municipality 13,000 to 14,000 euro net (mean 13,500), and 15.8 places are"
                + " filled in the last twelve months; "),
        sentence);
  }

  @Test
  void oneTownStandsInWords() throws IOException {
    String sentence = sentences(List.of(placed(1, 0, 13_000, 134_000))).get(0);
    assertTrue(sentence.startsWith("end-job: in the one town seen, a year in a place "), sentence);
  }

  /** A range is of the towns in which a place is filled, and of no others. */
  @Test
  void townsInWhichNobodyIsPlacedAreNotSaidToBeSeen() throws IOException {
    Map<Outcome, Measure> one = placed(1, 0, 13_000, 134_000);
    String start = "end-job: in the %s of 3 towns in which it fills a place, a year in a place ";
    List<String> two = sentences(List.of(one, nobody(90_000), one));
    assertTrue(two.get(0).startsWith(start.formatted("2")), two.get(0));
    List<String> single = sentences(List.of(one, nobody(90_000), nobody(90_000)));
    assertTrue(single.get(0).startsWith(start.formatted("one")), single.get(0));
  }

  /** Three policies and more stand side by side in the tables of steps. */
  @Test
  void amountsAYearStandInThousandsInTheTablesOfSteps() throws IOException {
    Map<Outcome, Measure> one = placed(1, 0, 13_000, 2_165_400);
    Map<Outcome, Measure> other = placed(1, 0, 14_000, 2_253_400);
    Page.Draft page = new Page.Draft(Page.Purpose.READING);
    Ladder.of(found("sizes: [10, 20]\n", List.of(one, other))).parts().forEach(page::part);

    String text = PageText.of(page.finish()).replaceAll("\\s+", " ");

    String heading = "net cost to the municipality a year, thousand euro places end-job ";
    assertTrue(text.contains(heading + "10 2,165 to 2,253 (2,209) "), text);
  }

  private List<String> sentences(List<Map<Outcome, Measure>> towns) throws IOException {
    return new Sentences(found("", towns)).of(List.of(1));
  }
}
