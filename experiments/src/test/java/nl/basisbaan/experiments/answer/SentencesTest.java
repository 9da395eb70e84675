package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
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
    Experiment experiment = SmallStudy.of(folder, TOWNS, "none, end-job", further);
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    int policies = experiment.scenario().policies().size();
    for (int town = 0; town < TOWNS; town++) {
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

  private List<String> sentences(List<Map<Outcome, Measure>> towns) throws IOException {
    return new Sentences(found("", towns)).of(List.of(1));
  }
}
