package nl.basisbaan.income;

/**
 * A household's money of one month, in whole cents. The net income is the sum of net earnings,
 * benefit, schemes, support and allowances.
 *
 * @param first earnings of the first partner
 * @param second earnings of the second one
 * @param creditPaidOut general credit of a partner without income, which the tax office pays out
 * @param norm benefit norm of the household; 0 when its wealth is above the limit
 * @param exempt part of the earnings that is not deducted from benefit
 * @param benefit social assistance, net
 * @param taxOnBenefit what the municipality pays to the tax office on top of it
 * @param schemes municipal schemes for low incomes
 * @param energy energy allowance of 2022 and 2023
 * @param healthCare health-care allowance (zorgtoeslag)
 * @param rent rent allowance (huurtoeslag)
 * @param childBudget child budget (kindgebonden budget)
 * @param testIncome gross income of a year on which allowances depend
 */
public record HouseholdIncome(
    Earnings first,
    Earnings second,
    long creditPaidOut,
    long norm,
    long exempt,
    long benefit,
    long taxOnBenefit,
    long schemes,
    long energy,
    long healthCare,
    long rent,
    long childBudget,
    long testIncome) {

  /** Nobody there. */
  public static final HouseholdIncome NONE =
      new HouseholdIncome(Earnings.NONE, Earnings.NONE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Net earnings of both partners. */
  public long earnings() {
    return first.net() + second.net();
  }

  /** The three allowances of the tax office (toeslagen). */
  public long allowances() {
    return healthCare + rent + childBudget;
  }

  /** What the state adds besides: the energy allowance and general credit that is paid out. */
  public long support() {
    return energy + creditPaidOut;
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
        first,
        second,
        creditPaidOut,
        norm,
        exempt,
        benefit,
        taxOnBenefit,
        schemes,
        energy,
        healthCare,
        other,
        childBudget,
        testIncome);
  }

  /** What it has to live on but for the energy allowance, which came for two years alone. */
  public long lasting() {
    return net() - energy;
  }

  /** What the household has to live on. */
  public long net() {
    return earnings() + benefit + schemes + support() + allowances();
  }
}
