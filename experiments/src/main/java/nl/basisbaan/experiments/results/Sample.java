package nl.basisbaan.experiments.results;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
  Sample(Bound bound, int replications) {
    this.bound = bound;
    numerators = new double[replications];
    denominators = new double[replications];
  }

  /** A sample of measures, one a replication. */
  static Sample of(Bound bound, Measure... measures) {
    Sample sample = new Sample(bound, measures.length);
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
    return only(replication -> replication < replications);
  }

  /** Some replications of this sample, in their order. */
  Sample only(IntPredicate which) {
    int[] kept = IntStream.range(0, size()).filter(which).toArray();
    Sample some = new Sample(bound, kept.length);
    for (int i = 0; i < kept.length; i++) {
      some.set(i, new Measure(numerators[kept[i]], denominators[kept[i]]));
    }
    return some;
  }

  /** Which values it can have. */
  Bound bound() {
    return bound;
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

  /** What stands above the line, in all replications with somebody to count. */
  double numerator() {
    return sum(numerators);
  }

  /** What stands below the line, in all replications with somebody to count. */
  double denominator() {
    return sum(denominators);
  }

  /** All numerators over all denominators; NaN when there was nobody to count. */
  double pooled() {
    return new Measure(numerator(), denominator()).value();
  }

  /** For every replication with somebody to count, the pooled value of the others. */
  double[] pooledWithoutOne() {
    double numerator = numerator();
    double denominator = denominator();
    return IntStream.range(0, size())
        .filter(this::has)
        .mapToDouble(
            i -> new Measure(numerator - numerators[i], denominator - denominators[i]).value())
        .toArray();
  }

  /** Summed in the order of the replications, so that it is the same on any number of threads. */
  private double sum(double[] amounts) {
    return IntStream.range(0, size())
        .filter(this::has)
        .mapToDouble(i -> amounts[i])
        .reduce(0, Double::sum);
  }
}
