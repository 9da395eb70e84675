package nl.basisbaan.model;

import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.policy.Policy;

/**
 * Households live on net earnings and benefit up to the norm. What is above the norm is partly
 * saved or pays off debts; unexpected expenses eat savings and then make debts.
 */
public record Households(
    People people, Policy policy, Chance chance, Rates rates, double savingsNone)
    implements Process {
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
      double spendFromSavings,
      int fullSickPayMonths) {}

  /** The process of one run. */
  public Households(People people, Policy policy, Chance chance, Parameters parameters) {
    this(
        people,
        policy,
        chance,
        parameters.of("households", Rates.class),
        parameters.value("nature.savings_none"));
  }

  private static final int EXPENSE = 0;
  private static final int AMOUNT = 1;
  private static final int CENTS = 100;

  @Override
  public void run(Month month) {
    Rules rules = month.rules();
    Draw draw = chance.of(Of.EXPENSE, month);
    Draw thrift = chance.forLife(Of.MONEY);
    Person partner = people.person(0);
    for (Person person : people) {
      if (person.isHouseholdHead()) {
        earn(person, month);
        if (person.hasPartner()) {
          earn(partner.moveTo(person.partner()), month);
        }
        receive(person, rules);
        save(person, draw, thrift, rules);
      }
    }
  }

  /** Whether earnings may differ from last month's although state and rules are the same. */
  private static boolean mayChange(Person person) {
    return person.is(State.BASIC_JOB) || person.is(State.UNEMPLOYMENT_INSURANCE);
  }

  /** Gross earnings and tax of this month. */
  private void earn(Person person, Month month) {
    if (!month.rulesChanged() && person.monthsInState() > 0 && !mayChange(person)) {
      return;
    }
    Rules rules = month.rules();
    int row = person.row();
    long gross = 0;
    long tax = 0;
    switch (person.state()) {
      case BASIC_JOB, REGULAR_JOB, SUBSIDISED_JOB, SHELTERED_WORK -> {
        gross = rules.grossMonth(person.hours(), person.wageOverMinimum());
        gross -= Rules.whole(gross * lostToSickness(person, rules));
        tax = rules.taxOnWage(gross);
      }
      case UNEMPLOYMENT_INSURANCE -> {
        double share = person.monthsInState() < 2 ? rules.insuranceFirst() : rules.insuranceAfter();
        gross = Rules.whole(share * rules.grossMonth(person.hours(), person.wageOverMinimum()));
        tax = rules.taxOnInsurance(gross);
      }
      case BENEFIT, INTERVIEW, ACTIVITY, LEFT -> {}
    }
    people.grossCents[row] = (int) gross;
    people.taxCents[row] = (int) tax;
  }

  /**
   * Share of the wage lost in a long spell: full pay at first, then the least that the law asks.
   */
  private double lostToSickness(Person person, Rules rules) {
    boolean cut = person.is(State.BASIC_JOB) && person.monthsSick() >= rates.fullSickPayMonths;
    return cut ? person.sickShareOfMonth() * (1 - rules.sickPayShare()) : 0;
  }

  private void receive(Person person, Rules rules) {
    int row = person.row();
    boolean couple = person.hasPartner();
    long earnings = people.earnings(row) + (couple ? people.earnings(person.partner()) : 0);
    long benefit = person.is(State.LEFT) ? 0 : HouseholdMoney.benefit(rules, couple, earnings);
    people.benefitCents[row] = (int) benefit;
    people.netIncomeCents[row] = (int) (earnings + benefit);
  }

  /** Who saves is the same draw that decided who had savings at the start. */
  private void save(Person person, Draw draw, Draw thrift, Rules rules) {
    int row = person.row();
    long norm = rules.norm(person.hasPartner());
    long oneOff = (long) oneOff(row) + (person.hasPartner() ? oneOff(person.partner()) : 0);
    long above = Math.max(0, people.netIncomeCents[row] + oneOff - norm);
    long payment = payment(person, above, norm);
    people.debtsCents[row] -= (int) payment;
    people.paidOffCents[row] = (int) payment;
    double habit = thrift.uniform(person, Nature.THRIFT);
    double share = habit < rates.neverSaveShare ? 0 : rates.savedShare;
    double atNorm = habit < savingsNone ? 0 : rates.savedAtNorm;
    long saved =
        Rules.whole(
            Math.max(0, above - payment) * share
                + norm * atNorm
                - people.savingsCents[row] * rates.spendFromSavings);
    long expense =
        draw.uniform(person, EXPENSE) < rates.expensePerMonth
            ? Rules.whole(
                -rates.expenseMean * CENTS * StrictMath.log1p(-draw.uniform(person, AMOUNT)))
            : 0;
    settle(row, saved - expense);
  }

  /** Paid off on debts: a little at the norm, a share of what is above it, more with debt help. */
  private long payment(Person person, long above, long norm) {
    int debts = people.debtsCents[person.row()];
    if (debts == 0) {
      return 0;
    }
    boolean helped = policy.supervision().debtHelp() && inPlace(person);
    double share = Math.min(1, rates.paidOffShare * (helped ? rates.debtHelpFactor : 1));
    return Math.min(debts, Rules.whole(above * share + norm * rates.paidOffAtNorm));
  }

  private int oneOff(int row) {
    return people.dueCents[row] + people.premiumCents[row];
  }

  private boolean inPlace(Person person) {
    return person.is(State.BASIC_JOB)
        || (person.hasPartner() && people.person(person.partner()).is(State.BASIC_JOB));
  }

  /** Adds to savings up to the limit, or takes from them; part of what is lacking is borrowed. */
  private void settle(int row, long cents) {
    long savings = people.savingsCents[row] + cents;
    if (savings < 0) {
      long borrowed = Rules.whole(-savings * rates.borrowedShare);
      people.debtsCents[row] = (int) Math.min(Integer.MAX_VALUE, people.debtsCents[row] + borrowed);
    }
    long most = Rules.whole(rates.mostSavings * CENTS);
    people.savingsCents[row] = (int) Math.max(0, Math.min(most, savings));
  }
}
