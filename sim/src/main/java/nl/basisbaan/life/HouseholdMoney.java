package nl.basisbaan.life;

import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.Pay;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Barrier;

/** A household of the model under the income rules of a month. */
public final class HouseholdMoney {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param parentOfYoungChildAge years of age below which a parent's children are under twelve
   * @param medicalLimitHours hours a week up to which a barrier of health limits work by law
   */
  record Rates(int parentOfYoungChildAge, int medicalLimitHours) {}

  private static final int MONTHS_PER_YEAR = 12;

  private final Rates rates;

  public HouseholdMoney(Parameters parameters) {
    this.rates = parameters.of("household_money", Rates.class);
  }

  /** The household of a person, as the rules see it: the same for both partners. */
  Household household(Person either, IncomeRules rules) {
    Person person = either.isHouseholdHead() ? either : either.partnerView();
    boolean young = person.ageYears() < rates.parentOfYoungChildAge;
    boolean ill = person.has(Barrier.PHYSICAL_HEALTH) || person.has(Barrier.MENTAL_HEALTH);
    return new Household(
        person.hasPartner(),
        person.children(),
        young ? 0 : person.children(),
        0,
        person.otherAdults(),
        (int) Cents.of(person.rentRatio() * rules.allowances().rent().quality()),
        ill && person.capacity() <= rates.medicalLimitHours,
        0);
  }

  /**
   * Wealth that counts when a household asks for benefit, cents. What is saved from benefit does
   * not count (Participatiewet, article 34), and who has benefit at the start or comes as a
   * newcomer was found to have little.
   */
  static long wealth(Person person) {
    boolean asks = person.usualIncomeCents() > 0 && person.benefitCents() == 0;
    return asks ? (long) person.savingsCents() - person.debtsCents() : 0;
  }

  /** Months until the children of a person, if any, turn twelve; not positive when they have. */
  int monthsUntilTwelve(Person person) {
    return rates.parentOfYoungChildAge * MONTHS_PER_YEAR - person.ageMonths();
  }

  /** What one person is paid now. */
  Pay pay(Person person) {
    return pay(person, person.grossCents());
  }

  /** What one person is paid who has this much. */
  static Pay pay(Person person, long gross) {
    boolean insurance = person.is(State.UNEMPLOYMENT_INSURANCE);
    return gross == 0
        ? Pay.NONE
        : new Pay(
            insurance ? 0 : gross,
            insurance ? gross : 0,
            person.monthsInWork(),
            subsidised(person));
  }

  /**
   * Hours that somebody in a place worked this month, for which an allowance by the hour is paid:
   * those of the contract without lessons, sickness and closure.
   */
  public static double workedHours(Person person, Offer offer) {
    double present =
        person.contractMinutes() - (double) person.sickMinutes() - person.closedMinutes();
    double share = person.contractMinutes() == 0 ? 0 : present / person.contractMinutes();
    return share * hoursOfMonth(person.hours(), offer);
  }

  /** Hours of a month without lessons, at so many hours a week. */
  public static double hoursOfMonth(double hoursWeek, Offer offer) {
    double without = Math.max(0, hoursWeek - offer.supervision().lessonHours());
    return without * IncomeRules.WEEKS_PER_MONTH;
  }

  /** Whether the employer of a person gets a wage-cost subsidy. */
  static boolean subsidised(Person person) {
    return person.is(State.BASIC_JOB) || person.is(State.SUBSIDISED_JOB);
  }

  /** What the partner of a person is paid now; nothing without a partner. */
  Pay payOfPartner(Person person) {
    return person.hasPartner() ? pay(person.partnerView()) : Pay.NONE;
  }

  /**
   * The household's money in a job of a person, and of the partner too if asked for, once the
   * exemption of the first months and that of a wage-cost subsidy are over: what people weigh is
   * what lasts.
   */
  public HouseholdIncome inJob(Person person, IncomeRules rules, long wage, boolean partnerToo) {
    Pay job = lasting(wage, rules);
    return rules.of(household(person, rules), job, partnerToo ? job : payOfPartner(person));
  }

  /** The same on benefit, with what a person has beside it. */
  public HouseholdIncome onBenefit(Person person, IncomeRules rules) {
    long small = rules.grossMonth(person.smallJobHours(), 1);
    return rules.of(household(person, rules), lasting(small, rules), payOfPartner(person));
  }

  private static Pay lasting(long wage, IncomeRules rules) {
    return wage == 0 ? Pay.NONE : Pay.of(wage, rules.exemptions().first().months());
  }

  /**
   * The household's money if a person, and the partner too if asked for, had no work now but a
   * small job that goes with a place.
   */
  public HouseholdIncome without(Person person, IncomeRules rules, boolean partnerToo) {
    Pay partner = partnerToo ? small(person.partnerView()) : payOfPartner(person);
    return rules.of(household(person, rules), small(person), partner);
  }

  private Pay small(Person person) {
    return person.hasSmallJob() ? pay(person) : Pay.NONE;
  }
}
