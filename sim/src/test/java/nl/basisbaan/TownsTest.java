package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Difference;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios share what they have in common, and nobody can tell. */
class TownsTest {
  private static final Scenario BASE = scenario(Parameters.standard(), 1);
  private static final Towns SHARED = new Towns();
  private static final Town TOWN = SHARED.of(BASE).town(0);

  private static Scenario scenario(Parameters parameters, long seed) {
    return TestTowns.scenario(
        TestTowns.groningen(100), parameters, 24, seed, Policy.none(), TestTowns.endJob(5));
  }

  private static Scenario at(String name, double value) {
    return BASE.with(BASE.parameters().with(name, value));
  }

  static List<String> parameters() {
    return BASE.parameters().all().stream()
        .filter(parameter -> other(parameter) != parameter.value())
        .map(Parameter::name)
        .toList();
  }

  private static double other(Parameter parameter) {
    return parameter.low() == parameter.value() ? parameter.high() : parameter.low();
  }

  /** Whatever parameter differs from the base, the town is the one that would be drawn alone. */
  @ParameterizedTest
  @MethodSource("parameters")
  void aTownIsNeverThatOfOtherNumbers(String name) {
    Scenario scenario = at(name, other(BASE.parameters().get(name)));
    Town alone = new Towns().of(scenario).town(0);
    Town shared = SHARED.of(scenario).town(0);
    assertEquals(List.of(), Difference.between(alone.people(), shared.people()));
    assertEquals(providers(alone.providers()), providers(shared.providers()));
    assertArrayEquals(chances(alone), chances(shared));
    assertArrayEquals(alone.months(), shared.months());
    assertSame(scenario.parameters(), shared.parameters());
  }

  private static List<List<Object>> providers(WorkProviders all) {
    return IntStream.range(0, all.size())
        .mapToObj(
            row ->
                List.<Object>of(
                    all.luck(row),
                    all.kind(row),
                    all.neighbourhood(row),
                    all.tasks(row),
                    all.quality(row),
                    all.offered(row),
                    all.experience(row),
                    all.managesWork(row)))
        .toList();
  }

  private static double[] chances(Town town) {
    return IntStream.range(0, town.people().size())
        .mapToDouble(row -> town.chances().oddsWithin(town.people().person(row), 12, 0))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"labour_market.slack", "task.displaced_paid_share"})
  void aNumberThatNoTownIsDrawnFromLeavesTheTown(String name) {
    Town town = SHARED.of(at(name, other(BASE.parameters().get(name)))).town(0);
    assertSame(TOWN.people(), town.people());
    assertSame(TOWN.groups(), town.groups());
    assertSame(TOWN.chances(), town.chances());
    assertSame(TOWN.providers(), town.providers());
    assertSame(TOWN.months(), town.months());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wellbeing.caused_factor",
        "nature.debts",
        "population.adult_months",
        "association.age_duration",
        "turning_point.per_month",
        "job_chances.base_odds",
        "work_provider.quality_mean"
      })
  void aNumberThatATownIsDrawnFromGivesAnother(String name) {
    Town town = SHARED.of(at(name, other(BASE.parameters().get(name)))).town(0);
    assertNotSame(TOWN.people(), town.people());
    assertSame(TOWN.months(), town.months());
  }

  @Test
  void anotherSeedOrReplicationOrLengthGivesAnotherTown() {
    assertNotSame(TOWN.people(), SHARED.of(BASE).town(1).people());
    assertNotSame(TOWN.people(), SHARED.of(scenario(BASE.parameters(), 2)).town(0).people());
    Scenario longer =
        TestTowns.scenario(BASE.municipality(), BASE.parameters(), 36, 1, Policy.none());
    assertTrue(SHARED.of(longer).town(0).people().size() > TOWN.people().size());
  }

  @Test
  void indexationGivesOtherMonths() {
    Scenario later =
        at("indexation.wages_per_year", BASE.parameters().get("indexation.wages_per_year").high());
    assertNotSame(TOWN.months(), SHARED.of(later).months());
  }

  /** Several scenarios live through the same towns one after another, in parallel too. */
  @Test
  void resultsAreThoseOfScenariosThatShareNothing() {
    Towns towns = new Towns();
    List<Scenario> scenarios =
        List.of(BASE, at("labour_market.slack", 0.9), at("wellbeing.caused_factor", 0.1), BASE);
    List<String> sharing =
        scenarios.parallelStream()
            .map(scenario -> results(new Replications(scenario, towns)))
            .toList();
    List<String> alone =
        scenarios.stream().map(scenario -> results(new Replications(scenario))).toList();
    assertEquals(alone, sharing);
  }

  private static String results(Replications replications) {
    return IntStream.range(0, 2)
        .mapToObj(number -> replications.run(number, Follow.PARTICIPANTS))
        .flatMap(List::stream)
        .map(ResultText::of)
        .collect(Collectors.joining());
  }

  /** Towns of the first replications stay, the last ones go. */
  @Test
  void noMorePeopleAreKeptThanMay() {
    Towns.Of towns =
        new Towns()
            .of(
                TestTowns.scenario(
                    TestTowns.groningen(1), BASE.parameters(), 12, 1, Policy.none()));
    Town first = towns.town(0);
    int fit = Towns.MOST_PEOPLE * 11 / 10 / first.people().size(); // no town is so much smaller
    Town last = first;
    for (int number = 1; number < fit + 3; number++) {
      last = towns.town(number);
    }
    assertSame(first.people(), towns.town(0).people());
    assertNotSame(last.people(), towns.town(fit + 2).people());
  }
}
