package nl.basisbaan.experiments.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indices against functions whose indices are known by formula. */
class SobolIndicesTest {
  private static final int RESAMPLES = 200;
  private static final long SEED = 20_240_501;

  static Stream<KnownFunction> known() {
    return Stream.of(
        KnownFunction.ishigami(),
        KnownFunction.g(0, 0.5, 3, 9, 99, 99),
        KnownFunction.g(0, 1, 4.5, 9, 99, 99, 99, 99));
  }

  private static SobolIndices indices(KnownFunction function, int base) {
    double[] outcomes = function.lived(Samplings.saltelli(function.dimensions(), base));
    return SobolIndices.of(function.dimensions(), outcomes, RESAMPLES, SEED);
  }

  private static double[] estimates(List<Index> indices) {
    return indices.stream().mapToDouble(Index::estimate).toArray();
  }

  @ParameterizedTest
  @MethodSource("known")
  void indicesAreThoseOfTheFormula(KnownFunction function) {
    SobolIndices found = indices(function, 4096);

    assertEquals(4096, found.used());
    assertEquals(function.dimensions(), found.total().size());
    for (int i = 0; i < function.dimensions(); i++) {
      assertEquals(i, found.first().get(i).factor());
      assertEquals(i, found.total().get(i).factor());
    }
    assertEquals(0, furthest(function.first(), found.first()), 0.02);
    assertEquals(0, furthest(function.total(), found.total()), 0.02);
  }

  private static double furthest(double[] known, List<Index> found) {
    double furthest = 0;
    for (int i = 0; i < known.length; i++) {
      furthest = Math.max(furthest, Math.abs(known[i] - found.get(i).estimate()));
    }
    return furthest;
  }

  @ParameterizedTest
  @MethodSource("known")
  void anInputThatIsNotThereExplainsNothing(KnownFunction function) {
    SobolIndices found = indices(function, 4096);

    for (Index dummy : List.of(found.dummyFirst(), found.dummyTotal())) {
      assertEquals(Index.DUMMY, dummy.factor());
      assertEquals(0, dummy.estimate(), 0.01);
      assertTrue(dummy.low() < 0 && dummy.high() > 0, dummy.toString());
      assertTrue(dummy.high() < 0.1, dummy.toString());
    }
  }

  @Test
  void aFactorThatMovesNothingIsExactlyZero() {
    KnownFunction one = new KnownFunction(x -> 3 * x[1], new double[2], new double[2]);

    SobolIndices found = indices(one, 64);

    assertEquals(new Index(0, 0, 0, 0), found.first().get(0));
    assertEquals(new Index(0, 0, 0, 0), found.total().get(0));
    assertTrue(found.total().get(1).low() > found.dummyTotal().high());
  }

  @Test
  void aLevelAndAUnitChangeNoIndex() {
    KnownFunction g = KnownFunction.g(0, 1);
    KnownFunction euro =
        new KnownFunction(x -> 1e6 + 1000 * g.of().applyAsDouble(x), g.first(), g.total());

    double[] plain = estimates(indices(g, 256).first());
    double[] inEuro = estimates(indices(euro, 256).first());

    for (int i = 0; i < plain.length; i++) {
      assertEquals(plain[i], inEuro[i], 1e-9);
    }
  }

  /**
   * With designs of random points. The bootstrap of quotients is a little short with 256 blocks: in
   * a thousand designs of other seeds the intervals held what is true in 0.93 to 0.95. Of 300
   * designs with a share from 0.93 to 0.96, fewer than the one or more than the other number hold
   * it in one of a thousand tests an index; seven are looked at.
   */
  @Test
  void intervalsHoldWhatIsTrueAboutAsOftenAsTheySay() {
    KnownFunction function = KnownFunction.ishigami();
    int designs = 300;
    int low = new BinomialDistribution(null, designs, 0.93).inverseCumulativeProbability(0.001);
    int high = new BinomialDistribution(null, designs, 0.96).inverseCumulativeProbability(0.999);

    int[] held = held(function, designs, luck -> random(3, 256, luck));

    for (int each : held) {
      assertTrue(each >= low && each <= high, Arrays.toString(held) + " of " + designs);
    }
  }

  /**
   * A Sobol sequence that is turned by chance (Cranley and Patterson 1976) is more even than random
   * points, of which the bootstrap knows nothing: its intervals are on the safe side. Of 100
   * designs of which 0.95 held it, fewer than 87 hold it in one of a thousand tests.
   */
  @Test
  void intervalsOfEvenPointsAreOnTheSafeSide() {
    KnownFunction function = KnownFunction.ishigami();

    int[] held = held(function, 100, luck -> turned(3, 256, luck));

    for (int each : held) {
      assertTrue(each >= 87, Arrays.toString(held));
    }
  }

  private interface Drawn {
    double[][] halves(RandomGenerator luck);
  }

