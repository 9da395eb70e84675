package nl.basisbaan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.model.Traits.Departure;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** The money of a household in January 2023: norms 1195.66 and 1708.08 euro. */
class HouseholdsTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final int SINGLE = 119_566;
  private static final int COUPLE = 170_808;

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
    new Households(people, Policy.none(), TinyTown.CHANCE, rates).run(MONTH);
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
    assertEquals(SINGLE, people.person(0).netIncomeCents());
    assertEquals(COUPLE, people.person(1).netIncomeCents());
    assertEquals(COUPLE, people.person(2).benefitCents(), "partners share one benefit");
    assertEquals(0, people.benefitCents[2], "paid once");
  }

  @Test
  void aFullWageEndsTheBenefitOfASinglePerson() {
    Person person = employed(0);
    live(STILL);
    assertEquals(0, person.benefitCents());
    assertEquals(NET, person.netIncomeCents());
    assertEquals(GROSS, people.grossCents[0]);
    assertEquals(GROSS - NET, people.taxCents[0]);
  }

  @Test
  void aSmallWageIsToppedUpToTheNorm() {
    people.person(0).startWork(State.REGULAR_JOB, 12, 1);
    live(STILL);
    long net = HouseholdMoney.netWage(MONTH.rules(), 12, 1);
    assertEquals(SINGLE - net, people.person(0).benefitCents());
    assertEquals(SINGLE, people.person(0).netIncomeCents());
  }

  @Test
  void theWageOfOnePartnerLowersTheBenefitOfBoth() {
    TinyTown.couple(people, 0, 1);
    people.person(1).startWork(State.REGULAR_JOB, 24, 1);
    live(STILL);
    long net = HouseholdMoney.netWage(MONTH.rules(), 24, 1);
    assertEquals(COUPLE - net, people.person(0).benefitCents());
    assertEquals(COUPLE, people.person(1).netIncomeCents());
  }

  @Test
  void insuranceIsAShareOfTheLastWageThatFallsAfterTwoMonths() {
    employed(0);
    people.person(0).become(State.UNEMPLOYMENT_INSURANCE);
    live(STILL);
    assertEquals(Math.round(0.75 * GROSS), people.grossCents[0]);
    people.stateSince[0] = -2;
    live(STILL);
    assertEquals(0.70 * GROSS, people.grossCents[0], 0.51);
  }

  @Test
  void savingsGrowByAShareOfWhatIsAboveTheNorm() {
    employed(0);
    live(rates(0.25, 0, 0, 0, 0, 25_000, 0));
    assertEquals(Math.round((NET - SINGLE) * 0.25), people.savingsCents[0]);
    assertEquals(0, people.savingsCents[1], "nothing is left of the norm");
  }

  @Test
  void debtsArePaidOffFromWhatIsAboveTheNormAndNotBelowZero() {
    employed(0);
    employed(1);
    people.debtsCents[0] = 500_000;
    people.debtsCents[1] = 100;
    people.debtsCents[2] = 500_000;
    live(rates(0, 0.3, 0, 0, 0, 25_000, 0));
    assertEquals(500_000 - Math.round((NET - SINGLE) * 0.3), people.debtsCents[0]);
    assertEquals(0, people.debtsCents[1]);
    assertEquals(500_000, people.debtsCents[2], "who lives on the norm cannot pay");
  }

  @Test
  void whoNeverSavesHasNothingLeftAndWhoOwesPaysALittleFromTheNorm() {
    employed(0);
    people.debtsCents[1] = 500_000;
    Parameters rates = rates(0.25, 0, 0, 0, 0, 25_000, 0);
    rates = TinyTown.beyond(rates, "households.never_save_share", 1);
    live(TinyTown.beyond(rates, "households.paid_off_at_norm", 0.04));
    assertEquals(0, people.savingsCents[0]);
    assertEquals(500_000 - Math.round(SINGLE * 0.04), people.debtsCents[1]);
    assertEquals(Math.round(SINGLE * 0.04), people.paidOffCents[1]);
  }

  @Test
  void partOfAnExpenseBeyondSavingsIsBorrowed() {
    Parameters whole = rates(0, 0, 1, 500, 0, 25_000, 0);
    live(whole);
    int all = people.debtsCents[0];
    people.debtsCents[0] = 0;
    live(TinyTown.beyond(whole, "households.borrowed_share", 0.25));
    assertTrue(all > 0);
    assertEquals(all / 4.0, people.debtsCents[0], 1);
  }

  @Test
  void debtHelpPaysOffFasterForPeopleInAPlaceAndTheirPartners() {
    TinyTown.couple(people, 0, 1);
    TinyTown.place(people, 1, 0);
    people.debtsCents[0] = 500_000;
    employed(2);
    people.debtsCents[2] = 500_000;
    Policy help = Policy.none().with("supervision.debt_help", "true");
    Parameters rates = rates(0, 0.3, 0, 0, 0, 25_000, 0);
    new Households(people, help, TinyTown.CHANCE, rates).run(MONTH);
    assertEquals(500_000 - Math.round((NET - COUPLE) * 0.6), people.debtsCents[0]);
    assertEquals(500_000 - Math.round((NET - SINGLE) * 0.3), people.debtsCents[2]);
  }

  @Test
  void anExpenseEatsSavingsAndThenMakesDebts() {
    people.savingsCents[0] = 100_000_00;
    live(rates(0, 0, 1, 450, 0, 1_000_000, 0));
    assertTrue(people.savingsCents[0] < 100_000_00);
    assertEquals(0, people.debtsCents[0]);
    assertEquals(0, people.savingsCents[1]);
    assertTrue(people.debtsCents[1] > 0);
  }

  @Test
  void savingsAndDebtsAreNeverNegativeAndSavingsHaveALimit() {
    Parameters wild = rates(1, 1, 0.5, 2_000, 0.05, 1_000, 0.05);
    for (int row = 0; row < 5; row++) {
      employed(row);
    }
    for (Month month : TinyTown.months(60)) {
      people.begin(month);
      new Households(people, Policy.none(), TinyTown.CHANCE, wild).run(month);
      for (Person person : people) {
        assertTrue(person.savingsCents() >= 0 && person.savingsCents() <= 100_000);
        assertTrue(person.debtsCents() >= 0);
      }
    }
  }

  @Test
  void aPremiumIsSpentLikeIncomeAboveTheNorm() {
    people.person(0).receivePremium(500);
    people.person(1).receiveTransitionPayment(50_000);
    live(rates(0.5, 0, 0, 0, 0, 25_000, 0));
    assertEquals(25_000, people.savingsCents[0]);
    assertEquals(25_000, people.savingsCents[1]);
    assertEquals(SINGLE, people.person(0).netIncomeCents(), "no monthly income");
  }

  @Test
  void payIsCutToTheLegalShareInLongSicknessOnly() {
    int full = (int) TinyTown.NUMBERS.value("households.full_sick_pay_months");
    Month later = TinyTown.month(full);
    TinyTown.place(people, 0, 0).fallSick(30 * full + 15);
    TinyTown.place(people, 1, 0).fallSick(30 * full + 15);
    people.sickSince[1]++;
    people.begin(later);
    new Households(people, TinyTown.policy(), TinyTown.CHANCE, STILL).run(later);
    assertTrue(people.grossCents[0] < people.grossCents[1]);
    long wage = later.rules().grossMonth(TinyTown.HOURS, 1);
    assertEquals(wage * later.rules().sickPayShare(), people.grossCents[0], 1);
    assertEquals(wage, people.grossCents[1], "one month shorter");
  }

  @Test
  void whoHasLeftReceivesNothing() {
    people.person(0).leave(Departure.MOVED);
    live(STILL);
    assertEquals(0, people.person(0).benefitCents());
    assertEquals(0, people.person(0).netIncomeCents());
  }
}
