package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;

import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.ledger.WageCost;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Received;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * What everybody receives and pays outside the places of the programme is posted in the ledger:
 * benefits, schemes, allowances, insurance, tax, and work elsewhere. Whole cents.
 */
public final class Payments implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. Yearly amounts in euro of 2022. */
  record Rates(double benefitAdministrationYear, double budgetShare, int budgetLagMonths) {}

  private final People people;
  private final Ledger ledger;
  private final Rates rates;
  private final WageCost wageCost;
  private final long[] benefits;

  /** The process of one run of some months. */
  public Payments(People people, Ledger ledger, int months, Parameters parameters) {
    this.people = people;
    this.ledger = ledger;
    this.rates = parameters.of("payments", Rates.class);
    this.wageCost = WageCost.of(parameters);
    this.benefits = new long[months];
  }

  /** Sums of one month, in cents. */
  private static final class Sums {
    final Received received = new Received();
    long insurance;
    long tax;
    long regular;
    long subsidised;
    long subsidy;
    long production;
  }

  @Override
  public void run(Month month) {
    Sums sums = new Sums();
    for (Person person : people) {
      person.addReceived(sums.received);
      addWork(person, month.rules(), sums);
    }
    benefits[month.index()] = sums.received.benefit() + sums.received.taxOnBenefit();
    postHouseholds(month, sums.received);
    postWork(month, sums);
  }

  private void addWork(Person person, Rules rules, Sums sums) {
    long gross = person.grossCents();
    if (gross == 0) {
      return;
    }
    switch (person.state()) {
      case UNEMPLOYMENT_INSURANCE -> {
        sums.insurance += gross;
        sums.tax += person.taxCents();
      }
      case REGULAR_JOB -> {
        sums.regular += gross;
        sums.production += wageCost.of(gross);
        sums.tax += person.taxCents();
      }
      case SUBSIDISED_JOB, SHELTERED_WORK -> {
        sums.subsidised += gross;
        sums.subsidy += rules.wageCostSubsidy(gross, person.wageValue());
        sums.production += Cents.whole(wageCost.of(gross) * person.wageValue());
        sums.tax += person.taxCents();
      }
      case BASIC_JOB, BENEFIT, INTERVIEW, ACTIVITY, LEFT -> {}
    }
  }

  private void postHouseholds(Month month, Received sums) {
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, sums.benefit());
    pay(month, MUNICIPALITY, NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT, sums.taxOnBenefit());
    long administration = month.rules().monthly(rates.benefitAdministrationYear);
    pay(
        month,
        MUNICIPALITY,
        OUTSIDE,
        Item.BENEFIT_ADMINISTRATION,
        sums.onBenefit() * administration);
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.MUNICIPAL_SCHEMES, sums.schemes());
    pay(month, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET, budget(month));
    pay(month, NATIONAL_GOVERNMENT, PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE, sums.healthCare());
    pay(month, NATIONAL_GOVERNMENT, PARTICIPANTS, Item.RENT_ALLOWANCE, sums.rent());
    pay(month, NATIONAL_GOVERNMENT, PARTICIPANTS, Item.CHILD_BUDGET, sums.childBudget());
    pay(month, WORK_PROVIDERS, PARTICIPANTS, Item.VOLUNTEER_ALLOWANCE, sums.volunteers());
  }

  /** National money for benefits: part follows what was paid some time ago, the rest stays. */
  private long budget(Month month) {
    long then = benefits[Math.max(0, month.index() - rates.budgetLagMonths)];
    return Cents.whole(rates.budgetShare * then + (1 - rates.budgetShare) * benefits[0]);
  }

  private void postWork(Month month, Sums sums) {
    pay(month, OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION, sums.production);
    long gross = sums.regular + sums.subsidised;
    long premiums = wageCost.premiums(gross);
    pay(month, WORK_PROVIDERS, PARTICIPANTS, Item.REGULAR_WAGE, gross);
    pay(month, WORK_PROVIDERS, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS, premiums);
    long pension = wageCost.of(gross) - gross - premiums;
    pay(month, WORK_PROVIDERS, SOCIAL_INSURANCE, Item.PENSION, pension);
    pay(month, NATIONAL_GOVERNMENT, WORK_PROVIDERS, Item.WAGE_COST_SUBSIDY, sums.subsidy);
    pay(month, SOCIAL_INSURANCE, PARTICIPANTS, Item.UNEMPLOYMENT_INSURANCE, sums.insurance);
    pay(month, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX, sums.tax);
  }

  private void pay(Month month, Stakeholder from, Stakeholder to, Item item, long cents) {
    ledger.pay(month.date().getYear(), from, to, item, cents);
  }
}
