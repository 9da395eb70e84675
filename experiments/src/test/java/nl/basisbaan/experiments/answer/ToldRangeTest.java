package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
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

/** How a headline stands in a sentence. */
class ToldRangeTest {
  @TempDir private Path folder;

  private static PolicyResult result(double value) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    atEnd.put(Outcome.OFF_BENEFIT_PER_PLACE_YEAR, Measure.of(value));
    return new ResultDraft("any").atEnd(atEnd).result();
  }

  @Test
  void aRangeThatIsToldAsOneNumberIsToldOnce() throws IOException {
    Experiment experiment =
        SmallStudy.of(folder, 2, "both_ends: [labour_market.slack]\nend_replications: 2\n");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int point = 0; point < 3; point++) {
      for (int town = 0; town < 2; town++) {
        double value = 0.961 + 0.002 * town + 0.1 * point;
        samples.add(new Unit(point, town, List.of(result(0), result(value), result(value + town))));
      }
    }
    Sentences sentences = new Sentences(SmallStudy.found(experiment, samples));
    assertEquals(
        "0.96 years (with unknowns 0.96 to 1.16)",
        sentences.told(Headline.OFF_BENEFIT, 1, Sentences.Ways.up("# years")));
    assertEquals(
        "0.96 to 1.96 years (mean 1.46; with unknowns 1.46 to 1.66)",
        sentences.told(Headline.OFF_BENEFIT, 2, Sentences.Ways.up("# years")));
  }
}
