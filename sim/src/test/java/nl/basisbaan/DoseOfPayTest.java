package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/**
 * What the wage of a place and a premium on leaving it do to steps to regular work, in the same
 * towns with the same people and luck. A step that has no effect passes a one-sided paired t-test
 * over the towns once in 1,000 times ({@link PairedDifferences#FALSE_ALARM}).
 */
class DoseOfPayTest {
  private static final int TOWNS = 48;
  private static final int MONTHS = 48;

  /** Places that may stay, and nobody asks to move on. */
  private static final Policy PLACES =
      TestTowns.endJob(50)
          .with("selection.interviews_per_coach", "8")
          .with("eligibility.max_outlook", "1");

  /** Everybody accepts, at any wage, and may find regular work. */
  private static final Parameters NUMBERS =
      Parameters.standard()
          .with("acceptance.usual", 1)
          .with("job_chances.base_odds", 0.2)
          .with("job_chances.detachment_power", 0.7);

  private static Doses doses(String setting, double... doses) {
    return Doses.of(setting, TestTowns.groningen(20), NUMBERS, PLACES, MONTHS, TOWNS, doses);
  }

  private static void assertMoves(String direction, double[] low, double[] high) {
    PairedDifferences change = PairedDifferences.between(low, high);
    assertTrue(change.move(direction), () -> "not told from luck: " + change);
  }

  /**
   * Elasticity of the steps: a little less than that of who leaves by own wish, as more stay in
   * their place who could leave it.
   */
  @Test
  void theBetterAPlacePaysTheFewerLeaveItForRegularWork() {
    Doses wages = doses("pay.wage_over_minimum", 1, 1.2, 1.4);
    assertMoves("-", wages.steps(0), wages.steps(1));
    assertMoves("-", wages.steps(0), wages.steps(2));
    double usual = NUMBERS.value("search.wage_elasticity");
    double elasticity =
        -Math.log(Doses.mean(wages.steps(2)) / Doses.mean(wages.steps(0))) / Math.log(1.4);
    assertTrue(elasticity > 0.6 * usual && elasticity < 1.2 * usual, "elasticity " + elasticity);
    assertTrue(Doses.mean(wages.steps(2)) < Doses.mean(wages.steps(1)));
  }

  /** A premium of 1.3 and of 5.1 months of benefit adds 0.11 and 0.17 to the odds of a month. */
  @Test
  void aPremiumOnLeavingMakesMoreOfThemLeaveAndEachEuroLess() {
    Doses premiums = doses("pay.premium_on_exit", 0, 1_500, 6_000);
    assertMoves("+", premiums.steps(0), premiums.steps(1));
    assertMoves("+", premiums.steps(0), premiums.steps(2));
    double none = Doses.mean(premiums.steps(0));
    double first = Doses.mean(premiums.steps(1)) / none - 1;
    double both = Doses.mean(premiums.steps(2)) / none - 1;
    assertTrue(both > 0.1 && both < 0.25, () -> "by " + both);
    assertTrue(both > first && both < 2 * first, () -> first + " and " + both);
  }
}
