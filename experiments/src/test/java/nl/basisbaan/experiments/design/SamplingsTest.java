package nl.basisbaan.experiments.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each design has the points that it says, at any time and in any order. */
class SamplingsTest {
  private static final long SEED = 7;

  /** Every kind, by the number of its points, blocks or trajectories. */
  static Stream<Arguments> kinds() {
    return Stream.<IntFunction<Sampling>>of(
            n -> Samplings.sobol(6, n),
            n -> Samplings.latinHypercube(6, n, SEED),
            n -> Samplings.saltelli(6, n),
            n -> Samplings.morris(6, n, 4, SEED),
            n -> Samplings.grid(n, 1, 2, 1, 1, 3))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPointIsTheSameWheneverItIsAskedFor(IntFunction<Sampling> kind) {
    Sampling forward = kind.apply(40);
    Sampling backward = kind.apply(40);
    assertEquals(6, forward.dimensions());

    double[][] points = new double[forward.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = forward.point(i);
      assertEquals(6, points[i].length);
      assertTrue(Arrays.stream(points[i]).allMatch(x -> x >= 0 && x <= 1));
    }
    for (int i = points.length - 1; i >= 0; i--) {
      assertArrayEquals(points[i], backward.point(i));
    }
    backward.point(0)[0] = 99;
    assertArrayEquals(points[0], backward.point(0));
    IntStream.range(0, 2000)
        .parallel()
        .map(i -> i % points.length)
        .forEach(i -> assertArrayEquals(points[i], forward.point(i)));
  }

  /** Those that a study lets grow. */
  static Stream<Arguments> kindsThatGrow() {
    return Stream.<IntFunction<Sampling>>of(
            n -> Samplings.sobol(6, n),
            n -> Samplings.saltelli(6, n),
            n -> Samplings.morris(6, n, 4, SEED))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("kindsThatGrow")
  void aLargerDesignBeginsWithTheSmallerOne(IntFunction<Sampling> kind) {
    Sampling small = kind.apply(13);
    Sampling large = kind.apply(50);

    for (int i = 0; i < small.size(); i++) {
      assertArrayEquals(small.point(i), large.point(i));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPointThatIsNotThereIsRefused(IntFunction<Sampling> kind) {
    Sampling sampling = kind.apply(5);
    assertThrows(IndexOutOfBoundsException.class, () -> sampling.point(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> sampling.point(sampling.size()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40, 1000})
  void aSobolSequenceIsThatOfCommonsMath(int dimensions) {
    SobolSequenceGenerator inOrder = new SobolSequenceGenerator(dimensions);
    SobolSequenceGenerator anywhere = new SobolSequenceGenerator(dimensions);
    Sampling sobol = Samplings.sobol(dimensions, 100_000);

    for (int i = 0; i < 1000; i++) {
      assertArrayEquals(inOrder.nextVector(), sobol.point(i));
    }
    for (int i : new int[] {99_999, 3, 65_536, 0, 65_535, 77}) {
      assertArrayEquals(anywhere.skipTo(i), sobol.point(i));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 3, 1", "10, 5, 2", "37, 4, -3", "1000, 3, 123456789012"})
  void aLatinHypercubeHasOnePointInEachStratum(int points, int dimensions, long seed) {
    Sampling sampling = Samplings.latinHypercube(dimensions, points, seed);
    Sampling other = Samplings.latinHypercube(dimensions, points, seed + 1);

    for (int dimension = 0; dimension < dimensions; dimension++) {
      Set<Integer> strata = new HashSet<>();
      for (int i = 0; i < points; i++) {
        strata.add((int) (sampling.point(i)[dimension] * points));
      }
      assertEquals(points, strata.size());
    }
    assertFalse(Arrays.equals(sampling.point(0), other.point(0)));
  }

  /**
   * Places within strata are uniform and dimensions have nothing to do with each other: means of
   * 20,000 such numbers lie further than four standard errors from theirs in one of 16,000 tests.
   */
  @Test
  void aLatinHypercubeIsUniformInItsStrataAndFreeBetweenDimensions() {
    int points = 20_000;
    Sampling sampling = Samplings.latinHypercube(2, points, SEED);
    double place = 0;
    double square = 0;
    double together = 0;
    for (int i = 0; i < points; i++) {
      double[] point = sampling.point(i);
      double within = point[0] * points - Math.floor(point[0] * points);
      place += within / points;
      square += within * within / points;
      together += (point[0] - 0.5) * (point[1] - 0.5) / points;
    }
    double root = Math.sqrt(points);
    assertEquals(0.5, place, 4 * Math.sqrt(1.0 / 12) / root);
    assertEquals(1.0 / 3, square, 4 * Math.sqrt(4.0 / 45) / root);
    assertEquals(0, together, 4.0 / 12 / root);
  }

  @Test
  void blocksGoFromOnePointToAnotherFactorByFactor() {
    Sampling blocks = Samplings.saltelli(3, 100);
    SobolSequenceGenerator halves = new SobolSequenceGenerator(6);
    halves.nextVector();

    assertEquals(500, blocks.size());
    for (int block = 0; block < 100; block++) {
      double[] both = halves.nextVector();
      double[] a = Arrays.copyOf(both, 3);
      double[] b = Arrays.copyOfRange(both, 3, 6);
      assertArrayEquals(a, blocks.point(5 * block));
      for (int i = 0; i < 3; i++) {
        double[] expected = a.clone();
        expected[i] = b[i];
        assertArrayEquals(expected, blocks.point(5 * block + 1 + i));
      }
      assertArrayEquals(b, blocks.point(5 * block + 4));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "5, 4", "12, 6", "3, 10"})
  void aTrajectoryMovesEveryFactorOnceByTheSameStep(int dimensions, int levels) {
    Sampling morris = Samplings.morris(dimensions, 200, levels, SEED);
    double step = levels / 2.0 / (levels - 1);
    int[] orders = new int[dimensions];

    assertEquals(200 * (dimensions + 1), morris.size());
    for (int trajectory = 0; trajectory < 200; trajectory++) {
      Set<Integer> moved = new HashSet<>();
      for (int i = 1; i <= dimensions; i++) {
        double[] from = morris.point(trajectory * (dimensions + 1) + i - 1);
        double[] to = morris.point(trajectory * (dimensions + 1) + i);
        int[] differ = IntStream.range(0, dimensions).filter(d -> from[d] != to[d]).toArray();
        assertEquals(1, differ.length);
        assertEquals(step, Math.abs(to[differ[0]] - from[differ[0]]), 1e-15);
        moved.add(differ[0]);
        orders[differ[0]] += i;
      }
      assertEquals(dimensions, moved.size());
    }
    // The mean turn of a factor, four standard errors wide.
    double error = Math.sqrt((dimensions * dimensions - 1) / 12.0 / 200);
    for (int order : orders) {
      assertEquals((dimensions + 1) / 2.0, order / 200.0, 4 * error);
    }
  }

  @Test
  void trajectoriesStayOnTheGridAndMeetEveryLevelEquallyOften() {
    int levels = 6;
    Sampling morris = Samplings.morris(3, 3000, levels, SEED);
    int[] met = new int[levels];
    for (int i = 0; i < morris.size(); i++) {
      for (double x : morris.point(i)) {
        int level = (int) Math.rint(x * (levels - 1));
        assertEquals(level / (levels - 1.0), x);
        met[level]++;
      }
    }
    // 9,000 places of trajectories; four standard errors of a share of one sixth.
    for (int each : met) {
      assertEquals(1.0 / levels, each / 36_000.0, 4 * Math.sqrt(5.0 / 36 / 9000));
    }
    assertNotEquals(
        Arrays.toString(morris.point(0)) + Arrays.toString(morris.point(4)),
        Arrays.toString(Samplings.morris(3, 3000, levels, SEED + 1).point(0))
            + Arrays.toString(Samplings.morris(3, 3000, levels, SEED + 1).point(4)));
  }

  @Test
  void aGridHasItsFirstDimensionSlowest() {
    Sampling grid = Samplings.grid(2, 1, 3);

    List<String> points =
        IntStream.range(0, grid.size()).mapToObj(i -> Arrays.toString(grid.point(i))).toList();

    assertEquals(
        List.of(
            "[0.0, 0.0, 0.0]",
            "[0.0, 0.0, 0.5]",
            "[0.0, 0.0, 1.0]",
            "[1.0, 0.0, 0.0]",
            "[1.0, 0.0, 0.5]",
            "[1.0, 0.0, 1.0]"),
        points);
  }

  /** A million points of 300 coordinates would be more than two gigabytes. */
  @Test
  void manyPointsNeedNoMemory() {
    for (Sampling sampling :
        List.of(
            Samplings.sobol(300, 1_000_000),
            Samplings.saltelli(300, 1_000_000),
            Samplings.morris(300, 1_000_000, 4, SEED),
            Samplings.grid(1000, 1000, 1000))) {
      assertTrue(sampling.size() >= 1_000_000);
      assertEquals(sampling.dimensions(), sampling.point(sampling.size() - 1).length);
    }
  }

  @Test
  void whatCannotBeIsRefusedInWords() {
    refused(
        "dimensions must be a whole number in [1, 1000] but was 1001",
        () -> Samplings.sobol(1001, 1));
    refused(
        "points must be a whole number in [1, 2147483647] but was 0", () -> Samplings.sobol(1, 0));
    refused(
        "dimensions must be a whole number in [1, 500] but was 501",
        () -> Samplings.saltelli(501, 1));
    refused(
        "points must be at most 2147483647 but are 1000000000 times 12",
        () -> Samplings.saltelli(10, 1_000_000_000));
    refused("levels must be even and at least 2 but was 5", () -> Samplings.morris(2, 2, 5, SEED));
    refused(
        "levels must be a whole number in [1, 2147483647] but was 0", () -> Samplings.grid(3, 0));
    refused(
        "points must be at most 2147483647 but are 1000000 times 10000",
        () -> Samplings.grid(1000, 1000, 10000));
  }

  private static void refused(String words, Runnable making) {
    assertEquals(words, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
