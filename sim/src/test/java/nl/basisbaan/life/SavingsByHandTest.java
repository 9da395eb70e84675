package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import org.junit.jupiter.api.Test;

/** What a month does to savings, debts and how an income is felt, to the cent. */
class SavingsByHandTest extends HouseholdsByHand {
  private final ByHand columns = ByHand.of(people);

  @Test
  void onBenefitALittleOfTheNormIsPutAside() {
    live(rates(0.25, 0, 0, 0, 0.02, 25_000, 0));
    assertEquals(USUAL * 0.02, columns.savingsCents[0], 0.51);
  }

  @Test
  void partOfWhatIsSavedIsSpentEachMonth() {
    columns.savingsCents[0] = 100_000;
    live(rates(0, 0, 0, 0, 0, 25_000, 0.05));
    assertEquals(95_000, columns.savingsCents[0]);
  }

  @Test
  void ofWhatIsAboveBenefitDebtsComeFirstAndSavingsFromTheRest() {
    employed(0);
    columns.debtsCents[0] = 500_000;
    live(rates(0.25, 0.3, 0, 0, 0, 25_000, 0));
    assertEquals(0.25 * 0.7 * (IN_WORK - USUAL), columns.savingsCents[0], 1.0);
  }

  /** 1,000 euro of January 2022. */
  @Test
  void allBeyondTheMostIsSpent() {
    columns.savingsCents[0] = 500_000;
    live(rates(0, 0, 0, 0, 0, 1_000, 0));
    assertEquals(100_000 * 12.40 / 11.06, columns.savingsCents[0], 1.0);
  }

  /** Known once before, and without benefit now: asks for it with 9,000 euro. */
  @Test
  void whoHasTooMuchForBenefitLivesOnIt() {
    columns.usualIncomeCents[0] = USUAL;
    columns.savingsCents[0] = 900_000;
    live(STILL);
    assertEquals(0, people.person(0).benefitCents());
    assertTrue(Savings.livesOn(people.person(0)));
    long lacking = (long) USUAL - people.person(0).netIncomeCents();
    assertTrue(lacking > 100_000, "lacking " + lacking);
    assertEquals(900_000 - lacking, columns.savingsCents[0]);
  }

  @Test
  void aCoupleOfWhomOneEarnsDoesNotLiveOnSavings() {
    TinyTown.couple(people, 0, 1);
    columns.savingsCents[0] = 900_000;
    employed(1);
    columns.wageOverMinimum[1] = 2;
    live(STILL);
    assertEquals(0, people.person(0).benefitCents());
    assertEquals(900_000, columns.savingsCents[0]);
    people.person(0).leave(Departure.MOVED);
    assertEquals(false, Savings.livesOn(people.person(0)), "nor who has left");
  }

  /** Exponential: of 4,000 the mean is known to 1.6 percent; 4.4 times that. */
  @Test
  void expensesHaveTheirMean() {
    People many = TinyTown.people(4_000, MONTH);
    Parameters certain = rates(0, 0, 1, 450, 0, 25_000, 0);
    new Households(many, Offers.of(Policy.none()), TinyTown.CHANCE, certain).run(MONTH);
    double sum = 0;
    for (int row = 0; row < many.size(); row++) {
      sum += ByHand.of(many).debtsCents[row];
    }
    double mean = 45_000 * 12.40 / 11.06;
    assertEquals(mean, sum / many.size(), 4.4 * mean / Math.sqrt(many.size()));
  }

  /** A third of the way a month, when three months are felt. */
  @Test
  void anIncomeIsFeltOverSomeMonths() {
    employed(0);
    employed(1);
    columns.feltIncome[1] = 1;
    live(TinyTown.beyond(STILL, "bridge.income_months", 3));
    double ratio = IN_WORK / (double) USUAL;
    assertEquals(ratio, columns.feltIncome[0], 1e-6, "the first that is known");
    assertEquals(1 + (ratio - 1) / 3, columns.feltIncome[1], 1e-6);
    assertEquals(1, columns.feltIncome[2], 1e-6);
  }

  @Test
  void whenAHouseholdThatHadNoneHasBenefitASpellBeginsForBoth() {
    TinyTown.couple(people, 0, 1);
    columns.withoutBenefit[0] = true;
    columns.withoutBenefit[1] = true;
    live(STILL);
    assertEquals(COUPLE, people.person(0).benefitCents());
    assertEquals(0, people.person(0).benefitMonths());
    assertEquals(0, people.person(1).benefitMonths());
    assertEquals(TinyTown.BENEFIT_MONTHS, people.person(2).benefitMonths(), "who had it goes on");
  }

  @Test
  void theAllowanceOfAPartnerInAnActivityIsTheHouseholds() {
    TinyTown.couple(people, 0, 1);
    TinyTown.place(people, 1, 3);
    columns.state[1] = (byte) State.ACTIVITY.ordinal();
    Policy activity = TinyTown.policy().with("kind", "activity").with("pay.allowance", "100");
    new Households(people, Offers.of(activity), TinyTown.CHANCE, STILL).run(MONTH);
    assertEquals(COUPLE, people.person(0).benefitCents());
    assertEquals(USUAL_COUPLE + 10_000, people.person(0).netIncomeCents());
  }
}
