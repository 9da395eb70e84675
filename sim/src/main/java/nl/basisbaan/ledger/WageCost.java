package nl.basisbaan.ledger;

import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;

/**
 * What a wage costs an employer, in whole cents.
 *
 * @param charges premiums, pension and year-end bonus on the gross wage with holiday allowance
 * @param premiums of these, premiums for social insurance
 * @param temporarySurcharge unemployment premium that a temporary contract costs more, share of the
 *     gross wage
 */
public record WageCost(double charges, double premiums, double temporarySurcharge) {
  /** What a wage costs under these numbers. */
  public static WageCost of(Parameters parameters) {
    return parameters.of("wage_cost", WageCost.class);
  }

  /** Wage cost of a gross wage that holds holiday allowance but no bonus. */
  public long of(long gross) {
    return gross + Cents.whole(gross * charges);
  }

  /** Premiums for social insurance on a gross wage. */
  public long premiums(long gross) {
    return Cents.whole(gross * premiums);
  }

  /** What temporary contracts cost more in premiums, on the gross wage under them. */
  public long surcharge(long gross) {
    return Cents.whole(gross * temporarySurcharge);
  }
}
