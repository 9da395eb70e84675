package nl.basisbaan.experiments.design;

import java.util.Arrays;
import java.util.Objects;

/**
 * Blocks of points that share coordinates (Saltelli et al. 2010, Computer Physics Communications
 * 181, 259-270). A and B are the two halves of one point of a Sobol sequence of twice as many
 * dimensions.
 *
 * <p>The first point of that sequence, the origin, is left out: there A equals B, so that a block
 * would be as many runs of one and the same corner of the cube, in which all factors are at their
 * end. The price is that the others are no longer perfectly even, an error of about one over their
 * number (Owen 2020, arXiv:2008.08051). The next point, the centre, has A equal to B too, but is
 * kept: to leave out more would cost as much again.
 */
final class SaltelliBlocks implements Sampling {
  /** The origin. */
  private static final int LEFT_OUT = 1;

  private final int dimensions;
  private final int size;
  private final Sampling halves;

  SaltelliBlocks(int dimensions, int base) {
    this.dimensions =
        Samplings.checked("dimensions", dimensions, 1, SobolSequence.MOST_DIMENSIONS / 2);
    Samplings.checked("base", base, 1, Integer.MAX_VALUE - LEFT_OUT);
    this.size = Samplings.size(base, length(dimensions));
    this.halves = new SobolSequence(2 * dimensions, base + LEFT_OUT);
  }

  /** Points of a block. */
  static int length(int dimensions) {
    return dimensions + 2;
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
    double[] both = halves.point(index / length(dimensions) + LEFT_OUT);
    int inBlock = index % length(dimensions);
    if (inBlock > dimensions) {
      return Arrays.copyOfRange(both, dimensions, 2 * dimensions);
    }
    double[] point = Arrays.copyOf(both, dimensions);
    if (inBlock > 0) {
      point[inBlock - 1] = both[dimensions + inBlock - 1];
    }
    return point;
  }
}
