package nl.basisbaan.experiments.results;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.basisbaan.outcome.Bound;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The 95% interval of a mean over towns: all values that the mean seen does not contradict. The
 * error of a bounded mean depends on where it really is: near 0, and of a share near 1, towns
 * differ less. A score interval takes the error to follow mean x (1 - mean) for a share (Wilson
 * 1927, Journal of the American Statistical Association 22, 209-212; of people in groups Franco et
 * al. 2019, Journal of Survey Statistics and Methodology 7, 334-364) and the mean for a count or an
 * amount (McCullagh and Nelder 1989, Generalized Linear Models, chapter 9), so that it cannot reach
 * beyond. Far from the bounds it is Student's interval.
 */
record Interval(double low, double high) {
  private static final double UPPER = 0.975;

  private static final double NORMAL =
      new NormalDistribution(null, 0, 1).inverseCumulativeProbability(UPPER);

  /** Hundreds of moves are judged side by side: 99 of 100 intervals hold what is true. */
  private static final double UPPER_OF_MOVE = 0.995;

  private static final Map<Quantile, Double> STUDENT = new ConcurrentHashMap<>();

  /** One town cannot tell. */
  private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /**
   * Around a mean.
   *
   * @param error standard error, from the towns
   * @param towns with somebody to count
   * @param counted what stands below the line, in all towns
   */
  static Interval ofMean(Bound bound, double mean, double error, int towns, double counted) {
    if (towns < 2) {
      return NONE;
    }
    double variance = error * error;
    return switch (bound) {
      case SHARE_OF_PEOPLE -> ofShareOfPeople(mean, variance, towns, counted);
      case SHARE -> ofShare(mean, student(towns), variance / (mean * (1 - mean)));
      case COUNT -> mean > 0 ? ofAmount(mean, student(towns), variance / mean) : ofNone(towns);
      case AMOUNT -> ofAmount(mean, student(towns), variance / mean);
      case FREE -> around(mean, student(towns) * error);
    };
  }

  /** Around a difference; of shares it lies from -1 to 1. */
  static Interval ofDifference(Bound bound, double mean, double error, int towns) {
    if (towns < 2) {
      return NONE;
    }
    return within(bound, around(mean, student(towns) * error));
  }

  /** Around how far something moves, at 99%. */
  static Interval ofMove(Bound bound, double mean, double error, int towns) {
    return towns < 2
        ? NONE
        : within(bound, around(mean, student(new Quantile(towns, UPPER_OF_MOVE)) * error));
  }

  /**
   * The interval of a difference between shares of people, no narrower than people allow however
   * much towns agree: at least as many must differ as make it up, as if they came one by one
   * (Poisson).
   *
   * @param people who were counted, under the one of two policies that has fewer
   */
  Interval ofAtLeastSoManyPeople(Bound bound, double mean, double people) {
    if (bound != Bound.SHARE_OF_PEOPLE || mean == 0 || Double.isNaN(low)) {
      return this;
    }
    Interval least = within(bound, around(mean, NORMAL * Math.sqrt(Math.abs(mean) / people)));
    return new Interval(Math.min(low, least.low), Math.max(high, least.high));
  }

  private static Interval within(Bound bound, Interval free) {
    return bound.isShare() ? new Interval(Math.max(-1, free.low), Math.min(1, free.high)) : free;
  }

  private static Interval around(double mean, double half) {
    return new Interval(mean - half, mean + half);
  }

  /**
   * As if of so many people, each by themselves, as would differ as much between towns; never of
   * more than were counted. Where all or none are, towns do not differ, and the people are what
   * there is to go by.
   */
  private static Interval ofShareOfPeople(double mean, double variance, int towns, double people) {
    double spread = mean * (1 - mean);
    return spread > 0
        ? ofShare(mean, student(towns), Math.max(variance / spread, 1 / people))
        : ofShare(mean, NORMAL, 1 / people);
  }

  /**
   * All shares s for which (mean - s)^2 is at most quantile^2 x each x s (1 - s).
   *
   * @param each the variance over mean x (1 - mean): one over a number of people; NaN when all
   *     towns have 0 or all have 1
   */
  private static Interval ofShare(double mean, double quantile, double each) {
    if (!(each > 0)) {
      return new Interval(mean, mean);
    }
    double c = quantile * quantile * each;
    double half = Math.sqrt(c * mean * (1 - mean) + c * c / 4);
    double centre = mean + c / 2;
    return new Interval(
        Math.max(0, (centre - half) / (1 + c)), Math.min(1, (centre + half) / (1 + c)));
  }

  /**
   * All amounts a for which (mean - a)^2 is at most quantile^2 x each x a.
   *
   * @param each the variance over the mean; NaN when it is 0
   */
  private static Interval ofAmount(double mean, double quantile, double each) {
    if (!(each > 0)) {
      return new Interval(mean, mean);
    }
    double c = quantile * quantile * each;
    double high = mean + c / 2 + Math.sqrt(c * mean + c * c / 4);
    return new Interval(mean * mean / high, high);
  }

  /** A count that is 0 in all towns, as if people came one by one (Poisson). */
  private static Interval ofNone(int towns) {
    return new Interval(0, NORMAL * NORMAL / towns);
  }

  /** Of so many towns; the same for thousands of rows. */
  private static double student(int towns) {
    return student(new Quantile(towns, UPPER));
  }

  private static double student(Quantile quantile) {
    return STUDENT.computeIfAbsent(
        quantile,
        any -> new TDistribution(null, any.towns() - 1).inverseCumulativeProbability(any.upper()));
  }

  /**
   * How many towns would tell a move from 0 if it were as seen, and spread over them as seen: those
   * with which the interval of a move is no wider than the move.
   *
   * @param most as many as anybody would ask for
   */
  static int townsToTellMove(double mean, double sd, int most) {
    double each = sd / Math.abs(mean);
    int towns = 2;
    while (towns < most && student(new Quantile(towns, UPPER_OF_MOVE)) * each >= Math.sqrt(towns)) {
      towns++;
    }
    return towns;
  }

  /** Of Student's distribution of so many towns. */
  private record Quantile(int towns, double upper) {}
}
