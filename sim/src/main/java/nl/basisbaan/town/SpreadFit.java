package nl.basisbaan.town;

/**
 * Finds the a and b of a {@link Spread} by Newton's method: the bottom of a convex bowl, the sum
 * over the classes of the logarithm of their weights, less a and b times what is to be met (Jaynes
 * 1957). Months are centred and scaled to keep exponents small.
 */
final class SpreadFit {
  private static final int MOST_STEPS = 500;
  private static final double CLOSE = 1e-9;
  private static final double SMALLEST_STEP = 1e-10;
  private static final double FALL = 1e-4;
  private static final double RIDGE = 1e-12;

  private final int[] from;
  private final double[] shares;
  private final double centre;
  private final double half;
  private final double first;
  private final double second;

  /** As a {@link Spread}. */
  SpreadFit(int[] from, double[] shares, double mean, double sd) {
    this.from = from;
    this.shares = shares;
    this.centre = (from[0] + from[from.length - 1]) / 2.0;
    this.half = (from[from.length - 1] - from[0]) / 2.0;
    this.first = (mean - centre) / half;
    this.second = sd / half * (sd / half) + first * first;
  }

  /**
   * A place in the bowl.
   *
   * @param height what is to be as low as can be
   * @param slopeA missed first moment
   * @param slopeB missed second moment
   * @param bendA variance of places within classes
   * @param bendAb covariance of places and their squares
   * @param bendB variance of squares
   */
  private record Place(
      double a,
      double b,
      double height,
      double slopeA,
      double slopeB,
      double bendA,
      double bendAb,
      double bendB) {}

  /** Weights of the months of each class, of which the greatest is 1. */
  double[][] weights() {
    Place place = at(0, 0);
    for (int step = 0; step < MOST_STEPS && missed(place) > CLOSE; step++) {
      Place lower = lower(place);
      if (lower == null) {
        break;
      }
      place = lower;
    }
    double[][] weights = new double[shares.length][];
    for (int level = 0; level < weights.length; level++) {
      weights[level] = weights(level, place.a, place.b, greatest(level, place.a, place.b));
    }
    return weights;
  }

  private static double missed(Place place) {
    return Math.abs(place.slopeA) + Math.abs(place.slopeB);
  }

  /** A lower place along Newton's direction; null when there is none. */
  private Place lower(Place place) {
    double bendA = place.bendA + RIDGE;
    double bendB = place.bendB + RIDGE;
    double area = bendA * bendB - place.bendAb * place.bendAb;
    double stepA = (place.bendAb * place.slopeB - bendB * place.slopeA) / area;
    double stepB = (place.bendAb * place.slopeA - bendA * place.slopeB) / area;
    double fall = FALL * (stepA * place.slopeA + stepB * place.slopeB);
    for (double part = 1; part > SMALLEST_STEP; part /= 2) {
      Place next = at(place.a + part * stepA, place.b + part * stepB);
      if (next.height <= place.height + part * fall) {
        return next;
      }
    }
    return null;
  }

  private Place at(double a, double b) {
    double height = -a * first - b * second;
    double slopeA = -first;
    double slopeB = -second;
    double bendA = 0;
    double bendAb = 0;
    double bendB = 0;
    for (int level = 0; level < shares.length; level++) {
      double greatest = greatest(level, a, b);
      double[] weights = weights(level, a, b, greatest);
      double[] moments = moments(level, weights);
      double share = shares[level];
      height += share * (greatest + StrictMath.log(moments[0]));
      slopeA += share * moments[1];
      slopeB += share * moments[2];
      bendA += share * (moments[2] - moments[1] * moments[1]);
      bendAb += share * (moments[3] - moments[1] * moments[2]);
      bendB += share * (moments[4] - moments[2] * moments[2]);
    }
    return new Place(a, b, height, slopeA, slopeB, bendA, bendAb, bendB);
  }

  /** The sum of weights, and the mean of places and of their second to fourth powers. */
  private double[] moments(int level, double[] weights) {
    double[] moments = new double[5];
    for (int i = 0; i < weights.length; i++) {
      double power = weights[i];
      for (int moment = 0; moment < moments.length; moment++) {
        moments[moment] += power;
        power *= place(level, i);
      }
    }
    for (int moment = 1; moment < moments.length; moment++) {
      moments[moment] /= moments[0];
    }
    return moments;
  }

  private double[] weights(int level, double a, double b, double greatest) {
    double[] weights = new double[from[level + 1] - from[level]];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(exponent(place(level, i), a, b) - greatest);
    }
    return weights;
  }

  private double greatest(int level, double a, double b) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < from[level + 1] - from[level]; i++) {
      greatest = Math.max(greatest, exponent(place(level, i), a, b));
    }
    return greatest;
  }

  private static double exponent(double place, double a, double b) {
    return a * place + b * place * place;
  }

  private double place(int level, int month) {
    return (from[level] + month + 0.5 - centre) / half;
  }
}
