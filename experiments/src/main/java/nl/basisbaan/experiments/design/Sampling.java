package nl.basisbaan.experiments.design;

/**
 * A design: which points of the unit cube are lived through, in an order that never changes. Points
 * are made one by one, so that a hundred thousand need no memory, and by any number of threads.
 */
public interface Sampling {
  /** How many points there are. */
  int size();

  /** How many coordinates a point has. */
  int dimensions();

  /**
   * The coordinates of a point, each in [0, 1]: the same bits for the same number, always.
   *
   * @param index number of the point, from 0
   */
  double[] point(int index);
}
