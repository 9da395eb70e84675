package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure that was measured in some rounds. */
final class Measured {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median, and the range when it was measured more than once, with so many decimals. */
  String text(int decimals) {
    String median = text(median(), decimals);
    if (values.size() == 1) {
      return median;
    }
    double low = values.stream().mapToDouble(value -> value).min().orElseThrow();
    double high = values.stream().mapToDouble(value -> value).max().orElseThrow();
    return median + " (" + text(low, decimals) + " to " + text(high, decimals) + ")";
  }

  private static String text(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
