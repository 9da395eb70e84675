package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.PENSION_FUNDS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;

import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.ledger.WageCost;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PurseRow.Received;
import nl.basisbaan.people.Sums;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * What everybody receives and pays outside the places of the programme is posted in the ledger:
 * benefits, schemes, allowances, insurance, tax, and work elsewhere. Whole cents.
 */
public final class Payments implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. Yearly amounts in euro of 2022. */
  record Rates(
      double benefitAdministrationYear,
      double healthLevy,
      int budgetFollowsTo,
      int budgetFixedFrom,
      int budgetLagMonths,
      double activityHours) {

    private double budgetShare(int inhabitants) {
      double above = (double) inhabitants - budgetFollowsTo;
      return 1 - Math.min(1, Math.max(0, above / (budgetFixedFrom - budgetFollowsTo)));
    }
  }

  /**
   * Part of the national benefit budget that follows what a municipality paid, 0..1: all of it in a
   * small one, nothing in a large one, evenly less in between (Besluit Participatiewet, article 3).
   */
  public static double budgetShare(Parameters numbers, int inhabitants) {
    return numbers.of("payments", Rates.class).budgetShare(inhabitants);
  }

  private final World world;
  private final Ledger ledger;
  private final Rates rates;
  private final WageCost wageCost;
  private final double budgetShare;

  /** What was paid in each month so far, in norms of a couple. */
  private final double[] benefits;

  /** The process of one run of some months in a municipality of so many inhabitants. */
  public Payments(World world, Books books, int inhabitants, int months) {
    this.world = world;
    this.ledger = books.ledger();
    this.rates = books.numbers().of("payments", Rates.class);
    this.wageCost = WageCost.of(books.numbers());
    this.budgetShare = rates.budgetShare(inhabitants);
    this.benefits = new double[months];
  }

  /** What people earn and make outside the places of the programme, in cents. */
  private enum Work {
    INSURANCE,
    TAX,
    REGULAR,
    SUBSIDISED,
    SUBSIDY,
    PRODUCTION,
    /** Of one hour a week in everybody's activity. */
    ACTIVITY_AN_HOUR
  }

  @Override
  public void run(Month month) {
    Sums<Received> received = world.received();
    long gross = received.of(Received.BENEFIT) + received.of(Received.TAX_ON_BENEFIT);
    long levy = Cents.whole(rates.healthLevy * gross);
    benefits[month.index()] = (double) (gross + levy) / norm(month);
    pay(month, MUNICIPALITY, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS, levy);
    postHouseholds(month, received);
    postWork(month, world.count(Work.class, (some, sums) -> countWork(some, month.rules(), sums)));
  }

  private void countWork(Iterable<Person> some, Rules rules, Sums<Work> sums) {
    long hour = wageCost.of(rules.grossMonth(1, 1));
    for (Person person : some) {
      long gross = person.grossCents();
      if (gross > 0) {
        countWork(person, gross, rules, sums);
      }
      if (person.is(State.ACTIVITY) && !person.isInPlace()) {
        sums.add(Work.ACTIVITY_AN_HOUR, Cents.whole(hour * person.wageValue()));
      }
    }
  }

  private void countWork(Person person, long gross, Rules rules, Sums<Work> sums) {
    switch (person.state()) {
      case UNEMPLOYMENT_INSURANCE -> {
        sums.add(Work.INSURANCE, gross);
        sums.add(Work.TAX, person.taxCents());
      }
      case REGULAR_JOB, BENEFIT, INTERVIEW, ACTIVITY -> {
        sums.add(Work.REGULAR, gross);
        sums.add(Work.PRODUCTION, wageCost.of(gross));
        sums.add(Work.TAX, person.taxCents());
      }
      case SUBSIDISED_JOB, SHELTERED_WORK -> {
        sums.add(Work.SUBSIDISED, gross);
        sums.add(Work.SUBSIDY, rules.wageCostSubsidy(gross, person.wageValue()));
        sums.add(Work.PRODUCTION, Cents.whole(wageCost.of(gross) * person.wageValue()));
        sums.add(Work.TAX, person.taxCents());
      }
      case BASIC_JOB, LEFT -> {}
    }
  }

  private void postHouseholds(Month month, Sums<Received> sums) {
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, sums.of(Received.BENEFIT));
    pay(
        month,
        MUNICIPALITY,
        NATIONAL_GOVERNMENT,
        Item.TAX_ON_BENEFIT,
        sums.of(Received.TAX_ON_BENEFIT));
    long administration = month.rules().monthly(rates.benefitAdministrationYear);
    pay(
        month,
        MUNICIPALITY,
        OUTSIDE,
        Item.BENEFIT_ADMINISTRATION,
        sums.of(Received.ON_BENEFIT) * administration);
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.MUNICIPAL_SCHEMES, sums.of(Received.SCHEMES));
    long budget = budget(month, month.index() - rates.budgetLagMonths);
    pay(month, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET, budget);
    // What this month's benefits bring later counts now, less what comes now of earlier months.
    ledger.payOrTakeBack(
        month.date().getYear(),
        NATIONAL_GOVERNMENT,
        MUNICIPALITY,
        Item.BENEFIT_BUDGET_TO_COME,
        budget(month, month.index()) - budget);
    pay(
        month,
        NATIONAL_GOVERNMENT,
        PARTICIPANTS,
        Item.HEALTH_CARE_ALLOWANCE,
        sums.of(Received.HEALTH_CARE));
    pay(month, NATIONAL_GOVERNMENT, PARTICIPANTS, Item.RENT_ALLOWANCE, sums.of(Received.RENT));
    pay(
        month,
        NATIONAL_GOVERNMENT,
        PARTICIPANTS,
        Item.CHILD_BUDGET,
        sums.of(Received.CHILD_BUDGET));
    pay(month, NATIONAL_GOVERNMENT, PARTICIPANTS, Item.NATIONAL_SUPPORT, sums.of(Received.SUPPORT));
    pay(
        month,
        WORK_PROVIDERS,
        PARTICIPANTS,
        Item.VOLUNTEER_ALLOWANCE,
        sums.of(Received.VOLUNTEERS));
  }

  /**
   * National money for benefits at the norms of this month: part follows what was paid in another
   * one, before the first as in the first; the rest is as it was in the first.
   */
  private long budget(Month month, int followed) {
    double then = benefits[Math.max(0, followed)];
    return Cents.whole((budgetShare * then + (1 - budgetShare) * benefits[0]) * norm(month));
  }

  private static long norm(Month month) {
    return month.rules().income().coupleNorm();
  }

  private void postWork(Month month, Sums<Work> sums) {
    pay(month, OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION, sums.of(Work.PRODUCTION));
    long activity = Cents.whole(rates.activityHours * sums.of(Work.ACTIVITY_AN_HOUR));
    pay(month, OUTSIDE, WORK_PROVIDERS, Item.ACTIVITY_PRODUCTION, activity);
    long gross = sums.of(Work.REGULAR) + sums.of(Work.SUBSIDISED);
    long premiums = wageCost.premiums(gross);
    pay(month, WORK_PROVIDERS, PARTICIPANTS, Item.REGULAR_WAGE, gross);
    pay(month, WORK_PROVIDERS, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS, premiums);
    long pension = wageCost.of(gross) - gross - premiums;
    pay(month, WORK_PROVIDERS, PENSION_FUNDS, Item.PENSION, pension);
    pay(month, NATIONAL_GOVERNMENT, WORK_PROVIDERS, Item.WAGE_COST_SUBSIDY, sums.of(Work.SUBSIDY));
    pay(
        month,
        SOCIAL_INSURANCE,
        PARTICIPANTS,
        Item.UNEMPLOYMENT_INSURANCE,
        sums.of(Work.INSURANCE));
    pay(month, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX, sums.of(Work.TAX));
  }

  private void pay(Month month, Stakeholder from, Stakeholder to, Item item, long cents) {
    ledger.pay(month.date().getYear(), from, to, item, cents);
  }
}
