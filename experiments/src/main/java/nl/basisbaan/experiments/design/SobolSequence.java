package nl.basisbaan.experiments.design;

import java.util.Objects;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** The sequence of Sobol as commons-math makes it, point by point in any order. */
final class SobolSequence implements Sampling {
  /** For which commons-math has direction numbers. */
  static final int MOST_DIMENSIONS = 1000;

  private final int dimensions;
  private final int points;

  /** Moves when it is asked, so it is asked by one thread at a time. */
  private final SobolSequenceGenerator generator;

  SobolSequence(int dimensions, int points) {
    this.dimensions = Samplings.checked("dimensions", dimensions, 1, MOST_DIMENSIONS);
    this.points = Samplings.positive("points", points);
    this.generator = new SobolSequenceGenerator(dimensions);
  }

  @Override
  public int size() {
    return points;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public double[] point(int index) {
    Objects.checkIndex(index, points);
    synchronized (generator) {
      return generator.skipTo(index);
    }
  }
}
