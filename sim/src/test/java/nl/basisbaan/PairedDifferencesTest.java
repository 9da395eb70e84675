package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rule that decides the directions holds what it says of its own mistakes. */
class PairedDifferencesTest {
  private static final int TRIALS = 200_000;
  private static final int TOWNS = 5;

  @Test
  void theChanceIsThatOfAOneSidedPairedTTest() {
    // Differences 1, 2, 3, 4: t = 2.5 / (1.29099 / 2) = 3.87298 with 3 degrees of freedom
    PairedDifferences four =
        PairedDifferences.between(new double[] {5, 5, 5, 5}, new double[] {6, 7, 8, 9});
    assertEquals(2.5, four.mean(), 1e-12);
    assertEquals(0.01523, four.chance("+"), 1e-5);
    assertEquals(1, four.chance("-"));
  }

  @Test
  void aTownWithNobodyToCountAtEitherEndLeaves() {
    PairedDifferences two =
        PairedDifferences.between(
            new double[] {1, Double.NaN, 1, 1}, new double[] {3, 3, Double.NaN, 5});
    assertEquals(3, two.mean(), 1e-12);
    assertEquals(2, two.values().length);
  }

  @Test
  void equalEndsDoNotMove() {
    PairedDifferences none = PairedDifferences.between(new double[9], new double[9]);
    assertFalse(none.move("+") || none.move("-"));
  }

  @Test
  void oneTownDecidesNothing() {
    PairedDifferences one = new PairedDifferences(new double[] {1_000});
    assertFalse(one.move("+") || one.move("-"));
  }

  @Test
  void whatIsTheSameInEveryTownMoves() {
    PairedDifferences same = new PairedDifferences(new double[] {1, 1, 1, 1, 1});
    assertTrue(same.move("+"));
    assertFalse(same.move("-"));
  }

  /**
   * Of 200,000 rows without an effect 200 pass, give or take 14: more than 260 would be luck once
   * in 50,000 times.
   */
  private static void assertFalseAlarms(ToDoubleFunction<SplittableRandom> difference) {
    SplittableRandom luck = new SplittableRandom(1);
    long alarms =
        IntStream.range(0, TRIALS)
            .filter(
                trial -> {
                  double[] towns = new double[TOWNS];
                  for (int town = 0; town < TOWNS; town++) {
                    towns[town] = difference.applyAsDouble(luck);
                  }
                  return new PairedDifferences(towns).move("+");
                })
            .count();
    assertTrue(alarms <= 260, () -> alarms + " false alarms");
  }

  @Test
  void aNormalDifferenceWithoutEffectPassesOnceInAThousandTimes() {
    assertFalseAlarms(SplittableRandom::nextGaussian);
  }

  @Test
  void aHeavyTailedDifferencePassesNoMoreOften() {
    assertFalseAlarms(luck -> Math.pow(luck.nextGaussian(), 3));
  }

  @Test
  void aDifferenceOfSmallCountsPassesNoMoreOften() {
    assertFalseAlarms(
        luck -> {
          double low = stopped(luck);
          double high = stopped(luck);
          return high - low;
        });
  }

  /** How many of forty people stop, each with a chance of one in twenty. */
  private static double stopped(SplittableRandom luck) {
    return IntStream.range(0, 40).filter(person -> luck.nextInt(20) == 0).count();
  }

  /** With the reserve that the number of towns of a row keeps: see {@link DirectionTest}. */
  @Test
  void anEffectOfSevenTimesItsSpreadIsRefusedLessThanOnceInAHundredTimes() {
    SplittableRandom luck = new SplittableRandom(1);
    long refused =
        IntStream.range(0, 10_000)
            .mapToObj(
                trial ->
                    IntStream.range(0, TOWNS)
                        .mapToDouble(town -> 7.2 + luck.nextGaussian())
                        .toArray())
            .filter(towns -> !new PairedDifferences(towns).move("+"))
            .count();
    assertTrue(refused < 100, () -> "refused " + refused);
  }
}
