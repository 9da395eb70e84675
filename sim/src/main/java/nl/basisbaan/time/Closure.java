package nl.basisbaan.time;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * A time in which work places are closed for part of the working hours.
 *
 * @param from first month
 * @param to last month, closed too
 */
public record Closure(
    @Setting(words = "First month of a closure, YYYY-MM") YearMonth from,
    @Setting(words = "Last month of a closure, YYYY-MM") YearMonth to,
    @Setting(words = "Share of working time in which work places are closed", low = 0, high = 1)
        double share) {
  private static final double PERCENT = 100;

  /** Refuses a share out of range and an end before the beginning. */
  public Closure {
    Settings.check(Closure.class, from, to, share);
    if (!(from.compareTo(to) <= 0)) {
      throw new IllegalArgumentException("to must be " + from + " or later but was " + to);
    }
  }

  /** What holds where a municipality does not give its own: evidence/closures.csv. */
  public static List<Closure> published() {
    return Evidence.of("closures.csv").rows().stream()
        .map(
            row -> new Closure(row.month("from"), row.month("to"), row.number("percent") / PERCENT))
        .toList();
  }

  /** Whether two closures have a month in common. */
  public boolean overlaps(Closure other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** Share of the working time of a month in which work places are closed. */
  static double share(List<Closure> closures, YearMonth date) {
    Closure month = new Closure(date, date, 1);
    return closures.stream()
        .filter(month::overlaps)
        .mapToDouble(Closure::share)
        .findFirst()
        .orElse(0);
  }
}
