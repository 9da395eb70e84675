package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Month;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores 1..5 in the order housing, family, health, network, debts, savings, diploma, income. */
class BridgeScoresTest {
  /** The month in whose euros the limits are told. */
  private static final Month MONTH = month(YearMonth.of(2022, 1));

  private static final Parameters NUMBERS = numbers();

  private static final int USUAL = 150_000;

  private final People people = TinyTown.people(4, MONTH);

  @BeforeEach
  void everybodyWouldHaveThatOnBenefit() {
    Arrays.fill(ByHand.of(people).usualIncomeCents, USUAL);
  }

  private static Month month(YearMonth date) {
    return Calendar.months(date, 1, TinyTown.NUMBERS, List.of())[0];
  }

  private static Parameters numbers() {
    return TinyTown.beyond("bridge.error", 0)
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
    return new BridgeScores(TinyTown.CHANCE, NUMBERS).of(people.person(row), MONTH);
  }

  @ParameterizedTest
  @CsvSource({"-3, 1", "1.49, 1", "1.5, 2", "2.51, 3", "4.49, 4", "4.5, 5", "5, 5", "9, 5"})
  void latentPillarsAreRoundedLevels(float level, int score) {
    for (Pillar pillar : Pillar.values()) {
      ByHand.of(people).level[ByHand.at(0, pillar)] = level;
    }
    int[] scores = scores(0);
    for (int i : new int[] {0, 1, 2, 3, 6}) {
      assertEquals(score, scores[i]);
    }
  }

  @Test
  void eachPillarHasItsOwnPlace() {
    for (Pillar pillar : Pillar.values()) {
      ByHand.of(people).level[ByHand.at(0, pillar)] = 1 + pillar.ordinal();
    }
    feel(0, 1);
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

  /** By January 2026 the minimum wage is a third higher, and so are the limits. */
  @ParameterizedTest(name = "{0} euro in 2026: {1} for debts, {2} for savings")
  @CsvSource({"2600, 4, 4", "2700, 3, 4", "3300, 3, 4", "3400, 3, 5"})
  void theLimitsGrowWithTheMinimumWage(double euro, int debts, int savings) {
    ByHand.of(people).debtsCents[0] = (int) Math.round(euro * 100);
    ByHand.of(people).savingsCents[0] = (int) Math.round(euro * 100);
    Month later = month(YearMonth.of(2026, 1));
    int[] scores = new BridgeScores(TinyTown.CHANCE, NUMBERS).of(people.person(0), later);
    assertEquals(debts, scores[4]);
    assertEquals(savings, scores[5]);
  }

  private void assertScored(int[] cents, int pillar, double euro, int score) {
    cents[0] = (int) Math.round(euro * 100);
    assertEquals(score, scores(0)[pillar]);
  }

  @ParameterizedTest
  @CsvSource({"0.69, 1", "0.71, 2", "0.91, 3", "1, 4", "1.09, 4", "1.11, 5"})
  void incomeIsScoredOverWhatTheHouseholdHasOnBenefit(double ratio, int score) {
    feel(0, ratio);
    assertEquals(score, scores(0)[7]);
    TinyTown.couple(people, 1, 2);
    feel(1, ratio);
    assertEquals(score, scores(1)[7]);
    assertEquals(score, scores(2)[7], "partners share an income");
  }

  @Test
  void whatIsPaidOffOnDebtsIsNoIncome() {
    feel(0, 1);
    assertEquals(4, scores(0)[7]);
    ByHand.of(people).paidOffCents[0] = (int) (0.05 * USUAL);
    people.person(0).feelIncome(1);
    assertEquals(3, scores(0)[7]);
  }

  private void feel(int row, double ratio) {
    ByHand.of(people).netIncomeCents[row] = (int) Math.round(ratio * USUAL);
    people.person(row).feelIncome(1);
  }

  @Test
  void incomeTakesMonthsToBeFelt() {
    feel(0, 1);
    ByHand.of(people).netIncomeCents[0] = (int) (1.3 * USUAL);
    people.person(0).feelIncome(0.25f);
    assertEquals(1.075, people.person(0).feltIncome(), 1e-6);
    assertEquals(4, scores(0)[7]);
    people.person(0).feelIncome(0.25f);
    assertEquals(1.13125, people.person(0).feltIncome(), 1e-6);
    assertEquals(5, scores(0)[7]);
  }

  /**
   * Of 4,000 people in five pillars the standard error of a standard deviation is below 0.5%, of a
   * correlation below 0.7%: a false alarm would be over four of them.
   */
  @Test
  void aCoachErrsByTheErrorAndHalfOfItsVarianceStaysWithThePerson() {
    People many = TinyTown.people(4_000, MONTH);
    Parameters wide = TinyTown.beyond("bridge.error", 0.7);
    BridgeScores bridge = new BridgeScores(TinyTown.CHANCE, wide);
    for (int row = 0; row < many.size(); row++) {
      ByHand.of(many).level[ByHand.at(row, Pillar.HOUSING)] = 3;
    }
    SimpleRegression twice = new SimpleRegression();
    SummaryStatistics once = new SummaryStatistics();
    for (int row = 0; row < many.size(); row++) {
      int first = bridge.of(many.person(row), MONTH)[0];
      assertEquals(first, bridge.of(many.person(row), MONTH)[0], "asked again");
      twice.addData(first, bridge.of(many.person(row), TinyTown.month(1))[0]);
      once.addValue(first);
    }
    assertEquals(3, once.getMean(), 0.05);
    // rounding to whole scores adds a variance of a twelfth, which is not the person's
    assertEquals(Math.sqrt(0.49 + 1 / 12.0), once.getStandardDeviation(), 0.04);
    assertEquals(0.245 / (0.49 + 1 / 12.0), twice.getR(), 0.07);
    assertEquals(3, ByHand.of(many).level[ByHand.at(0, Pillar.HOUSING)], "the true level stays");
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
    int total = new BridgeScores(TinyTown.CHANCE, NUMBERS).total(people.person(0), MONTH);
    assertEquals(Arrays.stream(scores(0)).sum(), total);
    assertEquals(BridgeScores.COUNT, scores(0).length);
  }
}
