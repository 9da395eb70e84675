package nl.basisbaan.experiments.design;

import java.util.Objects;

/** The base, and each coordinate in turn at its levels while all others stay at the base. */
final class OneAtATime implements Sampling {
  private final double[] base;
  private final double[][] levels;
  private final int size;

  OneAtATime(double[] base, double[][] levels) {
    Samplings.positive("dimensions", base.length);
    if (levels.length != base.length) {
      throw new IllegalArgumentException(
          "levels must be of all %s coordinates but were of %s"
              .formatted(base.length, levels.length));
    }
    this.base = base.clone();
    this.levels = new double[base.length][];
    int points = 1;
    for (int dimension = 0; dimension < base.length; dimension++) {
      Samplings.coordinate(base[dimension]);
      this.levels[dimension] = levels[dimension].clone();
      for (double level : levels[dimension]) {
        Samplings.coordinate(level);
      }
      points += levels[dimension].length;
    }
    this.size = points;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int dimensions() {
    return base.length;
  }

  @Override
  public double[] point(int index) {
    int rest = Objects.checkIndex(index, size) - 1;
    double[] point = base.clone();
    for (int dimension = 0; rest >= 0; dimension++) {
      if (rest < levels[dimension].length) {
        point[dimension] = levels[dimension][rest];
      }
      rest -= levels[dimension].length;
    }
    return point;
  }

  @Override
  public boolean extendable() {
    return false;
  }
}
