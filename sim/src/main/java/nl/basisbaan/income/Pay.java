package nl.basisbaan.income;

/**
 * What one partner is paid in a month before tax, in whole cents.
 *
 * @param wage gross wage, holiday allowance included
 * @param insurance gross unemployment insurance
 * @param monthsWorked full months in this work before this one
 * @param subsidised whether the employer gets a wage-cost subsidy (loonkostensubsidie)
 */
public record Pay(long wage, long insurance, int monthsWorked, boolean subsidised) {
  /** Nothing. */
  public static final Pay NONE = new Pay(0, 0, 0, false);

  /** A wage without a wage-cost subsidy. */
  public static Pay of(long wage, int monthsWorked) {
    return new Pay(wage, 0, monthsWorked, false);
  }

  /** Whether there is none. */
  public boolean isNone() {
    return wage == 0 && insurance == 0;
  }

  /** Wage and insurance. */
  public long gross() {
    return wage + insurance;
  }
}
