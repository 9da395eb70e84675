package nl.basisbaan.experiments.results;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.basisbaan.outcome.Measure;

/** One outcome in all replications: a numerator and a denominator each. */
public final class Sample {
  private final double[] numerators;
  private final double[] denominators;

  /** Nothing measured yet. */
  Sample(int replications) {
    numerators = new double[replications];
    denominators = new double[replications];
  }

  /** A sample of measures, one a replication. */
  static Sample of(Measure... measures) {
    Sample sample = new Sample(measures.length);
    for (int i = 0; i < measures.length; i++) {
      sample.set(i, measures[i]);
    }
    return sample;
  }

  /** Keeps the measure of one replication. */
  void set(int replication, Measure measure) {
    numerators[replication] = measure.numerator();
    denominators[replication] = measure.denominator();
  }

  /** The first replications of this sample. */
  public Sample first(int replications) {
    Sample first = new Sample(Math.min(replications, size()));
    for (int i = 0; i < first.size(); i++) {
      first.set(i, new Measure(numerators[i], denominators[i]));
    }
    return first;
  }

  int size() {
    return numerators.length;
  }

  /** Whether there was somebody to count in a replication. */
  boolean has(int replication) {
    return denominators[replication] > 0;
  }

  /** Number of replications with somebody to count. */
  int count() {
    return (int) IntStream.range(0, size()).filter(this::has).count();
  }

  /** The value of one replication, NaN when there was nobody to count. */
  double value(int replication) {
    return has(replication) ? numerators[replication] / denominators[replication] : Double.NaN;
  }

  /** The values of all replications with somebody to count. */
  public double[] values() {
    return IntStream.range(0, size()).filter(this::has).mapToDouble(this::value).toArray();
  }

  /** All numerators over all denominators; NaN when there was nobody to count. */
  double pooled() {
    return quotient(sum(numerators), sum(denominators));
  }

  /** For every replication, the pooled value of the others. */
  double[] pooledWithoutOne() {
    double numerator = sum(numerators);
    double denominator = sum(denominators);
    return IntStream.range(0, size())
        .mapToDouble(i -> quotient(numerator - numerators[i], denominator - denominators[i]))
        .toArray();
  }

  private static double quotient(double numerator, double denominator) {
    return denominator > 0 ? numerator / denominator : Double.NaN;
  }

  /** Summed in the order of the replications, so that it is the same on any number of threads. */
  private static double sum(double[] values) {
    return Arrays.stream(values).reduce(0, Double::sum);
  }
}
