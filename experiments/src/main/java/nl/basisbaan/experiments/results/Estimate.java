package nl.basisbaan.experiments.results;

import java.util.stream.IntStream;
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
 * @param rangeLow 2.5 percentile over replications: what one town may see
 * @param rangeHigh 97.5 percentile over replications
 */
public record Estimate(
    int count, double mean, double sd, double low, double high, double rangeLow, double rangeHigh) {
  /** What cannot be said at all. */
  static final Estimate NOTHING = ofMean(0, Double.NaN);

  private static final double CONFIDENCE = 0.95;

  /** The estimate from a sample. */
  public static Estimate of(Sample sample) {
    int[] counted = IntStream.range(0, sample.size()).filter(sample::has).toArray();
    double[] others = pick(sample.pooledWithoutOne(), counted);
    return of(sample.pooled(), others, sample.values());
  }

  /** The estimate of the difference of two samples of the same replications, pair by pair. */
  static Estimate ofDifference(Sample sample, Sample reference) {
    int[] either =
        IntStream.range(0, sample.size()).filter(i -> sample.has(i) || reference.has(i)).toArray();
    double[] others = pick(sample.pooledWithoutOne(), either);
    double[] otherReferences = pick(reference.pooledWithoutOne(), either);
    for (int i = 0; i < others.length; i++) {
      others[i] -= otherReferences[i];
    }
    double[] values =
        IntStream.range(0, sample.size())
            .filter(i -> sample.has(i) && reference.has(i))
            .mapToDouble(i -> sample.value(i) - reference.value(i))
            .toArray();
    return of(sample.pooled() - reference.pooled(), others, values);
  }

  private static double[] pick(double[] values, int[] places) {
    return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
  }

  /** Jackknife: the spread of the mean when each replication in turn is left out. */
  private static Estimate of(double mean, double[] withoutOne, double[] values) {
    int count = values.length;
    if (count < 2) {
      return ofMean(count, mean);
    }
    int blocks = withoutOne.length;
    double centre = IntStream.range(0, blocks).mapToDouble(i -> withoutOne[i]).sum() / blocks;
    double squares = 0;
    for (double each : withoutOne) {
      squares += (each - centre) * (each - centre);
    }
    double error = Math.sqrt(squares * (blocks - 1) / blocks);
    double half = error * quantile(count - 1);
    Percentile percentile = new Percentile();
    percentile.setData(values);
    return new Estimate(
        count,
        mean,
        new StandardDeviation().evaluate(values),
        mean - half,
        mean + half,
        percentile.evaluate(100 * (1 - CONFIDENCE) / 2),
        percentile.evaluate(100 * (1 + CONFIDENCE) / 2));
  }

  /** A mean of which nobody can tell how sure it is. */
  private static Estimate ofMean(int count, double mean) {
    double nothing = Double.NaN;
    return new Estimate(count, mean, nothing, nothing, nothing, nothing, nothing);
  }

  private static double quantile(int degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom)
        .inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }

  /** Whether the interval of the mean was computed at all. */
  public boolean hasInterval() {
    return !Double.isNaN(low);
  }

  /** Whether the mean differs from 0 by more than chance. */
  public boolean meanIsCertain() {
    return low > 0 || high < 0;
  }

  /** Whether nearly every town sees the sign of the mean. */
  public boolean everyTownSees() {
    return rangeLow > 0 || rangeHigh < 0;
  }
}
