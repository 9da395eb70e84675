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
  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * An outcome: six decimals, but ten significant digits at most; whole digits always stay, and one
   * decimal, so that a column of outcomes is one of decimals in every row. Empty when there was
   * nobody to count.
   */
  public static String outcome(double value) {
    StringBuilder text = new StringBuilder();
    outcome(value, text);
    return text.toString();
  }

  /** The same at the end of a text. */
  static void outcome(double value, StringBuilder text) {
    if (Double.isNaN(value)) {
      return;
    }
    if (Double.isInfinite(value)) {
      throw new IllegalStateException("an outcome must be finite but was " + value);
    }
    int decimals = POWER.length - 1;
    double size = Math.abs(value);
    for (double limit = 1e4; decimals > 0 && size >= limit; limit *= 10) {
      decimals--;
    }
    if (size < 1e15) {
      fixed(Math.round(size * POWER[decimals]), decimals, 1, value < 0, text);
    } else {
      text.append(new BigDecimal(value).toBigInteger()).append(".0");
    }
  }

  /** A parameter as exactly as anybody writes one: twelve significant digits. */
  public static String parameter(double value) {
    String text = new BigDecimal(value).round(TWELVE).stripTrailingZeros().toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  /** A parameter that need not be a whole number, in a column of its own: with a decimal always. */
  public static String decimalParameter(double value) {
    String digits = parameter(value);
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
    StringBuilder text = new StringBuilder();
    hundredths(hundredths, text);
    return text.toString();
  }

  /** The same at the end of a text. */
  static void hundredths(long hundredths, StringBuilder text) {
    fixed(Math.absExact(hundredths), 2, 2, hundredths < 0, text);
  }

  /** A number with at least so many decimals; zeros after those are left out. */
  private static void fixed(
      long scaled, int decimals, int least, boolean negative, StringBuilder text) {
    if (negative && scaled != 0) {
      text.append('-');
    }
    long fraction = scaled % POWER[decimals];
    int told = decimals;
    while (told > least && fraction % 10 == 0) {
      fraction /= 10;
      told--;
    }
    text.append(scaled / POWER[decimals]).append('.');
    for (int i = told - 1; i > 0 && fraction < POWER[i]; i--) {
      text.append('0');
    }
    text.append(fraction);
  }
}
