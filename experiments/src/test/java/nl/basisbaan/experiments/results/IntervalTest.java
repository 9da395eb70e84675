package nl.basisbaan.experiments.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Intervals keep within what can be, and hold the mean as often as they promise. */
class IntervalTest {
  private static final double CLOSE = 1e-6;
  private static final int TIMES = 2_000;

  private static Estimate shareOfPeople(double... numerators) {
    return Estimate.of(
        Sample.of(
            Bound.SHARE_OF_PEOPLE,
            Arrays.stream(numerators).mapToObj(n -> new Measure(n, 10)).toArray(Measure[]::new)));
  }

  /**
   * Wilson's interval of 5 in 20 without continuity correction, with Student's 12.7062 of one
   * degree of freedom in the place of 1.96: the two towns are so alike that the people are what
   * limits: c = 12.7062^2 / 20.
   */
  @Test
  void townsThatAreAlikeAreNoSurerThanTheirPeople() {
    Estimate estimate = shareOfPeople(2, 3);
    double c = 12.706204736 * 12.706204736 / 20;
    double half = Math.sqrt(c * 0.25 * 0.75 + c * c / 4);
    assertEquals((0.25 + c / 2 - half) / (1 + c), estimate.low(), CLOSE);
    assertEquals((0.25 + c / 2 + half) / (1 + c), estimate.high(), CLOSE);
  }

  /** 0 of 20: Wilson's upper end is 1.96^2 / (20 + 1.96^2). */
  @Test
  void whatNobodyHasMayStillBeRare() {
    assertEquals(0, shareOfPeople(0, 0).low());
    assertEquals(3.841459 / 23.841459, shareOfPeople(0, 0).high(), CLOSE);
    assertEquals(1 - 3.841459 / 23.841459, shareOfPeople(10, 10).low(), CLOSE);
    assertEquals(1, shareOfPeople(10, 10).high());
  }

  /** 0 in each of four towns: 1.96^2 / 4. */
  @Test
  void aCountThatIsZeroInAllTownsMayStillBeRare() {
    Interval interval = Interval.ofMean(Bound.COUNT, 0, 0, 4, 4);
    assertEquals(0, interval.low());
    assertEquals(3.841459 / 4, interval.high(), CLOSE);
  }

  /** Hours, months and euro are not independent, so there is nothing to go by. */
  @ParameterizedTest
  @EnumSource(
      value = Bound.class,
      names = {"SHARE", "AMOUNT", "FREE"})
  void whereTownsDoNotDifferTheIntervalIsTheMean(Bound bound) {
    for (double mean : new double[] {0, 0.25, 1}) {
      assertEquals(new Interval(mean, mean), Interval.ofMean(bound, mean, 0, 4, 4_000));
    }
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void farFromTheBoundsItIsTheIntervalOfStudent(Bound bound) {
    Interval interval = Interval.ofMean(bound, 0.5, 0.0001, 5, 1e9);
    assertEquals(0.5 - 2.776445 * 0.0001, interval.low(), 1e-7);
    assertEquals(0.5 + 2.776445 * 0.0001, interval.high(), 1e-7);
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void oneTownCannotTell(Bound bound) {
    assertTrue(Double.isNaN(Interval.ofMean(bound, 0.5, Double.NaN, 1, 10).low()));
    assertTrue(Double.isNaN(Interval.ofDifference(bound, 0.5, Double.NaN, 1).high()));
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void noIntervalReachesBeyondWhatCanBeAndEachHoldsItsMean(Bound bound) {
    SplittableRandom luck = new SplittableRandom(1);
    for (int i = 0; i < TIMES; i++) {
      double most = bound.isShare() ? 1 : 10;
      double mean = luck.nextInt(5) == 0 ? most * luck.nextInt(2) : luck.nextDouble(most);
      double error = mean == 0 || mean == most ? 0 : luck.nextDouble(10);
      Interval interval = Interval.ofMean(bound, mean, error, 2 + luck.nextInt(9), 50);
      Interval difference = Interval.ofDifference(bound, mean, error, 2 + luck.nextInt(9));

      assertTrue(interval.low() <= mean && mean <= interval.high(), interval.toString());
      assertTrue(bound == Bound.FREE || interval.low() >= 0, interval.toString());
      assertTrue(!bound.isShare() || interval.high() <= 1, interval.toString());
      assertTrue(!bound.isShare() || difference.low() >= -1, difference.toString());
      assertTrue(!bound.isShare() || difference.high() <= 1, difference.toString());
    }
  }

  /**
   * The share of a town is beta-distributed around the mean, with correlation 0.02 between two of
   * its 30 people. Of 2,000 intervals that each hold the mean with chance 0.95, fewer than 0.93 do
   * so once in 30,000 times. Student's interval holds it in 0.61 of the cases of four towns with a
   * share of 0.01.
   */
  @ParameterizedTest
  @CsvSource({
    "4, 0.01", "4, 0.1", "4, 0.5",
    "16, 0.01", "16, 0.1", "16, 0.5",
    "40, 0.01", "40, 0.1", "40, 0.5"
  })
  void anIntervalOfAShareHoldsTheMeanAsOftenAsItPromises(int towns, double share) {
    Well19937c luck = new Well19937c(7);
    double people = 1 / 0.02 - 1;
    BetaDistribution shares = new BetaDistribution(luck, share * people, (1 - share) * people);
    double held =
        held(
            Bound.SHARE_OF_PEOPLE,
            towns,
            share,
            town -> new BinomialDistribution(luck, 30, shares.sample()).sample(),
            30);
    assertTrue(held >= 0.93, "held " + held);
  }

  @ParameterizedTest
  @CsvSource({"4, 0.1", "4, 1", "4, 50", "16, 0.1", "16, 1", "16, 50", "40, 0.1", "40, 1"})
  void anIntervalOfACountHoldsTheMeanAsOftenAsItPromises(int towns, double mean) {
    PoissonDistribution counts =
        new PoissonDistribution(new Well19937c(7), mean, 1e-12, 10_000_000);
    double held = held(Bound.COUNT, towns, mean, town -> counts.sample(), 1);
    assertTrue(held >= 0.93, "held " + held);
  }

  private static double held(
      Bound bound, int towns, double mean, ToDoubleFunction<Integer> numerator, double below) {
    int held = 0;
    for (int i = 0; i < TIMES; i++) {
      Measure[] measures =
          IntStream.range(0, towns)
              .mapToObj(town -> new Measure(numerator.applyAsDouble(town), below))
              .toArray(Measure[]::new);
      Estimate estimate = Estimate.of(Sample.of(bound, measures));
      held += estimate.low() <= mean && mean <= estimate.high() ? 1 : 0;
    }
    return held / (double) TIMES;
  }
}
