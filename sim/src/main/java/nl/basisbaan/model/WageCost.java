package nl.basisbaan.model;

/**
 * What a wage costs an employer, in whole cents.
 *
 * @param charges premiums, pension and year-end bonus on the gross wage with holiday allowance
 * @param premiums of these, premiums for social insurance
 */
record WageCost(double charges, double premiums) {
  static WageCost of(Parameters parameters) {
    return parameters.of("wage_cost", WageCost.class);
  }

  /** Wage cost of a gross wage that holds holiday allowance but no bonus. */
  long of(long gross) {
    return gross + Rules.whole(gross * charges);
  }

  /** Premiums for social insurance on a gross wage. */
  long premiums(long gross) {
    return Rules.whole(gross * premiums);
  }
}
