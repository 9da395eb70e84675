package nl.basisbaan.experiments.results;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;

/**
 * One outcome in all replications: a numerator and a denominator each. A replication without
 * anybody to count, of which the denominator is not above 0, says nothing: its numerator does not
 * count either.
 */
public final class Sample {
  private final Bound bound;
  private final double[] numerators;
  private final double[] denominators;

  /** Nothing measured yet. */
  public Sample(Bound bound, int replications) {
    this(bound, new double[replications], new double[replications]);
  }

  private Sample(Bound bound, double[] numerators, double[] denominators) {
    this.bound = bound;
    this.numerators = numerators;
    this.denominators = denominators;
  }

  /** A sample of measures, one a replication. */
  public static Sample of(Bound bound, Measure... measures) {
    Sample sample = new Sample(bound, measures.length);
    for (int i = 0; i < measures.length; i++) {
      sample.set(i, measures[i]);
    }
    return sample;
  }

  /** Keeps the measure of one replication. */
  public void set(int replication, Measure measure) {
    numerators[replication] = measure.numerator();
    denominators[replication] = measure.denominator();
  }

  /** Takes this as nothing where only what it is a part of has somebody to count. */
  void complete(Sample whole) {
    for (int i = 0; i < size(); i++) {
      if (!has(i)) {
        set(i, new Measure(0, whole.denominators[i]));
      }
    }
  }

  /** The first replications of this sample. */
  public Sample first(int replications) {
    int kept = Math.min(replications, size());
    return new Sample(bound, Arrays.copyOf(numerators, kept), Arrays.copyOf(denominators, kept));
  }

  /** Some replications of this sample, in their order. */
  Sample only(IntPredicate which) {
    double[] above = new double[size()];
    double[] below = new double[size()];
    int kept = 0;
    for (int i = 0; i < size(); i++) {
      if (which.test(i)) {
        above[kept] = numerators[i];
        below[kept] = denominators[i];
        kept++;
      }
    }
    return new Sample(bound, Arrays.copyOf(above, kept), Arrays.copyOf(below, kept));
  }

  /** Which values it can have. */
  Bound bound() {
    return bound;
  }

  public int size() {
    return numerators.length;
  }

  /** Whether there was somebody to count in a replication. */
  public boolean has(int replication) {
    return denominators[replication] > 0;
  }

  /** Number of replications with somebody to count. */
  public int count() {
    int count = 0;
    for (double each : denominators) {
      count += each > 0 ? 1 : 0;
    }
    return count;
  }

  /** The value of one replication, NaN when there was nobody to count. */
  public double value(int replication) {
    return has(replication) ? numerators[replication] / denominators[replication] : Double.NaN;
  }

  /** The values of all replications with somebody to count. */
  public double[] values() {
    double[] values = new double[count()];
    int kept = 0;
    for (int i = 0; i < size(); i++) {
      if (has(i)) {
        values[kept++] = value(i);
      }
    }
    return values;
  }

  /** What stands above the line, in all replications with somebody to count. */
  public double numerator() {
    return sum(numerators);
  }

  /** What stands below the line, in all replications with somebody to count. */
  public double denominator() {
    return sum(denominators);
  }

  /** All numerators over all denominators; NaN when there was nobody to count. */
  public double pooled() {
    return new Measure(numerator(), denominator()).value();
  }

  /** For every replication with somebody to count, the pooled value of the others. */
  double[] pooledWithoutOne() {
    double numerator = numerator();
    double denominator = denominator();
    double[] others = new double[count()];
    int kept = 0;
    for (int i = 0; i < size(); i++) {
      if (has(i)) {
        others[kept++] =
            new Measure(numerator - numerators[i], denominator - denominators[i]).value();
      }
    }
    return others;
  }

  /** Summed in the order of the replications, so that it is the same on any number of threads. */
  private double sum(double[] amounts) {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      if (has(i)) {
        sum += amounts[i];
      }
    }
    return sum;
  }
}
