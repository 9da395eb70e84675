package nl.basisbaan.life;

import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Lifelong;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * Households live on net earnings, benefit, schemes and allowances. What is above the income that
 * such a household has on benefit is partly saved or pays off debts; unexpected expenses eat
 * savings and then make debts.
 */
public record Households(
    People people,
    Policy policy,
    Chance chance,
    Rates rates,
    HouseholdMoney money,
    double savingsNone,
    double yearEndBonus)
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
      int fullSickPayMonths,
      double volunteerAllowance) {}

  /** The process of one run. */
  public Households(People people, Policy policy, Chance chance, Parameters parameters) {
    this(
        people,
        policy,
        chance,
        parameters.of("households", Rates.class),
        new HouseholdMoney(people, parameters),
        parameters.value("nature.savings_none"),
        parameters.value("place_payments.year_end_bonus"));
  }

  /** An unexpected expense: whether, and how much. */
  private enum Drawn {
    EXPENSE,
    AMOUNT
  }

  private static final int CENTS = 100;

  @Override
  public void run(Month month) {
    Rules rules = month.rules();
    Draw draw = chance.of(Of.EXPENSE, month);
    Draw thrift = chance.forLife(Of.MONEY);
    Person partner = people.person(0);
    for (Person person : people) {
      if (person.isHouseholdHead()) {
        boolean other = mayDiffer(person, month);
        if (person.hasPartner()) {
          other |= mayDiffer(partner.moveTo(person.partner()), month);
        }
        if (other) {
          earn(person, rules);
          if (person.hasPartner()) {
            earn(partner, rules);
          }
          receive(person, month);
        }
        save(person, draw, thrift);
      }
    }
  }

  /** Whether a person's money may differ from last month's. */
  private boolean mayDiffer(Person person, Month month) {
    return month.rulesChanged()
        || person.monthsInState() == 0
        || person.usualIncomeCents() == 0
        || (person.grossCents() > 0 && mayChange(person));
  }

  /** Hours, sickness and insurance change pay; exempt earnings end while benefit is topped up. */
  private boolean mayChange(Person person) {
    return person.is(State.BASIC_JOB)
        || person.is(State.UNEMPLOYMENT_INSURANCE)
        || person.benefitCents() > 0;
  }

  /** Gross earnings and tax of this month. */
  private void earn(Person person, Rules rules) {
    long gross = gross(person, rules);
    long tax = 0;
    if (gross > 0) {
      boolean insurance = person.is(State.UNEMPLOYMENT_INSURANCE);
      tax =
          rules
              .income()
              .tax(
                  money.household(person, rules.income()),
                  insurance ? 0 : gross,
                  insurance ? gross : 0);
    }
    person.earn(gross, tax);
  }

  private long gross(Person person, Rules rules) {
    return switch (person.state()) {
      case BASIC_JOB -> {
        long gross = rules.grossMonth(person.hours(), person.wageOverMinimum());
        gross += Cents.whole(gross * yearEndBonus);
        yield gross - Cents.whole(gross * lostToSickness(person, rules));
      }
      case REGULAR_JOB, SUBSIDISED_JOB, SHELTERED_WORK ->
          rules.grossMonth(person.hours(), person.wageOverMinimum());
      case UNEMPLOYMENT_INSURANCE -> {
        double share = person.monthsInState() < 2 ? rules.insuranceFirst() : rules.insuranceAfter();
        yield Cents.whole(share * rules.grossMonth(person.hours(), person.wageOverMinimum()));
      }
      case BENEFIT, INTERVIEW, ACTIVITY, LEFT -> 0;
    };
  }

  /**
   * Share of the wage lost in a long spell: full pay at first, then the least that the law asks.
   */
  private double lostToSickness(Person person, Rules rules) {
    boolean cut = person.is(State.BASIC_JOB) && person.monthsSick() >= rates.fullSickPayMonths;
    return cut ? person.sickShareOfMonth() * (1 - rules.sickPayShare()) : 0;
  }

  private void receive(Person person, Month month) {
    IncomeRules income = month.rules().income();
    Household household = money.household(person, income);
    HouseholdIncome now =
        income.of(household, money.earnings(person), money.earningsOfPartner(person));
    if (month.rulesChanged() || person.usualIncomeCents() == 0) {
      boolean same = now.earnings() == 0 && household.otherAdults() == 0;
      person.expect((same ? now : income.onBenefit(household.withoutOthers())).net());
    }
    if (person.is(State.LEFT)) {
      person.receive(HouseholdIncome.NONE, 0);
    } else {
      boolean volunteers = person.is(State.ACTIVITY) && !person.hadParticipationJob();
      long paid = Math.min(income.volunteerAllowance(), Cents.of(rates.volunteerAllowance));
      person.receive(now, volunteers ? paid : 0);
    }
  }

  /** Who saves is the same draw that decided who had savings at the start. */
  private void save(Person person, Draw draw, Draw thrift) {
    long norm = person.usualIncomeCents();
    long savings = person.savingsCents();
    long above = Math.max(0, person.netIncomeCents() + person.oneOffCents() - norm);
    long payment = payment(person, above, norm);
    person.payOff(payment);
    double habit = thrift.uniform(person, Lifelong.Money.THRIFT);
    double share = habit < rates.neverSaveShare ? 0 : rates.savedShare;
    double atNorm = habit < savingsNone ? 0 : rates.savedAtNorm;
    long saved =
        Cents.whole(
            Math.max(0, above - payment) * share
                + norm * atNorm
                - savings * rates.spendFromSavings);
    long expense =
        draw.uniform(person, Drawn.EXPENSE) < rates.expensePerMonth
            ? Cents.whole(
                -rates.expenseMean * CENTS * StrictMath.log1p(-draw.uniform(person, Drawn.AMOUNT)))
            : 0;
    settle(person, savings + saved - expense);
  }

  /** Paid off on debts: a little on benefit, a share of what is above it, more with debt help. */
  private long payment(Person person, long above, long norm) {
    int debts = person.debtsCents();
    if (debts == 0) {
      return 0;
    }
    boolean helped = policy.supervision().debtHelp() && inPlace(person);
    double share = Math.min(1, rates.paidOffShare * (helped ? rates.debtHelpFactor : 1));
    return Math.min(debts, Cents.whole(above * share + norm * rates.paidOffAtNorm));
  }

  private boolean inPlace(Person person) {
    return person.is(State.BASIC_JOB)
        || (person.hasPartner() && people.person(person.partner()).is(State.BASIC_JOB));
  }

  /** Has this much savings, up to the limit; part of what is lacking is borrowed. */
  private void settle(Person person, long savings) {
    if (savings < 0) {
      person.borrow(Cents.whole(-savings * rates.borrowedShare));
    }
    long most = Cents.whole(rates.mostSavings * CENTS);
    person.putBy(Math.max(0, Math.min(most, savings)));
  }
}
