package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.CO_PAYERS;
import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.PENSION_FUNDS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.SUPERVISORS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.life.Households;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every flow of one person in a place, by hand to the cent. */
class PlacePaymentsTest extends Bookkeeping {
  private static final long SUBSIDY = 103_204;

  @Test
  void onePersonInAPlaceForAYear() {
    placed(12);
    live(TinyTown.policy());
    // 2089.15 / 1.08 = 1934.40
    assertEquals(193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    assertEquals(GROSS - 193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.HOLIDAY_PAY), 1.0);
    // 35% of 2089.15 are 731.20, of which 20% premiums
    assertEquals(41_783, paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(31_337, paid(EMPLOYER_OF_RECORD, PENSION_FUNDS, Item.PENSION));
    assertEquals(GROSS + 73_120, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
    assertEquals(TAX, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
    // 2089.15 x 0.4 x 1.235, in sickness too
    assertEquals(SUBSIDY, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
    // a quarter of 0.9 x 2089.15 less the subsidy, 0.8 of which is claimed
    assertEquals(16_964, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY), 1.0);
    // a quarter of a month of 3600 euro a year
    assertEquals(7_500, paid(MUNICIPALITY, OUTSIDE, Item.ABSENCE_GUIDANCE), 1.0);
    // (2089.15 + 731.20) x half of the hours x wage value 0.6
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
    assertEquals(8_461, paid(WORK_PROVIDERS, OUTSIDE, Item.DISPLACED_PRODUCTION), 1.0);
    assertEquals(25_000, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION));
    assertEquals(25_000, paid(SUPERVISORS, OUTSIDE, Item.WORK_SUPERVISION));
    assertEquals(10_000, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE));
    assertEquals(10_000, paid(EMPLOYER_OF_RECORD, OUTSIDE, Item.EMPLOYER_OF_RECORD_FEE));
    // 36 x 52 / 12 hours at 0.49 euro
    assertEquals(7_644, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.LABOUR_COSTS_COMPENSATION));
    // two coaches of 60,000 euro a year
    assertEquals(1_000_000, paid(MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES));
    assertEquals(100_000, paid(MUNICIPALITY, OUTSIDE, Item.RESEARCH));
    assertEquals(0, paid(MUNICIPALITY, PARTICIPANTS, Item.BENEFIT));
    assertEquals(19, ledger.flows().size(), () -> "flows that are not above: " + ledger.flows());
  }

