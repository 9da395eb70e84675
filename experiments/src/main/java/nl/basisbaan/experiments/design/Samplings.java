package nl.basisbaan.experiments.design;

import nl.basisbaan.numbers.Range;

/** Every kind of design. A size or a number of levels that cannot be is refused. */
public final class Samplings {
  private Samplings() {}

  /**
   * A Sobol sequence: points that fill the cube evenly, and better with every further one. Its
   * first point is the origin. Even in every dimension at sizes that are powers of two.
   *
   * @param dimensions at most 1,000, for which direction numbers are published (Joe and Kuo 2008,
   *     SIAM Journal on Scientific Computing 30, 2635-2654)
   */
  public static Sampling sobol(int dimensions, int points) {
    return new SobolSequence(dimensions, points);
  }

  /**
   * A Latin hypercube (McKay, Beckman and Conover 1979, Technometrics 21, 239-245): each dimension
   * is cut into as many strata as there are points, and each stratum has exactly one, anywhere in
   * it. One more point moves all, so it cannot be extended.
   */
  public static Sampling latinHypercube(int dimensions, int points, long seed) {
    return new LatinHypercube(dimensions, points, seed);
  }

  /**
   * The points for {@link SobolIndices}: blocks of {@code dimensions + 2} points. Of two points A
   * and B that have nothing in common, a block has A, then A with its first coordinate from B, and
   * so on to the last, then B.
   *
   * @param dimensions at most 500
   * @param base number of blocks, best a power of two
   */
  public static Sampling saltelli(int dimensions, int base) {
    return new SaltelliBlocks(dimensions, base);
  }

  /**
   * The points for {@link Morris}: trajectories of {@code dimensions + 1} points through a grid,
   * each of which moves every coordinate once, by the same step, in an order by chance.
   *
   * @param levels of each coordinate, from 0 to 1; even, so that each is met equally often; four
   *     are usual
   */
  public static Sampling morris(int dimensions, int trajectories, int levels, long seed) {
    return new MorrisTrajectories(dimensions, trajectories, levels, seed);
  }

  /**
   * All combinations of levels, the first dimension slowest.
   *
   * @param levels of each dimension, at least 1: from 0 to 1 at equal distances; one level is at 0
   */
  public static Sampling grid(int... levels) {
    return new Grid(levels);
  }

  /** A number within its bounds, both included, or an error that says so. */
  static int checked(String name, int value, int low, int high) {
    Range range = Range.ofWhole(low, high);
    if (!range.holds(value)) {
      throw new IllegalArgumentException(range.mistake(name, value));
    }
    return value;
  }

  /** At least 1. */
  static int positive(String name, int value) {
    return checked(name, value, 1, Integer.MAX_VALUE);
  }

  /** How many points so many blocks have, each of so many. */
  static int size(int blocks, int each) {
    long size = (long) blocks * each;
    if (size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "points must be at most " + Integer.MAX_VALUE + " but are " + blocks + " times " + each);
    }
    return (int) size;
  }
}
