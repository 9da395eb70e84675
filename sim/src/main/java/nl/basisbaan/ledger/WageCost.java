package nl.basisbaan.ledger;

import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;

/**
 * What a wage costs an employer, in whole cents: under a temporary contract, unless it says so.
 *
 * @param charges premiums, pension and year-end bonus on the gross wage with holiday allowance,
 *     under a permanent contract
 * @param premiums of these, premiums for social insurance
 * @param temporarySurcharge unemployment premium that a temporary contract costs more
 */
public record WageCost(double charges, double premiums, double temporarySurcharge) {
  /** What a wage costs under these numbers. */
  public static WageCost of(Parameters parameters) {
    return parameters.of("wage_cost", WageCost.class);
  }

  /** Wage cost of a gross wage that holds holiday allowance but no bonus. */
  public long of(long gross) {
    return gross + Cents.whole(gross * (charges + temporarySurcharge));
  }

  /** Premiums for social insurance on a gross wage. */
  public long premiums(long gross) {
    return Cents.whole(gross * (premiums + temporarySurcharge));
  }

  /** What a permanent contract costs less, on the gross wage under it. */
  public long savedIfPermanent(long gross) {
    return Cents.whole(gross * temporarySurcharge);
  }
}
