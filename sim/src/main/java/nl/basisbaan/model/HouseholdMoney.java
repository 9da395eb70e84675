package nl.basisbaan.model;

/**
 * What a household has to live on: net earnings, and benefit up to the norm. Allowances are not
 * counted yet.
 */
final class HouseholdMoney {
  private HouseholdMoney() {}

  /** Benefit that tops up net earnings to the norm, cents a month. */
  static long benefit(Rules rules, boolean couple, long netEarnings) {
    return Math.max(0, rules.norm(couple) - netEarnings);
  }

  /** Net wage of a month, cents. */
  static long netWage(Rules rules, double hoursWeek, double wageOverMinimum) {
    long gross = rules.grossMonth(hoursWeek, wageOverMinimum);
    return gross - rules.taxOnWage(gross);
  }

  /**
   * What a household gains a month when one member starts to earn, cents.
   *
   * @param before net earnings of the household without the job
   * @param wage net wage of the job
   */
  static long gain(Rules rules, boolean couple, long before, long wage) {
    long without = before + benefit(rules, couple, before);
    long with = before + wage + benefit(rules, couple, before + wage);
    return with - without;
  }
}
