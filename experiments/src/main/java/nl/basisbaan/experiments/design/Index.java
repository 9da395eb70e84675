package nl.basisbaan.experiments.design;

/**
 * How much of an outcome a factor is good for, with the interval in which 95 of 100 such designs
 * would have it: by bootstrap, so of the sampling of points only.
 *
 * @param factor number of the coordinate, from 0; {@link #DUMMY} for one that the model does not
 *     have
 * @param estimate NaN where nothing can be said
 * @param low NaN where nothing can be said
 * @param high NaN where nothing can be said
 */
public record Index(int factor, double estimate, double low, double high) {
  /** An input that the model does not have. */
  public static final int DUMMY = -1;
}
