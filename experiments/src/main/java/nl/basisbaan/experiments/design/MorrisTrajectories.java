package nl.basisbaan.experiments.design;

import java.util.Objects;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.MathArrays;

/**
 * Trajectories through a grid (Morris 1991, Technometrics 33, 161-174). A coordinate starts at any
 * level and moves once, up or down, by half of the levels: then every level is met equally often.
 * Every trajectory has luck of its own, so that more of them change none.
 */
final class MorrisTrajectories implements Sampling {
  private final int dimensions;
  private final int size;
  private final int levels;
  private final long seed;

  MorrisTrajectories(int dimensions, int trajectories, int levels, long seed) {
    this.dimensions = Samplings.checked("dimensions", dimensions, 1, Integer.MAX_VALUE - 1);
    this.size = Samplings.size(Samplings.positive("trajectories", trajectories), dimensions + 1);
    if (!(levels >= 2 && levels % 2 == 0)) {
      throw new IllegalArgumentException("levels must be even and at least 2 but was " + levels);
    }
    this.levels = levels;
    this.seed = seed;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public double[] point(int index) {
    Objects.checkIndex(index, size);
    RandomGenerator luck = Luck.of(seed, index / (dimensions + 1));
    int[] turn = MathArrays.natural(dimensions);
    MathArrays.shuffle(turn, luck);
    int step = index % (dimensions + 1);
    int half = levels / 2;
    double[] point = new double[dimensions];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      int start = luck.nextInt(levels);
      boolean moved = turn[dimension] < step;
      int level = moved ? (start + half) % levels : start;
      point[dimension] = level / (levels - 1.0);
    }
    return point;
  }
}
