package nl.basisbaan.people;

import nl.basisbaan.income.HouseholdIncome;

/**
 * Somebody's money, in whole cents. Earnings and what is due belong to the person; benefit, income,
 * savings and debts to the household, in the row of its {@linkplain #isHouseholdHead() head}.
 */
public abstract class PurseRow extends JobRow {
  /** One column an amount. */
  static final class Table extends Columns {
    final int[] grossCents = ints();
    final int[] taxCents = ints();
    final int[] benefitCents = ints();
    final int[] taxOnBenefitCents = ints();
    final int[] schemesCents = ints();
    final int[] healthCareCents = ints();
    final int[] rentAllowanceCents = ints();
    final int[] childBudgetCents = ints();
    final int[] volunteerCents = ints();
    final int[] netIncomeCents = ints();
    final int[] usualIncomeCents = ints();
    final int[] savingsCents = ints();
    final int[] debtsCents = ints();
    final int[] paidOffCents = ints();
    final int[] dueCents = ints();
    final int[] premiumCents = ints();
    final byte[] debtScoreAtStart = bytes();

    Table(int size) {
      super(size);
    }
  }

  private static final int CENTS = 100;

  final Table purses;

  PurseRow(People people) {
    super(people);
    this.purses = people.purses;
  }

  /** Gross earnings of the person, unemployment insurance included. */
  public final int grossCents() {
    return purses.grossCents[row];
  }

  /** Income tax on the person's earnings. */
  public final int taxCents() {
    return purses.taxCents[row];
  }

  /** Earns this much this month, or nothing. */
  public final void earn(long grossCents, long taxCents) {
    purses.grossCents[row] = (int) grossCents;
    purses.taxCents[row] = (int) taxCents;
  }

  /** The household receives this income this month; only for its head. */
  public final void receive(HouseholdIncome income, long volunteerAllowanceCents) {
    purses.benefitCents[row] = (int) income.benefit();
    purses.taxOnBenefitCents[row] = (int) income.taxOnBenefit();
    purses.schemesCents[row] = (int) income.schemes();
    purses.healthCareCents[row] = (int) income.healthCare();
    purses.rentAllowanceCents[row] = (int) income.rent();
    purses.childBudgetCents[row] = (int) income.childBudget();
    purses.volunteerCents[row] = (int) volunteerAllowanceCents;
    purses.netIncomeCents[row] = (int) (income.net() + volunteerAllowanceCents);
  }

  /** Adds what the household receives this month; nothing for who is not its head. */
  public final void addReceived(Received sums) {
    int benefit = purses.benefitCents[row];
    if (benefit > 0) {
      sums.benefit += benefit;
      sums.taxOnBenefit += purses.taxOnBenefitCents[row];
      sums.schemes += purses.schemesCents[row];
      sums.onBenefit++;
    }
    sums.healthCare += purses.healthCareCents[row];
    sums.rent += purses.rentAllowanceCents[row];
    sums.childBudget += purses.childBudgetCents[row];
    sums.volunteers += purses.volunteerCents[row];
  }

  /** Benefit that the household receives. */
  public final int benefitCents() {
    return purses.benefitCents[householdRow()];
  }

  /** Wage tax that the municipality pays on top of the household's benefit. */
  public final int taxOnBenefitCents() {
    return purses.taxOnBenefitCents[householdRow()];
  }

  /** Municipal schemes for the household. */
  public final int schemesCents() {
    return purses.schemesCents[householdRow()];
  }

  public final int healthCareCents() {
    return purses.healthCareCents[householdRow()];
  }

  public final int rentAllowanceCents() {
    return purses.rentAllowanceCents[householdRow()];
  }

  public final int childBudgetCents() {
    return purses.childBudgetCents[householdRow()];
  }

  /** Net income of the household. */
  public final int netIncomeCents() {
    return purses.netIncomeCents[householdRow()];
  }

  /** What such a household has on benefit, with schemes and allowances; 0 until it is known. */
  public final int usualIncomeCents() {
    return purses.usualIncomeCents[householdRow()];
  }

  /** Such a household has this much on benefit; only for its head. */
  public final void expect(long usualIncomeCents) {
    purses.usualIncomeCents[row] = (int) usualIncomeCents;
  }

  public final int savingsCents() {
    return purses.savingsCents[householdRow()];
  }

  public final int debtsCents() {
    return purses.debtsCents[householdRow()];
  }

  /** Paid off on debts this month. */
  public final int paidOffCents() {
    return purses.paidOffCents[householdRow()];
  }

  /** The household pays off debts; only for its head. */
  public final void payOff(long cents) {
    purses.debtsCents[row] -= (int) cents;
    purses.paidOffCents[row] = (int) cents;
  }

  /** The household borrows; only for its head. */
  public final void borrow(long cents) {
    purses.debtsCents[row] = (int) Math.min(Integer.MAX_VALUE, purses.debtsCents[row] + cents);
  }

  /** The household has this much put by; only for its head. */
  public final void putBy(long savingsCents) {
    purses.savingsCents[row] = (int) savingsCents;
  }

  /** A payment by law at the end of a contract. */
  public final void receiveTransitionPayment(long cents) {
    purses.dueCents[row] += (int) cents;
  }

  /** A premium to be paid this month. */
  public final void receivePremium(int euro) {
    purses.premiumCents[row] += euro * CENTS;
  }

  /** Transition payments and premiums of this month, of the person and the partner. */
  public final long oneOffCents() {
    int partner = traits.partner[row];
    return partner < 0 ? oneOff(row) : (long) oneOff(row) + oneOff(partner);
  }

  private int oneOff(int one) {
    return purses.dueCents[one] + purses.premiumCents[one];
  }

  /** Score of the pillar debts at the start in the place. */
  public final int debtScoreAtStart() {
    return purses.debtScoreAtStart[row];
  }

  /** Keeps the score of the pillar debts at the start in the place. */
  public final void keepDebtScore(int score) {
    purses.debtScoreAtStart[row] = (byte) score;
  }
}
