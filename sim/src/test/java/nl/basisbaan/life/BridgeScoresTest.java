package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores 1..5 in the order housing, family, health, network, debts, savings, diploma, income. */
class BridgeScoresTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final Parameters NUMBERS = numbers();

  private static final int USUAL = 150_000;

  private final People people = TinyTown.people(4, MONTH);

  @BeforeEach
  void everybodyWouldHaveThatOnBenefit() {
    Arrays.fill(ByHand.of(people).usualIncomeCents, USUAL);
  }

  private static Parameters numbers() {
    return Parameters.standard()
        .with("bridge.debts_four", 2_000)
        .with("bridge.debts_three", 5_000)
        .with("bridge.debts_two", 15_000)
        .with("bridge.savings_two", 50)
        .with("bridge.savings_three", 500)
        .with("bridge.savings_four", 1_200)
        .with("bridge.savings_five", 2_500)
        .with("bridge.income_two", 0.7)
        .with("bridge.income_three", 0.9)
        .with("bridge.income_four", 0.98)
        .with("bridge.income_five", 1.1);
  }

  private int[] scores(int row) {
    return new BridgeScores(NUMBERS).of(people.person(row));
  }

  @ParameterizedTest
  @CsvSource({"-3, 1", "1.49, 1", "1.5, 2", "2.51, 3", "4.49, 4", "4.5, 5", "5, 5", "9, 5"})
  void latentPillarsAreRoundedLevels(float level, int score) {
    for (Pillar pillar : Pillar.values()) {
      ByHand.of(people).level[pillar.ordinal()][0] = level;
    }
    int[] scores = scores(0);
    for (int i : new int[] {0, 1, 2, 3, 6}) {
      assertEquals(score, scores[i]);
    }
  }

  @Test
  void eachPillarHasItsOwnPlace() {
    for (Pillar pillar : Pillar.values()) {
      ByHand.of(people).level[pillar.ordinal()][0] = 1 + pillar.ordinal();
    }
    ByHand.of(people).netIncomeCents[0] = USUAL;
    assertArrayEquals(new int[] {1, 2, 3, 4, 5, 1, 5, 4}, scores(0));
  }

  @ParameterizedTest(name = "{0} euro of debts: {1}")
  @CsvSource({
    "0, 5",
    "0.01, 4",
    "1999.99, 4",
    "2000, 3",
    "4999.99, 3",
    "5000, 2",
    "14999.99, 2",
    "15000, 1"
  })
  void debtsAreScoredByTheirAmount(double euro, int score) {
    assertScored(ByHand.of(people).debtsCents, 4, euro, score);
  }

  @ParameterizedTest(name = "{0} euro of savings: {1}")
  @CsvSource({
    "0, 1",
    "49.99, 1",
    "50, 2",
    "500, 3",
    "1199.99, 3",
    "1200, 4",
    "2499.99, 4",
    "2500, 5"
  })
  void savingsAreScoredByTheirAmount(double euro, int score) {
    assertScored(ByHand.of(people).savingsCents, 5, euro, score);
  }

  private void assertScored(int[] cents, int pillar, double euro, int score) {
    cents[0] = (int) Math.round(euro * 100);
    assertEquals(score, scores(0)[pillar]);
  }

  @ParameterizedTest
  @CsvSource({"0.69, 1", "0.71, 2", "0.91, 3", "1, 4", "1.09, 4", "1.11, 5"})
  void incomeIsScoredOverWhatTheHouseholdHasOnBenefit(double ratio, int score) {
    ByHand.of(people).netIncomeCents[0] = (int) Math.round(ratio * USUAL);
    assertEquals(score, scores(0)[7]);
    TinyTown.couple(people, 1, 2);
    ByHand.of(people).netIncomeCents[1] = (int) Math.round(ratio * USUAL);
    assertEquals(score, scores(1)[7]);
    assertEquals(score, scores(2)[7], "partners share an income");
  }

  @Test
  void whatIsPaidOffOnDebtsIsNoIncome() {
    ByHand.of(people).netIncomeCents[0] = USUAL;
    assertEquals(4, scores(0)[7]);
    ByHand.of(people).paidOffCents[0] = (int) (0.05 * USUAL);
    assertEquals(3, scores(0)[7]);
  }

  @Test
  void partnersShareDebtsAndSavings() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).debtsCents[0] = 300_000;
    ByHand.of(people).savingsCents[0] = 60_000;
    assertEquals(3, scores(1)[4]);
    assertEquals(3, scores(1)[5]);
  }

  @Test
  void theTotalIsTheSumOfTheEight() {
    ByHand.of(people).debtsCents[0] = 300_000;
    int total = new BridgeScores(NUMBERS).total(people.person(0));
    assertEquals(Arrays.stream(scores(0)).sum(), total);
    assertEquals(BridgeScores.COUNT, scores(0).length);
  }
}
