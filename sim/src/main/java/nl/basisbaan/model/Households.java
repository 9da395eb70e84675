package nl.basisbaan.model;

import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.policy.Policy;

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
        || people.usualIncomeCents[person.householdRow()] == 0
        || (people.grossCents[person.row()] > 0 && mayChange(person));
  }

  /** Hours, sickness and insurance change pay; exempt earnings end while benefit is topped up. */
  private boolean mayChange(Person person) {
    return person.is(State.BASIC_JOB)
        || person.is(State.UNEMPLOYMENT_INSURANCE)
        || person.benefitCents() > 0;
  }

  /** Gross earnings and tax of this month. */
  private void earn(Person person, Rules rules) {
    int row = person.row();
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
    people.grossCents[row] = (int) gross;
    people.taxCents[row] = (int) tax;
  }

  private long gross(Person person, Rules rules) {
    return switch (person.state()) {
      case BASIC_JOB -> {
        long gross = rules.grossMonth(person.hours(), person.wageOverMinimum());
        gross += Rules.whole(gross * yearEndBonus);
        yield gross - Rules.whole(gross * lostToSickness(person, rules));
      }
      case REGULAR_JOB, SUBSIDISED_JOB, SHELTERED_WORK ->
          rules.grossMonth(person.hours(), person.wageOverMinimum());
      case UNEMPLOYMENT_INSURANCE -> {
        double share = person.monthsInState() < 2 ? rules.insuranceFirst() : rules.insuranceAfter();
        yield Rules.whole(share * rules.grossMonth(person.hours(), person.wageOverMinimum()));
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
    int row = person.row();
    IncomeRules income = month.rules().income();
    Household household = money.household(person, income);
    HouseholdIncome now =
        income.of(household, money.earnings(person), money.earningsOfPartner(person));
    if (month.rulesChanged() || people.usualIncomeCents[row] == 0) {
      boolean same = now.earnings() == 0 && household.otherAdults() == 0;
      people.usualIncomeCents[row] =
          (int) (same ? now : income.onBenefit(household.withoutOthers())).net();
    }
    if (person.is(State.LEFT)) {
      post(row, HouseholdIncome.NONE, 0);
    } else {
      boolean volunteers = person.is(State.ACTIVITY) && !person.hadParticipationJob();
      long paid = Math.min(income.volunteerAllowance(), Rules.cents(rates.volunteerAllowance));
      post(row, now, volunteers ? paid : 0);
    }
  }

  private void post(int row, HouseholdIncome income, long volunteerAllowance) {
    people.benefitCents[row] = (int) income.benefit();
    people.taxOnBenefitCents[row] = (int) income.taxOnBenefit();
    people.schemesCents[row] = (int) income.schemes();
    people.healthCareCents[row] = (int) income.healthCare();
    people.rentAllowanceCents[row] = (int) income.rent();
    people.childBudgetCents[row] = (int) income.childBudget();
    people.volunteerCents[row] = (int) volunteerAllowance;
    people.netIncomeCents[row] = (int) (income.net() + volunteerAllowance);
  }

  /** Who saves is the same draw that decided who had savings at the start. */
  private void save(Person person, Draw draw, Draw thrift) {
    int row = person.row();
    long norm = people.usualIncomeCents[row];
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

  /** Paid off on debts: a little on benefit, a share of what is above it, more with debt help. */
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
