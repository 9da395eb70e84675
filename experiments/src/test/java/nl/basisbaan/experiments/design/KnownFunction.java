package nl.basisbaan.experiments.design;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A function on the unit cube whose indices are known by formula.
 *
 * @param first indices, by formula
 * @param total indices, by formula
 */
record KnownFunction(ToDoubleFunction<double[]> of, double[] first, double[] total) {
  int dimensions() {
    return first.length;
  }

  /** Outcomes at all points. */
  double[] lived(Sampling sampling) {
    double[] outcomes = new double[sampling.size()];
    Arrays.setAll(outcomes, index -> of.applyAsDouble(sampling.point(index)));
    return outcomes;
  }

  /**
   * Ishigami and Homma 1990: sin x1 + a sin^2 x2 + b x3^4 sin x1 on [-pi, pi], with a = 7 and b =
   * 0.1. The third factor does nothing by itself.
   */
  static KnownFunction ishigami() {
    double a = 7;
    double b = 0.1;
    double pi4 = StrictMath.pow(Math.PI, 4);
    double one = 0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5);
    double two = a * a / 8;
    double together = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double all = one + two + together;
    return new KnownFunction(
        point -> {
          double[] x = Arrays.stream(point).map(each -> Math.PI * (2 * each - 1)).toArray();
          double sine = StrictMath.sin(x[0]);
          double square = StrictMath.sin(x[1]) * StrictMath.sin(x[1]);
          return sine + a * square + b * x[2] * x[2] * x[2] * x[2] * sine;
        },
        new double[] {one / all, two / all, 0},
        new double[] {(one + together) / all, two / all, together / all});
  }

  /**
   * The function G of Sobol: the product of (|4x - 2| + a) / (1 + a), less influence as a grows.
   */
  static KnownFunction g(double... a) {
    double[] own = Arrays.stream(a).map(each -> 1 / (3 * (1 + each) * (1 + each))).toArray();
    double product = Arrays.stream(own).map(each -> 1 + each).reduce(1, (x, y) -> x * y);
    double all = product - 1;
    return new KnownFunction(
        x -> {
          double value = 1;
          for (int i = 0; i < a.length; i++) {
            value *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
          }
          return value;
        },
        Arrays.stream(own).map(each -> each / all).toArray(),
        Arrays.stream(own).map(each -> each * product / (1 + each) / all).toArray());
  }
}
