package nl.basisbaan.experiments.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of the variance of an outcome each factor is good for, when all vary over their range.
 *
 * <p>First-order indices follow Saltelli et al. (2010, Computer Physics Communications 181,
 * 259-270, table 2, row b), of outcomes less their mean: f(B) (f(AB) - f(A)). Factors with little
 * effect have little error, because the difference is small then; those of Janon et al. (2014,
 * ESAIM: Probability and Statistics 18, 342-364) are better for a factor that decides nearly all,
 * but have an error of one over the root of N for each that decides nothing. Total indices follow
 * Jansen (1999, Computer Physics Communications 117, 35-43): (f(A) - f(AB))^2 / 2, never below 0,
 * and exactly 0 for a factor that moves nothing.
 *
 * <p>By these, an input that the model does not have would be exactly 0 and tell nothing of the
 * error. So the dummy is as in Khorashadi Zadeh et al. (2017, Environmental Modelling and Software
 * 91, 210-222), from covariances: of f(A) and f(B), which share nothing, for its first-order index,
 * and of f(A) with itself for its total one. It shows how much seems explained by chance alone. An
 * index that does not come above the interval of the dummy is not to be leaned on; the estimators
 * above are better than the dummy for factors with little effect, so this is on the safe side.
 *
 * @param first part of the variance that a factor explains by itself, in the order of factors
 * @param total the same with all that it does together with others
 * @param dummyFirst of an input that the model does not have
 * @param dummyTotal of an input that the model does not have
 * @param used blocks of the design without an outcome that is no number, on which all of this
 *     rests; with fewer than two, or where the outcome is always the same, indices are NaN
 */
public record SobolIndices(
    List<Index> first, List<Index> total, Index dummyFirst, Index dummyTotal, int used) {
  /** A variance of less than this part of the mean square is rounding. */
  private static final double ROUNDING = 1e-12;

  /** Sums that are of no factor: of outcomes of A and B, squares, squares of A, products. */
  private static final int SUMS = 4;

  /** Lists cannot be changed. */
  public SobolIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
  }

  /**
   * Of one outcome. An outcome that is no number (NaN: a unit that failed, nobody to count) leaves
   * out its block.
   *
   * @param dimensions number of factors
   * @param outcomes in the order of {@link Samplings#saltelli}
   * @param resamples of the bootstrap; a thousand are usual
   */
  public static SobolIndices of(int dimensions, double[] outcomes, int resamples, long seed) {
    Samplings.positive("dimensions", dimensions);
    int[] starts = Bootstrap.whole(outcomes, SaltelliBlocks.length(dimensions));
    double mean =
        Arrays.stream(starts)
            .mapToDouble(start -> outcomes[start] / 2 + outcomes[start + dimensions + 1] / 2)
            .average()
            .orElse(Double.NaN);
    double[][] blocks =
        Arrays.stream(starts)
            .mapToObj(start -> block(dimensions, outcomes, start, mean))
            .toArray(double[][]::new);
    Bootstrap bootstrap =
        new Bootstrap(blocks, (sums, n) -> indices(dimensions, sums, n), resamples, seed);
    return new SobolIndices(
        IntStream.range(0, dimensions).mapToObj(i -> bootstrap.index(i, i)).toList(),
        IntStream.range(0, dimensions).mapToObj(i -> bootstrap.index(i, dimensions + i)).toList(),
        bootstrap.index(Index.DUMMY, 2 * dimensions),
        bootstrap.index(Index.DUMMY, 2 * dimensions + 1),
        starts.length);
  }

  /** What a block adds to the sums: {@link #SUMS}, then of first-order and of total indices. */
  private static double[] block(int dimensions, double[] outcomes, int start, double mean) {
    double a = outcomes[start] - mean;
    double b = outcomes[start + dimensions + 1] - mean;
    double[] parts = new double[SUMS + 2 * dimensions];
    parts[0] = a + b;
    parts[1] = a * a + b * b;
    parts[2] = a * a;
    parts[3] = a * b;
    for (int i = 0; i < dimensions; i++) {
      double moved = outcomes[start + 1 + i] - mean - a;
      parts[SUMS + i] = b * moved;
      parts[SUMS + dimensions + i] = moved * moved / 2;
    }
    return parts;
  }

  /** First-order, total, and both of the dummy. */
  private static double[] indices(int dimensions, double[] sums, int blocks) {
    double[] indices = new double[2 * dimensions + 2];
    Arrays.fill(indices, Double.NaN);
    if (blocks < 2) {
      return indices;
    }
    double mean = sums[0] / (2 * blocks);
    double square = sums[1] / (2 * blocks);
    double variance = square - mean * mean;
    if (!(variance > ROUNDING * square)) {
      return indices;
    }
    for (int i = 0; i < 2 * dimensions; i++) {
      indices[i] = sums[SUMS + i] / blocks / variance;
    }
    indices[2 * dimensions] = (sums[3] / blocks - mean * mean) / variance;
    indices[2 * dimensions + 1] = 1 - (sums[2] / blocks - mean * mean) / variance;
    return indices;
  }
}
