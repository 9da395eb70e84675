package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Half as much sickness, as much and half as much again, in the same towns with the same luck. Each
 * step is decided by a one-sided paired t-test at 1 in 1,000 ({@link
 * PairedDifferences#FALSE_ALARM}): so often would a step without an effect pass.
 */
class DoseOfSicknessTest {
  private static final double USUAL = 1.6;
  private static final int TOWNS = 200;
  private static final int MONTHS = 48;
  private static final int PLACES = 50;

  /** The number of towns was chosen with seed 1, so it decides nothing. */
  private static final int SEED = 1_001;

  private static final Map<Double, List<PolicyResult>> DOSES = new TreeMap<>();

  @BeforeAll
  static void liveAllDoses() {
    Policy policy =
        TestTowns.endJob(PLACES)
            .with("selection.interviews_per_coach", "8")
            .with("eligibility.max_outlook", "1");
    for (double dose : new double[] {0.5, 1, 1.5}) {
      Parameters numbers =
          Parameters.standard().with("sickness.level", USUAL * dose).with("acceptance.usual", 1);
      Replications towns =
          new Replications(
              TestTowns.scenario(
                  TestTowns.groningen(20), numbers, MONTHS, SEED, Policy.none(), policy));
      DOSES.put(
          dose,
          IntStream.range(0, TOWNS)
              .parallel()
              .mapToObj(town -> towns.run(town, Follow.NOBODY).get(1))
              .toList());
    }
  }

  private static void assertRises(String figure) {
    List<double[]> doses =
        DOSES.values().stream().map(towns -> TownFigure.of(figure, towns)).toList();
    for (int dose = 1; dose < doses.size(); dose++) {
      PairedDifferences step = PairedDifferences.between(doses.get(dose - 1), doses.get(dose));
      assertTrue(step.move("+"), () -> figure + ": " + step);
    }
  }

  @Test
  void moreSicknessTakesMoreHours() {
    assertRises("sick_share");
  }

  /** All that differs from no programme; insurance pays back less than sickness costs. */
  @Test
  void moreSicknessCostsTheMunicipalityMore() {
    assertRises("net_cost_municipality_per_place_year");
  }
}
