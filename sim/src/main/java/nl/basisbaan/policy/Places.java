package nl.basisbaan.policy;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

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
        int places) {

  /** Refuses a date that is none and a negative number. */
  public Places {
    Settings.check(Places.class, since, places);
    if (!since.isEmpty()) {
      try {
        YearMonth.parse(since);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("since must be a month YYYY-MM but was " + since, e);
      }
    }
  }

  /** Whether the step holds in a month. */
  public boolean startsBy(YearMonth month) {
    return since.isEmpty() || !YearMonth.parse(since).isAfter(month);
  }
}
