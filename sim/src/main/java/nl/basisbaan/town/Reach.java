package nl.basisbaan.town;

import java.util.List;
import nl.basisbaan.numbers.Settings;

/**
 * The means and standard deviations that months can have whose classes have given shares. A little
 * within the ends: at an end all months of a class would be one.
 *
 * @param from first month of each class and, last, the month after the last class
 * @param shares of the classes
 */
record Reach(int[] from, double[] shares) {
  private static final double WITHIN = 0.001;
  private static final int HALVINGS = 60;
  private static final double HUNDREDTHS = 100;

  private double low(int level) {
    return from[level] + 0.5;
  }

  private double high(int level) {
    return from[level + 1] - 0.5;
  }

  private double least() {
    double least = 0;
    for (int level = 0; level < shares.length; level++) {
      least += shares[level] * low(level);
    }
    return least;
  }

  private double greatest() {
    double greatest = 0;
    for (int level = 0; level < shares.length; level++) {
      greatest += shares[level] * high(level);
    }
    return greatest;
  }

  /** The least standard deviation with a mean: all are as near to one month as their class lets. */
  private double leastSd(double mean) {
    double below = low(0);
    double above = high(shares.length - 1);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      if (moment(middle, 1) < mean) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return sd(moment(above, 2), mean);
  }

  private double moment(double month, int power) {
    double sum = 0;
    for (int level = 0; level < shares.length; level++) {
      double nearest = Math.max(low(level), Math.min(high(level), month));
      sum += shares[level] * StrictMath.pow(nearest, power);
    }
    return sum;
  }

  /**
   * The greatest standard deviation with a mean: all are at an end of their class, and as many as
   * the mean asks at the upper one, in the highest classes first.
   */
  private double greatestSd(double mean) {
    double missing = mean - least();
    double second = 0;
    for (int level = shares.length - 1; level >= 0; level--) {
      double width = high(level) - low(level);
      double upper = Math.min(shares[level], missing / width);
      missing -= upper * width;
      second += upper * high(level) * high(level);
      second += (shares[level] - upper) * low(level) * low(level);
    }
    return sd(second, mean);
  }

  private static double sd(double second, double mean) {
    return StrictMath.sqrt(Math.max(0, second - mean * mean));
  }

  /**
   * Says why a mean and a standard deviation cannot be met.
   *
   * @param path of the classes, such as {@code over_three_years.age}
   * @param mean in units of the file
   * @param sd standard deviation in units of the file
   * @param unit months in such a unit
   * @return one message, or none
   */
  List<String> mistakes(String path, double mean, double sd, int unit) {
    double margin = WITHIN * (greatest() - least());
    double low = least() + margin;
    double high = greatest() - margin;
    double months = mean * unit;
    if (!(months >= low && months <= high)) {
      return List.of(mistake(path, "mean", low / unit, high / unit, mean));
    }
    double wide = WITHIN * (greatestSd(months) - leastSd(months));
    double lowSd = leastSd(months) + wide;
    double highSd = greatestSd(months) - wide;
    return sd * unit >= lowSd && sd * unit <= highSd
        ? List.of()
        : List.of(mistake(path, "sd", lowSd / unit, highSd / unit, sd));
  }

  private static String mistake(String path, String what, double low, double high, double found) {
    return "%s_%s must be in [%s, %s] with these classes of %s%s but was %s"
        .formatted(
            path,
            what,
            Settings.plain(Math.ceil(low * HUNDREDTHS) / HUNDREDTHS),
            Settings.plain(Math.floor(high * HUNDREDTHS) / HUNDREDTHS),
            path.substring(path.indexOf('.') + 1),
            what.equals("sd") ? " and this mean" : "",
            Settings.plain(found));
  }
}
