package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;

import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.life.HouseholdMoney;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * What the households of people in places would have had this month without the place, less what
 * they have: the monitor's saving, in cents. It is the same in all books of these lives.
 */
public final class Otherwise implements Process {
  private final People people;
  private final HouseholdMoney money;
  private long benefit;
  private long taxOnBenefit;
  private long households;
  private long schemes;
  private long healthCare;
  private long rent;
  private long childBudget;

  /** The process of one run. */
  public Otherwise(People people, Parameters parameters) {
    this.people = people;
    this.money = new HouseholdMoney(parameters);
  }

  @Override
  public void run(Month month) {
    benefit = 0;
    taxOnBenefit = 0;
    households = 0;
    schemes = 0;
    healthCare = 0;
    rent = 0;
    childBudget = 0;
    for (Person person : people.engaged()) {
      if (person.isInPlace()) {
        add(person, month.rules());
      }
    }
  }

  /**
   * Benefit saved, with the tax and the levy on it.
   *
   * @param healthLevy share of benefit and tax
   */
  long benefit(double healthLevy) {
    return benefit + taxOnBenefit + levy(healthLevy);
  }

  private long levy(double healthLevy) {
    return Cents.whole(healthLevy * (benefit + taxOnBenefit));
  }

  /** Adds the household of somebody in a place; of a couple in two places once. */
  private void add(Person person, Rules rules) {
    boolean both = person.hasPartner() && person.partnerView().isInPlace();
    if (both && !person.isHouseholdHead()) {
      return;
    }
    HouseholdIncome otherwise = money.without(person, rules.income(), both);
    benefit += Math.max(0, otherwise.benefit() - person.benefitCents());
    taxOnBenefit += Math.max(0, otherwise.taxOnBenefit() - person.taxOnBenefitCents());
    schemes += Math.max(0, otherwise.schemes() - person.schemesCents());
    households += otherwise.benefit() > 0 && person.benefitCents() == 0 ? 1 : 0;
    healthCare += Math.max(0, otherwise.healthCare() - person.healthCareCents());
    rent += Math.max(0, otherwise.rent() - person.rentAllowanceCents());
    childBudget += Math.max(0, otherwise.childBudget() - person.childBudgetCents());
  }

  /**
   * Books what was paid for these people otherwise, as if it was paid back.
   *
   * @param administrationYear of a household's benefit, euro of 2022
   * @param healthLevy on benefit, share of it with the tax on it
   */
  void post(Month month, Ledger books, double administrationYear, double healthLevy) {
    long administration = households * month.rules().monthly(administrationYear);
    int year = month.date().getYear();
    books.pay(year, PARTICIPANTS, MUNICIPALITY, Item.BENEFIT, benefit);
    books.pay(year, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.TAX_ON_BENEFIT, taxOnBenefit);
    books.pay(year, SOCIAL_INSURANCE, MUNICIPALITY, Item.EMPLOYER_PREMIUMS, levy(healthLevy));
    books.pay(year, PARTICIPANTS, MUNICIPALITY, Item.MUNICIPAL_SCHEMES, schemes);
    books.pay(year, OUTSIDE, MUNICIPALITY, Item.BENEFIT_ADMINISTRATION, administration);
    books.pay(year, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.HEALTH_CARE_ALLOWANCE, healthCare);
    books.pay(year, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.RENT_ALLOWANCE, rent);
    books.pay(year, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.CHILD_BUDGET, childBudget);
  }
}
