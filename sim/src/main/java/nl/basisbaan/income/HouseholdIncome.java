package nl.basisbaan.income;

/**
 * A household's money of one month, in whole cents. The net income is the sum of net earnings,
 * benefit, schemes and allowances.
 *
 * @param earnings net earnings of the partners
 * @param norm benefit norm of the household
 * @param exempt part of the earnings that is not deducted from benefit
 * @param benefit social assistance, net
 * @param taxOnBenefit what the municipality pays to the tax office on top of it
 * @param schemes municipal schemes for households on benefit
 * @param healthCare health-care allowance (zorgtoeslag)
 * @param rent rent allowance (huurtoeslag)
 * @param childBudget child budget (kindgebonden budget)
 * @param testIncome gross income of a year on which allowances depend
 */
public record HouseholdIncome(
    long earnings,
    long norm,
    long exempt,
    long benefit,
    long taxOnBenefit,
    long schemes,
    long healthCare,
    long rent,
    long childBudget,
    long testIncome) {

  /** Nobody there. */
  public static final HouseholdIncome NONE = new HouseholdIncome(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The three allowances of the tax office (toeslagen). */
  public long allowances() {
    return healthCare + rent + childBudget;
  }

  /** Net earnings that benefit leaves alone: none when no benefit is left. */
  public long exemptBesideBenefit() {
    return benefit > 0 ? exempt : 0;
  }

  /** Net earnings deducted from the norm: all of them, or as much as ends the benefit. */
  public long deducted() {
    return norm + exemptBesideBenefit() - benefit;
  }

  /** The same with another rent allowance, cents. */
  HouseholdIncome withRent(long other) {
    return new HouseholdIncome(
        earnings,
        norm,
        exempt,
        benefit,
        taxOnBenefit,
        schemes,
        healthCare,
        other,
        childBudget,
        testIncome);
  }

  /** What the household has to live on. */
  public long net() {
    return earnings + benefit + schemes + allowances();
  }
}
