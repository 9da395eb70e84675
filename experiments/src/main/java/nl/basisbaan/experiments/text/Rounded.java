package nl.basisbaan.experiments.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Rounds numbers for people: as many digits as the answer can carry. */
public enum Rounded {
  /** Years, months or points. */
  TWO_DECIMALS(2, 1),
  ONE_DECIMAL(1, 1),
  /** A share 0..1 as a percentage with one decimal. */
  PERCENT(1, 100),
  /** A small share 0..1 as a percentage with two decimals. */
  SMALL_PERCENT(2, 100),
  /** Persons, or euro a month. */
  WHOLE(0, 1),
  /** Euro a year, to ten euro. */
  TENS(-1, 1),
  /** Budgets, to a thousand euro. */
  THOUSANDS(-3, 1),
  /** The same, told in thousands. */
  IN_THOUSANDS(0, 0.001);

  /** Nothing but rounding. */
  private static final double TINY = 1e-9;

  private final int decimals;
  private final double factor;

  Rounded(int decimals, double factor) {
    this.decimals = decimals;
    this.factor = factor;
  }

  /** A number such as {@code 1,250} or {@code -0.12}; {@code -} when there is none. */
  public String text(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    String digits = rounded(value).setScale(Math.max(0, decimals)).toPlainString();
    StringBuilder text = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    int point = digits.indexOf('.');
    for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** Whether two numbers, both there, have different texts. */
  public boolean tellsApart(double one, double other) {
    return rounded(one).compareTo(rounded(other)) != 0;
  }

  private BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value)
        .multiply(BigDecimal.valueOf(factor))
        .setScale(decimals, RoundingMode.HALF_EVEN);
  }

  /** Two numbers with {@code to} between them. */
  public String text(double low, double high) {
    return Double.isNaN(low) ? "-" : text(low) + " to " + text(high);
  }

  /** The same as a cell of a table. */
  public Cell.Text cell(double value) {
    return Cell.of(text(value), value);
  }

  /** A range as a cell of a table. */
  public Cell.Text cell(double low, double high) {
    return Cell.range(text(low, high), low, high);
  }

  /** What stands behind the words of a share. */
  public String unit() {
    return isPercent() ? ", %" : "";
  }

  /** What stands behind the words of a difference between shares. */
  public String unitOfDifference() {
    return isPercent() ? ", % points" : "";
  }

  private boolean isPercent() {
    return this == PERCENT || this == SMALL_PERCENT;
  }

  /**
   * Parts of a whole in whole percents, and behind them what is left of it. Each is rounded to one
   * beside it so that all add up to 100: what is left over goes to the largest remainders.
   *
   * @param parts shares 0..1, that add up to at most 1
   */
  public static int[] percents(double... parts) {
    double[] shares = Arrays.copyOf(parts, parts.length + 1);
    shares[parts.length] = Math.max(0, 1 - DoubleStream.of(parts).sum());
    int[] percents = new int[shares.length];
    double[] remainders = new double[shares.length];
    int left = 100;
    for (int i = 0; i < shares.length; i++) {
      double percent = 100 * shares[i];
      percents[i] = (int) Math.floor(percent + TINY);
      remainders[i] = percent - percents[i];
      left -= percents[i];
    }
    for (; left > 0; left--) {
      int largest = 0;
      for (int i = 1; i < shares.length; i++) {
        largest = remainders[i] > remainders[largest] + TINY ? i : largest;
      }
      percents[largest]++;
      remainders[largest] = 0;
    }
    return percents;
  }
}
