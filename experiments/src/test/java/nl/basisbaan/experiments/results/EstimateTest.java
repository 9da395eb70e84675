package nl.basisbaan.experiments.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers for means, intervals and ranges over replications. */
class EstimateTest {
  private static final double CLOSE = 1e-9;

  private static Sample totals(double... values) {
    return Sample.of(
        Bound.FREE, Arrays.stream(values).mapToObj(Measure::of).toArray(Measure[]::new));
  }

  @Test
  void forTotalsTheJackknifeIsTheIntervalOfStudent() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
    SummaryStatistics statistics = new SummaryStatistics();
    Arrays.stream(values).forEach(statistics::addValue);
    double half =
        new TDistribution(7).inverseCumulativeProbability(0.975)
            * statistics.getStandardDeviation()
            / Math.sqrt(8);

    Estimate estimate = Estimate.of(totals(values));

    assertEquals(3.875, estimate.mean(), CLOSE);
    assertEquals(statistics.getStandardDeviation(), estimate.sd(), CLOSE);
    assertEquals(3.875 - half, estimate.low(), CLOSE);
    assertEquals(3.875 + half, estimate.high(), CLOSE);
  }

  /**
   * Shares 1/2, 1/4 and 3/4 pool to 5/10. Without one they pool to 4/8, 4/6 and 2/6 of which the
   * mean is 1/2; the squares around it add up to 1/18, times 2/3 gives a standard error of
   * sqrt(1/27). Student's quantile with two degrees of freedom is 4.302653.
   */
  @Test
  void sharesArePooledWithAJackknifeInterval() {
    Sample sample = Sample.of(Bound.FREE, new Measure(1, 2), new Measure(1, 4), new Measure(3, 4));

    Estimate estimate = Estimate.of(sample);

    assertEquals(0.5, estimate.mean(), CLOSE);
    assertEquals(0.5 - 4.30265272991 * Math.sqrt(1 / 27.0), estimate.low(), 1e-8);
    assertEquals(0.5 + 4.30265272991 * Math.sqrt(1 / 27.0), estimate.high(), 1e-8);
  }

  /**
   * Money was spent for nobody: that says nothing about the mean of those whom it was spent for.
   */
  @Test
  void townsWithNobodyToCountAreLeftOutOfMeanIntervalAndRange() {
    Measure[] counted = {new Measure(1, 2), new Measure(1, 4), new Measure(3, 4)};
    Measure[] all = {counted[0], new Measure(1_000, 0), counted[1], counted[2], Measure.NOBODY};

    Estimate estimate = Estimate.of(Sample.of(Bound.FREE, all));

    assertEquals(3, estimate.count());
    assertEquals(Estimate.of(Sample.of(Bound.FREE, counted)), estimate);
  }

  @Test
  void aTownWithNobodyUnderOneOfTwoPoliciesIsLeftOutOfBothSidesOfTheDifference() {
    Sample policy = Sample.of(Bound.FREE, new Measure(4, 4), new Measure(9, 3), Measure.of(7));
    Sample other = Sample.of(Bound.FREE, new Measure(2, 4), new Measure(50, 0), Measure.of(4));

    Estimate difference = Estimate.ofDifference(policy, other);

    assertEquals(2, difference.count());
    assertEquals(11 / 5.0 - 6 / 5.0, difference.mean(), CLOSE);
    assertEquals(0.5, difference.rangeLow());
    assertEquals(3.0, difference.rangeHigh());
  }

  /** Two of four in both towns, against two of six: one person more in each. */
  @Test
  void townsThatAgreeOnFewPeopleTellNoDifference() {
    assertFalse(ofPeople(2, 2, 4, 2, 6).meanIsCertain());
    assertFalse(ofPeople(3, 0, 1, 1, 1).meanIsCertain(), "all against none, of three people");
    assertTrue(ofPeople(2, 1_000, 2_000, 500, 2_000).meanIsCertain());
    assertTrue(ofPeople(10, 0, 2, 2, 2).meanIsCertain(), "of twenty people");
    assertTrue(ofPeople(2, 5, 9, 5, 9).isNone());
  }

  /** The difference of shares that are the same in so many towns. */
  private static Estimate ofPeople(int towns, int some, int all, int others, int allOthers) {
    return Estimate.ofDifference(
        Sample.of(Bound.SHARE_OF_PEOPLE, same(towns, some, all)),
        Sample.of(Bound.SHARE_OF_PEOPLE, same(towns, others, allOthers)));
  }

  private static Measure[] same(int towns, int some, int all) {
    return Stream.generate(() -> new Measure(some, all)).limit(towns).toArray(Measure[]::new);
  }

  @RepeatedTest(20)
  void ofFewTownsAMeanLiesWithinWhatTheySaw(RepetitionInfo repetition) {
    SplittableRandom luck = new SplittableRandom(repetition.getCurrentRepetition());
    Measure[] towns =
        Stream.generate(() -> new Measure(luck.nextDouble(100), luck.nextInt(4)))
            .limit(2 + luck.nextInt(30))
            .toArray(Measure[]::new);

    Estimate estimate = Estimate.of(Sample.of(Bound.AMOUNT, towns));

    if (estimate.count() > 1) {
      assertTrue(estimate.rangeLow() <= estimate.mean(), estimate.toString());
      assertTrue(estimate.mean() <= estimate.rangeHigh(), estimate.toString());
    }
  }

  @Test
  void aMeanSaysWhatItIsAQuotientOf() {
    Estimate share =
        Estimate.of(Sample.of(Bound.SHARE_OF_PEOPLE, new Measure(2, 3), new Measure(0, 1)));
    assertEquals(2, share.above());
    assertEquals(4, share.below());
    assertEquals(0.5, share.mean());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 10, 39})
  void theRangeOfFewerThanFortyTownsIsFromTheLowestToTheHighest(int towns) {
    double[] values = new double[towns];
    Arrays.setAll(values, i -> i * i);

    Estimate estimate = Estimate.of(totals(values));

    assertEquals(0, estimate.rangeLow());
    assertEquals(values[towns - 1], estimate.rangeHigh());
  }

  @Test
  void theRangeHoldsTheMiddle95PercentOfTowns() {
    double[] values = new double[199];
    Arrays.setAll(values, i -> (i * 61) % 199 + 1); // 1..199 in another order

    Estimate estimate = Estimate.of(totals(values));

    assertEquals(5, estimate.rangeLow(), CLOSE);
    assertEquals(195, estimate.rangeHigh(), CLOSE);
  }

  @Test
  void aDifferenceIsTakenTownByTown() {
    Sample reference = totals(10, 20, 30, 40);
    Sample policy = totals(11, 21, 31, 41);

    Estimate difference = Estimate.ofDifference(policy, reference);

    assertEquals(1, difference.mean(), CLOSE);
    assertEquals(1, difference.low(), CLOSE);
    assertEquals(1, difference.rangeHigh(), CLOSE);
    assertTrue(difference.meanIsCertain());
    assertTrue(difference.everyTownSees());
  }

  @Test
  void aPairedDifferenceOfTotalsHasTheIntervalOfItsDifferences() {
    Estimate difference = Estimate.ofDifference(totals(5, 2, 8, 4), totals(1, 3, 5, 6));
    Estimate ofDifferences = Estimate.of(totals(4, -1, 3, -2));

    assertEquals(ofDifferences.low(), difference.low(), CLOSE);
    assertEquals(ofDifferences.high(), difference.high(), CLOSE);
    assertEquals(ofDifferences.sd(), difference.sd(), CLOSE);
    assertFalse(difference.meanIsCertain());
    assertFalse(difference.everyTownSees());
  }

  @Test
  void oneReplicationHasNoInterval() {
    Estimate estimate = Estimate.of(totals(7));

    assertEquals(7, estimate.mean());
    assertFalse(estimate.hasInterval());
    assertTrue(Double.isNaN(estimate.rangeLow()));
  }

  @Test
  void withNobodyToCountThereIsNoMean() {
    assertTrue(
        Double.isNaN(Estimate.of(Sample.of(Bound.FREE, Measure.NOBODY, Measure.NOBODY)).mean()));
  }
}