  /** Of how many designs the interval of each index, then of the first of the dummy, is right. */
  private static int[] held(KnownFunction function, int designs, Drawn drawn) {
    int dimensions = function.dimensions();
    int[] held = new int[2 * dimensions + 1];
    RandomGenerator luck = new Well19937c(SEED);
    for (int design = 0; design < designs; design++) {
      double[] outcomes = lived(function, drawn.halves(luck));
      SobolIndices found = SobolIndices.of(dimensions, outcomes, 400, design);
      for (int i = 0; i < dimensions; i++) {
        held[i] += holds(found.first().get(i), function.first()[i]);
        held[dimensions + i] += holds(found.total().get(i), function.total()[i]);
      }
      held[2 * dimensions] += holds(found.dummyFirst(), 0);
    }
    return held;
  }

  private static int holds(Index index, double known) {
    return index.low() <= known && known <= index.high() ? 1 : 0;
  }

  private static double[][] random(int dimensions, int base, RandomGenerator luck) {
    double[][] halves = new double[base][2 * dimensions];
    for (double[] both : halves) {
      Arrays.setAll(both, any -> luck.nextDouble());
    }
    return halves;
  }

  private static double[][] turned(int dimensions, int base, RandomGenerator luck) {
    Sampling sobol = Samplings.sobol(2 * dimensions, base);
    double[] turn = random(dimensions, 1, luck)[0];
    double[][] halves = new double[base][];
    for (int j = 0; j < base; j++) {
      double[] point = sobol.point(j);
      halves[j] = new double[2 * dimensions];
      Arrays.setAll(halves[j], i -> (point[i] + turn[i]) % 1);
    }
    return halves;
  }

  /** Block by block, as {@link Samplings#saltelli} orders them. */
  private static double[] lived(KnownFunction function, double[][] halves) {
    int dimensions = function.dimensions();
    double[] outcomes = new double[halves.length * (dimensions + 2)];
    int at = 0;
    for (double[] both : halves) {
      double[] a = Arrays.copyOf(both, dimensions);
      outcomes[at++] = function.of().applyAsDouble(a);
      for (int i = 0; i < dimensions; i++) {
        double[] mixed = a.clone();
        mixed[i] = both[dimensions + i];
        outcomes[at++] = function.of().applyAsDouble(mixed);
      }
      double[] b = Arrays.copyOfRange(both, dimensions, 2 * dimensions);
      outcomes[at++] = function.of().applyAsDouble(b);
    }
    return outcomes;
  }

  @Test
  void aFailedUnitLeavesOutItsBlockAndNothingElse() {
    KnownFunction function = KnownFunction.ishigami();
    double[] outcomes = function.lived(Samplings.saltelli(3, 64));
    double[] broken = outcomes.clone();
    broken[5 * 10 + 2] = Double.NaN;
    broken[5 * 63 + 4] = Double.POSITIVE_INFINITY;
    double[] without = new double[5 * 62];
    System.arraycopy(outcomes, 0, without, 0, 50);
    System.arraycopy(outcomes, 55, without, 50, 5 * 52);

    SobolIndices found = SobolIndices.of(3, broken, RESAMPLES, SEED);

    assertEquals(62, found.used());
    assertEquals(SobolIndices.of(3, without, RESAMPLES, SEED), found);
  }

  @Test
  void whereNothingCanBeSaidNothingIsSaid() {
    double[] constant = new double[5 * 16];
    Arrays.fill(constant, 0.1);
    double[] one = {1, 2, 3, 4, 5, Double.NaN, 2, 3, 4, 5};
    double[] none = new double[0];

    for (double[] outcomes : List.of(constant, one, none)) {
      SobolIndices found = SobolIndices.of(3, outcomes, RESAMPLES, SEED);
      Stream.of(found.first(), found.total(), List.of(found.dummyFirst(), found.dummyTotal()))
          .flatMap(List::stream)
          .forEach(
              index ->
                  assertEquals(
                      new Index(index.factor(), Double.NaN, Double.NaN, Double.NaN), index));
    }
    assertEquals(1, SobolIndices.of(3, one, RESAMPLES, SEED).used());
  }

  @Test
  void equalSeedsGiveEqualBitsAndOthersOtherIntervals() {
    double[] outcomes = KnownFunction.ishigami().lived(Samplings.saltelli(3, 64));

    SobolIndices found = SobolIndices.of(3, outcomes, RESAMPLES, SEED);

    assertEquals(found, SobolIndices.of(3, outcomes, RESAMPLES, SEED));
    SobolIndices other = SobolIndices.of(3, outcomes, RESAMPLES, SEED + 1);
    assertNotEquals(found.first().get(0).low(), other.first().get(0).low());
    assertEquals(found.first().get(0).estimate(), other.first().get(0).estimate());
  }

  @Test
  void outcomesThatAreNoBlocksAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> SobolIndices.of(3, new double[11], RESAMPLES, SEED));
  }
}
