package nl.basisbaan.experiments.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many comparisons at once: of twenty differences that are all chance, one looks sure at 95%. Holm
 * (1979, Scandinavian Journal of Statistics 6, 65-70) keeps the chance that any of a family looks
 * sure by chance below the level asked for, whatever ties the comparisons have. A comparison that
 * could not be made (NaN) is none of the family.
 */
public final class Holm {
  private Holm() {}

  /**
   * The chance of error at which each would just be sure if all are judged together, in the order
   * given.
   *
   * @param probabilities p-values, each in [0, 1] or NaN
   * @return at least as high each, at most 1; NaN stays NaN
   */
  public static double[] adjusted(double[] probabilities) {
    int[] order = order(probabilities);
    double[] adjusted = new double[probabilities.length];
    Arrays.fill(adjusted, Double.NaN);
    double highest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      double own = Math.min(1, (order.length - rank) * probabilities[order[rank]]);
      highest = Math.max(highest, own);
      adjusted[order[rank]] = highest;
    }
    return adjusted;
  }

  /** The comparisons that could be made, surest first; equal ones as given. */
  private static int[] order(double[] probabilities) {
    for (double probability : probabilities) {
      if (probability < 0 || probability > 1) {
        throw new IllegalArgumentException(
            "a probability must be in [0, 1] but was " + probability);
      }
    }
    return IntStream.range(0, probabilities.length)
        .filter(comparison -> !Double.isNaN(probabilities[comparison]))
        .boxed()
        .sorted(Comparator.comparingDouble(comparison -> probabilities[comparison]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
