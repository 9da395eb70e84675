package nl.basisbaan.model;

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
  private static final Parameters NUMBERS = numbers();

  private final People people = TinyTown.people(1, MONTH);
  private final Ledger ledger = TinyTown.ledger();

  private static Parameters numbers() {
    return Parameters.standard()
        .with("payments.employer_charges", 0.35)
        .with("payments.employer_premiums", 0.2)
        .with("payments.benefit_tax", 0.2)
        .with("task.displaced_paid_share", 0.1)
        .with("payments.employer_of_record_year", 1_200)
        .with("payments.supervision_first_year", 4_200)
        .with("payments.supervision_later_years", 3_000)
        .with("payments.participation_coach_year", 1_500)
        .with("payments.job_coach_year", 2_400)
        .with("payments.benefit_administration_year", 3_000)
        .with("payments.municipal_schemes_year", 1_620)
        .with("payments.assessment_months", 6);
  }

  private void live(Policy policy) {
    new Households(people, policy, TinyTown.CHANCE, NUMBERS).run(MONTH);
    new Payments(people, policy, ledger, 24, NUMBERS).run(MONTH);
    assertEquals(0, ledger.sum());
  }

  private long paid(Stakeholder from, Stakeholder to, Item item) {
    return ledger.flows().stream()
        .filter(flow -> flow.from() == from && flow.to() == to && flow.item() == item)
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
    assertEquals(13_500, paid(MUNICIPALITY, PARTICIPANTS, Item.MUNICIPAL_SCHEMES));
    assertEquals(NORM, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET));
    // a fifth of 1195.66
    assertEquals(23_913, paid(MUNICIPALITY, NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT));
    assertEquals(5, ledger.flows().size(), ledger.flows().toString());
  }

  @Test
  void onePersonInAPlaceForAYear() {
    placed(12);
    live(TinyTown.policy());
    assertEquals(GROSS, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE));
    // 35% of 2089.15 are 731.20, of which 20% premiums
    assertEquals(41_783, paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(31_337, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.PENSION_AND_BONUS));
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
    assertEquals(12_500, paid(MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES));
    assertEquals(0, paid(MUNICIPALITY, PARTICIPANTS, Item.BENEFIT));
    assertEquals(14, ledger.flows().size(), ledger.flows().toString());
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
    assertEquals(Math.round(1.5 * GROSS), paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
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
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY));
    assertEquals(0, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY));
    assertEquals(20_000, paid(MUNICIPALITY, OUTSIDE, Item.JOB_COACH));
    assertEquals(50_000, paid(WORK_PROVIDERS, MUNICIPALITY, Item.BUYERS_FEE));
  }

  @Test
  void onePersonInRegularWork() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    live(Policy.none());
    assertEquals(GROSS, paid(WORK_PROVIDERS, PARTICIPANTS, Item.REGULAR_WAGE));
    // valued at the wage cost: 2089.15 + 731.20
    assertEquals(GROSS + 73_120, paid(OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION));
    assertEquals(41_783, paid(WORK_PROVIDERS, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(31_337, paid(WORK_PROVIDERS, PARTICIPANTS, Item.PENSION_AND_BONUS));
    assertEquals(TAX, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
    assertEquals(5, ledger.flows().size(), ledger.flows().toString());
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
    live(Policy.none());
    live(Policy.none());
    assertEquals(50_000, paid(MUNICIPALITY, PARTICIPANTS, Item.PREMIUM));
    assertEquals(33_300, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.TRANSITION_PAYMENT));
    assertEquals(33_300, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
  }

  @Test
  void partOfTheNationalBudgetFollowsWhatWasPaidSomeTimeAgo() {
    Month[] months = TinyTown.months(14);
    Parameters numbers =
        NUMBERS.with("payments.budget_share", 0.5).with("payments.budget_lag_months", 12);
    Payments payments = new Payments(people, Policy.none(), ledger, 14, numbers);
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
    Policy policy = Policy.none().with("supervision.after_care_months", "3");
    for (int months = 0; months < 6; months++) {
      live(policy);
      people.stateSince[0]--;
    }
    assertEquals(3 * 20_000, paid(MUNICIPALITY, OUTSIDE, Item.JOB_COACH));
  }
}
