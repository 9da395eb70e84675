package nl.basisbaan;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is bigger at the high end of the range of a number than at its low end, in the same towns:
 * the same people with the same luck. The tables are directions.csv and, for settings of a policy
 * and numbers of places, directions-of-policies.csv and directions-of-scale.csv; a number without a
 * sign of its own is in none. A row may also say how large the change is at least and at most.
 *
 * <p>A row is decided by a one-sided paired t-test over its towns, each with its own luck, at a
 * level of 1 in 1,000 ({@link PairedDifferences#FALSE_ALARM}): so often does a row without an
 * effect pass. The other mistake is to refuse a true effect after a change to the model that deals
 * other luck: a row has so many towns that this happens less than once in a hundred times, even
 * were the effect 15 percent smaller than it is. Under six other seeds 5 of 1,002 rows were
 * refused, which have more towns since, and no size was. A number of directions.csv whose towns are
 * more or fewer than usual was given them after a failure, so it has a seed that none of this used.
 * Seeds are fixed and nothing is tried twice.
 */
class DirectionTest {
  private static final int MONTHS = 36;
  private static final int PLACES = 50;
  private static final int CROWD = 200;
  private static final int FEW = 20;
  private static final int TOWNS = 5;
  private static final int TOWNS_OF_A_POLICY = 10;
  private static final int TOWNS_OF_A_SIZE = 24;
  private static final int SEED = 1;

  /** Sick leave is heavy-tailed: here candidates and providers differ as much as they may. */
  private static final Parameters DIFFERENT =
      Parameters.standard()
          .with("acceptance.usual", 1)
          .with("guidance.minutes_per_barrier", 0.15)
          .with("guidance.minutes_per_motivation", 0.25)
          .with("guidance.person_spread", 0.2)
          .with("interview.suitability_barrier", 0.6)
          .with("interview.suitability_health", 1)
          .with("sickness.per_health_point", 1)
          .with("sickness.per_motivation", 0.4)
          .with("sickness.poor_support", 0.9)
          .with("work_provider.quality_fall", 0.12);

  /**
   * Early stops, sheltered work and steps to regular work are rare, and few candidates accept: here
   * there are more of them.
   */
  private static final Parameters BASE =
      Parameters.standard()
          .with("job_chances.base_odds", 0.2)
          .with("job_chances.detachment_power", 0.5)
          .with("contracts.stop_per_month", 0.003)
          .with("contracts.stop_poor_match", 5)
          .with("contracts.sheltered_below", 0.45)
          .with("contracts.sheltered_per_month", 0.05)
          .with("acceptance.usual", 1)
          .with("nature.wage_value_sd", 0.2)
          .with("neighbourhood.places_per_thousand", 20);

  private static final Map<Integer, Map<Policy, List<PolicyResult>>> POLICIES =
      new ConcurrentHashMap<>();

  static List<Direction> numbers() {
    return Direction.rows("directions.csv");
  }

  static List<Direction> settings() {
    return Direction.rows("directions-of-policies.csv");
  }

  static List<Direction> sizes() {
    return Direction.rows("directions-of-scale.csv");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theHighEndOfANumberMovesItsFigure(Direction row) {
    Parameter number = BASE.get(row.name());
    List<List<PolicyResult>> ends =
        Stream.of(number.low(), number.high())
            .parallel()
            .map(
                end ->
                    live(
                        TestTowns.groningen(20),
                        BASE.with(row.name(), end),
                        List.of(policy(row.policy())),
                        row.towns(TOWNS),
                        row.seed(SEED),
                        TownFigure.follow(row.figure())))
            .map(towns -> towns.get(0))
            .toList();
    assertMoved(row, ends.get(0), ends.get(1));
  }

  private static void assertMoved(Direction row, List<PolicyResult> low, List<PolicyResult> high) {
    double[] from = TownFigure.of(row.figure(), low);
    double[] to = TownFigure.of(row.figure(), high);
    PairedDifferences change = PairedDifferences.between(from, to);
    assertTrue(change.move(row.sign()), () -> "not told from luck: " + change);
    assertTrue(row.fits(change.mean()), () -> "too little or too much: " + change);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aPolicySettingMovesItsFigure(Direction row) {
    assertMoved(row, underPolicy(row, row.from()), underPolicy(row, row.to()));
  }

  private static List<PolicyResult> underPolicy(Direction row, String value) {
    return POLICIES
        .computeIfAbsent(row.towns(TOWNS_OF_A_POLICY), DirectionTest::allPolicies)
        .get(policy(row.policy()).with(row.name(), value));
  }

  /** Lives the same towns through under every policy of the table that so many towns decide. */
  private static Map<Policy, List<PolicyResult>> allPolicies(int towns) {
    Set<Policy> policies = new LinkedHashSet<>();
    for (Direction row : settings()) {
      if (row.towns(TOWNS_OF_A_POLICY) == towns) {
        policies.add(policy(row.policy()).with(row.name(), row.from()));
        policies.add(policy(row.policy()).with(row.name(), row.to()));
      }
    }
    List<Policy> all = List.copyOf(policies);
    List<List<PolicyResult>> lives =
        live(TestTowns.groningen(20), BASE, all, towns, SEED, Follow.INTERVIEWED);
    return IntStream.range(0, all.size()).boxed().collect(toMap(all::get, lives::get));
  }

  /** More interviews than usual, and nobody turned away for a good outlook: places fill soon. */
  private static Policy policy(String name) {
    return named(name)
        .with("selection.interviews_per_coach", "8")
        .with("eligibility.max_outlook", "1");
  }

  private static Policy named(String name) {
    return switch (name) {
      case "none" -> Policy.none();
      case "end" -> TestTowns.endJob(PLACES);
      case "transition" -> TestTowns.transitionOnly(PLACES);
      case "short" -> TestTowns.transitionOnly(PLACES).with("contract.first_months", "12");
      case "again" -> named("short").with("eligibility.min_benefit_months", "0");
      case "unsupervised" -> TestTowns.endJob(PLACES).with("supervision.intensity", "0");
      case "accept" -> TestTowns.transitionOnly(PLACES).with("duty.kind", "accept");
      case "well_paid" -> TestTowns.endJob(PLACES).with("pay.wage_over_minimum", "1.5");
      case "exit_premium" -> TestTowns.endJob(PLACES).with("pay.premium_on_exit", "1500");
      case "premium" -> TestTowns.endJob(PLACES).with("pay.premium_on_entry", "10000");
      case "debt_help" -> TestTowns.endJob(PLACES).with("supervision.debt_help", "true");
      case "crowd" -> TestTowns.endJob(CROWD);
      case "later" -> TestTowns.endJob(PLACES).withScale(List.of(new Places("2024-01", PLACES)));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** What each policy does in each of some towns. */
  private static List<List<PolicyResult>> live(
      Municipality town,
      Parameters numbers,
      List<Policy> policies,
      int towns,
      int seed,
      Follow follow) {
    List<Policy> all = new ArrayList<>(List.of(Policy.none()));
    policies.stream().filter(Policy::opensPlaces).forEach(all::add);
    Replications replications =
        new Replications(
            TestTowns.scenario(town, numbers, MONTHS, seed, all.toArray(Policy[]::new)));
    List<List<PolicyResult>> lives =
        IntStream.range(0, towns)
            .parallel()
            .mapToObj(number -> replications.run(number, follow))
            .map(life -> life.stream().map(DirectionTest::withoutMonths).toList())
            .toList();
    return policies.stream()
        .map(policy -> policy.opensPlaces() ? all.indexOf(policy) : 0)
        .map(index -> lives.stream().map(life -> life.get(index)).toList())
        .toList();
  }

  /** Without the months of people, which nobody looks at and which take much room. */
  private static PolicyResult withoutMonths(PolicyResult all) {
    return new PolicyResult(
        all.policy(),
        all.monthly(),
        all.atEnd(),
        Map.of(),
        all.flows(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        all.events(),
        Map.of(),
        List.of(),
        List.of());
  }

  /** A row whose setting does nothing fails: the towns do not differ, or only their luck does. */
  @ParameterizedTest
  @MethodSource("settings")
  void aSettingThatDoesNothingIsRefused(Direction row) {
    double[] towns = TownFigure.of(row.figure(), underPolicy(row, row.from()));
    assertFalse(PairedDifferences.between(towns, towns).move(row.sign()), "equal ends");
    double[] some = Arrays.copyOf(towns, towns.length / 2);
    double[] others = Arrays.copyOfRange(towns, towns.length - some.length, towns.length);
    PairedDifferences luck = PairedDifferences.between(some, others);
    assertFalse(luck.move("+") || luck.move("-"), () -> "other luck: " + luck);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void manyPlacesAreNotFewPlacesManyTimes(Direction row) {
    assertMoved(row, withPlaces(FEW), withPlaces(CROWD));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"places_filled", "people_served", "liveability"})
  void doublingPlacesDoesNotDoubleEverything(String figure) {
    double[] half = TownFigure.of(figure, withPlaces(CROWD / 2));
    double[] all = TownFigure.of(figure, withPlaces(CROWD));
    double unchanged = figure.equals("liveability") ? 50 : 0;
    PairedDifferences shortfall =
        new PairedDifferences(
            IntStream.range(0, all.length)
                .mapToDouble(town -> all[town] - unchanged - 1.9 * (half[town] - unchanged))
                .toArray());
    assertTrue(shortfall.move("-"), shortfall::toString);
  }

  private static List<PolicyResult> withPlaces(int places) {
    return Sizes.TOWNS.get(places);
  }

  /** The same towns with each number of places, lived through once. */
  private static final class Sizes {
    static final Map<Integer, List<PolicyResult>> TOWNS = towns();

    private static Map<Integer, List<PolicyResult>> towns() {
      List<Integer> sizes = List.of(FEW, CROWD / 2, CROWD);
      List<Policy> policies = sizes.stream().map(TestTowns::endJob).toList();
      List<List<PolicyResult>> lives =
          live(TestTowns.groningen(5), DIFFERENT, policies, TOWNS_OF_A_SIZE, SEED, Follow.NOBODY);
      return IntStream.range(0, sizes.size()).boxed().collect(toMap(sizes::get, lives::get));
    }
  }
}
