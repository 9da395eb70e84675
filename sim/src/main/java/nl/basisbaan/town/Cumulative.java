package nl.basisbaan.town;

/**
 * Things of unequal weight, one of which is drawn by a uniform number: the first at which the
 * weights add up to more than that share of all.
 */
final class Cumulative {
  private final double[] sums;

  /** The unit interval in so many pieces, a power of two: their ends are exact. */
  private final int pieces;

  /** The thing drawn at the beginning of each piece and at the end of the last. */
  private final int[] starts;

  /** Weights of 0 or more, not all 0. */
  Cumulative(double[] weights) {
    sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    pieces = 2 * Integer.highestOneBit(sums.length);
    starts = new int[pieces + 1];
    for (int piece = 0; piece <= pieces; piece++) {
      starts[piece] = from(starts[Math.max(0, piece - 1)], (double) piece / pieces);
    }
  }

  /** The thing drawn by a uniform number. */
  int find(double uniform) {
    return from(starts[(int) (uniform * pieces)], uniform);
  }

  private int from(int start, double uniform) {
    double target = uniform * sums[sums.length - 1];
    int found = start;
    while (found < sums.length - 1 && sums[found] <= target) {
      found++;
    }
    return found;
  }
}