  /** Five percent of 2089.15 less in premiums, which the municipality saves. */
  @ParameterizedTest
  @CsvSource({"false, 0", "true, 10446"})
  void aPermanentContractCostsALowerUnemploymentPremium(boolean permanent, long less) {
    placed(12);
    ByHand.of(people).permanent[0] = permanent;
    Parameters numbers = NUMBERS.with("wage_cost.temporary_surcharge", 0.05);
    new Households(people, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers).run(MONTH);
    book(people, TinyTown.policy(), numbers);
    long premiums = paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS);
    assertEquals(41_783 + 10_446 - less, premiums, 1.0);
    assertEquals(31_337, paid(EMPLOYER_OF_RECORD, PENSION_FUNDS, Item.PENSION), 1.0);
    long funding = paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING);
    assertEquals(GROSS + 73_120 + 10_446 - less, funding, 1.0);
    long worth = paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION);
    assertEquals(0.3 * (GROSS + 73_120 + 10_446), worth, 2.0, "as under a temporary one");
  }

  /** In 2023 3.05 euro an hour for who was 56 when hired: claimed of a fifth, 0.49 of others. */
  @Test
  void theStateCompensatesLabourCostsOfOlderPeople() {
    placed(12);
    ByHand.of(people).born[0] = (short) (-57 * 12);
    live(TinyTown.policy());
    long month = Math.round(36 * 52 / 12.0 * (0.2 * 305 + 0.8 * 49));
    assertEquals(
        month, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.LABOUR_COSTS_COMPENSATION), 1.0);
    assertEquals(0, booked(NATIONAL_GOVERNMENT, Item.LABOUR_COSTS_COMPENSATION), "nor was any");
  }

  @Test
  void theMonitorSetsTheBenefitThatSomebodyWouldHaveAgainstTheCosts() {
    placed(12);
    live(TinyTown.policy());
    assertEquals(GROSS + 73_120, booked(MUNICIPALITY, Item.WAGE_FUNDING));
    assertEquals(NORM, booked(PARTICIPANTS, Item.BENEFIT));
    assertEquals(TAX_ON_BENEFIT, booked(NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT));
    assertEquals(LEVY, booked(SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(SCHEMES, booked(PARTICIPANTS, Item.MUNICIPAL_SCHEMES));
    assertEquals(25_000, booked(OUTSIDE, Item.BENEFIT_ADMINISTRATION));
    assertEquals(0, booked(PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE), "not lost in this job");
  }

  private static People coupleInPlaces() {
    People couple = TinyTown.people(2, MONTH);
    TinyTown.couple(couple, 0, 1);
    for (int row = 0; row < 2; row++) {
      TinyTown.place(couple, row, 12);
      ByHand.of(couple).contractMinutes[row] = 9_360;
    }
    return couple;
  }

  @Test
  void twoPartnersInPlacesSaveOneBenefit() {
    People couple = coupleInPlaces();
    new Households(couple, Offers.of(TinyTown.policy()), TinyTown.CHANCE, NUMBERS).run(MONTH);
    book(couple, TinyTown.policy(), NUMBERS);
    assertEquals(170_808, booked(PARTICIPANTS, Item.BENEFIT));
    assertEquals(25_000, booked(OUTSIDE, Item.BENEFIT_ADMINISTRATION));
  }

  @Test
  void ofACoupleWithAJobAndAnActivityTheHouseholdIsCountedOnce() {
    People couple = coupleInPlaces();
    ByHand.of(couple).state[0] = (byte) State.ACTIVITY.ordinal();
    new Households(couple, Offers.of(TinyTown.policy()), TinyTown.CHANCE, NUMBERS).run(MONTH);
    book(couple, TinyTown.policy(), NUMBERS);
    long left = couple.person(0).benefitCents();
    assertEquals(170_808 - left, booked(PARTICIPANTS, Item.BENEFIT));
  }

  @Test
  void othersMayPayAlongUntilADateAndTheStateMayReturnWhatItSaves() {
    placed(12);
    Policy policy =
        TinyTown.policy().with("funding.co_payment", "6000").with("funding.returned_share", "0.5");
    live(policy.with("funding.co_payment_until", MONTH.date().toString()));
    assertEquals(Math.round(50_000 * LEVEL), paid(CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT), 1.0);
    assertEquals(
        (NORM + TAX_ON_BENEFIT + LEVY + TAX) / 2.0,
        paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.RETURNED_SAVINGS),
        1.0);
    takenBack = 0;
    live(policy);
    assertEquals(
        (NORM + TAX_ON_BENEFIT + LEVY + 2 * TAX) / 2.0,
        paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.RETURNED_SAVINGS),
        1.0,
        "a large town keeps what it saves on benefit");
    long before = paid(CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT);
    live(policy.with("funding.co_payment_until", MONTH.date().minusMonths(1).toString()));
    assertEquals(before, paid(CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT), "it has ended");
  }

  @Test
  void subsidyIsCarriedByAShareOfThePlacesOnly() {
    placed(12);
    Parameters none = TinyTown.beyond(NUMBERS, "place_payments.subsidy_carried_share", 0);
    new Households(people, Offers.of(TinyTown.policy()), TinyTown.CHANCE, none).run(MONTH);
    book(people, TinyTown.policy(), none);
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY));
  }

  @Test
  void insurancePaysNothingForWhoIsNotInTheRegister() {
    placed(5);
    live(TinyTown.policy());
    assertEquals(0, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY), "not yet assessed");
  }

  @Test
  void insurancePaysNoMoreThanIsPaidInALongSpell() {
    placed(24);
    people.person(0).beSick(60, -12);
    live(TinyTown.policy().with("funding.wage_cost_subsidy", "false"));
    // a quarter of 0.7 x 2089.15, 0.8 of which is claimed
    assertEquals(29_248, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY), 1.0);
  }

  @Test
  void theFirstYearNeedsMoreSupervision() {
    placed(5);
    live(TinyTown.policy().with("supervision.intensity", "2"));
    assertEquals(70_000, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION));
  }

  /** Half of 2089.15 and the surcharge of 23.5 percent, whatever the wage value, for six months. */
  @ParameterizedTest
  @CsvSource({"0, 6, 129005", "5, 6, 129005", "5, 4, 0", "5, 0, 0", "6, 6, 103204", "6, 0, 103204"})
  void subsidyHasAFlatRateUntilWageValueIsAssessed(int months, int flatRateMonths, double subsidy) {
    placed(months);
    Parameters numbers = NUMBERS.with("place_payments.flat_rate_months", flatRateMonths);
    new Households(people, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers).run(MONTH);
    book(people, TinyTown.policy(), numbers);
    assertEquals(subsidy, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
  }

  @Test
  void whoIsAssessedAtTheStartHasNoFlatRate() {
    placed(2);
    live(TinyTown.policy().with("transition.assessed_at_start", "true"));
    assertEquals(SUBSIDY, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
  }

  @Test
  void subsidyIsOnTheMinimumWageOnlyAndAHigherWageProducesNoMore() {
    placed(12);
    ByHand.of(people).wageOverMinimum[0] = 1.5f;
    live(TinyTown.policy().with("pay.wage_over_minimum", "1.5"));
    long wage = Math.round(1.5 * 193_440);
    assertEquals(wage, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
    assertEquals(SUBSIDY, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
  }

  @Test
  void whoKeepsAnOlderWageProducesAndIsSubsidisedAsBefore() {
    placed(12);
    live(TinyTown.policy().with("pay.wage_over_minimum", "1.5"));
    assertEquals(193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
    assertEquals(SUBSIDY, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
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

  /** 1500 euro a year of 2022, of who has debts. */
  @Test
  void helpWithDebtsIsPaidWhereThereAreAny() {
    placed(12);
    Policy help = TinyTown.policy().with("supervision.debt_help", "true");
    ByHand.of(people).debtsCents[0] = 0;
    live(help);
    assertEquals(0, paid(MUNICIPALITY, OUTSIDE, Item.DEBT_HELP));
    ByHand.of(people).debtsCents[0] = 500_000;
    live(TinyTown.policy());
    assertEquals(0, paid(MUNICIPALITY, OUTSIDE, Item.DEBT_HELP));
    live(help);
    assertEquals(Math.round(12_500 * LEVEL), paid(MUNICIPALITY, OUTSIDE, Item.DEBT_HELP), 1.0);
  }

  @Test
  void premiumsAndTransitionPaymentsArePaidOnce() {
    people.person(0).receivePremium(500);
    people.person(0).receiveTransitionPayment(33_300);
    live(TinyTown.policy());
    people.begin(TinyTown.month(1));
    live(TinyTown.policy());
    assertEquals(50_000, paid(MUNICIPALITY, PARTICIPANTS, Item.PREMIUM));
    assertEquals(33_300, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.TRANSITION_PAYMENT));
    assertEquals(33_300, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
  }

  @Test
  void afterCareIsPaidAsLongAsItLasts() {
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    ByHand.of(people).contracts[0] = 1;
    Policy policy = TinyTown.policy().with("supervision.after_care_months", "3");
    for (int months = 0; months < 6; months++) {
      ByHand.of(people).placeLeft[0] = ByHand.of(people).stateSince[0];
      live(policy);
      ByHand.of(people).stateSince[0]--;
      long paid = Math.min(months + 1, 3);
      assertEquals(paid * 20_000, paid(MUNICIPALITY, OUTSIDE, Item.JOB_COACH), months + " months");
    }
    people.person(0).startWork(State.REGULAR_JOB, 36, 1);
    live(policy);
    assertEquals(3 * 20_000, paid(MUNICIPALITY, OUTSIDE, Item.JOB_COACH), "not of a later job");
  }
}
