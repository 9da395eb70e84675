package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** One outcome of every design at every point in every town: that by which designs are compared. */
final class Scores {
  private final Outcome outcome;
  private final int points;
  private final int towns;
  private final Map<String, Score> byName = new HashMap<>();
  private final List<Score> all = new ArrayList<>();

  Scores(Experiment experiment, Outcome outcome) {
    this(outcome, experiment.points().size(), experiment.replications());
  }

  /** Room for so many points and towns. */
  Scores(Outcome outcome, int points, int towns) {
    this.outcome = outcome;
    this.points = points;
    this.towns = towns;
  }

  /** The outcome of one design. */
  static final class Score {
    private final Variant variant;
    private final Bound bound;
    private final int towns;
    private final double[] above;
    private final double[] below;

    private Score(Variant variant, Bound bound, int points, int towns) {
      this.variant = variant;
      this.bound = bound;
      this.towns = towns;
      this.above = new double[points * towns];
      this.below = new double[points * towns];
    }

    Variant variant() {
      return variant;
    }

    String name() {
      return variant.policy().name();
    }

    /** The value in one town at one point; NaN where there was nobody to count. */
    double value(int point, int town) {
      int at = point * towns + town;
      return new Measure(above[at], below[at]).value();
    }

    /** The mean of all towns at a point; NaN where there was nobody to count in any. */
    double value(int point) {
      double over = 0;
      double under = 0;
      for (int at = point * towns; at < (point + 1) * towns; at++) {
        if (below[at] > 0) {
          over += above[at];
          under += below[at];
        }
      }
      return new Measure(over, under).value();
    }

    /**
     * A measure a town: the mean of all points at which there was somebody to count, each point as
     * heavy as another; towns weigh as many as they count at a point, on average.
     */
    Sample sample() {
      Sample sample = new Sample(bound, towns);
      for (int town = 0; town < towns; town++) {
        double sum = 0;
        double weight = 0;
        int counted = 0;
        for (int at = town; at < above.length; at += towns) {
          if (below[at] > 0) {
            sum += above[at] / below[at];
            weight += below[at];
            counted++;
          }
        }
        sample.set(town, Measure.mean(sum, weight, counted));
      }
      return sample;
    }
  }

  /** Keeps the outcome of one run. */
  void add(Unit unit, Variant variant, Measure measure) {
    Score score =
        byName.computeIfAbsent(
            variant.policy().name(),
            any -> {
              Score made = new Score(variant, outcome.bound(), points, towns);
              all.add(made);
              return made;
            });
    int at = unit.point() * towns + unit.replication();
    score.above[at] = measure.numerator();
    score.below[at] = measure.denominator();
  }

  /** The outcome. */
  Outcome outcome() {
    return outcome;
  }

  int points() {
    return points;
  }

  int towns() {
    return towns;
  }

  /** All designs, in the order in which they came. */
  List<Score> all() {
    return all;
  }
}
