package nl.basisbaan.places;

import java.util.List;
import nl.basisbaan.life.HouseholdMoney;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.time.Rules;

/**
 * What a place costs beside its wage; unit, range and source stand in parameters.csv. Yearly
 * amounts in euro of 2022.
 */
public record PlaceCosts(
    double yearEndBonus,
    double employerOfRecordYear,
    double supervisionFirstYear,
    double supervisionLaterYears,
    double participationCoachYear,
    double jobCoachYear,
    double debtHelpYear,
    double researchOnce,
    double absenceYear,
    double supervisionPerBarrier,
    double usualBarriers,
    double learning,
    double usualWageValue,
    int assessmentMonths,
    int flatRateMonths,
    double subsidyCarriedShare) {

  /** The costs under these numbers. */
  public static PlaceCosts of(Parameters parameters) {
    return parameters.of("place_payments", PlaceCosts.class);
  }

  /**
   * A month of a place of an offer as a budget bears it, in cents; supervision as in the dearer
   * year, as a budget that has promised a place bears all of it.
   *
   * @param fundings who pays, at one date or another: the most is taken
   * @param hours of the contract, a week
   * @param wages wage with charges
   */
  double budgeted(Offer offer, List<Funding> fundings, double hours, double wages, Rules rules) {
    return fundings.stream()
        .mapToDouble(each -> budgeted(offer, each, hours, wages, rules))
        .max()
        .orElseThrow();
  }

  private double budgeted(Offer offer, Funding funding, double hours, double wages, Rules rules) {
    double year = Math.max(supervisionFirstYear, supervisionLaterYears);
    double supervision =
        funding.budgetBearsSupervision()
            ? rules.monthly(year * offer.supervision().intensity())
            : 0;
    if (offer.kind() == Kind.ACTIVITY) {
      long allowance = offer.pay().allowance(HouseholdMoney.hoursOfMonth(hours, offer));
      return supervision + allowance + Cents.of(offer.pay().travel());
    }
    double carried = offer.transition().assessedAtStart() ? 1 : subsidyCarriedShare;
    double subsidy =
        funding.budgetNetOfSubsidy() && funding.wageCostSubsidy()
            ? rules.wageCostSubsidy(rules.grossMonth(hours, 1), usualWageValue) * carried
            : 0;
    return wages + supervision + rules.monthly(employerOfRecordYear) - subsidy;
  }
}
