package nl.basisbaan.life;

import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.Pay;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * Households live on net earnings, benefit, schemes and allowances; they save, pay off and borrow.
 */
public record Households(
    People people,
    Offers offers,
    Chance chance,
    Rates rates,
    HouseholdMoney money,
    Savings savings,
    double yearEndBonus,
    float feltPace)
    implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(int fullSickPayMonths, double volunteerAllowance) {}

  /** The process of one run. */
  public Households(People people, Offers offers, Chance chance, Parameters parameters) {
    this(
        people,
        offers,
        chance,
        parameters.of("households", Rates.class),
        new HouseholdMoney(parameters),
        new Savings(offers, parameters),
        parameters.value("place_payments.year_end_bonus"),
        (float) (1 / parameters.value("bridge.income_months")));
  }

  /** Months in which unemployment insurance is higher. */
  private static final int INSURANCE_FIRST = 2;

  private static final int ALWAYS = Short.MAX_VALUE;

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.EXPENSE, month);
    Person partner = people.person(0);
    for (Person person : people) {
      if (person.isHouseholdHead()) {
        if (month.rulesChanged() || person.isToBeReckoned()) {
          renew(person, person.hasPartner() ? partner.moveTo(person.partner()) : null, month);
        }
        if (person.oneOffCents() > 0) {
          taxDue(person, month.rules());
        }
        savings.save(person, draw, month.rules().costLevel());
        person.feelIncome(feltPace);
      }
    }
  }

  /** Tax on what is paid to a household once, by the wage of a year in the job of each. */
  private static void taxDue(Person person, Rules rules) {
    long wage = rules.grossMonth(person.hours(), person.wageOverMinimum());
    person.payTaxOnDue((leave, payment) -> rules.income().taxOnce(wage, leave, payment));
    if (person.hasPartner() && person.isHouseholdHead()) {
      taxDue(person.partnerView(), rules);
    }
  }

  /** Works out the money of a household unless nothing it depends on is another than last month. */
  private void renew(Person person, Person partner, Month month) {
    if (isAsLastMonth(person, partner, month)) {
      person.reckonedUntil(month.index() + 1);
    } else {
      reckon(person, partner, month);
    }
  }

  /**
   * Whether a household that was worked out last month, and lived on pay without benefit, would be
   * worked out the same: most households with a basic job.
   */
  private boolean isAsLastMonth(Person person, Person partner, Month month) {
    Rules rules = month.rules();
    return !month.rulesChanged()
        && person.isReckonedUntilNow()
        && person.benefitCents() == 0
        && !Savings.livesOn(person)
        && isPaidAsLastMonth(person, rules)
        && (partner == null || isPaidAsLastMonth(partner, rules))
        && money.monthsUntilTwelve(person) != 0
        && !mayBeTooWealthy(HouseholdMoney.wealth(person), rules);
  }

  private boolean isPaidAsLastMonth(Person person, Rules rules) {
    return !hasChangingAllowance(person) && gross(person, rules) == person.grossCents();
  }

  /** Whether wealth is above the lowest limit of benefit; a month later it may not be. */
  private static boolean mayBeTooWealthy(long wealth, Rules rules) {
    return wealth > rules.income().wealthSingle();
  }

  /** Works out the money of a household, which stays like that for some time. */
  private void reckon(Person person, Person partner, Month month) {
    Rules rules = month.rules();
    Household household = money.household(person, rules.income());
    Pay first = HouseholdMoney.pay(person, gross(person, rules));
    Pay second = partner == null ? Pay.NONE : HouseholdMoney.pay(partner, gross(partner, rules));
    boolean none = first.isNone() && second.isNone();
    long wealth = HouseholdMoney.wealth(person);
    Household now = wealth > 0 ? household.withWealth(wealth) : household;
    HouseholdIncome income =
        none ? rules.onBenefit().of(now) : rules.income().of(now, first, second);
    person.earn(first.gross(), income.first().tax());
    if (partner != null) {
      partner.earn(second.gross(), income.second().tax());
    }
    boolean wasReckoned = person.usualIncomeCents() > 0 || person.joinedWithoutBenefit();
    boolean hadNone = wasReckoned && person.benefitCents() == 0;
    if (month.rulesChanged() || person.usualIncomeCents() == 0) {
      boolean same = none && income.benefit() > 0 && household.otherAdults() == 0;
      person.expect((same ? income : rules.onBenefit().of(household.withoutOthers())).net());
    }
    if (hadNone && income.benefit() > 0) {
      person.beginBenefit();
      if (partner != null) {
        partner.beginBenefit();
      }
    }
    receive(person, income, rules);
    int months = monthsUnchanged(person, partner, household, rules);
    boolean anew = months == 1 && mayBeTooWealthy(wealth, rules);
    person.reckonedUntil(month.index() + (anew ? 0 : months));
  }

  /** Months in which the money of a household where nothing happens is the same, at least. */
  private int monthsUnchanged(Person person, Person partner, Household household, Rules rules) {
    int months = Savings.livesOn(person) ? 1 : monthsUnchanged(person, household, rules);
    months =
        partner == null ? months : Math.min(months, monthsUnchanged(partner, household, rules));
    int twelve = money.monthsUntilTwelve(person);
    return months == ALWAYS || twelve <= 0 ? months : Math.min(months, twelve);
  }

  /**
   * The same of what one person earns. Pay in a basic job, and an allowance by the hour or one that
   * changes at a date, may be new every month; insurance falls; exempt earnings end while benefit
   * is topped up.
   */
  private int monthsUnchanged(Person person, Household household, Rules rules) {
    if (person.is(State.BASIC_JOB) || hasChangingAllowance(person)) {
      return 1;
    }
    boolean insured = person.is(State.UNEMPLOYMENT_INSURANCE);
    if (person.grossCents() == 0 || !(insured || person.benefitCents() > 0)) {
      return ALWAYS;
    }
    int until = ALWAYS - 1;
    if (insured && person.monthsInState() < INSURANCE_FIRST) {
      until = INSURANCE_FIRST - person.monthsInState();
    }
    boolean subsidised = HouseholdMoney.subsidised(person);
    for (int end : rules.income().exemptions().ends(household, subsidised)) {
      int months = end - person.monthsInWork();
      until = months > 0 ? Math.min(until, months) : until;
    }
    return until;
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
        double share =
            person.monthsInState() < INSURANCE_FIRST
                ? rules.insuranceFirst()
                : rules.insuranceAfter();
        yield Cents.whole(share * rules.grossMonth(person.hours(), person.wageOverMinimum()));
      }
      case BENEFIT, INTERVIEW, ACTIVITY ->
          person.hasSmallJob() ? rules.grossMonth(person.smallJobHours(), 1) : 0;
      case LEFT -> 0;
    };
  }

  /**
   * Share of the wage lost in a long spell: full pay at first, then the least that the law asks.
   */
  private double lostToSickness(Person person, Rules rules) {
    boolean cut = person.is(State.BASIC_JOB) && person.monthsSickInJob() >= rates.fullSickPayMonths;
    return cut ? person.sickShareOfMonth() * (1 - rules.sickPayShare()) : 0;
  }

  private void receive(Person person, HouseholdIncome income, Rules rules) {
    if (person.is(State.LEFT)) {
      person.receive(HouseholdIncome.NONE, 0);
    } else {
      person.receive(income, allowance(person, rules));
    }
  }

  /** What somebody has beside benefit for an activity, untaxed; that of a partner too. */
  private long allowance(Person person, Rules rules) {
    long partners =
        person.hasPartner() && person.partnerView().isInPlace()
            ? allowanceInPlace(person.partnerView())
            : 0;
    if (person.isInPlace()) {
      return partners + allowanceInPlace(person);
    }
    boolean volunteers = person.is(State.ACTIVITY) && !person.hadParticipationJob();
    long most = rules.income().volunteerAllowance();
    return partners + (volunteers ? Math.min(most, Cents.of(rates.volunteerAllowance)) : 0);
  }

  private boolean hasChangingAllowance(Person person) {
    return person.is(State.ACTIVITY)
        && person.isInPlace()
        && (offers.change() || offers.of(person.offer()).pay().allowancePerHour() > 0);
  }

  private long allowanceInPlace(Person person) {
    Offer offer = offers.of(person.offer());
    return person.is(State.ACTIVITY)
        ? offer.pay().besideBenefit(HouseholdMoney.workedHours(person, offer))
        : 0;
  }
}
