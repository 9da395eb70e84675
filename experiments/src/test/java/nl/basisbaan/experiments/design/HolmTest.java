package nl.basisbaan.experiments.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Many comparisons at once, against an example by hand and by its promise. */
class HolmTest {
  /** The surest times 4, the next times 3, then 2 and 1, none below the one before. */
  @Test
  void anExampleByHand() {
    double[] given = {0.01, 0.04, 0.03, 0.005};

    assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjusted(given), 1e-15);
    assertArrayEquals(new double[] {0.01, 0.04, 0.03, 0.005}, given);
  }

  @Test
  void noneIsAboveOneAndOneStays() {
    assertArrayEquals(new double[] {1, 1}, Holm.adjusted(new double[] {0.9, 0.6}));
    assertArrayEquals(new double[] {0.2}, Holm.adjusted(new double[] {0.2}));
    assertEquals(0, Holm.adjusted(new double[0]).length);
  }

  @Test
  void aComparisonThatCouldNotBeMadeIsNoneOfTheFamily() {
    assertArrayEquals(
        new double[] {0.02, Double.NaN, 0.03},
        Holm.adjusted(new double[] {0.01, Double.NaN, 0.03}),
        1e-15);
  }

  /**
   * Ten comparisons without a difference that lean on one another: in at most 0.05 of the families
   * one looks sure. Of 4,000 such families more than 244 have one in one of a thousand tests;
   * without Holm it would be about every fourth family.
   */
  @Test
  void chanceLooksSureInNoMoreFamiliesThanSaid() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    RandomGenerator luck = new Well19937c(4);
    int alone = 0;
    int together = 0;
    for (int family = 0; family < 4000; family++) {
      double shared = luck.nextGaussian();
      double[] given = new double[10];
      Arrays.setAll(
          given,
          any -> {
            double score = Math.sqrt(0.5) * (shared + luck.nextGaussian());
            return 2 * normal.cumulativeProbability(-Math.abs(score));
          });
      alone += Arrays.stream(given).anyMatch(p -> p <= 0.05) ? 1 : 0;
      together += Arrays.stream(Holm.adjusted(given)).anyMatch(p -> p <= 0.05) ? 1 : 0;
    }
    assertTrue(alone > 900, alone + " of 4000");
    assertTrue(together <= 244, together + " of 4000");
    assertTrue(together > 50, together + " of 4000");
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Holm.adjusted(new double[] {-0.1}));
    assertThrows(IllegalArgumentException.class, () -> Holm.adjusted(new double[] {1.1}));
  }
}
