package nl.basisbaan.numbers;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The months of which a data file may speak: those for which there are rules, and the three years
 * before them, in which a run may warm up under the first rules.
 */
public final class Dates {
  /** Wages and prices are not thought of for longer than this. */
  public static final YearMonth LAST = YearMonth.of(2050, 12);

  private static final int WARM_UP_YEARS = 3;

  /** Wages and norms hold so many months. */
  private static final int HALF_YEAR = 6;

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private Dates() {}

  /** The first month with published wages, from which there are rules. */
  public static YearMonth first() {
    return wages().first();
  }

  /** The last month from which wages are published; after it they are indexed. */
  public static YearMonth published() {
    return wages().last();
  }

  /** The first month of which wages, norms and taxes are not known: those published hold before. */
  public static YearMonth unknown() {
    return published().plusMonths(HALF_YEAR);
  }

  private static Evidence wages() {
    return Evidence.of("minimum_wage.csv");
  }

  /** The first month in which a run may warm up. */
  public static YearMonth earliest() {
    return first().minusYears(WARM_UP_YEARS);
  }

  /** What a month in a data file must be. */
  public static String words() {
    return "a month YYYY-MM in [" + earliest() + ", " + LAST + "]";
  }

  /** The month that is written {@code YYYY-MM}; null when the text is none. */
  public static YearMonth month(String text) {
    try {
      return MONTH.matcher(text).matches() ? YearMonth.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether a data file may speak of a month. */
  public static boolean holds(YearMonth month) {
    return !month.isBefore(earliest()) && !month.isAfter(LAST);
  }

  /**
   * Refuses what is not a month of which a data file may speak.
   *
   * @param name of the setting
   * @param text as in the file; an empty one is left out
   * @throws IllegalArgumentException that says what is allowed
   */
  public static void check(String name, String text) {
    YearMonth month = month(text);
    if (!text.isEmpty() && (month == null || !holds(month))) {
      throw new IllegalArgumentException(name + " must be " + words() + " but was " + text);
    }
  }
}
