package nl.basisbaan.policy;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * Places open from a month on, until the next step.
 *
 * @param since first month, {@code YYYY-MM}; empty for the first month of the study
 * @param places number of places, 0 or more
 */
public record Places(
    @Setting(words = "First month, YYYY-MM; left out: the first month of the study", standard = "")
        String since,
    @Setting(words = "Number of places", unit = "places", low = 0, high = 100_000, standard = "0")
        int places,
    @Setting(
            words = "Whether places grow evenly to this number since the step before",
            standard = "false")
        boolean ramp) {
  /** The most places that the evidence of this model has seen at work together. */
  public static final int MOST_SEEN = 50;

  /** So many places from a month on. */
  public Places(String since, int places) {
    this(since, places, false);
  }

  /** Refuses a date that is none or has no rules, and a negative number. */
  public Places {
    Settings.check(Places.class, since, places, ramp);
    Dates.check("since", since);
  }

  /** Whether so many filled places are more than the evidence has seen. */
  public static boolean isBeyondSeen(double filled) {
    return filled > MOST_SEEN;
  }

  /** The same step from a date on. */
  Places from(YearMonth date) {
    return new Places(date.toString(), places, ramp);
  }

  /** Places in a month on the way from an earlier step with a date to this one. */
  int between(Places earlier, YearMonth month) {
    YearMonth from = YearMonth.parse(earlier.since);
    double all = from.until(YearMonth.parse(since), ChronoUnit.MONTHS);
    double gone = from.until(month, ChronoUnit.MONTHS);
    return (int) Math.floor(earlier.places + (places - earlier.places) * gone / all);
  }

  /** Whether the step holds in a month. */
  public boolean startsBy(YearMonth month) {
    return since.isEmpty() || !YearMonth.parse(since).isAfter(month);
  }
}
