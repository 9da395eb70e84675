package nl.basisbaan.experiments.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Method;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Accounts.Reading;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Tables of samples and estimates hold what was measured, to the last bit. */
class SamplesTest {
  private static final Measure[] NONE = {new Measure(1, 3), new Measure(2, 7), new Measure(5, 11)};
  private static final Measure[] SOME = {new Measure(2, 3), new Measure(3, 7), new Measure(0, 0)};

  private final Samples<Outcome> samples =
      new Samples<>(
          List.of("none", "some"),
          List.of("base", "slack=2"),
          point -> point == 0 ? 3 : 1,
          Measured.OUTCOMES);

  private final Samples<Measured.GroupOutcome> groups =
      new Samples<>(
          List.of("none", "some"), List.of("base", "slack=2"), point -> 3, Measured.GROUPS);

  private static PolicyResult result(String policy, Map<Outcome, Measure> atEnd) {
    return new ResultDraft(policy).atEnd(atEnd).byGroup(Map.of("sex=female", atEnd)).result();
  }

  private static Sample sample(Measure... measures) {
    return Sample.of(Outcome.SICK_SHARE.bound(), measures);
  }

  private static Unit unit(int point, int replication) {
    return new Unit(
        point,
        replication,
        List.of(
            result("none", Map.of(Outcome.SICK_SHARE, NONE[replication])),
            // An outcome that none does not have, and that is missing in one replication.
            result(
                "some",
                replication == 1
                    ? Map.of(Outcome.SICK_SHARE, SOME[replication])
                    : Map.of(
                        Outcome.SICK_SHARE,
                        SOME[replication],
                        Outcome.LOCK_IN,
                        Measure.of(replication)))));
  }

  @BeforeEach
  void fourUnits() {
    for (int replication = 0; replication < 3; replication++) {
      samples.add(unit(0, replication));
      groups.add(unit(0, replication));
    }
    samples.add(unit(1, 0));
  }

  private static Table row(Table table, String policy, String point, Outcome outcome) {
    return table.where(
        table
            .stringColumn("policy")
            .isEqualTo(policy)
            .and(table.stringColumn("point").isEqualTo(point))
            .and(table.stringColumn("outcome").isEqualTo(outcome.label())));
  }

  @Test
  void everythingMeasuredOfAPolicyAtAPointIsASample() {
    assertEquals(List.of("policy", "point", "outcome"), samples.columns());
    assertEquals(
        Set.of(
            List.of("none", "base", "sick_share"),
            List.of("some", "base", "sick_share"),
            List.of("some", "base", "lock_in"),
            List.of("none", "slack=2", "sick_share"),
            List.of("some", "slack=2", "sick_share"),
            List.of("some", "slack=2", "lock_in")),
        samples.cells().stream().map(Samples.Cell::names).collect(Collectors.toSet()));
    assertEquals(3 + 1, samples.units().size());
  }

  @Test
  void samplesAreGroupedInTheOrderOfTheReplications() {
    Estimate estimate = samples.estimate(0, Outcome.SICK_SHARE).orElseThrow();
    assertEquals(Estimate.of(sample(NONE)), estimate);
    assertEquals(
        Optional.of(Estimate.ofDifference(sample(SOME), sample(NONE))),
        samples.difference(1, 0, Outcome.SICK_SHARE));
    assertEquals(Optional.empty(), samples.get(0, 0, Outcome.LOCK_IN));
    assertEquals(2, samples.get(0, 1, Outcome.LOCK_IN).orElseThrow().count());
  }

  private static Line line(String account) {
    return new Line(
        Reading.NO_PROGRAMME, Method.CORRECTED, Prices.NOMINAL, Per.PLACE_YEAR, account);
  }

  /** 6 euro in 4 places and years; the town with 3 of them pays nothing, one has no places. */
  @Test
  void anItemThatATownDoesNotPayIsNothingThereWhereItHasPlaces() {
    Line municipality = line("municipality");
    Line item = line("municipality.sick_pay");
    Samples<Line> money =
        new Samples<>(List.of("some"), List.of("base"), point -> 3, Measured.ACCOUNTS);
    List<Map<Line, Measure>> towns =
        List.of(
            Map.of(municipality, new Measure(9, 1), item, new Measure(6, 1)),
            Map.of(municipality, new Measure(3, 3)),
            Map.of(municipality, new Measure(5, 0)));
    for (int town = 0; town < towns.size(); town++) {
      PolicyResult result = new ResultDraft("some").accounts(towns.get(town)).result();
      money.add(new Unit(0, town, List.of(result)));
    }
    Sample sample = money.get(0, 0, item).orElseThrow();
    assertEquals(2, sample.count());
    assertEquals(6.0 / 4, sample.pooled());
    assertEquals(12.0 / 4, money.get(0, 0, municipality).orElseThrow().pooled());
  }

  @Test
  void estimatesComePolicyByPolicyAndPointByPoint() {
    Table estimates = Estimates.of(samples);
    assertEquals(
        List.of("none", "none", "some", "some", "some", "some"),
        estimates.stringColumn("policy").asList());
    assertEquals(
        List.of("base", "slack=2", "base", "base", "slack=2", "slack=2"),
        estimates.stringColumn("point").asList());
    Table some = row(estimates, "some", "base", Outcome.SICK_SHARE);
    Estimate expected = Estimate.of(sample(SOME));
    assertEquals(2, some.intColumn("replications").get(0));
    assertEquals(expected.mean(), some.doubleColumn("mean").getDouble(0));
    assertEquals(expected.low(), some.doubleColumn("low").getDouble(0));
    assertEquals(expected.rangeHigh(), some.doubleColumn("range_high").getDouble(0));
  }

  @Test
  void theFirstPolicyIsComparedWith() {
    Table compared = Estimates.compared(samples.columns(), samples.cells().stream());
    Table some = row(compared, "some", "base", Outcome.SICK_SHARE);
    Estimate difference = Estimate.ofDifference(sample(SOME), sample(NONE));
    assertEquals(sample(NONE).pooled(), some.doubleColumn("reference").getDouble(0));
    assertEquals(difference.mean(), some.doubleColumn("difference").getDouble(0));
    assertEquals(difference.high(), some.doubleColumn("difference_high").getDouble(0));

    assertEquals(2 + 3, some.doubleColumn("numerator").getDouble(0));
    assertEquals(3 + 7, some.doubleColumn("denominator").getDouble(0));

    Table none = row(compared, "none", "base", Outcome.SICK_SHARE);
    assertEquals(none.doubleColumn("mean").get(0), none.doubleColumn("reference").get(0));
    assertTrue(none.doubleColumn("difference").isMissing(0));
    Table paired = row(compared, "some", "base", Outcome.LOCK_IN);
    assertTrue(paired.doubleColumn("reference").isMissing(0));
    assertTrue(paired.doubleColumn("difference").isMissing(0));
  }

  @Test
  void inTheSummaryGroupsFollowEverybodyPointByPoint() {
    Table summary = Summary.of(samples, groups, 2023);
    assertEquals(
        List.of("all", "sex=female", "all", "all", "all", "sex=female", "sex=female", "all", "all"),
        summary.stringColumn("group").asList());
    assertEquals(
        List.of("policy", "point", "group", "outcome", "unit", "prices", "replications"),
        summary.columnNames().subList(0, 7));
    assertEquals(Outcome.SICK_SHARE.unit(), summary.stringColumn("unit").get(0));
  }
}
