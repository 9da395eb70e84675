package nl.basisbaan.life;

import nl.basisbaan.income.Earnings;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
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

  /** The household of a person, as the rules see it. */
  Household household(Person person, IncomeRules rules) {
    boolean young = person.ageYears() < rates.parentOfYoungChildAge;
    boolean ill = person.has(Barrier.PHYSICAL_HEALTH) || person.has(Barrier.MENTAL_HEALTH);
    return new Household(
        person.hasPartner(),
        person.children(),
        young ? 0 : person.children(),
        0,
        person.otherAdults(),
        (int) Cents.of(person.rentRatio() * rules.allowances().rent().quality()),
        ill && person.capacity() <= rates.medicalLimitHours);
  }

  /** Months until the children of a person, if any, turn twelve; not positive when they have. */
  int monthsUntilTwelve(Person person) {
    return rates.parentOfYoungChildAge * MONTHS_PER_YEAR - person.ageMonths();
  }

  /** What one person earns now. */
  Earnings earnings(Person person) {
    boolean insurance = person.is(State.UNEMPLOYMENT_INSURANCE);
    long gross = person.grossCents();
    return new Earnings(
        insurance ? 0 : gross, insurance ? gross : 0, person.taxCents(), person.monthsInState());
  }

  /** What the partner of a person earns now; nothing without a partner. */
  Earnings earningsOfPartner(Person person) {
    return person.hasPartner() ? earnings(person.partnerView()) : Earnings.NONE;
  }

  /**
   * The household's money in a job of a person, and of the partner too if asked for, once the
   * exemption of the first months is over: what people weigh is what lasts.
   */
  public HouseholdIncome inJob(Person person, IncomeRules rules, long wage, boolean partnerToo) {
    Household household = household(person, rules);
    Earnings job = rules.earnings(household, wage, 0, rules.exemptions().months());
    return rules.of(household, job, partnerToo ? job : earningsOfPartner(person));
  }

  /** The household's money if a person, and the partner too if asked for, had no work now. */
  public HouseholdIncome without(Person person, IncomeRules rules, boolean partnerToo) {
    return rules.of(
        household(person, rules),
        Earnings.NONE,
        partnerToo ? Earnings.NONE : earningsOfPartner(person));
  }
}
