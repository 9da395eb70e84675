package nl.basisbaan.income;

/**
 * What one partner earns in a month, in whole cents.
 *
 * @param pay before tax
 * @param tax withheld from it
 */
public record Earnings(Pay pay, long tax) {
  /** No earnings. */
  public static final Earnings NONE = new Earnings(Pay.NONE, 0);

  /** After tax. */
  public long net() {
    return pay.gross() - tax;
  }

  /** Wage after tax, of which a part may be exempt; none beside insurance. */
  long netWage() {
    return pay.insurance() == 0 ? net() : 0;
  }
}
