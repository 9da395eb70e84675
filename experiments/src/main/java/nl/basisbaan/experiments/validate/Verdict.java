package nl.basisbaan.experiments.validate;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * A published figure against the model.
 *
 * @param target what was published
 * @param replications towns in which the study could say it
 * @param median of those towns
 * @param low 2.5 percentile over towns, for the published number of persons
 * @param high 97.5 percentile
 * @param tail share of the towns that are at least as far from the median as the published value
 *     is, on either side; of a published range, its nearest end counts
 */
record Verdict(
    Target target, int replications, double median, double low, double high, double tail) {
  private static final double LOW = 2.5;
  private static final double MIDDLE = 50;
  private static final double HIGH = 97.5;
  private static final double SAME = 1e-9;

  /** The verdict over towns; NaN stands for a town that could not say it. */
  static Verdict of(Target target, double[] towns) {
    double[] values = Arrays.stream(towns).filter(value -> !Double.isNaN(value)).toArray();
    if (values.length == 0) {
      double none = Double.NaN;
      return new Verdict(target, 0, none, none, none, none);
    }
    Percentile percentile = new Percentile();
    percentile.setData(values);
    double median = percentile.evaluate(MIDDLE);
    double published = Math.min(target.high(), Math.max(target.low(), median));
    double distance = Math.abs(published - median);
    long asFar =
        Arrays.stream(values).filter(value -> Math.abs(value - median) >= distance - SAME).count();
    return new Verdict(
        target,
        values.length,
        median,
        percentile.evaluate(LOW),
        percentile.evaluate(HIGH),
        asFar / (double) values.length);
  }

  /** Whether the study says anything about the figure. */
  boolean isKnown() {
    return replications > 0;
  }

  /** How far the published value lies outside, as a share of it or, of 0, of the median. */
  double miss() {
    double outside = Math.max(low - target.high(), target.low() - high);
    double size = target.value() == 0 ? median : target.value();
    return Math.max(0, outside) / Math.max(Math.abs(size), SAME);
  }

  /**
   * Whether the published value, or a part of its published range, is where 95 of 100 towns are.
   */
  boolean isInside() {
    return isKnown() && target.high() >= low - SAME && target.low() <= high + SAME;
  }

  String words() {
    return !isKnown() ? "not known" : isInside() ? "inside" : "outside";
  }
}
