package nl.basisbaan.outcome;

/**
 * One outcome of one replication as a quotient, so that shares can be pooled over replications.
 *
 * @param numerator such as persons in regular work
 * @param denominator such as persons; 1 for totals; 0, or less, when there was nobody to count
 */
public record Measure(double numerator, double denominator) {
  /** Nobody to count. */
  public static final Measure NOBODY = new Measure(0, 0);

  /** A total or a mean that needs no pooling. */
  public static Measure of(double total) {
    return new Measure(total, 1);
  }

  /**
   * The mean of some outcomes, each as heavy as another; among others it weighs as much as they do
   * on average.
   *
   * @param values their sum
   * @param denominators the sum of theirs
   * @param count how many they are
   */
  public static Measure mean(double values, double denominators, int count) {
    double weight = denominators / count;
    return count == 0 ? NOBODY : new Measure(values / count * weight, weight);
  }

  /** The same with more above and below the line. */
  public Measure plus(double above, double below) {
    return new Measure(numerator + above, denominator + below);
  }

  /** The outcome, NaN when there was nobody to count. */
  public double value() {
    return denominator > 0 ? numerator / denominator : Double.NaN;
  }
}
