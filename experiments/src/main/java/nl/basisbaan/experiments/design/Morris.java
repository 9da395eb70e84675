package nl.basisbaan.experiments.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Screening by elementary effects (Morris 1991, Technometrics 33, 161-174): which factors matter at
 * all, and which of these by a curve or together with others, for few runs a factor.
 */
public final class Morris {
  private Morris() {}

  /**
   * The effects of every factor on one outcome, in the order of factors. An outcome that is no
   * number (NaN: a unit that failed, nobody to count) leaves out its trajectory.
   *
   * @param morris points of {@link Samplings#morris}
   * @param outcomes one a point
   * @param resamples of the bootstrap over trajectories; a thousand are usual
   */
  public static List<Effect> of(Sampling morris, double[] outcomes, int resamples, long seed) {
    if (outcomes.length != morris.size()) {
      throw new IllegalArgumentException(
          "outcomes must be one a point, %s, but were %s"
              .formatted(morris.size(), outcomes.length));
    }
    int dimensions = morris.dimensions();
    double[][] effects =
        Arrays.stream(Bootstrap.whole(outcomes, dimensions + 1))
            .mapToObj(start -> effects(morris, outcomes, start))
            .toArray(double[][]::new);
    double[][] sizes =
        Arrays.stream(effects)
            .map(each -> Arrays.stream(each).map(Math::abs).toArray())
            .toArray(double[][]::new);
    Bootstrap bootstrap =
        new Bootstrap(sizes, (sums, n) -> means(dimensions, sums, n), resamples, seed);
    return IntStream.range(0, dimensions)
        .mapToObj(
            factor -> {
              double[] each = Arrays.stream(effects).mapToDouble(all -> all[factor]).toArray();
              double sigma = each.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(each));
              return new Effect(
                  StatUtils.mean(each), bootstrap.index(factor, factor), sigma, each.length);
            })
        .toList();
  }

  /** Of each factor, in the trajectory that starts here: each step moves one. */
  private static double[] effects(Sampling morris, double[] outcomes, int start) {
    double[] effects = new double[morris.dimensions()];
    boolean[] seen = new boolean[effects.length];
    double[] from = morris.point(start);
    for (int point = start + 1; point <= start + effects.length; point++) {
      double[] to = morris.point(point);
      int factor = moved(from, to, point);
      if (seen[factor]) {
        throw new IllegalArgumentException("a trajectory moves factor " + factor + " twice");
      }
      seen[factor] = true;
      effects[factor] = (outcomes[point] - outcomes[point - 1]) / (to[factor] - from[factor]);
      from = to;
    }
    return effects;
  }

  private static int moved(double[] from, double[] to, int point) {
    int[] moved = IntStream.range(0, from.length).filter(i -> from[i] != to[i]).toArray();
    if (moved.length != 1) {
      throw new IllegalArgumentException(
          "a step of a trajectory must move one factor but point %s moves %s"
              .formatted(point, moved.length));
    }
    return moved[0];
  }

  private static double[] means(int dimensions, double[] sums, int trajectories) {
    double[] means = new double[dimensions];
    Arrays.setAll(means, i -> trajectories == 0 ? Double.NaN : sums[i] / trajectories);
    return means;
  }
}
