package nl.basisbaan.town;

import java.util.Arrays;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Single months within classes of years: of all distributions that keep the shares of the classes
 * and have a given mean and standard deviation the one with the greatest entropy, which weighs a
 * month by exp(a m + b m^2) within its class.
 */
final class Spread {
  private static final int EVALUATIONS = 4000;
  private static final double TOLERANCE = 1e-12;

  private final int[] from;
  private final Cumulative[] months;

  /**
   * Finds the distribution.
   *
   * @param from first month of each class and, last, the month after the last class
   * @param shares of the classes
   * @param mean in months
   * @param sd standard deviation in months
   */
  Spread(int[] from, double[] shares, double mean, double sd) {
    this.from = from.clone();
    SimplexOptimizer optimizer = new SimplexOptimizer(TOLERANCE, TOLERANCE);
    PointValuePair best =
        optimizer.optimize(
            new MaxEval(EVALUATIONS),
            GoalType.MINIMIZE,
            new ObjectiveFunction(point -> distance(point, shares, mean, sd)),
            new InitialGuess(new double[] {0, 0}),
            new NelderMeadSimplex(2));
    this.months =
        Arrays.stream(weights(best.getPoint())).map(Cumulative::new).toArray(Cumulative[]::new);
  }

  /** A month in a class, by a uniform number. */
  int month(int level, double uniform) {
    return from[level] + months[level].find(uniform);
  }

  /** The first month of a class. */
  int first(int level) {
    return from[level];
  }

  /** The last month of a class. */
  int last(int level) {
    return from[level + 1] - 1;
  }

  private double distance(double[] point, double[] shares, double mean, double sd) {
    double[][] weights = weights(point);
    double first = 0;
    double second = 0;
    for (int level = 0; level < shares.length; level++) {
      double sum = Arrays.stream(weights[level]).sum();
      for (int i = 0; i < weights[level].length; i++) {
        double share = shares[level] * weights[level][i] / sum;
        double month = from[level] + i + 0.5;
        first += share * month;
        second += share * month * month;
      }
    }
    double spread = StrictMath.sqrt(Math.max(0, second - first * first));
    double missedMean = (first - mean) / sd;
    double missedSd = (spread - sd) / sd;
    return missedMean * missedMean + missedSd * missedSd;
  }

  /** Weights of months, by class; months are centred and scaled to keep the exponents small. */
  private double[][] weights(double[] point) {
    double centre = (from[0] + from[from.length - 1]) / 2.0;
    double half = (from[from.length - 1] - from[0]) / 2.0;
    double[][] weights = new double[from.length - 1][];
    for (int level = 0; level < weights.length; level++) {
      weights[level] = new double[from[level + 1] - from[level]];
      for (int i = 0; i < weights[level].length; i++) {
        double place = (from[level] + i + 0.5 - centre) / half;
        weights[level][i] = StrictMath.exp(point[0] * place + point[1] * place * place);
      }
    }
    return weights;
  }
}
