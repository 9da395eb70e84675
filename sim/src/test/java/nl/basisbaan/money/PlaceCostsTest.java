package nl.basisbaan.money;

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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.WageCost;
import nl.basisbaan.life.Households;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.time.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cost of a place follows beside the wage at the minimum, by hand. */
class PlaceCostsTest extends Bookkeeping {
  private static final long SUPERVISION = 25_000;

  private void liveWith(Parameters numbers) {
    new Households(people, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers).run(MONTH);
    book(people, TinyTown.policy(), numbers);
  }

  /** Of a bonus of 5 percent, 104.46 euro, the pension is less: charges hold the bonus. */
  @Test
  void aYearEndBonusIsPartOfTheChargesAndProducesNothing() {
    placed(12);
    liveWith(NUMBERS.with("place_payments.year_end_bonus", 0.05));
    double bonus = 0.05 * GROSS;
    assertEquals(bonus, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.YEAR_END_BONUS), 1.0);
    assertEquals(193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    double premiums = 0.2 * (GROSS + bonus);
    assertEquals(premiums, paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS), 1.0);
    assertEquals(
        73_120 - bonus - premiums, paid(EMPLOYER_OF_RECORD, PENSION_FUNDS, Item.PENSION), 2.0);
    assertEquals(GROSS + 73_120, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING), 1.0);
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
    // a quarter of 0.9 of the wage with the bonus less the subsidy, 0.8 of which is claimed
    assertEquals(
        0.2 * (0.9 * 1.05 * GROSS - 103_204),
        paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY),
        1.0);
  }

  /** A quarter of 0.9 of 2089.15 euro, then of 0.7, less the subsidy; 0.8 of which is claimed. */
  @ParameterizedTest
  @CsvSource({"11, 16964", "12, 8607"})
  void whereTheWageIsPaidInFullInsurancePaysASmallerShareAfterAYear(int months, long paid) {
    placed(24);
    people.person(0).beSick(60, -months);
    liveWith(TinyTown.beyond(NUMBERS, "households.full_sick_pay_months", 24));
    assertEquals(paid, paid(SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY), 1.0);
  }

  /**
   * In the second year of a spell 0.7 of the wage is paid; subsidy is 2089.15 x 0.4 x 1.235 and
   * production that of whoever works half of the hours, as before.
   */
  @Test
  void aLowerWageInALongSpellTakesNothingOffSubsidyAndProduction() {
    placed(24);
    people.person(0).beSick(60, -12);
    liveWith(NUMBERS);
    assertEquals(0.7 * 193_440, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE), 1.0);
    assertEquals(103_204, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), 1.0);
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
  }

  /** A month of leave that was not taken is a month's wage, with its premiums. */
  @Test
  void leaveThatWasNotTakenIsPaidToWhoLeaves() {
    placed(12);
    ByHand.of(people).grossCents[0] = (int) GROSS;
    ByHand.of(people).leaveBalance[0] = 36 * 60 * 52 / 12;
    people.person(0).leavePlace(JobEnd.WORK_DOES_NOT_SUIT);
    people.person(0).fallBackOnBenefit();
    people.person(0).receiveTransitionPayment(33_300);
    book(people, TinyTown.policy(), NUMBERS);
    assertEquals(GROSS, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.LEAVE_PAID_OUT), 1.0);
    double cost = GROSS + WageCost.of(NUMBERS).premiums((long) GROSS);
    assertEquals(cost + 33_300, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING), 2.0);
  }

  /** The tax comes from who is paid; premiums are owed on leave, as on any wage. */
  @Test
  void leaveAndTransitionPaymentsBearTaxAndLeaveBearsPremiums() {
    people.person(0).receiveTransitionPayment(33_300);
    ByHand.of(people).leaveCents[0] = 20_000;
    ByHand.of(people).hours[0] = 32;
    ByHand.of(people).wageOverMinimum[0] = 1;
    live(TinyTown.policy());
    Rules rules = TinyTown.month(0).rules();
    long tax = rules.income().taxOnce(rules.grossMonth(32, 1), 20_000, 33_300);
    assertTrue(tax > 10_000);
    assertEquals(tax, paid(PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX));
    long premiums = WageCost.of(NUMBERS).premiums(20_000);
    assertTrue(premiums > 0);
    assertEquals(premiums, paid(EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS));
    assertEquals(53_300 + premiums, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
  }

  /** A tenth more for each barrier above one, and as much less below it. */
  @ParameterizedTest
  @CsvSource({"0, 0.9", "1, 1", "3, 1.2"})
  void whoHasMoreBarriersNeedsDearerSupervision(int barriers, double factor) {
    placed(12);
    ByHand.of(people).barriers[0] = (byte) ((1 << barriers) - 1);
    liveWith(
        NUMBERS
            .with("place_payments.supervision_per_barrier", 0.1)
            .with("place_payments.usual_barriers", 1));
    assertEquals(factor * SUPERVISION, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION), 1.0);
  }

  /** Of four who start, the third and fourth are supervised by who has seen two and three. */
  @Test
  void supervisionBecomesCheaperWithTheNumberOfStarts() {
    People four = TinyTown.people(4, MONTH);
    for (int row = 0; row < 4; row++) {
      TinyTown.place(four, row, 0);
      ByHand.of(four).contractMinutes[row] = 9_360;
    }
    book(four, TinyTown.policy(), NUMBERS.with("place_payments.learning", 0.05));
    double one = 35_000;
    assertEquals(
        one * (1 + 1 + Math.pow(2, -0.05) + Math.pow(3, -0.05)),
        paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION),
        2.0);
  }

  @Test
  void whoWasThereBeforeIsNoStart() {
    People four = TinyTown.people(4, MONTH);
    for (int row = 0; row < 4; row++) {
      TinyTown.place(four, row, 13);
      ByHand.of(four).contractMinutes[row] = 9_360;
    }
    book(four, TinyTown.policy(), NUMBERS.with("place_payments.learning", 0.05));
    assertEquals(4 * SUPERVISION, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION));
  }

  /** 600 euro a year of 2022 for the place, and a tenth of 846.11 euro that the work is worth. */
  @Test
  void aBuyerMayPayAShareOfWhatTheWorkIsWorthBesideTheFee() {
    placed(12);
    live(
        TinyTown.policy()
            .with("funding.buyers_fee", "600")
            .with("funding.fee_share_of_worth", "0.1"));
    assertEquals(5_000 * LEVEL + 8_461, paid(WORK_PROVIDERS, MUNICIPALITY, Item.BUYERS_FEE), 1.0);
  }

  /** Places open in July; coaches recruit for them six months before, and not earlier. */
  @ParameterizedTest
  @CsvSource({"2023-07, 1_000_000", "2023-08, 0"})
  void coachesArePaidFromWhenTheyRecruit(String opens, String salaries) {
    Policy later = TinyTown.policy().with("name", "later");
    later = later.withScale(List.of(new Places(opens, 10)));
    book(people, later, NUMBERS.with("recruitment.lead_months", 6));
    assertEquals(
        Long.parseLong(salaries.replace("_", "")),
        paid(MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES));
  }

  @Test
  void coachesArePaidAsLongAsSomebodyHoldsAPlace() {
    placed(12);
    Policy closed =
        TinyTown.policy().withScale(List.of(new Places("2022-01", 10), new Places("2023-01", 0)));
    book(people, closed, NUMBERS);
    assertEquals(1_000_000, paid(MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES));
  }
}
