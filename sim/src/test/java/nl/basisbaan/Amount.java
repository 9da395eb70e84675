package nl.basisbaan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * A number that was printed, or computed from printed ones, with how far rounding may have moved
 * it.
 *
 * @param slack a printed 7.5 stands for anything from 7.45 to 7.55, so its slack is 0.05; that of a
 *     computed number follows from its parts, to first order
 * @param decimals as printed, or of its most exact part
 * @param text how it came about, such as {@code 33 + 90 + 150}
 */
record Amount(double value, double slack, int decimals, String text, Form form) {
  private static final double EXACT = 1e-9;
  private static final int MOST_DECIMALS = 4;

  /** How the text may be used within a longer one. */
  enum Form {
    NUMBER,
    PRODUCT,
    SUM
  }

  /** A number as printed: half of its last digit is rounding. */
  static Amount printed(String cell) {
    BigDecimal number = new BigDecimal(cell);
    int decimals = Math.max(0, number.scale());
    String text = decimals <= MOST_DECIMALS ? shown(number.doubleValue(), decimals, false) : cell;
    double slack = 0.5 * BigDecimal.ONE.movePointLeft(decimals).doubleValue();
    return new Amount(number.doubleValue(), slack, decimals, text, Form.NUMBER);
  }

  /** An exact whole number. */
  static Amount count(long number) {
    return printed(String.valueOf(number)).exact();
  }

  static Amount sum(List<Amount> parts) {
    Iterator<Amount> rest = parts.iterator();
    Amount sum = rest.next();
    while (rest.hasNext()) {
      sum = sum.plus(rest.next());
    }
    return sum;
  }

  static Amount sum(Amount... parts) {
    return sum(List.of(parts));
  }

  Amount plus(Amount other) {
    if (other.form == Form.NUMBER && other.value < 0) {
      return combined(
          value + other.value, slack + other.slack, other, " - " + other.textWithoutMinus());
    }
    return combined(value + other.value, slack + other.slack, other, " + " + other.text);
  }

  Amount minus(Amount other) {
    String subtracted = other.form == Form.SUM ? "(" + other.text + ")" : other.text;
    return combined(value - other.value, slack + other.slack, other, " - " + subtracted);
  }

  private Amount combined(double result, double newSlack, Amount other, String added) {
    int most = Math.max(decimals, other.decimals);
    return new Amount(result, newSlack, most, text + added, Form.SUM);
  }

  Amount times(Amount other) {
    double newSlack = Math.abs(value) * other.slack + Math.abs(other.value) * slack;
    return product(value * other.value, newSlack, other, " x ");
  }

  Amount over(Amount other) {
    double quotient = value / other.value;
    double newSlack = (slack + Math.abs(quotient) * other.slack) / Math.abs(other.value);
    return product(quotient, newSlack, other, " / ");
  }

  private Amount product(double result, double newSlack, Amount other, String sign) {
    String first = form == Form.SUM ? "(" + text + ")" : text;
    String second = other.form == Form.NUMBER ? other.text : "(" + other.text + ")";
    int most = Math.max(decimals, other.decimals);
    return new Amount(result, newSlack, most, first + sign + second, Form.PRODUCT);
  }

  /** The same number, not rounded: a count of people, or an amount set by rule. */
  Amount exact() {
    return within(0);
  }

  /** The same number, known to so much. */
  Amount within(double newSlack) {
    return new Amount(value, newSlack, decimals, text, form);
  }

  /** The same number, rounded by its publication to a unit such as 1,000. */
  Amount roundedTo(double unit) {
    return within(slack + unit / 2);
  }

  /** Euro to thousand euro, as an exact amount. */
  Amount thousand() {
    double result = value / 1000;
    return new Amount(result, 0, decimals + 3, shown(result, 3, true), Form.NUMBER);
  }

  /** The same number with words behind it: {@code 50 places}. */
  Amount called(String words) {
    return new Amount(value, slack, decimals, text + " " + words, form);
  }

  /** The same number, told by its value and no longer by how it came about. */
  Amount settled() {
    return settled(rounded());
  }

  /** The same with so many decimals, for a reader who wants to repeat the sum. */
  Amount settledTo(int shownDecimals) {
    return settled(shown(value, shownDecimals, false));
  }

  private Amount settled(String words) {
    return new Amount(value, slack, decimals, words, Form.NUMBER);
  }

  boolean agreesWith(Amount other) {
    return Math.abs(value - other.value) <= slack + other.slack + EXACT;
  }

  boolean isAtMost(Amount other) {
    return value <= other.value + slack + other.slack + EXACT;
  }

  /** The value as a reader wants it: to about three digits, thousands whole. */
  String rounded() {
    double size = Math.abs(value);
    return shown(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3, true);
  }

  /** How it came about and, if computed, what it is. */
  String explained() {
    return form == Form.NUMBER ? text : text + " = " + rounded();
  }

  private String textWithoutMinus() {
    return text.substring(1);
  }

  /** A number with commas in thousands, whatever the language of the machine. */
  static String shown(double number, int decimals, boolean withoutZeros) {
    BigDecimal rounded =
        new BigDecimal(String.valueOf(number)).setScale(decimals, RoundingMode.HALF_UP);
    String point = decimals > 0 ? "." : "";
    String places = (withoutZeros ? "#" : "0").repeat(decimals);
    return new DecimalFormat(
            "#,##0" + point + places, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(rounded);
  }
}
