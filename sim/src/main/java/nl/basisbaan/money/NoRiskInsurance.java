package nl.basisbaan.money;

import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.time.Rules;

/**
 * Sickness benefit under the no-risk policy (no-riskpolis, Ziektewet article 29b), which the
 * employer receives: a share of the daily wage of people in the target-group register, and not more
 * than the wage that is paid; no premiums and no pension. Wage-cost subsidy goes on in sickness, so
 * the benefit is lowered by it.
 */
record NoRiskInsurance(Rates rates, double withBonus) {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double shareFirstYear, double shareLater, double claimedShare) {}

  private static final int FIRST_YEAR_MONTHS = 12;

  /** The insurance under these numbers; with bonus is the wage over that without a bonus. */
  static NoRiskInsurance of(Parameters parameters, double withBonus) {
    return new NoRiskInsurance(parameters.of("no_risk", Rates.class), withBonus);
  }

  /**
   * Benefit for the sick hours of a month, in cents.
   *
   * @param sick share of the contract hours
   * @param subsidyCents wage-cost subsidy of the month
   */
  long benefit(Person person, double sick, long subsidyCents, Rules rules) {
    double share =
        person.monthsSickInJob() < FIRST_YEAR_MONTHS ? rates.shareFirstYear : rates.shareLater;
    double full = rules.grossMonth(person.hours(), person.wageOverMinimum()) * withBonus;
    double insured = Math.min(share * full, person.grossCents());
    return Cents.whole(rates.claimedShare * sick * Math.max(0, insured - subsidyCents));
  }
}
