package nl.basisbaan.life;

import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.State;
import org.apache.commons.math3.util.FastMath;

/**
 * What a household does with its income of a month: what is above the income that such a household
 * has on benefit is partly saved or pays off debts; unexpected expenses eat savings and then make
 * debts.
 */
record Savings(Offers offers, Rates rates, double savingsNone) {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double savedShare,
      double paidOffShare,
      double paidOffAtNorm,
      double neverSaveShare,
      double borrowedShare,
      double debtHelpFactor,
      double expensePerMonth,
      double expenseMean,
      double savedAtNorm,
      double mostSavings,
      double spendFromSavings) {}

  /** Those of one run. */
  Savings(Offers offers, Parameters parameters) {
    this(offers, parameters.of("households", Rates.class), parameters.value("nature.savings_none"));
  }

  /** An unexpected expense: whether, and how much. */
  private enum Drawn {
    EXPENSE,
    AMOUNT
  }

  private static final int CENTS = 100;

  /** More than a logarithm that is found fast differs from one that is exact, relative. */
  private static final double LOG_ERROR = 1e-9;

  /**
   * Who saves is the same draw that decided who had savings at the start.
   *
   * @param level of amounts over those of January 2022, for which they are told
   */
  void save(Person person, Draw draw, double level) {
    long norm = person.usualIncomeCents();
    long savings = person.savingsCents();
    long above = Math.max(0, person.netIncomeCents() + person.oneOffCents() - norm);
    double habit = person.thrift();
    int saves = habit < rates.neverSaveShare ? 0 : 1;
    int savesAtNorm = habit < savingsNone ? 0 : 1;
    long payment = payment(person, above, norm * savesAtNorm);
    person.payOff(payment);
    long saved =
        Cents.whole(
            Math.max(0, above - payment) * (saves * rates.savedShare)
                + norm * (savesAtNorm * rates.savedAtNorm)
                - savings * rates.spendFromSavings);
    boolean expense = draw.uniform(person, Drawn.EXPENSE) < rates.expensePerMonth;
    long lacking = livesOn(person) ? Math.max(0, norm - person.netIncomeCents()) : 0;
    long spent = expense ? expense(person, draw, level) : 0;
    settle(person, savings + saved - lacking - spent, level);
  }

  /** Without earnings and, for its wealth, without benefit. */
  static boolean livesOn(Person person) {
    return person.benefitCents() == 0
        && person.grossCents() == 0
        && !person.is(State.LEFT)
        && !(person.hasPartner() && person.partnerView().grossCents() > 0);
  }

  private long expense(Person person, Draw draw, double level) {
    double luck = draw.uniform(person, Drawn.AMOUNT);
    double mean = rates.expenseMean * level * CENTS;
    double near = -mean * FastMath.log(1 - luck);
    double error = near * LOG_ERROR;
    long cents = Cents.whole(near - error);
    return cents == Cents.whole(near + error) ? cents : Cents.whole(-mean * FastMath.log1p(-luck));
  }

  /**
   * Paid off on debts: a share of what is above benefit, more with debt help; by who saves from
   * benefit a little of that too.
   *
   * @param norm of which a little is paid off; 0 for who saves nothing of it
   */
  private long payment(Person person, long above, long norm) {
    int debts = person.debtsCents();
    if (debts == 0) {
      return 0;
    }
    boolean helped = helped(person);
    double share = Math.min(1, rates.paidOffShare * (helped ? rates.debtHelpFactor : 1));
    return Math.min(debts, Cents.whole(above * share + norm * rates.paidOffAtNorm));
  }

  /** Whether somebody of the household is in a place that brings help with debts. */
  private boolean helped(Person person) {
    return offers.helpWithDebts()
        && (helpedInPlace(person) || (person.hasPartner() && helpedInPlace(person.partnerView())));
  }

  private boolean helpedInPlace(Person person) {
    return person.isInPlace() && offers.of(person.offer()).supervision().debtHelp();
  }

  /** Has this much savings, up to the limit; part of what is lacking is borrowed. */
  private void settle(Person person, long savings, double level) {
    if (savings < 0) {
      person.borrow(Cents.whole(-savings * rates.borrowedShare));
    }
    long most = Cents.whole(rates.mostSavings * level * CENTS);
    person.putBy(Math.max(0, Math.min(most, savings)));
  }
}
