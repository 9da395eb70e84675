package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.model.Municipality;
import nl.basisbaan.model.Parameter;
import nl.basisbaan.model.Parameters;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.PersonEvent;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is bigger at the high end of the range of a number than at its low end, for the same people
 * and luck. The table is directions.csv; a number without a sign of its own is not in it.
 */
class DirectionTest {
  private static final int REPLICATIONS = 4;
  private static final int MONTHS = 36;
  private static final int PLACES = 50;
  private static final int CROWD = 200;
  private static final int FEW = 5;
  private static final int TOWNS = 40;

  /** Sick leave is heavy-tailed: here candidates and providers differ as much as they may. */
  private static final Parameters DIFFERENT =
      Parameters.standard()
          .with("interview.suitability_barrier", 0.6)
          .with("sickness.per_motivation", 0.4)
          .with("sickness.poor_support", 1.5)
          .with("work_provider.quality_fall", 0.12);

  private static final Map<Integer, List<PolicyResult>> SIZES = new ConcurrentHashMap<>();
  private static final String EVENTS = "accepted_share|stopped|(event|refused|left|found|ended) .*";

  /**
   * Early stops, sheltered work and steps to regular work are rare: here there are more of them.
   */
  private static final Parameters BASE =
      Parameters.standard()
          .with("job_chances.base_odds", 0.2)
          .with("job_chances.detachment_power", 0.5)
          .with("contracts.stop_per_month", 0.003)
          .with("contracts.stop_poor_match", 5)
          .with("contracts.sheltered_below", 0.45)
          .with("contracts.sheltered_per_month", 0.05)
          .with("nature.wage_value_sd", 0.2)
          .with("neighbourhood.places_per_thousand", 20);

  @ParameterizedTest(name = "{0} under {1}: {2} {3}")
  @CsvFileSource(resources = "/directions.csv", numLinesToSkip = 1)
  void theHighEndOfANumberMovesItsOutcome(
      String name, String policy, String figure, String direction) {
    Parameter parameter = BASE.get(name);
    double[] ends =
        DoubleStream.of(parameter.low(), parameter.high())
            .parallel()
            .map(end -> figure(figure, BASE.with(name, end), policy(policy)))
            .toArray();
    assertMoved(figure, direction, ends);
  }

  private static void assertMoved(String figure, String direction, double[] ends) {
    double low = ends[0];
    double high = ends[1];
    boolean moved = direction.equals("+") ? high > low : high < low;
    assertTrue(moved, () -> figure + " is " + low + " at the low end, " + high + " at the high");
  }

  @ParameterizedTest(name = "{0} from {1} to {2} under {3}: {4} {5}")
  @CsvFileSource(resources = "/directions-of-policies.csv", numLinesToSkip = 1)
  void aPolicySettingMovesItsOutcome(
      String path, String from, String to, String policy, String figure, String direction) {
    double[] ends =
        Stream.of(from, to)
            .parallel()
            .mapToDouble(value -> figure(figure, BASE, policy(policy).with(path, value)))
            .toArray();
    assertMoved(figure, direction, ends);
  }

  /** More interviews than usual, so that places fill soon. */
  private static Policy policy(String name) {
    return named(name).with("selection.interviews_per_coach", "8");
  }

  private static Policy named(String name) {
    return switch (name) {
      case "none" -> TestTowns.endJob(0);
      case "end" -> TestTowns.endJob(PLACES);
      case "transition" -> TestTowns.transitionOnly(PLACES);
      case "short" -> TestTowns.transitionOnly(PLACES).with("contract.first_months", "12");
      case "accept" -> TestTowns.transitionOnly(PLACES).with("duty.kind", "accept");
      case "premium" -> TestTowns.endJob(PLACES).with("pay.premium_on_entry", "10000");
      case "debt_help" -> TestTowns.endJob(PLACES).with("supervision.debt_help", "true");
      case "crowd" -> TestTowns.endJob(CROWD);
      case "later" -> TestTowns.endJob(PLACES).withScale(List.of(new Places("2024-01", PLACES)));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static double figure(String figure, Parameters numbers, Policy policy) {
    Follow follow = figure.matches(EVENTS) ? Follow.ALL : Follow.NOBODY;
    return figure(figure, live(TestTowns.groningen(20), numbers, policy, REPLICATIONS, follow));
  }

  private static List<PolicyResult> live(
      Municipality town, Parameters numbers, Policy policy, int count, Follow follow) {
    Scenario scenario = TestTowns.scenario(town, numbers, MONTHS, 1, Policy.none(), policy);
    Replications replications = new Replications(scenario);
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(number -> replications.run(number, follow).get(1))
        .toList();
  }

  private static double figure(String figure, List<PolicyResult> results) {
    if (figure.equals("accepted_share")) {
      return events(results, "accepted", "") / events(results, "interviewed", "");
    }
    if (figure.equals("stopped")) {
      return events(results, "job_ended", "health|poor supervision|work does not suit");
    }
    String[] words = figure.split(" ", 2);
    return switch (words[0]) {
      case "flow" -> flow(results, words[1]);
      case "event" -> events(results, words[1], "");
      case "refused" -> events(results, "not_started", words[1]);
      case "left" -> events(results, "left", words[1]);
      case "found" -> events(results, "work_found", words[1]);
      case "ended" -> events(results, "job_ended", words[1]);
      default -> outcome(results, Outcome.valueOf(figure.toUpperCase(Locale.ROOT)));
    };
  }

  private static double events(List<PolicyResult> results, String event, String detail) {
    return results.stream()
        .flatMap(result -> result.events().stream())
        .filter(each -> each.event().equals(event) && matches(each, detail))
        .count();
  }

  private static boolean matches(PersonEvent event, String detail) {
    return event.detail().matches(".*(" + detail + ").*");
  }

  private static double flow(List<PolicyResult> results, String item) {
    return results.stream()
        .flatMap(result -> result.flows().stream())
        .filter(flow -> flow.item().name().equals(item))
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  /** An outcome pooled over replications, and over months where it is known for each. */
  private static double outcome(List<PolicyResult> results, Outcome outcome) {
    double numerator = 0;
    double denominator = 0;
    for (PolicyResult result : results) {
      Measure[] measures = result.monthly().get(outcome);
      for (Measure each :
          measures == null ? new Measure[] {result.atEnd().get(outcome)} : measures) {
        numerator += each.numerator();
        denominator += each.denominator();
      }
    }
    return numerator / denominator;
  }

  /** What changes between few and many places, with no number changed, in the table. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/directions-of-scale.csv", numLinesToSkip = 1)
  void manyPlacesAreNotFewPlacesManyTimes(String figure, String direction) {
    double[] ends =
        IntStream.of(FEW, CROWD)
            .mapToDouble(places -> figure(figure, withPlaces(places)))
            .toArray();
    assertMoved(figure, direction, ends);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"places_filled", "people_served", "liveability"})
  void doublingPlacesDoesNotDoubleEverything(String figure) {
    double half = gained(figure, CROWD / 2);
    double all = gained(figure, CROWD);
    assertTrue(all < 1.9 * half, () -> figure + " " + half + " becomes " + all);
  }

  private static double gained(String figure, int places) {
    double unchanged = figure.equals("liveability") ? 50 : 0;
    return figure(figure, withPlaces(places)) - unchanged;
  }

  /** Some towns with so many places, lived through once. */
  private static List<PolicyResult> withPlaces(int places) {
    return SIZES.computeIfAbsent(
        places,
        each ->
            live(TestTowns.groningen(5), DIFFERENT, TestTowns.endJob(each), TOWNS, Follow.NOBODY));
  }
}
