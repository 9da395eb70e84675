package nl.basisbaan.experiments.design;

/**
 * The elementary effects of a factor: how far the outcome moves, in its own units, when the factor
 * goes from the low to the high end of its range, as seen by steps in different places.
 *
 * @param mu mean of the effects; effects in opposite directions cancel
 * @param muStar mean of their sizes: how much the factor matters (Campolongo, Cariboni and Saltelli
 *     2007, Environmental Modelling and Software 22, 1509-1518), with its interval
 * @param sigma standard deviation of the effects: 0 when it is the same everywhere, else the factor
 *     works by a curve or together with others; NaN with fewer than two trajectories
 * @param used trajectories without an outcome that is no number, on which all of this rests
 */
public record Effect(double mu, Index muStar, double sigma, int used) {
  /** Number of the coordinate, from 0. */
  public int factor() {
    return muStar.factor();
  }
}
