package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;

/** Who goes to work after a place, and where. */
class ProviderHireTest {
  private static final int TOWNS = 24;
  private static final int MONTHS = 72;

  /** As STiP in The Hague: two years at regular employers, and then a regular job or benefit. */
  private static final Policy STIP =
      TestTowns.transitionOnly(25)
          .with("duty.kind", "none")
          .with("duty.sanction", "false")
          .with("selection.interviews_per_coach", "8");

  private static Municipality ofRegularEmployers(double share) {
    Municipality town = TestTowns.groningen(5);
    return new Municipality(
        town.name(),
        town.source(),
        town.stock(),
        town.overThreeYears(),
        town.underThreeYears(),
        town.neighbourhoods(),
        town.organisations(),
        new Municipality.WorkProviders(12, share, 0),
        town.labourMarket(),
        town.closures());
  }

  private static Measure hired(Municipality town) {
    Replications replications =
        new Replications(
            TestTowns.scenario(town, Parameters.standard(), MONTHS, 1, Policy.none(), STIP));
    List<Measure> towns =
        IntStream.range(0, TOWNS)
            .parallel()
            .mapToObj(number -> replications.run(number, Follow.NOBODY).get(1))
            .map(result -> result.atEnd().get(Outcome.HIRED_BY_PROVIDER))
            .toList();
    return new Measure(
        towns.stream().mapToDouble(Measure::numerator).sum(),
        towns.stream().mapToDouble(Measure::denominator).sum());
  }

  /**
   * flows.csv stip_regular_job_within_6_months_after_end: one in three is hired by the same
   * employer. With some 400 steps a share of a third is outside these bounds by luck once in a
   * million times.
   */
  @Test
  void atRegularEmployersAboutAThirdOfTheStepsToWorkAreToTheProvider() {
    Measure hired = hired(ofRegularEmployers(1));
    assertTrue(hired.denominator() > 200, () -> "too few steps: " + hired);
    assertTrue(hired.value() > 0.2 && hired.value() < 0.45, hired::toString);
  }

  @Test
  void thePublicDomainHiresLess() {
    assertTrue(hired(ofRegularEmployers(0)).value() < hired(ofRegularEmployers(1)).value() / 2);
  }
}
