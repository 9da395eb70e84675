package nl.basisbaan.town;

import java.util.Arrays;

/**
 * Single months within classes of years: of all distributions that keep the shares of the classes
 * and have a given mean and standard deviation the one with the greatest entropy, which weighs a
 * month by exp(a m + b m^2) within its class.
 */
final class Spread {
  private final int[] from;
  private final Cumulative[] months;

  /**
   * Finds the distribution; mean and standard deviation must be within {@link Reach}.
   *
   * @param from first month of each class and, last, the month after the last class
   * @param shares of the classes
   * @param mean in months
   * @param sd standard deviation in months
   */
  Spread(int[] from, double[] shares, double mean, double sd) {
    this.from = from.clone();
    this.months =
        Arrays.stream(new SpreadFit(from, shares, mean, sd).weights())
            .map(Cumulative::new)
            .toArray(Cumulative[]::new);
  }

  /** A month in a class, by a uniform number. */
  int month(int level, double uniform) {
    return from[level] + months[level].find(uniform);
  }

  /** The first month of a class. */
  int first(int level) {
    return from[level];
  }

  /** The last month of a class. */
  int last(int level) {
    return from[level + 1] - 1;
  }
}
