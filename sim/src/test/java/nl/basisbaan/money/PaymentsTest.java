package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.PENSION_FUNDS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Earnings;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Programme;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every flow of one person outside the programme, by hand to the cent. */
class PaymentsTest extends Bookkeeping {
  @Test
  void onePersonOnBenefit() {
    live(Policy.none());
    assertEquals(NORM, paid(MUNICIPALITY, PARTICIPANTS, Item.BENEFIT));
    assertEquals(25_000, paid(MUNICIPALITY, OUTSIDE, Item.BENEFIT_ADMINISTRATION));
    assertEquals(SCHEMES, paid(MUNICIPALITY, PARTICIPANTS, Item.MUNICIPAL_SCHEMES));
    assertEquals(TAX_ON_BENEFIT, paid(MUNICIPALITY, NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT));
    assertEquals(LEVY, paid(MUNICIPALITY, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(
        NORM + TAX_ON_BENEFIT + LEVY, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET));
    assertEquals(HEALTH_CARE, paid(NATIONAL_GOVERNMENT, PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE));
    // the energy allowance of 2023, 1300 euro a year
    assertEquals(10_833, paid(NATIONAL_GOVERNMENT, PARTICIPANTS, Item.NATIONAL_SUPPORT));
    assertEquals(8, ledger.flows().size(), ledger.flows().toString());
    assertEquals(0, monitor.flows().size());
  }

  @Test
  void onePersonInRegularWork() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    live(Policy.none());
    assertEquals(GROSS, paid(WORK_PROVIDERS, PARTICIPANTS, Item.REGULAR_WAGE));
    // valued at the wage cost: 2089.15 + 731.20
    assertEquals(GROSS + 73_120, paid(OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION));
    assertEquals(41_783, paid(WORK_PROVIDERS, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(31_337, paid(WORK_PROVIDERS, PENSION_FUNDS, Item.PENSION));
    assertEquals(TAX, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
    assertEquals(HEALTH_CARE, paid(NATIONAL_GOVERNMENT, PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE));
    assertEquals(6, ledger.flows().size(), ledger.flows().toString());
  }

  @Test
  void onePersonInASubsidisedJobProducesTheirWageValue() {
    people.person(0).startWork(State.SUBSIDISED_JOB, 36, 1);
    live(Policy.none());
    assertEquals(103_204, paid(NATIONAL_GOVERNMENT, WORK_PROVIDERS, Item.WAGE_COST_SUBSIDY), 1.0);
    assertEquals(169_221, paid(OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION), 1.0);
    assertEquals(GROSS, paid(WORK_PROVIDERS, PARTICIPANTS, Item.REGULAR_WAGE));
    assertEquals(TAX, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
  }

  @Test
  void householdsHaveTheAllowancesForRentAndChildrenFromTheState() {
    ByHand.of(people).children[0] = 1;
    ByHand.of(people).rentRatio[0] = 1;
    live(Policy.none());
    Person person = people.person(0);
    assertTrue(person.rentAllowanceCents() > 0 && person.childBudgetCents() > 0);
    assertEquals(
        person.rentAllowanceCents(), paid(NATIONAL_GOVERNMENT, PARTICIPANTS, Item.RENT_ALLOWANCE));
    assertEquals(
        person.childBudgetCents(), paid(NATIONAL_GOVERNMENT, PARTICIPANTS, Item.CHILD_BUDGET));
  }

  @Test
  void volunteersHaveTheirAllowanceFromThoseForWhomTheyWork() {
    people.person(0).become(State.ACTIVITY);
    live(Policy.none());
    long allowance = ByHand.of(people).volunteerCents[0];
    assertTrue(allowance > 0);
    assertEquals(allowance, paid(WORK_PROVIDERS, PARTICIPANTS, Item.VOLUNTEER_ALLOWANCE));
  }

  /** Eight hours at the minimum wage, with its charges, by the wage value of 0.6. */
  @Test
  void whatIsDoneBesideBenefitIsWorthSomethingOutsidePlacesToo() {
    people.person(0).become(State.ACTIVITY);
    live(Policy.none());
    long hour = Math.round(1.35 * MONTH.rules().grossMonth(1, 1));
    assertEquals(8 * 0.6 * hour, paid(OUTSIDE, WORK_PROVIDERS, Item.ACTIVITY_PRODUCTION), 8.0);
    assertEquals(0, paid(OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION));
  }

  @Test
  void onePersonOnUnemploymentInsurance() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    people.person(0).become(State.UNEMPLOYMENT_INSURANCE);
    live(Policy.none());
    assertEquals(
        Math.round(0.75 * GROSS),
        paid(SOCIAL_INSURANCE, PARTICIPANTS, Item.UNEMPLOYMENT_INSURANCE));
    long tax = people.person(0).taxCents();
    assertTrue(tax > 0);
    assertEquals(tax, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
  }

  /**
   * Benefits were 100,000 cents in the first month and 60,000 later, at the norms of the first
   * half-year; the budget grows with the norms.
   */
  @ParameterizedTest(name = "{0} inhabitants")
  @CsvSource({
    "1000, 60_000",
    "15000, 60_000",
    "15025, 60_040",
    "27500, 80_000",
    "40000, 100_000",
    "900000, 100_000"
  })
  void ofTheSmallTheNationalBudgetFollowsWhatWasPaidSomeTimeAgo(int inhabitants, String later) {
    Month[] months = TinyTown.months(14);
    Parameters numbers =
        TinyTown.beyond(NUMBERS, "payments.health_levy", 0).with("payments.budget_lag_months", 12);
    Programme programme = TinyTown.programme(people, Policy.none(), 2, numbers);
    Payments payments =
        new Payments(
            World.of(people), books(people, programme, Policy.none(), numbers), inhabitants, 14);
    long before = 0;
    for (Month month : months) {
      long benefit = month.index() == 0 ? 100_000 : 60_000;
      people.person(0).receive(onBenefit(benefit), 0);
      payments.run(month);
      long now = paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET) - before;
      long then = month.index() == 13 ? Long.parseLong(later.replace("_", "")) : 100_000;
      double norms = (double) norm(month) / norm(months[0]);
      assertEquals(Math.round(then * norms), now, "month " + month.index());
      before += now;
    }
  }

  /** In the first month 100,000 cents; of a tenth less the budget loses as much a year later. */
  @Test
  void whatTheBudgetLosesLaterCountsInTheMonthInWhichBenefitIsSaved() {
    Parameters numbers =
        TinyTown.beyond(NUMBERS, "payments.health_levy", 0).with("payments.budget_lag_months", 12);
    Programme programme = TinyTown.programme(people, Policy.none(), 2, numbers);
    Payments payments =
        new Payments(World.of(people), books(people, programme, Policy.none(), numbers), 1_000, 13);
    long before = 0;
    for (Month month : TinyTown.months(13)) {
      long benefit = month.index() == 0 ? 100_000 : 90_000;
      people.person(0).receive(onBenefit(benefit), 0);
      payments.run(month);
      long lost =
          paid(MUNICIPALITY, NATIONAL_GOVERNMENT, Item.BENEFIT_BUDGET_TO_COME)
              - paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET_TO_COME);
      double then = 100_000.0 * norm(month) / norm(TinyTown.month(0));
      long expected = month.index() == 0 ? 0 : Math.round(then) - 90_000;
      assertEquals(expected, lost - before, "month " + month.index());
      before = lost;
    }
  }

  private static HouseholdIncome onBenefit(long cents) {
    return new HouseholdIncome(Earnings.NONE, Earnings.NONE, 0, 0, 0, cents, 0, 0, 0, 0, 0, 0, 0);
  }

  private static long norm(Month month) {
    return month.rules().income().coupleNorm();
  }
}
