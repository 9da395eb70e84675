package nl.basisbaan;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;

/**
 * What a change makes different in each of some towns, every town with its own people and luck. A
 * town with nobody to count at either end is not among them.
 *
 * @param values the figure at the high end less the figure at the low end, a town
 */
record PairedDifferences(double[] values) {
  /** How often a figure that the change does not move is said to move in a given direction. */
  static final double FALSE_ALARM = 0.001;

  private static final TTest TEST = new TTest();

  /** The differences of towns that can be counted at both ends. */
  static PairedDifferences between(double[] low, double[] high) {
    return new PairedDifferences(
        IntStream.range(0, low.length)
            .mapToDouble(town -> high[town] - low[town])
            .filter(difference -> !Double.isNaN(difference))
            .toArray());
  }

  /** The mean over towns. */
  double mean() {
    return DoubleStream.of(values).average().orElse(Double.NaN);
  }

  /** Whether the figure rises ({@code +}) or falls ({@code -}), by a one-sided paired t-test. */
  boolean move(String direction) {
    return chance(direction) <= FALSE_ALARM;
  }

  /**
   * How often towns without an effect look at least as much like one. A difference that is the same
   * in every town owes nothing to luck, unless it is zero.
   */
  double chance(String direction) {
    double mean = direction.equals("+") ? mean() : -mean();
    if (values.length < 2 || !(mean > 0)) {
      return 1;
    }
    return StatUtils.variance(values) == 0 ? 0 : TEST.tTest(0, values) / 2;
  }

  @Override
  public String toString() {
    return "mean change " + mean() + " in towns " + Arrays.toString(values);
  }
}
