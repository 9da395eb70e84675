package nl.basisbaan.experiments.design;

import java.util.Objects;

/**
 * All combinations of the levels of each dimension, as numbers are counted: the last one fastest.
 */
final class Grid implements Sampling {
  private final int[] levels;
  private final int size;

  Grid(int[] levels) {
    Samplings.positive("dimensions", levels.length);
    int combinations = 1;
    for (int each : levels) {
      combinations = Samplings.size(combinations, Samplings.positive("levels", each));
    }
    this.levels = levels.clone();
    this.size = combinations;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int dimensions() {
    return levels.length;
  }

  @Override
  public double[] point(int index) {
    int rest = Objects.checkIndex(index, size);
    double[] point = new double[levels.length];
    for (int dimension = levels.length - 1; dimension >= 0; dimension--) {
      int level = rest % levels[dimension];
      point[dimension] = level == 0 ? 0 : level / (levels[dimension] - 1.0);
      rest /= levels[dimension];
    }
    return point;
  }
}
