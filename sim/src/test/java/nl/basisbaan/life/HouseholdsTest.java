package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.Pay;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** The money of households without a rent in January 2023: norms 1195.66 and 1708.08 euro. */
class HouseholdsTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final int SINGLE = 119_566;
  private static final int COUPLE = 170_808;

  /** 1620 euro of 2022 a year, with the minimum wage: x 12.40 / 11.06. */
  private static final int SCHEMES = 15_136;

  /** 1858 and 3182 euro a year. */
  private static final int HEALTH_CARE = 15_483;

  private static final int HEALTH_CARE_COUPLE = 26_517;

  /** The energy allowance of 2023: 1300 euro a year. */
  private static final int ENERGY = 10_833;

  private static final int USUAL = SINGLE + SCHEMES + ENERGY + HEALTH_CARE;
  private static final int USUAL_COUPLE = COUPLE + SCHEMES + ENERGY + HEALTH_CARE_COUPLE;

  /** A year's wage of 25,069.80 euro is below the threshold of the health-care allowance. */
  private static final int IN_WORK = 208_915 - 13_938 + HEALTH_CARE;

  /** 36 hours: 2089.15 gross, 139.38 tax (see RulesTest). */
  private static final int GROSS = 208_915;

  private static final int NET = GROSS - 13_938;

  private static final Parameters STILL = rates(0, 0, 0, 0, 0, 25_000, 0);

  private static Parameters rates(
      double saved,
      double paidOff,
      double expensePerMonth,
      double expense,
      double savedAtNorm,
      double mostSavings,
      double spent) {
    Parameters numbers = TinyTown.beyond("households.paid_off_at_norm", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.year_end_bonus", 0.03);
    numbers = TinyTown.beyond(numbers, "households.never_save_share", 0);
    numbers = TinyTown.beyond(numbers, "households.borrowed_share", 1);
    numbers = TinyTown.beyond(numbers, "nature.savings_none", 0);
    numbers = TinyTown.beyond(numbers, "households.saved_share", saved);
    numbers = TinyTown.beyond(numbers, "households.paid_off_share", paidOff);
    numbers = TinyTown.beyond(numbers, "households.debt_help_factor", 2);
    numbers = TinyTown.beyond(numbers, "households.expense_per_month", expensePerMonth);
    numbers = TinyTown.beyond(numbers, "households.expense_mean", expense);
    numbers = TinyTown.beyond(numbers, "households.saved_at_norm", savedAtNorm);
    numbers = TinyTown.beyond(numbers, "households.most_savings", mostSavings);
    return TinyTown.beyond(numbers, "households.spend_from_savings", spent);
  }

  private final People people = TinyTown.people(10, MONTH);

  private void live(Parameters rates) {
    new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, rates).run(MONTH);
  }

  private Person employed(int row) {
    Person person = people.person(row);
    person.startWork(State.REGULAR_JOB, 36, 1);
    return person;
  }

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

  /** Half a couple's norm is 854.04 euro, which 17 hours earn: nothing is lacking. */
  @Test
  void whoSharesCostsAndEarnsTheNormDoesNotLiveOnSavings() {
    Person person = people.person(0);
    ByHand.of(people).otherAdults[0] = 1;
    ByHand.of(people).savingsCents[0] = 10_000;
    person.haveSmallJob(17, 24);
    live(STILL);
    assertEquals(0, person.benefitCents());
    assertFalse(Savings.livesOn(person));
    live(STILL);
    assertEquals(10_000, person.savingsCents());
    assertEquals(0, person.debtsCents());
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
  void savingsGrowByAShareOfWhatIsAboveTheNorm() {
    employed(0);
    live(rates(0.25, 0, 0, 0, 0, 25_000, 0));
    assertEquals((IN_WORK - USUAL) * 0.25, ByHand.of(people).savingsCents[0], 0.5);
    assertEquals(0, ByHand.of(people).savingsCents[1], "nothing is left of the norm");
  }

  @Test
  void debtsArePaidOffFromWhatIsAboveTheNormAndNotBelowZero() {
    employed(0);
    employed(1);
    ByHand.of(people).debtsCents[0] = 500_000;
    ByHand.of(people).debtsCents[1] = 100;
    ByHand.of(people).debtsCents[2] = 500_000;
    live(rates(0, 0.3, 0, 0, 0, 25_000, 0));
    assertEquals(500_000 - (IN_WORK - USUAL) * 0.3, ByHand.of(people).debtsCents[0], 0.51);
    assertEquals(0, ByHand.of(people).debtsCents[1]);
    assertEquals(500_000, ByHand.of(people).debtsCents[2], "who lives on the norm cannot pay");
  }

  @Test
  void whoNeverSavesHasNothingLeftAndWhoOwesPaysALittleFromTheNorm() {
    employed(0);
    ByHand.of(people).debtsCents[1] = 500_000;
    ByHand.of(people).debtsCents[2] = 500_000;
    ByHand.of(people).thrift[1] = 0.6f;
    ByHand.of(people).thrift[2] = 0.4f; // of the half who save nothing of what they have on benefit
    Parameters rates = rates(0.25, 0, 0, 0, 0, 25_000, 0);
    rates = TinyTown.beyond(rates, "households.never_save_share", 1);
    rates = TinyTown.beyond(rates, "nature.savings_none", 0.5);
    live(TinyTown.beyond(rates, "households.paid_off_at_norm", 0.04));
    assertEquals(0, ByHand.of(people).savingsCents[0]);
    assertEquals(500_000 - Math.round(USUAL * 0.04), ByHand.of(people).debtsCents[1]);
    assertEquals(Math.round(USUAL * 0.04), ByHand.of(people).paidOffCents[1]);
    assertEquals(500_000, ByHand.of(people).debtsCents[2]);
  }

  @Test
  void partOfAnExpenseBeyondSavingsIsBorrowed() {
    Parameters whole = rates(0, 0, 1, 500, 0, 25_000, 0);
    live(whole);
    int all = ByHand.of(people).debtsCents[0];
    ByHand.of(people).debtsCents[0] = 0;
    live(TinyTown.beyond(whole, "households.borrowed_share", 0.25));
    assertTrue(all > 0);
    assertEquals(all / 4.0, ByHand.of(people).debtsCents[0], 1);
  }

  @Test
  void debtHelpPaysOffFasterForPeopleInAPlaceAndTheirPartners() {
    TinyTown.couple(people, 0, 1);
    TinyTown.place(people, 1, 0);
    ByHand.of(people).debtsCents[0] = 500_000;
    employed(2);
    ByHand.of(people).debtsCents[2] = 500_000;
    Policy help = Policy.none().with("supervision.debt_help", "true");
    Parameters rates = rates(0, 0.3, 0, 0, 0, 25_000, 0);
    new Households(people, Offers.of(help), TinyTown.CHANCE, rates).run(MONTH);
    long above = (long) ByHand.of(people).netIncomeCents[0] - USUAL_COUPLE;
    assertTrue(above > 0, "exempt in the first months");
    assertEquals(500_000 - Math.round(above * 0.6), ByHand.of(people).debtsCents[0]);
    assertEquals(500_000 - (IN_WORK - USUAL) * 0.3, ByHand.of(people).debtsCents[2], 0.51);
  }

  @Test
  void anExpenseEatsSavingsAndThenMakesDebts() {
    ByHand.of(people).savingsCents[0] = 100_000_00;
    live(rates(0, 0, 1, 450, 0, 1_000_000, 0));
    assertTrue(ByHand.of(people).savingsCents[0] < 100_000_00);
    assertEquals(0, ByHand.of(people).debtsCents[0]);
    assertEquals(0, ByHand.of(people).savingsCents[1]);
    assertTrue(ByHand.of(people).debtsCents[1] > 0);
  }

  /** Told in euros of January 2022: in 2026 an hour is worth a third more, and so is an expense. */
  @Test
  void anExpenseGrowsWithTheMinimumWage() {
    double ratio = debtsAfterAnExpense(2026) / debtsAfterAnExpense(2022);
    assertEquals(14.71 / 11.06, ratio, 1e-3);
  }

  private static double debtsAfterAnExpense(int year) {
    Month month = Calendar.months(YearMonth.of(year, 1), 1, TinyTown.NUMBERS, List.of())[0];
    People some = TinyTown.people(10, month);
    Parameters certain = rates(0, 0, 1, 450, 0, 25_000, 0);
    new Households(some, Offers.of(Policy.none()), TinyTown.CHANCE, certain).run(month);
    return IntStream.of(ByHand.of(some).debtsCents).sum();
  }

  @Test
  void savingsAndDebtsAreNeverNegativeAndSavingsHaveALimit() {
    Parameters wild = rates(1, 1, 0.5, 2_000, 0.05, 1_000, 0.05);
    for (int row = 0; row < 5; row++) {
      employed(row);
    }
    for (Month month : TinyTown.months(60)) {
      people.begin(month);
      new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, wild).run(month);
      for (Person person : people) {
        long most = Math.round(100_000 * month.rules().costLevel());
        assertTrue(person.savingsCents() >= 0 && person.savingsCents() <= most);
        assertTrue(person.debtsCents() >= 0);
      }
    }
  }

  @Test
  void aPremiumIsSpentLikeIncomeAboveTheNorm() {
    people.person(0).receivePremium(500);
    people.person(1).receiveTransitionPayment(50_000);
    live(rates(0.5, 0, 0, 0, 0, 25_000, 0));
    assertEquals(25_000, ByHand.of(people).savingsCents[0]);
    assertEquals(25_000, ByHand.of(people).savingsCents[1]);
    assertEquals(USUAL, people.person(0).netIncomeCents(), "no monthly income");
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
