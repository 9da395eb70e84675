package nl.basisbaan.people;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.terms.State;

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
    final int[] supportCents = ints();
    final int[] netIncomeCents = ints();
    final int[] usualIncomeCents = ints();
    final float[] feltIncome = floats();
    final float[] thrift = floats();
    final int[] savingsCents = ints();
    final int[] debtsCents = ints();
    final int[] paidOffCents = ints();
    final int[] dueCents = ints();
    final int[] premiumCents = ints();
    final int[] leaveCents = ints();
    final int[] dueTaxCents = ints();
    final short[] reckonedUntil = shorts();
    final short[] monthsOff = shorts();

    Table(int size) {
      super(size);
    }

    /** What is due to the people in so many rows. */
    Due due(int rows) {
      long leave = sum(leaveCents, rows);
      return new Due(sum(dueCents, rows), sum(premiumCents, rows), leave, sum(dueTaxCents, rows));
    }

    private static long sum(int[] cents, int rows) {
      return Arrays.stream(cents, 0, rows).asLongStream().sum();
    }

    /** Nothing is due any more to the people in so many rows. */
    void settle(int rows) {
      Arrays.fill(dueCents, 0, rows, 0);
      Arrays.fill(premiumCents, 0, rows, 0);
      Arrays.fill(leaveCents, 0, rows, 0);
      Arrays.fill(dueTaxCents, 0, rows, 0);
    }
  }

  /**
   * What is due to people outside their wages, cents, before tax on all but premiums; leave is what
   * was earned and not taken.
   */
  public record Due(long transitionPayments, long premiums, long leave, long tax) {
    static final Due NOTHING = new Due(0, 0, 0, 0);
  }

  /** What households receive in a month, in cents. */
  public enum Received {
    BENEFIT,
    TAX_ON_BENEFIT,
    SCHEMES,
    /** Number of households on benefit. */
    ON_BENEFIT,
    HEALTH_CARE,
    RENT,
    CHILD_BUDGET,
    /** Allowances of volunteers. */
    VOLUNTEERS,
    /** Energy allowance, and general credit that is paid out. */
    SUPPORT
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

  /**
   * Whether the household's money is to be worked out anew this month: who is in it, or what they
   * do, has changed, or the time has come; only for its head.
   */
  public final boolean isToBeReckoned() {
    return purses.reckonedUntil[row] <= people.now();
  }

  /** The household's money stays as it is until a month, unless something changes before. */
  public final void reckonedUntil(int month) {
    purses.reckonedUntil[row] = (short) Math.min(Short.MAX_VALUE, month);
  }

  /** The household receives this income each month from now on; only for its head. */
  public final void receive(HouseholdIncome income, long volunteerAllowanceCents) {
    addReceived(people.received(), -1);
    purses.benefitCents[row] = (int) income.benefit();
    purses.taxOnBenefitCents[row] = (int) income.taxOnBenefit();
    purses.schemesCents[row] = (int) income.schemes();
    purses.healthCareCents[row] = (int) income.healthCare();
    purses.rentAllowanceCents[row] = (int) income.rent();
    purses.childBudgetCents[row] = (int) income.childBudget();
    purses.volunteerCents[row] = (int) volunteerAllowanceCents;
    purses.supportCents[row] = (int) income.support();
    purses.netIncomeCents[row] = (int) (income.net() + volunteerAllowanceCents);
    addReceived(people.received(), 1);
  }

  /** Adds what the household receives a month, or takes it off; nothing for who is not its head. */
  final void addReceived(Sums<Received> sums, long sign) {
    int benefit = purses.benefitCents[row];
    if (benefit > 0) {
      sums.add(Received.BENEFIT, sign * benefit);
      sums.add(Received.TAX_ON_BENEFIT, sign * purses.taxOnBenefitCents[row]);
      sums.add(Received.ON_BENEFIT, sign);
    }
    sums.add(Received.SCHEMES, sign * purses.schemesCents[row]);
    sums.add(Received.SUPPORT, sign * purses.supportCents[row]);
    sums.add(Received.HEALTH_CARE, sign * purses.healthCareCents[row]);
    sums.add(Received.RENT, sign * purses.rentAllowanceCents[row]);
    sums.add(Received.CHILD_BUDGET, sign * purses.childBudgetCents[row]);
    sums.add(Received.VOLUNTEERS, sign * purses.volunteerCents[row]);
  }

  /** A month ends: one more off benefit, for who is in the register without it. */
  final void endMonth() {
    if (!is(State.LEFT)) {
      purses.monthsOff[row] += (short) (1 - Integer.signum(benefitCents()));
    }
  }

  /** Months so far in the register in which the household received no benefit. */
  public final int monthsOff() {
    return purses.monthsOff[row];
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

  /** The household's income over the usual one, as it has been felt; 0 until it is known. */
  public final double feltIncome() {
    return purses.feltIncome[householdRow()];
  }

  /** The household feels its income of this month, by a share of the way; only for its head. */
  public final void feelIncome(float pace) {
    float left = purses.netIncomeCents[row] - purses.paidOffCents[row];
    float ratio = left / purses.usualIncomeCents[row];
    float before = purses.feltIncome[row];
    purses.feltIncome[row] = before == 0 ? ratio : before + pace * (ratio - before);
  }

  /** By which it is decided who saves, uniform in [0, 1]; of the person. */
  public final float thrift() {
    return purses.thrift[row];
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
    people.owe();
  }

  /**
   * Leave that was not taken when a job ends, at the wage of the last month.
   *
   * @param minutes of leave
   * @param month contract minutes of the last month; 0 when there was none
   */
  final void receiveLeave(int minutes, int month) {
    if (month > 0) {
      purses.leaveCents[row] += (int) Cents.whole(grossCents() * (double) minutes / month);
      people.owe();
    }
  }

  /** A premium to be paid this month. */
  public final void receivePremium(int euro) {
    purses.premiumCents[row] += euro * CENTS;
    people.owe();
  }

  /** Pays the tax on leave that is paid out and on a transition payment, in this order. */
  public final void payTaxOnDue(LongBinaryOperator tax) {
    purses.dueTaxCents[row] = (int) tax.applyAsLong(purses.leaveCents[row], purses.dueCents[row]);
  }

  /** Transition payments, premiums and leave of this month after tax, of person and partner. */
  public final long oneOffCents() {
    if (!people.isOwing()) {
      return 0;
    }
    int partner = traits.partner[row];
    return partner < 0 ? oneOff(row) : (long) oneOff(row) + oneOff(partner);
  }

  private int oneOff(int one) {
    int taxed = purses.dueCents[one] + purses.leaveCents[one];
    return taxed + purses.premiumCents[one] - purses.dueTaxCents[one];
  }
}
