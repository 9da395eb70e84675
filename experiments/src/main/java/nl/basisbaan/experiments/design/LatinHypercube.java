package nl.basisbaan.experiments.design;

import java.util.Objects;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.MathArrays;

/** One point in each stratum of each dimension. Only the order of strata is kept in memory. */
final class LatinHypercube implements Sampling {
  /** What a generator is for: the order of strata of a dimension, or the place of a point. */
  private static final int ORDER = 0;

  private static final int PLACE = 1;

  private final int points;
  private final long seed;

  /** Of each dimension, the stratum of each point. */
  private final int[][] strata;

  LatinHypercube(int dimensions, int points, long seed) {
    this.points = Samplings.positive("points", points);
    this.seed = seed;
    this.strata = new int[Samplings.positive("dimensions", dimensions)][];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      strata[dimension] = MathArrays.natural(points);
      MathArrays.shuffle(strata[dimension], Luck.of(seed, ORDER, dimension));
    }
  }

  @Override
  public int size() {
    return points;
  }

  @Override
  public int dimensions() {
    return strata.length;
  }

  @Override
  public double[] point(int index) {
    Objects.checkIndex(index, points);
    RandomGenerator place = Luck.of(seed, PLACE, index);
    double[] point = new double[strata.length];
    for (int dimension = 0; dimension < point.length; dimension++) {
      int stratum = strata[dimension][index];
      double next = (stratum + 1.0) / points;
      // Rounding may not carry it into the next stratum.
      point[dimension] = Math.min((stratum + place.nextDouble()) / points, Math.nextDown(next));
    }
    return point;
  }
}
