package nl.basisbaan.income;

/**
 * What one partner earns in a month, in whole cents.
 *
 * @param wage gross wage, holiday allowance included
 * @param insurance gross unemployment insurance
 * @param tax withheld from both
 * @param monthsWorked full months in this work before this one
 */
public record Earnings(long wage, long insurance, long tax, int monthsWorked) {
  /** No earnings. */
  public static final Earnings NONE = new Earnings(0, 0, 0, 0);

  /** Whether there are none. */
  public boolean isNone() {
    return wage == 0 && insurance == 0;
  }

  /** After tax. */
  public long net() {
    return wage + insurance - tax;
  }

  /** Wage after tax; insurance takes its tax in proportion. */
  long netWage() {
    return insurance == 0 ? wage - tax : 0;
  }
}
