package nl.basisbaan.model;

import static nl.basisbaan.ledger.Stakeholder.CO_PAYERS;
import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.SUPERVISORS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/**
 * Every flow of one person in January 2023, by hand to the cent. Gross 2089.15 euro, tax 139.38
 * (RulesTest), wage value 0.6.
 */
class PaymentsTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final long GROSS = 208_915;
  private static final long TAX = 13_938;
  private static final long NORM = 119_566;
  private static final long SCHEMES = 15_136;
  private static final long HEALTH_CARE = 15_483;

  /** Net 1195.66 euro a month: (14347.92 - 3070) / (1 - 0.3693) = 17881.59 euro a year, gross. */
  private static final long TAX_ON_BENEFIT = 29_447;

  /** Minimum wage over that of January 2022, the year of the published costs. */
  private static final double LEVEL = 12.40 / 11.06;

  private static final Parameters NUMBERS = numbers();

  private final People people = TinyTown.people(1, MONTH);
  private final Ledger ledger = TinyTown.ledger();
  private final Ledger monitor = TinyTown.ledger();

  private static Parameters numbers() {
    return Parameters.standard()
        .with("wage_cost.charges", 0.35)
        .with("wage_cost.premiums", 0.2)
        .with("place_payments.supervision_per_barrier", 0)
        .with("place_payments.learning", 0)
        .with("place_payments.year_end_bonus", 0)
        .with("place_payments.employer_of_record_year", 1_200 / LEVEL)
        .with("place_payments.supervision_first_year", 4_200 / LEVEL)
        .with("place_payments.supervision_later_years", 3_000 / LEVEL)
        .with("place_payments.participation_coach_year", 60_000 / LEVEL)
        .with("place_payments.research_year", 12_000 / LEVEL)
        .with("place_payments.job_coach_year", 2_400 / LEVEL)
        .with("payments.benefit_administration_year", 3_000 / LEVEL)
        .with("place_payments.subsidy_carried_share", 1)
        .with("place_payments.assessment_months", 6);
  }

  private void live(Policy policy) {
    new Households(people, policy, TinyTown.CHANCE, NUMBERS).run(MONTH);
    new Payments(people, ledger, 24, NUMBERS).run(MONTH);
    book(people, policy, NUMBERS);
    assertEquals(0, ledger.sum());
    assertEquals(0, monitor.sum());
  }

  private void book(People some, Policy policy, Parameters numbers) {
    Programme programme = TinyTown.programme(some, policy, 2, numbers);
    for (Person person : some.engaged()) {
      some.displacedShare[person.row()] = 0.1f;
    }
    new PlacePayments(
            some,
            policy,
            TinyTown.CHANCE,
            ledger,
            monitor,
            programme.coaches(),
            programme.budget(),
            numbers)
        .run(MONTH);
  }

  private long paid(Stakeholder from, Stakeholder to, Item item) {
    return ledger.flows().stream()
        .filter(flow -> flow.from() == from && flow.to() == to && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  private long booked(Stakeholder from, Item item) {
    return monitor.flows().stream()
        .filter(flow -> flow.from() == from && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  /** In a place so many months, sick a quarter of the hours and productive in half of them. */
  private void placed(int months) {
    TinyTown.place(people, 0, months);
    people.contractMinutes[0] = 9_360;
    people.sickMinutes[0] = 2_340;
    people.leaveMinutes[0] = 2_340;
  }

  @Test
  void onePersonOnBenefit() {
    live(Policy.none());
    assertEquals(NORM, paid(MUNICIPALITY, PARTICIPANTS, Item.BENEFIT));
    assertEquals(25_000, paid(MUNICIPALITY, OUTSIDE, Item.BENEFIT_ADMINISTRATION));
    assertEquals(SCHEMES, paid(MUNICIPALITY, PARTICIPANTS, Item.MUNICIPAL_SCHEMES));
    assertEquals(TAX_ON_BENEFIT, paid(MUNICIPALITY, NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT));
    assertEquals(
        NORM + TAX_ON_BENEFIT, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET));
    assertEquals(HEALTH_CARE, paid(NATIONAL_GOVERNMENT, PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE));
    assertEquals(6, ledger.flows().size(), ledger.flows().toString());
    assertEquals(0, monitor.flows().size());
  }

  @Test
  void onePersonInAPlaceForAYear() {
    placed(12);
    live(TinyTown.policy());
    // 2089.15 / 1.08 = 1934.40
    assertEquals(193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    assertEquals(GROSS - 193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.HOLIDAY_PAY), 1.0);
    // 35% of 2089.15 are 731.20, of which 20% premiums
    assertEquals(41_783, paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(31_337, paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.PENSION));
    assertEquals(GROSS + 73_120, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
    assertEquals(TAX, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
    // 2089.15 x 0.75 not sick x 0.4 x 1.235
    assertEquals(77_403, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
    // a quarter of 2089.15
    assertEquals(52_229, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY));
    // (2089.15 + 731.20) x half of the hours x wage value 0.6
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
    assertEquals(8_461, paid(WORK_PROVIDERS, OUTSIDE, Item.DISPLACED_PRODUCTION), 1.0);
    assertEquals(25_000, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION));
    assertEquals(25_000, paid(SUPERVISORS, OUTSIDE, Item.WORK_SUPERVISION));
    assertEquals(10_000, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE));
    assertEquals(10_000, paid(EMPLOYER_OF_RECORD, OUTSIDE, Item.EMPLOYER_OF_RECORD_FEE));
    // two coaches of 60,000 euro a year
    assertEquals(1_000_000, paid(MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES));
    assertEquals(100_000, paid(MUNICIPALITY, OUTSIDE, Item.RESEARCH));
    assertEquals(0, paid(MUNICIPALITY, PARTICIPANTS, Item.BENEFIT));
    assertEquals(17, ledger.flows().size(), ledger.flows().toString());
  }

  @Test
  void theMonitorSetsTheBenefitThatSomebodyWouldHaveAgainstTheCosts() {
    placed(12);
    live(TinyTown.policy());
    assertEquals(GROSS + 73_120, booked(MUNICIPALITY, Item.WAGE_FUNDING));
    assertEquals(NORM, booked(PARTICIPANTS, Item.BENEFIT));
    assertEquals(TAX_ON_BENEFIT, booked(NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT));
    assertEquals(SCHEMES, booked(PARTICIPANTS, Item.MUNICIPAL_SCHEMES));
    assertEquals(25_000, booked(OUTSIDE, Item.BENEFIT_ADMINISTRATION));
    assertEquals(0, booked(PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE), "not lost in this job");
  }

  @Test
  void twoPartnersInPlacesSaveOneBenefit() {
    People couple = TinyTown.people(2, MONTH);
    TinyTown.couple(couple, 0, 1);
    for (int row = 0; row < 2; row++) {
      TinyTown.place(couple, row, 12);
      couple.contractMinutes[row] = 9_360;
    }
    new Households(couple, TinyTown.policy(), TinyTown.CHANCE, NUMBERS).run(MONTH);
    book(couple, TinyTown.policy(), NUMBERS);
    assertEquals(170_808, booked(PARTICIPANTS, Item.BENEFIT));
    assertEquals(25_000, booked(OUTSIDE, Item.BENEFIT_ADMINISTRATION));
  }

  @Test
  void othersMayPayAlongUntilADateAndTheStateMayReturnWhatItSaves() {
    placed(12);
    Policy policy =
        TinyTown.policy().with("funding.co_payment", "6000").with("funding.returned_share", "0.5");
    live(policy.with("funding.co_payment_until", MONTH.date().toString()));
    assertEquals(Math.round(50_000 * LEVEL), paid(CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT), 1.0);
    assertEquals(
        (NORM + TAX_ON_BENEFIT + TAX) / 2.0,
        paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.RETURNED_SAVINGS),
        1.0);
    long before = paid(CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT);
    live(policy.with("funding.co_payment_until", MONTH.date().minusMonths(1).toString()));
    assertEquals(before, paid(CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT), "it has ended");
  }

  @Test
  void subsidyIsCarriedByAShareOfThePlacesOnly() {
    placed(12);
    Parameters none = TinyTown.beyond(NUMBERS, "place_payments.subsidy_carried_share", 0);
    new Households(people, TinyTown.policy(), TinyTown.CHANCE, none).run(MONTH);
    book(people, TinyTown.policy(), none);
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY));
  }

  @Test
  void theFirstYearNeedsMoreSupervisionAndTheAssessmentComesFirst() {
    placed(5);
    live(TinyTown.policy().with("supervision.intensity", "2"));
    assertEquals(70_000, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION));
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY));
  }

  @Test
  void subsidyIsOnTheMinimumWageOnly() {
    placed(12);
    people.wageOverMinimum[0] = 1.5f;
    live(TinyTown.policy().with("pay.wage_over_minimum", "1.5"));
    long wage = Math.round(1.5 * 193_440);
    assertEquals(wage, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    assertEquals(77_403, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
  }

  @Test
  void aPolicyMayGoWithoutSubsidyAndInsuranceAndHaveACoachAndABuyer() {
    placed(12);
    live(
        TinyTown.policy()
            .with("funding.wage_cost_subsidy", "false")
            .with("transition.no_risk_insurance", "false")
            .with("transition.job_coach", "true")
            .with("funding.buyers_fee", "6000"));
    double fee = 50_000 * LEVEL;
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY));
    assertEquals(0, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY));
    assertEquals(20_000, paid(MUNICIPALITY, OUTSIDE, Item.JOB_COACH));
    assertEquals(Math.round(fee), paid(WORK_PROVIDERS, MUNICIPALITY, Item.BUYERS_FEE), 1.0);
  }

  @Test
  void onePersonInRegularWork() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    live(Policy.none());
    assertEquals(GROSS, paid(WORK_PROVIDERS, PARTICIPANTS, Item.REGULAR_WAGE));
    // valued at the wage cost: 2089.15 + 731.20
    assertEquals(GROSS + 73_120, paid(OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION));
    assertEquals(41_783, paid(WORK_PROVIDERS, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(31_337, paid(WORK_PROVIDERS, SOCIAL_INSURANCE, Item.PENSION));
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
  }

  @Test
  void onePersonOnUnemploymentInsurance() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    people.person(0).become(State.UNEMPLOYMENT_INSURANCE);
    live(Policy.none());
    assertEquals(
        Math.round(0.75 * GROSS),
        paid(SOCIAL_INSURANCE, PARTICIPANTS, Item.UNEMPLOYMENT_INSURANCE));
  }

  @Test
  void premiumsAndTransitionPaymentsArePaidOnce() {
    people.person(0).receivePremium(500);
    people.person(0).receiveTransitionPayment(33_300);
    live(TinyTown.policy());
    live(TinyTown.policy());
    assertEquals(50_000, paid(MUNICIPALITY, PARTICIPANTS, Item.PREMIUM));
    assertEquals(33_300, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.TRANSITION_PAYMENT));
    assertEquals(33_300, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
  }

  @Test
  void partOfTheNationalBudgetFollowsWhatWasPaidSomeTimeAgo() {
    Month[] months = TinyTown.months(14);
    Parameters numbers =
        NUMBERS.with("payments.budget_share", 0.5).with("payments.budget_lag_months", 12);
    Payments payments = new Payments(people, ledger, 14, numbers);
    long before = 0;
    for (Month month : months) {
      people.benefitCents[0] = month.index() == 0 ? 100_000 : 60_000;
      payments.run(month);
      long now = paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET) - before;
      // Half follows the month a year ago, half stays what it was at the start.
      assertEquals(month.index() == 13 ? 80_000 : 100_000, now, "month " + month.index());
      before += now;
    }
  }

  @Test
  void afterCareIsPaidAsLongAsItLasts() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    people.contracts[0] = 1;
    Policy policy = TinyTown.policy().with("supervision.after_care_months", "3");
    for (int months = 0; months < 6; months++) {
      live(policy);
      people.stateSince[0]--;
    }
    assertEquals(3 * 20_000, paid(MUNICIPALITY, OUTSIDE, Item.JOB_COACH));
  }
}
