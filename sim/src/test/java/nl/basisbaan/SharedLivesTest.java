package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scenarios that differ only in numbers of places and books, lived beside one life without a
 * programme, give what each gives alone.
 */
class SharedLivesTest {
  private static final Parameters STANDARD = Parameters.standard();
  private static final int TOGETHER = 60;

  private final Towns towns = new Towns();

  static IntStream tenSeeds() {
    return IntStream.range(0, 10);
  }

  private static List<Parameter> ofNoLife() {
    return STANDARD.all().stream()
        .filter(parameter -> parameter.scope() != Parameter.Scope.LIVES)
        .toList();
  }

  private List<String> differences(List<Scenario> scenarios, Follow follow) {
    List<Replications> each =
        scenarios.stream().map(scenario -> new Replications(scenario, towns)).toList();
    List<List<PolicyResult>> together = Replications.run(each, 0, follow);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      List<PolicyResult> alone = each.get(i).run(0, follow);
      assertEquals(alone.size(), together.get(i).size());
      for (int policy = 0; policy < alone.size(); policy++) {
        String what = "scenario " + i + ", " + alone.get(policy).policy() + ": ";
        ResultDifference.between(alone.get(policy), together.get(i).get(policy))
            .forEach(difference -> differences.add(what + difference));
      }
    }
    return differences;
  }

  /** Each end of each such number, up to sixty of them beside one life. */
  @Test
  void everyNumberOfPlacesAndBooksGivesBesideOthersWhatItGivesAlone() {
    Municipality town = TestTowns.groningen(20);
    Policy[] policies = {
      Policy.none(), TestTowns.transitionOnly(12).with("supervision.debt_help", "true")
    };
    List<Scenario> scenarios = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    for (Parameter parameter : ofNoLife()) {
      for (double end : new double[] {parameter.low(), parameter.high()}) {
        scenarios.add(
            TestTowns.scenario(town, STANDARD.with(parameter.name(), end), 24, 1, policies));
        if (scenarios.size() == TOGETHER) {
          differences.addAll(differences(scenarios, Follow.NOBODY));
          scenarios.clear();
        }
      }
    }
    differences.addAll(differences(scenarios, Follow.NOBODY));
    assertEquals(List.of(), differences);
  }

  /**
   * Random policies under random numbers, of which those of places and books differ from one to the
   * next.
   */
  @ParameterizedTest
  @MethodSource("tenSeeds")
  void randomScenariosGiveBesideOthersWhatTheyGiveAlone(int seed) {
    RandomTown random = new RandomTown(200 + seed);
    Random luck = new Random(seed);
    Parameters base = random.numbers();
    Municipality town =
        seed % 4 == 1
            ? TestTowns.withoutBenefit(20, 60)
            : TestTowns.groningen(seed % 5 == 3 ? 10 : 20);
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Parameters numbers = base;
      for (Parameter parameter : ofNoLife()) {
        if (i > 0 && luck.nextInt(4) == 0) {
          double value = parameter.low() + (parameter.high() - parameter.low()) * luck.nextDouble();
          numbers = numbers.with(parameter.name(), parameter.whole() ? Math.rint(value) : value);
        }
      }
      scenarios.add(
          TestTowns.scenario(town, numbers, 48, seed, random.policies(2).toArray(Policy[]::new)));
    }
    assertEquals(List.of(), differences(scenarios, Follow.values()[seed % Follow.values().length]));
  }

  /** Who pays, and prices, in scenarios and policies that differ in nothing else. */
  @Test
  void whoPaysWhatGivesBesideOthersWhatItGivesAlone() {
    Municipality town = TestTowns.groningen(20);
    Policy job = TestTowns.transitionOnly(12);
    Policy limited = job.with("funding.yearly_budget", "300000");
    Policy[] policies = {
      Policy.none(),
      job,
      job.with("funding.buyers_fee", "3000"),
      job.with("funding.wage_cost_subsidy", "false"),
      limited,
      limited.with("funding.co_payment", "5000"),
      Policy.none().with("description", "no places either")
    };
    List<Scenario> scenarios = new ArrayList<>();
    for (String number :
        List.of(
            "care.qaly_euro",
            "task.displaced_paid_share",
            "place_payments.supervision_later_years",
            "prices.inflation_per_year")) {
      Parameters numbers = STANDARD.with(number, STANDARD.get(number).low());
      scenarios.add(TestTowns.scenario(town, numbers, 36, 1, policies));
    }
    for (Follow follow : Follow.values()) {
      assertEquals(List.of(), differences(scenarios, follow));
    }
  }

  /** A policy is not lived again for who pays, nor for a price unless a budget depends on it. */
  @Test
  void livesThatDifferInNothingAreLivedOnce() {
    Municipality town = TestTowns.groningen(80);
    Policy job = TestTowns.transitionOnly(12);
    Policy paid = job.with("funding.buyers_fee", "3000");
    Policy limited = job.with("funding.yearly_budget", "300000");
    Scenario usual = TestTowns.scenario(town, STANDARD, 6, 1, Policy.none());
    Scenario.Lives lives = usual.lives(job);
    assertEquals(lives, usual.lives(paid));
    assertNotEquals(lives, usual.lives(job.withPlaces(13)));
    assertNotEquals(lives, usual.lives(job.with("contract.first_months", "12")));
    assertNotEquals(lives, usual.lives(limited));
    assertNotEquals(usual.lives(limited), usual.lives(limited.with("funding.buyers_fee", "3000")));
    Scenario value = usual.with(STANDARD.with("care.qaly_euro", 20_000));
    Scenario cost = usual.with(STANDARD.with("place_payments.supervision_later_years", 2_000));
    assertEquals(lives, value.lives(paid));
    assertEquals(lives, cost.lives(paid));
    assertEquals(usual.lives(limited), value.lives(limited));
    assertNotEquals(usual.lives(limited), cost.lives(limited));
    for (String number : List.of("prices.inflation_per_year", "interview.register_error")) {
      double low = STANDARD.get(number).low();
      assertNotEquals(lives, usual.with(STANDARD.with(number, low)).lives(job), number);
    }
  }

  /** To the last bit of every column of everybody. */
  @Test
  void noSuchNumberChangesALifeWithoutAProgramme() {
    for (Municipality town : List.of(TestTowns.groningen(40), TestTowns.withoutBenefit(40, 30))) {
      People usual = peopleAtTheEnd(town, STANDARD);
      List<String> changed = new ArrayList<>();
      for (Parameter parameter : ofNoLife()) {
        for (double end : new double[] {parameter.low(), parameter.high()}) {
          Parameters numbers = STANDARD.with(parameter.name(), end);
          if (!Difference.between(usual, peopleAtTheEnd(town, numbers)).isEmpty()) {
            changed.add(parameter.name() + "=" + end);
          }
        }
      }
      assertEquals(List.of(), changed);
    }
  }

  private People peopleAtTheEnd(Municipality town, Parameters numbers) {
    Replications replications =
        new Replications(TestTowns.scenario(town, numbers, 24, 1, Policy.none()), towns);
    Town drawn = replications.town(0);
    List<Course> courses = replications.courses(drawn, Follow.NOBODY, World::underProgramme);
    new Simulation(drawn.months(), courses).run();
    return courses.get(0).world().people();
  }

  @Test
  void halfOfTheNumbersAreOfPlaces() {
    assertTrue(ofNoLife().size() > 150, () -> ofNoLife().size() + " numbers");
  }

  @Test
  void scenariosWithOtherLivesAreRefused() {
    Municipality town = TestTowns.groningen(80);
    Parameters other =
        STANDARD.with("labour_market.slack", STANDARD.get("labour_market.slack").low());
    List<Scenario> scenarios =
        List.of(
            TestTowns.scenario(town, STANDARD, 6, 1, Policy.none()),
            TestTowns.scenario(town, other, 6, 1, Policy.none()));
    assertFalse(scenarios.get(0).sharesLivesWith(scenarios.get(1)));
    assertThrows(IllegalArgumentException.class, () -> differences(scenarios, Follow.NOBODY));
  }
}
