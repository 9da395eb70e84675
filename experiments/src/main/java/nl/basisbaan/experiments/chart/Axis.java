package nl.basisbaan.experiments.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers along a side of a chart, from the first tick to the last.
 *
 * @param low number at the start
 * @param high number at the end
 * @param step between ticks: 1, 2 or 5 times a power of ten
 */
record Axis(double low, double high, double step) {
  /** An axis that holds some numbers, with about so many ticks. */
  static Axis of(List<Double> values, boolean withZero, int ticks) {
    double low = withZero ? 0 : Double.POSITIVE_INFINITY;
    double high = withZero ? 0 : Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
      high = low + Math.max(1e-3, Math.abs(low) * 0.1);
    }
    double step = step((high - low) / ticks);
    return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double times : new double[] {1, 2, 5}) {
      if (times * power >= least * 0.999) {
        return times * power;
      }
    }
    return 10 * power;
  }

  /** The numbers that are written. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (long i = Math.round(low / step); i <= Math.round(high / step); i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** Where a number stands between two ends of a sheet. */
  double at(double value, double start, double end) {
    return start + (value - low) / (high - low) * (end - start);
  }
}
