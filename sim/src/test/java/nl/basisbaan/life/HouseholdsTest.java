package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.Pay;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** What households receive: benefit, wages, allowances and premiums. */
class HouseholdsTest extends HouseholdsByHand {
  @Test
  void withoutEarningsBenefitIsTheNorm() {
    TinyTown.couple(people, 1, 2);
    live(STILL);
    assertEquals(SINGLE, people.person(0).benefitCents());
    assertEquals(USUAL, people.person(0).netIncomeCents());
    assertEquals(USUAL_COUPLE, people.person(1).netIncomeCents());
    assertEquals(COUPLE, people.person(2).benefitCents(), "partners share one benefit");
    assertEquals(0, ByHand.of(people).benefitCents[2], "paid once");
  }

  /**
   * Ten hours at the minimum wage are 580.32 euro, on which credits leave no tax; a quarter is
   * exempt for six months, all of it is set off after them.
   */
  @Test
  void aSmallJobIsSetOffAgainstBenefitButForAQuarterInTheFirstHalfYear() {
    long earned = MONTH.rules().grossMonth(10, 1);
    people.person(0).haveSmallJob(10, 0);
    people.person(1).haveSmallJob(10, 5);
    people.person(2).haveSmallJob(10, 6);
    live(STILL);
    long exempt = Math.round(earned * 0.25);
    assertEquals(SINGLE - earned + exempt, people.person(0).benefitCents());
    assertEquals(USUAL + exempt, people.person(0).netIncomeCents());
    assertEquals(USUAL + exempt, people.person(1).netIncomeCents());
    assertEquals(USUAL, people.person(2).netIncomeCents());
    assertEquals(SINGLE - earned, people.person(2).benefitCents());
    people.begin(TinyTown.month(1));
    new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, STILL).run(TinyTown.month(1));
    assertEquals(USUAL, people.person(1).netIncomeCents(), "worked out anew when it ends");
    people.person(0).endSmallJob();
    new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, STILL).run(TinyTown.month(1));
    assertEquals(SINGLE, people.person(0).benefitCents());
    assertEquals(0, people.person(0).grossCents());
  }

  /**
   * A small job goes with a place where benefit is kept, so that place saves none of the benefit.
   */
  @Test
  void withoutAPlaceBesideBenefitASmallJobWouldBeThereToo() {
    people.person(0).haveSmallJob(10, 24);
    people.person(0).beActive();
    live(STILL);
    assertEquals(
        people.person(0).benefitCents(),
        new HouseholdMoney(STILL)
            .without(people.person(0), MONTH.rules().income(), false)
            .benefit());
  }

  @Test
  void aFullWageEndsTheBenefitOfASinglePerson() {
    Person person = employed(0);
    live(STILL);
    assertEquals(0, person.benefitCents());
    assertEquals(IN_WORK, person.netIncomeCents());
    assertEquals(GROSS, ByHand.of(people).grossCents[0]);
    assertEquals(GROSS - NET, ByHand.of(people).taxCents[0]);
  }

  private static long net(int hours) {
    long gross = MONTH.rules().grossMonth(hours, 1);
    return gross
        - MONTH
            .rules()
            .income()
            .taxLines(Household.of(false, 0, 0), Pay.of(gross, 0), Pay.NONE)
            .tax();
  }

  @Test
  void aSmallWageIsToppedUpToTheNormAndPartOfItIsExemptForSixMonths() {
    Person person = people.person(0);
    person.startWork(State.REGULAR_JOB, 12, 1);
    live(STILL);
    long exempt = Math.round(net(12) * 0.25);
    assertEquals(SINGLE - net(12) + exempt, person.benefitCents());
    assertEquals(USUAL + exempt, person.netIncomeCents());
    ByHand.of(people).stateSince[0] = -6;
    live(STILL);
    assertEquals(SINGLE - net(12), person.benefitCents());
    assertEquals(USUAL, person.netIncomeCents());
  }

  @Test
  void theWageOfOnePartnerLowersTheBenefitOfBoth() {
    TinyTown.couple(people, 0, 1);
    people.person(1).startWork(State.REGULAR_JOB, 24, 1);
    ByHand.of(people).stateSince[1] = -6;
    live(STILL);
    assertEquals(COUPLE - net(24), people.person(0).benefitCents());
    assertEquals(USUAL_COUPLE, people.person(1).netIncomeCents());
  }

  @Test
  void whoSharesCostsHasALowerNorm() {
    ByHand.of(people).otherAdults[0] = 1;
    live(STILL);
    assertEquals(COUPLE / 2, people.person(0).benefitCents());
    assertEquals(
        USUAL, ByHand.of(people).usualIncomeCents[0], "what a household of its own would have");
  }

  @Test
  void aVolunteerMayHaveAnAllowance() {
    people.person(0).become(State.ACTIVITY);
    people.person(1).become(State.ACTIVITY);
    people.person(1).takeParticipationJob();
    live(TinyTown.beyond(STILL, "households.volunteer_allowance", 1_000));
    // at most 190 euro a month in 2023
    assertEquals(USUAL + 19_000, people.person(0).netIncomeCents());
    assertEquals(USUAL, people.person(1).netIncomeCents(), "a participation job");
  }

  @Test
  void insuranceIsAShareOfTheLastWageThatFallsAfterTwoMonths() {
    employed(0);
    people.person(0).become(State.UNEMPLOYMENT_INSURANCE);
    live(STILL);
    assertEquals(Math.round(0.75 * GROSS), ByHand.of(people).grossCents[0]);
    ByHand.of(people).stateSince[0] = -2;
    live(STILL);
    assertEquals(0.70 * GROSS, ByHand.of(people).grossCents[0], 0.51);
  }

  @Test
  void payIsCutToTheLegalShareInLongSicknessOnly() {
    int full = (int) TinyTown.NUMBERS.value("households.full_sick_pay_months");
    Month later = TinyTown.month(full);
    TinyTown.place(people, 0, 0).fallSick(30 * full + 15);
    TinyTown.place(people, 1, 0).fallSick(30 * full + 15);
    ByHand.of(people).sickSince[1]++;
    people.begin(later);
    new Households(people, Offers.of(TinyTown.policy()), TinyTown.CHANCE, STILL).run(later);
    assertTrue(ByHand.of(people).grossCents[0] < ByHand.of(people).grossCents[1]);
    double bonus = TinyTown.NUMBERS.value("place_payments.year_end_bonus");
    double wage = later.rules().grossMonth(TinyTown.HOURS, 1) * (1 + bonus);
    assertEquals(wage * later.rules().sickPayShare(), ByHand.of(people).grossCents[0], 1);
    assertEquals(wage, ByHand.of(people).grossCents[1], 1, "one month shorter");
  }

  @Test
  void whoHasLeftReceivesNothing() {
    people.person(0).leave(Departure.MOVED);
    live(STILL);
    assertEquals(0, people.person(0).benefitCents());
    assertEquals(0, people.person(0).netIncomeCents());
  }
}
