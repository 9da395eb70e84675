package nl.basisbaan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Month;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Luck is uniform and independent along everything that names a draw. Fixed seeds, no retries: good
 * luck would fail somewhere in this class with probability 1 in 10,000 at most (Bonferroni over the
 * {@value #TESTS} statistics).
 */
class ChanceTest {
  private static final int TESTS = 60;
  private static final double FALSE_ALARM = 1e-4 / TESTS;
  private static final int DRAWS = 30_000;
  private static final int SEED = 20_230_101;
  private static final long KNOWN_LUCK = 8264826366574016560L;
  private static final long KNOWN_BITS = 7218563416805430370L;
  private static final double KNOWN_UNIFORM = 0x1.0d340bb72b242p-1;
  private static final double KNOWN_NORMAL = -0x1.2dfc5fdb53316p-4;

  /** Draws that differ in one thing only: neighbours along it. */
  record Along(String thing, IntToLongFunction bits) {
    double uniform(int i) {
      return (bits.applyAsLong(i) >>> 11) * 0x1.0p-53;
    }

    @Override
    public String toString() {
      return thing;
    }
  }

  static Stream<Along> everythingThatNamesADraw() {
    Chance chance = new Chance(SEED, 0);
    Draw draw = chance.forLife(Of.AGE);
    Month[] months = new Month[DRAWS];
    Arrays.setAll(months, i -> new Month(i, null, null, 0, false));
    Of[] purposes = Of.values();
    return Stream.of(
        new Along("persons", i -> draw.bits(chance.luckOf(i), 0)),
        new Along("newcomers", i -> draw.bits(chance.luckOf(1_000_000 * (1 + i / 50) + i % 50), 0)),
        new Along("agents with negative numbers", i -> draw.bits(chance.luckOf(-i), 0)),
        new Along("months", i -> chance.of(Of.JOB_LOSS, months[i]).bits(chance.luckOf(7), 0)),
        new Along(
            "purposes",
            i ->
                chance
                    .forLife(purposes[i % purposes.length])
                    .bits(chance.luckOf(i / purposes.length), 0)),
        new Along("seeds", i -> firstBits(new Chance(i, 0))),
        new Along("replications", i -> firstBits(new Chance(SEED, i))),
        new Along("indices", i -> draw.bits(chance.luckOf(7), i)),
        new Along(
            "persons within months",
            i -> chance.of(Of.SICK_SPELL, months[i / 100]).bits(chance.luckOf(i % 100), 0)));
  }

  private static long firstBits(Chance chance) {
    return chance.forLife(Of.CELL).bits(chance.luckOf(0), 0);
  }

  @ParameterizedTest
  @MethodSource("everythingThatNamesADraw")
  void drawsAreUniform(Along along) {
    long[] counts = new long[100];
    double[] values = draws(along::uniform);
    for (double value : values) {
      counts[(int) (value * counts.length)]++;
    }
    double[] expected = new double[counts.length];
    Arrays.fill(expected, (double) DRAWS / counts.length);
    assertPlausible(new ChiSquareTest().chiSquareTest(expected, counts), "chi-square of " + along);
    double[] some = Arrays.copyOf(values, 3_000);
    assertPlausible(
        new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(), some),
        "Kolmogorov-Smirnov of " + along);
  }

  @ParameterizedTest
  @MethodSource("everythingThatNamesADraw")
  void everyBitIsAFairCoin(Along along) {
    int[] ones = new int[Long.SIZE];
    for (int i = 0; i < DRAWS; i++) {
      long bits = along.bits.applyAsLong(i);
      for (int bit = 0; bit < Long.SIZE; bit++) {
        ones[bit] += (int) (bits >>> bit & 1);
      }
    }
    double chiSquare = 0;
    for (int count : ones) {
      double z = (count - DRAWS / 2.0) / Math.sqrt(DRAWS / 4.0);
      chiSquare += z * z;
    }
    double p = 1 - new ChiSquaredDistribution(Long.SIZE).cumulativeProbability(chiSquare);
    assertPlausible(p, "fairness of the 64 bits along " + along);
  }

  @ParameterizedTest
  @MethodSource("everythingThatNamesADraw")
  void neighboursAreIndependent(Along along) {
    double[] values = draws(along::uniform);
    for (int lag : new int[] {1, 2}) {
      double[] here = Arrays.copyOf(values, DRAWS - lag);
      double[] there = Arrays.copyOfRange(values, lag, DRAWS);
      double r = new PearsonsCorrelation().correlation(here, there);
      double z = r * Math.sqrt(here.length);
      double p = 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z));
      assertPlausible(p, "correlation at lag " + lag + " along " + along);
    }
  }

  @ParameterizedTest
  @MethodSource("everythingThatNamesADraw")
  void neighboursNeverDrawTheSameBits(Along along) {
    long[] bits = new long[DRAWS];
    Arrays.setAll(bits, along.bits::applyAsLong);
    // 64 bits, 30,000 draws: equal ones by chance 1 in 40 billion.
    assertEquals(DRAWS, Arrays.stream(bits).distinct().count());
  }

  @Test
  void normalsHaveTheMomentsAndShapeOfANormal() {
    Chance chance = new Chance(SEED, 1);
    Draw draw = chance.forLife(Of.MOTIVATION);
    double[] values = draws(i -> draw.normal(chance.luckOf(i), 0));
    DescriptiveStatistics moments = new DescriptiveStatistics(values);
    assertStandard(moments.getMean() * Math.sqrt(DRAWS), "mean");
    assertStandard((moments.getVariance() - 1) * Math.sqrt(DRAWS / 2.0), "variance");
    assertStandard(moments.getSkewness() * Math.sqrt(DRAWS / 6.0), "skewness");
    assertPlausible(
        new KolmogorovSmirnovTest()
            .kolmogorovSmirnovTest(new NormalDistribution(), Arrays.copyOf(values, 3_000)),
        "Kolmogorov-Smirnov of normals");
  }

  @Test
  void luckOfAPairIsNormalAndNobodysElse() {
    Chance chance = new Chance(SEED, 2);
    Draw draw = chance.forLife(Of.MATCH);
    double[] pair =
        draws(i -> draw.normalOfPair(chance.luckOf(i % 500), chance.luckOf(-1_000 - i / 500)));
    assertStandard(new DescriptiveStatistics(pair).getMean() * Math.sqrt(DRAWS), "mean of pairs");
    assertEquals(DRAWS, Arrays.stream(pair).distinct().count());
    double[] alone = draws(i -> draw.normal(chance.luckOf(i % 500), 0));
    assertStandard(
        new PearsonsCorrelation().correlation(pair, alone) * Math.sqrt(DRAWS),
        "correlation of a pair with one of the two");
    assertEquals(
        draw.normalOfPair(chance.luckOf(1), chance.luckOf(2)),
        draw.normalOfPair(chance.luckOf(1), chance.luckOf(2)));
  }

  @Test
  void aProbabilityIsTheShareOfPeopleToWhomItHappens() {
    People people = TinyTown.people(DRAWS);
    Draw draw = new Chance(SEED, 3).forLife(Of.DEPARTURE);
    double p = 0.03;
    int happened = 0;
    for (int row = 0; row < DRAWS; row++) {
      happened += draw.happens(people.person(row), p) ? 1 : 0;
    }
    assertStandard((happened - DRAWS * p) / Math.sqrt(DRAWS * p * (1 - p)), "share");
  }

  @Test
  void whatIsCertainHappensAndWhatIsImpossibleDoesNot() {
    People people = TinyTown.people(1_000);
    Draw draw = new Chance(SEED, 3).forLife(Of.DEPARTURE);
    for (int row = 0; row < people.size(); row++) {
      assertTrue(draw.happens(people.person(row), 1));
      assertTrue(!draw.happens(people.person(row), 0));
    }
  }

  /** Any machine and any later version must find these bits, or old results cannot be repeated. */
  @Test
  void theBitsAreTheSameOnEveryMachine() {
    Chance chance = new Chance(42, 7);
    Month month = new Month(11, null, null, 0, false);
    long luck = chance.luckOf(12_345);
    assertEquals(KNOWN_LUCK, luck);
    assertEquals(KNOWN_BITS, chance.of(Of.SICK_SPELL, month).bits(luck, 3));
    assertEquals(KNOWN_UNIFORM, chance.forLife(Of.CELL).uniform(luck, 0));
    assertEquals(KNOWN_NORMAL, chance.forLife(Of.MOTIVATION).normal(luck, 1));
    assertNotEquals(luck, new Chance(42, 8).luckOf(12_345));
  }

  private static double[] draws(IntToDoubleFunction value) {
    double[] values = new double[DRAWS];
    Arrays.setAll(values, value);
    return values;
  }

  private static void assertStandard(double z, String what) {
    assertPlausible(2 * new NormalDistribution().cumulativeProbability(-Math.abs(z)), what);
  }

  private static void assertPlausible(double p, String what) {
    assertTrue(p >= FALSE_ALARM, () -> what + " has p " + p + ", below " + FALSE_ALARM);
  }
}
