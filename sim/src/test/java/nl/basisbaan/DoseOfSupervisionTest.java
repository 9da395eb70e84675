package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Parameters;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What no, the usual and twice the usual supervision do in the same towns. Every difference is
 * decided by whether it is more than twice its error, which luck alone makes it in 1 of 44 (a
 * one-sided normal law); sizes are held by rows of mechanisms.csv.
 */
class DoseOfSupervisionTest {
  private static final int NONE = 0;
  private static final int USUAL = 1;
  private static final int TWICE = 2;
  private static final int TOWNS = 80;
  private static final int FEW_TOWNS = 16;
  private static final int MONTHS = 42;
  private static final double BEYOND_TWICE_ITS_ERROR =
      1 - new NormalDistribution().cumulativeProbability(2);

  private static Doses doses;

  @BeforeAll
  static void live() {
    doses =
        Doses.live(
            TestTowns.groningen(20),
            Parameters.standard().with("acceptance.usual", 1),
            TestTowns.transitionOnly(50).with("selection.interviews_per_coach", "8"),
            MONTHS,
            TOWNS,
            0,
            1,
            2);
  }

  private static void assertMoves(String direction, double[] low, double[] high) {
    PairedDifferences change = PairedDifferences.between(low, high);
    assertTrue(
        change.chance(direction) < BEYOND_TWICE_ITS_ERROR,
        () -> "not told from luck: " + change.mean());
  }

  /** Each dose does something, and the second half of it less than the first. */
  private static void assertSaturates(
      String direction, double[] none, double[] usual, double[] two) {
    double first = PairedDifferences.between(none, usual).mean();
    double second = PairedDifferences.between(usual, two).mean();
    assertAll(
        () -> assertMoves(direction, none, usual),
        () -> assertMoves(direction, usual, two),
        () -> assertTrue(Math.abs(second) < Math.abs(first), second + " after " + first));
  }

  private static void assertSupported(String id, double low, double size, double high) {
    assertTrue(size >= low && size <= high, id + ": " + size + " in " + low + " to " + high);
  }

  private static Evidence.Row row(String id) {
    return Evidence.of("mechanisms.csv").rows().stream()
        .filter(row -> row.text("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /**
   * How many times as long jobs last whose length differs so much: of exponential durations with
   * means 1 and k, Cohen's d is (k - 1) / sqrt((k * k + 1) / 2).
   */
  private static double timesAsLong(double d) {
    double c = 1 - d * d / 2;
    return (1 + Math.sqrt(1 - c * c)) / c;
  }

  @Test
  void earlyStopsFallAsTenureRisesInTrials() {
    assertSaturates("-", doses.stops(NONE), doses.stops(USUAL), doses.stops(TWICE));
    Evidence.Row tenure = row("sup_ips_meta_tenure");
    assertSupported(
        "sup_ips_meta_tenure",
        timesAsLong(tenure.number("low")),
        Doses.mean(doses.stops(NONE)) / Doses.mean(doses.stops(USUAL)),
        timesAsLong(tenure.number("high")));
  }

  @Test
  void stepsToWorkRiseAsInTrials() {
    assertSaturates("+", doses.steps(NONE), doses.steps(USUAL), doses.steps(TWICE));
    Evidence.Row found = row("sup_ips_meta_rr");
    assertSupported(
        "sup_ips_meta_rr",
        found.number("low"),
        Doses.mean(doses.steps(USUAL)) / Doses.mean(doses.steps(NONE)),
        found.number("high"));
  }

  /** Trials tell how people function, not absence: it may move no more standard deviations. */
  @Test
  void absenceFallsByLessThanTrialsRuleOut() {
    double[] none = doses.absence(NONE);
    double[] usual = doses.absence(USUAL);
    assertSaturates("-", none, usual, doses.absence(TWICE));
    double size = (Doses.mean(none) - Doses.mean(usual)) / doses.spreadOfAbsence(USUAL);
    assertSupported("wb_ips_functioning", 0, size, row("wb_ips_functioning").number("high"));
  }

  /** What people produce moves about as many standard deviations as how long they stay. */
  @Test
  void productionRisesAsMuchAsTenureInTrials() {
    double[] none = doses.production(NONE);
    double[] usual = doses.production(USUAL);
    assertSaturates("+", none, usual, doses.production(TWICE));
    double size = (Doses.mean(usual) - Doses.mean(none)) / doses.spreadOfProduction(USUAL);
    Evidence.Row tenure = row("sup_ips_meta_tenure");
    assertSupported("sup_ips_meta_tenure", tenure.number("low"), size, tenure.number("high"));
  }

  /**
   * At the central values. At the low end of hour_quality.per_support no supervision is best: the
   * study how-much-supervision tells the value at both ends.
   */
  @Test
  void socialValueIsHighestInsideTheRangeOfDoses() {
    Doses ofEndJobs =
        Doses.live(
            TestTowns.groningen(5),
            Parameters.standard(),
            TestTowns.endJob(50),
            72,
            FEW_TOWNS,
            0,
            0.5,
            2);
    assertMoves("+", ofEndJobs.socialValue(0), ofEndJobs.socialValue(1));
    assertMoves("+", ofEndJobs.socialValue(2), ofEndJobs.socialValue(1));
  }
}
