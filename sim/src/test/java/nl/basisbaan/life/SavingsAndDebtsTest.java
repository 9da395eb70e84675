package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** What households save, owe and pay off. */
class SavingsAndDebtsTest extends HouseholdsByHand {
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
  void savingsGrowByAShareOfWhatIsAboveTheNorm() {
    employed(0);
    live(rates(0.25, 0, 0, 0, 0, 25_000, 0));
    assertEquals((IN_WORK - USUAL) * 0.25, ByHand.of(people).savingsCents[0], 0.5);
    assertEquals(0, ByHand.of(people).savingsCents[1], "nothing is left of the norm");
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

  /** By the wage of a year in the job that ended; who never had one pays none on so little. */
  @Test
  void aTransitionPaymentIsSpentAfterTax() {
    ByHand.of(people).hours[0] = 32;
    ByHand.of(people).wageOverMinimum[0] = 1;
    people.person(0).receiveTransitionPayment(100_000);
    people.person(1).receiveTransitionPayment(100_000);
    live(rates(0.5, 0, 0, 0, 0, 25_000, 0));
    long tax = people.due().tax();
    assertTrue(tax > 30_000 && tax < 50_000, tax + " of 100,000");
    assertEquals(50_000 - tax / 2.0, ByHand.of(people).savingsCents[0], 0.51);
    assertEquals(50_000, ByHand.of(people).savingsCents[1]);
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
}
