package nl.basisbaan.experiments.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Elementary effects of functions whose effects are known. */
class MorrisTest {
  private static final int RESAMPLES = 500;
  private static final long SEED = 5;

  private static double[] lived(Sampling sampling, ToDoubleFunction<double[]> function) {
    double[] outcomes = new double[sampling.size()];
    Arrays.setAll(outcomes, index -> function.applyAsDouble(sampling.point(index)));
    return outcomes;
  }

  @Test
  void aLinearFunctionHasItsCoefficientsAndNoSpread() {
    Sampling morris = Samplings.morris(4, 10, 4, SEED);

    List<Effect> effects =
        Morris.of(morris, lived(morris, x -> 3 * x[0] - 200 * x[1] + 0.5 * x[3]), RESAMPLES, SEED);

    double[] coefficients = {3, -200, 0, 0.5};
    for (int factor = 0; factor < 4; factor++) {
      Effect effect = effects.get(factor);
      assertEquals(factor, effect.factor());
      assertEquals(coefficients[factor], effect.mu(), 1e-10);
      assertEquals(Math.abs(coefficients[factor]), effect.muStar().estimate(), 1e-10);
      assertEquals(Math.abs(coefficients[factor]), effect.muStar().low(), 1e-10);
      assertEquals(Math.abs(coefficients[factor]), effect.muStar().high(), 1e-10);
      assertEquals(0, effect.sigma(), 1e-10);
      assertEquals(10, effect.used());
    }
    assertEquals(new Effect(0, new Index(2, 0, 0, 0), 0, 10), effects.get(2));
  }

  /** Of x0 x1 the effect of x0 is the place of x1, any of 0, 1/3, 2/3 and 1 equally often. */
  @Test
  void whatWorksTogetherOrByACurveHasSpread() {
    Sampling morris = Samplings.morris(4, 4000, 4, SEED);

    List<Effect> effects =
        Morris.of(morris, lived(morris, x -> x[0] * x[1] + 2 * x[2]), RESAMPLES, SEED);

    for (int factor = 0; factor < 2; factor++) {
      assertEquals(0.5, effects.get(factor).muStar().estimate(), 0.03);
      assertEquals(Math.sqrt(5.0 / 36), effects.get(factor).sigma(), 0.03);
      assertTrue(effects.get(factor).muStar().low() < 0.5, effects.toString());
      assertTrue(effects.get(factor).muStar().high() > 0.5, effects.toString());
    }
    assertEquals(0, effects.get(2).sigma(), 1e-10);
    assertEquals(0, effects.get(3).muStar().estimate());
  }

  @Test
  void oppositeEffectsCancelInMuOnly() {
    Sampling morris = Samplings.morris(2, 2000, 4, SEED);

    Effect effect =
        Morris.of(morris, lived(morris, x -> x[0] * (x[1] - 0.5)), RESAMPLES, SEED).get(0);

    assertEquals(0, effect.mu(), 0.03);
    assertEquals(1.0 / 3, effect.muStar().estimate(), 0.03);
  }

  /**
   * The mean of sizes over 25 trajectories; in 4,000 designs of other seeds 0.94 of the intervals
   * held it. Of 400 with a share from 0.92 to 0.95, fewer than 350 or more than 392 hold it in one
   * of a thousand tests.
   */
  @Test
  void intervalsHoldWhatIsTrueAboutAsOftenAsTheySay() {
    int held = 0;
    for (int design = 0; design < 400; design++) {
      Sampling morris = Samplings.morris(2, 25, 4, design);
      Index found =
          Morris.of(morris, lived(morris, x -> x[0] * x[1]), RESAMPLES, SEED).get(0).muStar();
      held += found.low() <= 0.5 && 0.5 <= found.high() ? 1 : 0;
    }
    assertTrue(held >= 350 && held <= 392, held + " of 400");
  }

  @Test
  void aFailedUnitLeavesOutItsTrajectory() {
    Sampling morris = Samplings.morris(3, 6, 4, SEED);
    double[] outcomes = lived(morris, x -> x[0] + x[1] * x[2]);
    double[] firstFive = Arrays.copyOf(outcomes, 4 * 5);
    outcomes[4 * 5 + 1] = Double.NaN;

    List<Effect> found = Morris.of(morris, outcomes, RESAMPLES, SEED);

    assertEquals(5, found.get(0).used());
    assertEquals(Morris.of(Samplings.morris(3, 5, 4, SEED), firstFive, RESAMPLES, SEED), found);
  }

  @Test
  void oneTrajectoryHasNoSpreadAndNoneHasNothing() {
    Sampling morris = Samplings.morris(1, 1, 4, SEED);

    Effect one = Morris.of(morris, lived(morris, x -> 2 * x[0]), RESAMPLES, SEED).get(0);
    Effect none = Morris.of(morris, new double[] {Double.NaN, 1}, RESAMPLES, SEED).get(0);

    Index unknown = new Index(0, Double.NaN, Double.NaN, Double.NaN);
    assertEquals(2, one.mu(), 1e-12);
    assertEquals(new Index(0, one.mu(), Double.NaN, Double.NaN), one.muStar());
    assertEquals(Double.NaN, one.sigma());
    assertEquals(new Effect(Double.NaN, unknown, Double.NaN, 0), none);
  }

  @Test
  void aDesignWithoutTrajectoriesIsRefused() {
    Sampling grid = Samplings.grid(2, 3);
    assertThrows(
        IllegalArgumentException.class, () -> Morris.of(grid, new double[6], RESAMPLES, SEED));
    assertThrows(
        IllegalArgumentException.class, () -> Morris.of(grid, new double[5], RESAMPLES, SEED));
  }
}
