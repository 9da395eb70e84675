package nl.basisbaan.experiments.design;

/**
 * How much of an outcome a factor is good for, with its 95% interval by bootstrap: how exactly this
 * design tells it, and nothing about the world.
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
