package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What binds a policy is told in parts of all months. */
class BindingTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.115 | 0.115 | 0.77 | 0 | budget 12, coaches 11, places 77",
        "0.334 | 0.333 | 0.333 | 0 | budget 34, coaches 33, places 33",
        "0 | 0.004 | 0.996 | 0 | places 100",
        "0.115 | 0.115 | 0 | 0 | budget 12, coaches 11, no places to fill yet 77",
        "0 | 0 | 0 | 0 | ''",
      })
  void sharesOfTheMonthsAddUp(
      double budget, double coaches, double places, double candidates, String words)
      throws IOException {
    Experiment experiment = SmallStudy.of(folder, 1, "");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    Map<Outcome, Measure> shares =
        Map.of(
            Outcome.BINDING_BUDGET_SHARE, Measure.of(budget),
            Outcome.BINDING_COACHES_SHARE, Measure.of(coaches),
            Outcome.BINDING_PLACES_SHARE, Measure.of(places),
            Outcome.BINDING_CANDIDATES_SHARE, Measure.of(candidates));
    samples.add(
        new Unit(
            0,
            0,
            List.of(
                new ResultDraft("none").result(),
                new ResultDraft("end-job").atEnd(shares).result(),
                new ResultDraft("transition-only").result())));

    assertEquals(words, Limits.bindingShortly(samples, 1));
  }
}
