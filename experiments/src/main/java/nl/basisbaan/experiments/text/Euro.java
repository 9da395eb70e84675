package nl.basisbaan.experiments.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes amounts for people: a comma after thousands, the same on every machine. */
public final class Euro {
  /** Cents in a euro. */
  public static final double CENTS = 100;

  private Euro() {}

  /** Euro with cents, such as {@code 1,401.50}. */
  public static String exact(double euro) {
    return rounded(euro, 2);
  }

  /** Whole euro, such as {@code 1,402}. */
  public static String whole(double euro) {
    return rounded(euro, 0);
  }

  private static String rounded(double euro, int decimals) {
    BigDecimal amount = BigDecimal.valueOf(euro).setScale(decimals, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
  }
}
