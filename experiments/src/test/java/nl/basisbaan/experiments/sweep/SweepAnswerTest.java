package nl.basisbaan.experiments.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.design.Sampling;
import nl.basisbaan.experiments.design.Samplings;
import nl.basisbaan.experiments.study.Design;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the answer to a sweep says of each value of what varies. */
class SweepAnswerTest {
  private static final Outcome PRIMARY = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
  private static final int TOWNS = 3;

  @TempDir private Path folder;

  /**
   * The same three runs a town at every value, added up in other orders, and others at the last.
   */
  @Test
  void whatIsTheSameUpToRoundingIsNoChance() throws IOException {
    Files.writeString(
        folder.resolve("slack.yaml"),
        """
        name: slack
        municipality: groningen
        policies: [end-job]
        start: 2023-01
        months: 6
        replications: 3
        vary: {labour_market.slack: [0.9, 1.2, 1.5]}
        """);
    Experiment experiment = Preparation.of(Request.of("slack.yaml"), folder);
    Factor slack = experiment.uncertainties().get(0);
    double[] runs = {1_000.1, 2_000.2, 2_999.1};
    assertTrue(runs[0] + runs[1] + runs[2] != runs[2] + runs[1] + runs[0], "rounding");
    Scores scores = new Scores(PRIMARY, 1, TOWNS);
    Variant variant =
        new Variant(Policy.none().with("name", "end-job"), "end-job", 0, Map.of(), Set.of());
    Levels levels = new Levels(TOWNS);
    for (int town = 0; town < TOWNS; town++) {
      scores.add(new Unit(0, town, List.of()), variant, Measure.of(2_000));
      for (int run = 0; run < runs.length; run++) {
        add(levels, slack, "0.9", town, runs[run]);
        add(levels, slack, "1.2", town, runs[runs.length - 1 - run]);
        add(levels, slack, "1.5", town, runs[run] + 5 * (town - 1));
      }
    }
    SweepAnswer answer = new SweepAnswer(experiment, Ranking.of(scores), levels, List.of(), 0);

    String text = PageText.of(answer.inFull()).replaceAll(" +", " ");

    assertTrue(text.contains("1.2 2,000 (2,000 to 2,000) 0 (0 to 0) the same\n"), text);
    assertTrue(text.contains("1.5 2,000 (1,990 to 2,010) 0 (-10 to 10) chance?\n"), text);
  }

  /** The ends of the range of many towns are percentiles, not what was seen. */
  @Test
  void theRangeOfManyTownsIsOf95InAHundred() {
    assertTrue(best(39).contains("; seen in 39 towns 2,000 to 2,380);"), best(39));
    assertTrue(best(40).contains("; 95 of 100 towns 2,000 to 2,390);"), best(40));
  }

  @Test
  void whatMovesNothingThatIsToldIsNotSaidToMatterMost() {
    assertEquals(Optional.empty(), most(0.4));
    assertEquals(
        Optional.of("What matters most for end-job, by how far it moves the outcome: slack (400)."),
        most(400));
  }

  /**
   * What is said of a setting that moves the outcome so far from its lowest to its highest value.
   */
  private static Optional<String> most(double moves) {
    Factor slack =
        new Factor("slack", Factor.Role.UNCERTAINTY, null, "", List.of(), 0.9, 1.5, false);
    Sampling morris = Samplings.morris(1, 4, 4, 1);
    Indices indices = new Indices(Design.Kind.MORRIS, List.of(slack), morris, 1);
    for (int point = 0; point < morris.size(); point++) {
      double value = 2_000 + moves * morris.point(point)[0];
      indices.add("end-job", point, Map.of(PRIMARY, Measure.of(value)));
    }
    return SensitivityTables.sentence(indices, "end-job", PRIMARY);
  }

  private static String best(int towns) {
    Scores scores = new Scores(PRIMARY, 1, towns);
    for (int town = 0; town < towns; town++) {
      Unit unit = new Unit(0, town, List.of());
      scores.add(unit, variant("end-job"), Measure.of(2_000 + 10 * town));
      scores.add(unit, variant("transition-only"), Measure.of(1_000));
    }
    return SweepWords.sentences(Ranking.of(scores)).get(0);
  }

  private static Variant variant(String name) {
    return new Variant(Policy.none().with("name", name), name, 0, Map.of(), Set.of());
  }

  private static void add(Levels levels, Factor factor, String value, int town, double run) {
    levels.add("end-job", factor, value, town, Map.of(PRIMARY, Measure.of(run)));
  }
}
