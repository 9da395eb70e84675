package nl.basisbaan.model;

import nl.basisbaan.income.Earnings;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.model.Traits.Barrier;

/** A household of the model under the income rules of a month. */
final class HouseholdMoney {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param parentOfYoungChildAge years of age below which a parent's children are under twelve
   * @param medicalLimitHours hours a week up to which a barrier of health limits work by law
   */
  record Rates(int parentOfYoungChildAge, int medicalLimitHours) {}

  private final People people;
  private final Rates rates;

  HouseholdMoney(People people, Parameters parameters) {
    this.people = people;
    this.rates = parameters.of("household_money", Rates.class);
  }

  /** The household of a person, as the rules see it. */
  Household household(Person person, IncomeRules rules) {
    int head = person.householdRow();
    boolean young = person.ageYears() < rates.parentOfYoungChildAge;
    boolean ill = person.has(Barrier.PHYSICAL_HEALTH) || person.has(Barrier.MENTAL_HEALTH);
    return new Household(
        person.hasPartner(),
        person.children(),
        young ? 0 : person.children(),
        0,
        people.otherAdults[head],
        (int) Rules.cents(people.rentRatio[head] * rules.allowances().rent().quality()),
        ill && person.capacity() <= rates.medicalLimitHours);
  }

  /** What one person earns now. */
  Earnings earnings(Person person) {
    int row = person.row();
    boolean insurance = person.is(State.UNEMPLOYMENT_INSURANCE);
    long gross = people.grossCents[row];
    return new Earnings(
        insurance ? 0 : gross, insurance ? gross : 0, people.taxCents[row], person.monthsInState());
  }

  /** What the partner of a person earns now; nothing without a partner. */
  Earnings earningsOfPartner(Person person) {
    return person.hasPartner() ? earnings(people.person(person.partner())) : Earnings.NONE;
  }

  /**
   * The household's money in a job of a person, and of the partner too if asked for, once the
   * exemption of the first months is over: what people weigh is what lasts.
   */
  HouseholdIncome inJob(Person person, IncomeRules rules, long wage, boolean partnerToo) {
    Household household = household(person, rules);
    Earnings job = rules.earnings(household, wage, 0, rules.exemptions().months());
    return rules.of(household, job, partnerToo ? job : earningsOfPartner(person));
  }

  /** The household's money if a person, and the partner too if asked for, had no work now. */
  HouseholdIncome without(Person person, IncomeRules rules, boolean partnerToo) {
    return rules.of(
        household(person, rules),
        Earnings.NONE,
        partnerToo ? Earnings.NONE : earningsOfPartner(person));
  }
}
