package nl.basisbaan.experiments.figure;

import java.util.Optional;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.text.Rounded;

/**
 * One thing that the answer tells of policies, and everything that can be said of it.
 *
 * @param words what it is, for the first column of a table
 * @param wordsOfDifference what a difference in it is
 */
public record Figure<K>(
    Samples<K> samples, K thing, Rounded rounded, String words, String wordsOfDifference) {

  /** A figure whose differences have the same name. */
  public Figure(Samples<K> samples, K thing, Rounded rounded, String words) {
    this(samples, thing, rounded, words, words);
  }

  /** It of one policy at the base; empty when there was nobody to count in any town. */
  public Told of(int policy) {
    return new Told(
        rounded,
        samples.estimate(policy, thing).filter(Figure::isCounted),
        point -> samples.moved(point, policy, thing));
  }

  /** The difference in it between two policies in the same towns. */
  public Told difference(int policy, int reference) {
    return new Told(
        rounded,
        samples.difference(policy, reference, thing).filter(Figure::isCounted),
        point -> samples.differenceMoved(point, policy, reference, thing));
  }

  private static boolean isCounted(Estimate estimate) {
    return estimate.count() > 0 && !Double.isNaN(estimate.mean());
  }

  /** How far its mean moves at a point from the base, in the same towns. */
  @FunctionalInterface
  public interface Moved {
    /** At a point; empty where there is nothing to compare. */
    Optional<Estimate> at(int point);
  }

  /**
   * A number or a difference, with how it is rounded and how it moves.
   *
   * @param estimate empty when there was nobody to count
   */
  public record Told(Rounded rounded, Optional<Estimate> estimate, Moved moved) {
    /** Whether there was somebody to count. */
    public boolean isThere() {
      return estimate.isPresent();
    }

    /** It as the cells of a table. */
    public EstimateCells cells() {
      return new EstimateCells(rounded, estimate.orElseThrow());
    }

    /** Its mean. */
    public double mean() {
      return estimate.orElseThrow().mean();
    }
  }
}
