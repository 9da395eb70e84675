package nl.basisbaan.experiments.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes numbers for result files: the same characters on every machine and Java version, with a
 * point, without needless zeros.
 */
public final class Numbers {
  private static final long[] POWER = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final int SIGNIFICANT = 10;
  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * An outcome: six decimals, but ten significant digits at most; whole digits always stay, and one
   * decimal, so that a column of outcomes is one of decimals in every row. Empty when there was
   * nobody to count.
   */
  public static String outcome(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      throw new IllegalStateException("an outcome must be finite but was " + value);
    }
    int decimals = POWER.length - 1;
    double size = Math.abs(value);
    for (double limit = 1e4; decimals > 0 && size >= limit; limit *= 10) {
      decimals--;
    }
    return decimal(
        size < 1e15
            ? fixed(Math.round(size * POWER[decimals]), decimals, value < 0, true)
            : new BigDecimal(value).toBigInteger().toString());
  }

  /** A parameter as exactly as anybody writes one: twelve significant digits. */
  public static String parameter(double value) {
    String text = new BigDecimal(value).round(TWELVE).stripTrailingZeros().toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  /** A parameter that need not be a whole number, in a column of its own: with a decimal always. */
  public static String decimalParameter(double value) {
    return decimal(parameter(value));
  }

  private static String decimal(String digits) {
    return digits.contains(".") ? digits : digits + ".0";
  }

  /** A number without loss: as a parameter is written if that says it all, else every digit. */
  public static String exact(double value) {
    String text = parameter(value);
    return Double.parseDouble(text) == value
        ? text
        : new BigDecimal(Double.toString(value)).toPlainString();
  }

  /** A range of a parameter or setting, an open end left empty. */
  public static String range(double low, double high) {
    String from = Double.isInfinite(low) ? "" : parameter(low);
    String to = Double.isInfinite(high) ? "" : parameter(high);
    return from.isEmpty() && to.isEmpty() ? "any" : from + ".." + to;
  }

  /** Whole hundredths, such as cents, with two decimals always. */
  public static String hundredths(long hundredths) {
    return fixed(Math.absExact(hundredths), 2, hundredths < 0, false);
  }

  private static String fixed(long scaled, int decimals, boolean negative, boolean trim) {
    StringBuilder text = new StringBuilder(SIGNIFICANT + 6);
    if (negative && scaled != 0) {
      text.append('-');
    }
    text.append(scaled / POWER[decimals]);
    String fraction = Long.toString(scaled % POWER[decimals]);
    int end = fraction.length();
    while (trim && end > 0 && fraction.charAt(end - 1) == '0') {
      end--;
    }
    if (decimals > 0 && end > 0) {
      text.append('.').append("0".repeat(decimals - fraction.length())).append(fraction, 0, end);
    }
    return text.toString();
  }
}
