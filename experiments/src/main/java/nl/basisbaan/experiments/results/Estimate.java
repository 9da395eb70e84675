package nl.basisbaan.experiments.results;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.basisbaan.outcome.Bound;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * What the replications say about one number. NaN stands for what cannot be said, such as an
 * interval from one replication.
 *
 * @param count replications with somebody to count
 * @param mean all numerators over all denominators; for a total this is the plain mean
 * @param sd standard deviation over replications
 * @param low lower end of the 95% interval of the mean: how exactly it was computed
 * @param high upper end of it
 * @param rangeLow 2.5 percentile over replications: what one town may see; the least value seen
 *     with fewer than 40
 * @param rangeHigh 97.5 percentile over replications; the greatest value seen with fewer than 40
 * @param above of a mean, all numerators; NaN of a difference
 * @param below of a mean, all denominators: people where it is a share of people, replications
 *     where it is a total; NaN of a difference
 */
public record Estimate(
    int count,
    double mean,
    double sd,
    double low,
    double high,
    double rangeLow,
    double rangeHigh,
    double above,
    double below) {
  /** What cannot be said at all. */
  public static final Estimate NOTHING = of(new Sample(Bound.FREE, 0));

  /** With fewer replications the percentiles are the least and the greatest value. */
  public static final int TOWNS_FOR_A_RANGE = 40;

  /** By which the smallest mean is reckoned that could be told: 5% on both sides, in 80%. */
  private static final double UPPER = 0.975;

  private static final double POWER = 0.8;

  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  /** The estimate from a sample. */
  public static Estimate of(Sample sample) {
    double mean = sample.pooled();
    double above = sample.numerator();
    double below = sample.denominator();
    double error = error(sample.pooledWithoutOne());
    Interval interval = Interval.ofMean(sample.bound(), mean, error, sample.count(), below);
    boolean nobody = sample.count() == 0;
    return of(
        mean, interval, nobody ? Double.NaN : above, nobody ? Double.NaN : below, sample.values());
  }

  /**
   * The estimate of the difference of two samples of the same replications, pair by pair: of those
   * that have somebody to count in both.
   */
  public static Estimate ofDifference(Sample sample, Sample reference) {
    return ofPairs(sample, reference, Interval::ofDifference);
  }

  /** The same of how far a sample moves from another one, with an interval of 99%. */
  public static Estimate ofMove(Sample there, Sample base) {
    return ofPairs(there, base, Interval::ofMove);
  }

  private static Estimate ofPairs(Sample sample, Sample reference, IntervalOf intervalOf) {
    IntPredicate both = i -> sample.has(i) && reference.has(i);
    Sample ours = sample.only(both);
    Sample theirs = reference.only(both);
    double mean = ours.pooled() - theirs.pooled();
    double error = error(less(ours.pooledWithoutOne(), theirs.pooledWithoutOne()));
    double[] values = less(ours.values(), theirs.values());
    double people = Math.min(ours.denominator(), theirs.denominator());
    Interval interval =
        intervalOf
            .apply(sample.bound(), mean, error, values.length)
            .ofAtLeastSoManyPeople(sample.bound(), mean, people);
    return of(mean, interval, Double.NaN, Double.NaN, values);
  }

  /**
   * The estimate of how far one difference moves from another in the same replications, with an
   * interval of 99%: of those that have somebody to count in all four samples.
   */
  static Estimate ofMove(Sample there, Sample otherThere, Sample base, Sample otherBase) {
    List<Sample> all = List.of(there, otherThere, base, otherBase);
    IntPredicate counted = i -> all.stream().allMatch(each -> each.has(i));
    List<Sample> four = all.stream().map(each -> each.only(counted)).toList();
    List<double[]> others = four.stream().map(Sample::pooledWithoutOne).toList();
    List<double[]> each = four.stream().map(Sample::values).toList();
    double mean =
        four.get(0).pooled() - four.get(1).pooled() - four.get(2).pooled() + four.get(3).pooled();
    double[] withoutOne =
        less(less(others.get(0), others.get(1)), less(others.get(2), others.get(3)));
    double[] values = less(less(each.get(0), each.get(1)), less(each.get(2), each.get(3)));
    Interval interval = Interval.ofMove(Bound.FREE, mean, error(withoutOne), values.length);
    return of(mean, interval, Double.NaN, Double.NaN, values);
  }

  /** An interval of a mean with an error, over so many replications. */
  @FunctionalInterface
  private interface IntervalOf {
    Interval apply(Bound bound, double mean, double error, int towns);
  }

  private static double[] less(double[] values, double[] references) {
    double[] less = new double[values.length];
    for (int i = 0; i < less.length; i++) {
      less[i] = values[i] - references[i];
    }
    return less;
  }

  /** Jackknife: standard error from the means when each replication in turn is left out. */
  private static double error(double[] withoutOne) {
    int blocks = withoutOne.length;
    double sum = 0;
    for (double each : withoutOne) {
      sum += each;
    }
    double centre = sum / blocks;
    double squares = 0;
    for (double each : withoutOne) {
      squares += (each - centre) * (each - centre);
    }
    return Math.sqrt(squares * (blocks - 1) / blocks);
  }

  private static Estimate of(
      double mean, Interval interval, double above, double below, double[] values) {
    Arrays.sort(values);
    int count = values.length;
    boolean spread = count > 1;
    return new Estimate(
        count,
        mean,
        spread ? new StandardDeviation().evaluate(values) : Double.NaN,
        interval.low(),
        interval.high(),
        spread ? (count < TOWNS_FOR_A_RANGE ? values[0] : percentile(values, LOW)) : Double.NaN,
        spread
            ? (count < TOWNS_FOR_A_RANGE ? values[count - 1] : percentile(values, HIGH))
            : Double.NaN,
        above,
        below);
  }

  private static double percentile(double[] values, double percent) {
    return new Percentile(percent).evaluate(values);
  }

  /** Whether the interval of the mean was computed at all. */
  public boolean hasInterval() {
    return !Double.isNaN(low);
  }

  /** Whether the mean differs from 0 by more than chance. */
  public boolean meanIsCertain() {
    return low > 0 || high < 0;
  }

  /** Of a difference, whether there is none in any of several towns. */
  public boolean isNone() {
    return count > 1 && mean == 0 && sd == 0;
  }

  /**
   * The smallest true mean that four of five studies of as many replications would tell from 0 at
   * 5% (Student, both sides); NaN from one replication.
   */
  public double smallestTold() {
    if (count < 2) {
      return Double.NaN;
    }
    TDistribution student = new TDistribution(null, count - 1);
    double factor =
        student.inverseCumulativeProbability(UPPER) + student.inverseCumulativeProbability(POWER);
    return factor * sd / Math.sqrt(count);
  }

  /**
   * How many replications would tell this move from 0 if it were as seen; so many at most.
   *
   * @param most as many as anybody would ask for
   */
  public int replicationsToTellMove(int most) {
    return Interval.townsToTellMove(mean, sd, most);
  }

  /** Whether nearly every town sees the sign of the mean. */
  public boolean everyTownSees() {
    return rangeLow > 0 || rangeHigh < 0;
  }
}
