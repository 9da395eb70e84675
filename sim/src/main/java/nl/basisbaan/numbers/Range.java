package nl.basisbaan.numbers;

/**
 * The numbers that a setting, a parameter or an option may have, and the one way to say so.
 *
 * @param low least number allowed; negative infinity for any
 * @param high greatest number allowed; infinity for any
 * @param whole whether it must be a whole number
 * @param unit of the numbers, empty for none
 */
public record Range(double low, double high, boolean whole, String unit) {
  /** The range of a setting that is held as a decimal number or as a whole one. */
  public static Range of(Setting setting, boolean whole) {
    return new Range(setting.low(), setting.high(), whole, setting.unit());
  }

  /** Whole numbers without a unit. */
  public static Range ofWhole(long low, long high) {
    return new Range(low, high, true, "");
  }

  /** Whether a number is allowed; NaN never is. */
  public boolean holds(double value) {
    return value >= low && value <= high && (!whole || value == Math.rint(value));
  }

  /** What a number must be: {@code a whole number in [0, 40] hours a week}. */
  public String words() {
    return (whole ? "a whole number" : "a number") + spaced(within()) + spaced(unit);
  }

  /** The message about a number that is not allowed. */
  public String mistake(String name, double value) {
    String allowed = whole || within().isEmpty() ? words() : within() + spaced(unit);
    return name + " must be " + allowed + " but was " + Settings.plain(value);
  }

  /** Where a number must be: {@code in [0, 40]}; empty for anywhere. */
  public String within() {
    if (high < Double.POSITIVE_INFINITY) {
      return "in [" + Settings.plain(low) + ", " + Settings.plain(high) + "]";
    }
    return low > Double.NEGATIVE_INFINITY ? "at least " + Settings.plain(low) : "";
  }

  private static String spaced(String words) {
    return words.isEmpty() ? "" : " " + words;
  }
}
