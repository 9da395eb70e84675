package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scenarios that differ only in numbers of places and money, lived beside one life without a
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

  private static List<Parameter> ofMoney() {
    Set<Parameter.Scope> money = EnumSet.of(Parameter.Scope.BUDGETS, Parameter.Scope.BOOKS);
    return STANDARD.all().stream().filter(parameter -> money.contains(parameter.scope())).toList();
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
        String what = name(scenarios, i) + ", " + alone.get(policy).policy() + ": ";
        ResultDifference.between(alone.get(policy), together.get(i).get(policy))
            .forEach(difference -> differences.add(what + difference));
      }
    }
    return differences;
  }

  /** The number that differs, where it is the only one. */
  private static String name(List<Scenario> scenarios, int i) {
    Parameters numbers = scenarios.get(i).parameters();
    List<String> changed =
        STANDARD.all().stream()
            .filter(parameter -> numbers.value(parameter.name()) != parameter.value())
            .map(parameter -> parameter.name() + "=" + numbers.value(parameter.name()))
            .toList();
    return changed.size() == 1 ? changed.get(0) : "scenario " + i;
  }

  /** Each end of each such number, up to sixty of them beside one life. */
  @Test
  void everyNumberOfPlacesAndMoneyGivesBesideOthersWhatItGivesAlone() {
    Policy job = TestTowns.transitionOnly(12).with("supervision.debt_help", "true");
    assertEquals(List.of(), differencesOfBothEnds(ofNoLife(), job));
  }

  /** A number of books that a budget bore would change how many places it carries, and so lives. */
  @Test
  void everyNumberOfMoneyDoesSoUnderABudget() {
    Policy limited =
        TestTowns.transitionOnly(12)
            .with("supervision.debt_help", "true")
            .with("funding.yearly_budget", "300000");
    assertEquals(List.of(), differencesOfBothEnds(ofMoney(), limited));
  }

  private List<String> differencesOfBothEnds(List<Parameter> numbers, Policy policy) {
    Municipality town = TestTowns.groningen(20);
    List<Scenario> scenarios = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    for (Parameter parameter : numbers) {
      for (double end : new double[] {parameter.low(), parameter.high()}) {
        Parameters at = STANDARD.with(parameter.name(), end);
        scenarios.add(TestTowns.scenario(town, at, 24, 1, Policy.none(), policy));
        if (scenarios.size() == TOGETHER) {
          differences.addAll(differences(scenarios, Follow.NOBODY));
          scenarios.clear();
        }
      }
    }
    if (!scenarios.isEmpty()) {
      differences.addAll(differences(scenarios, Follow.NOBODY));
    }
    return differences;
  }

  /**
   * Random policies under random numbers, of which those of places and money differ from one to the
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

  /** Random policies under other names, numbers of money and ways to pay. */
  @ParameterizedTest
  @MethodSource("tenSeeds")
  void randomPoliciesGiveInOtherBooksWhatTheyGiveAlone(int seed) {
    RandomTown random = new RandomTown(300 + seed);
    Random luck = new Random(seed);
    Parameters base = random.numbers();
    List<Policy> policies = random.policies(2);
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Parameters numbers = base;
      for (Parameter parameter : ofMoney()) {
        if (i > 0 && luck.nextInt(2) == 0) {
          double end = luck.nextBoolean() ? parameter.low() : parameter.high();
          numbers = numbers.with(parameter.name(), end);
        }
      }
      List<Policy> own = new ArrayList<>(policies);
      for (Policy policy : policies.subList(1, policies.size())) {
        Funding other = random.policies(1).get(1).funding();
        boolean same = other.isLimited() == policy.funding().isLimited();
        Policy paid = same ? Changed.with(policy, "funding", other) : policy;
        own.add(1 + luck.nextInt(own.size()), paid.with("name", policy.name() + "-" + i));
      }
      Municipality town = TestTowns.groningen(40);
      scenarios.add(TestTowns.scenario(town, numbers, 36, seed, own.toArray(Policy[]::new)));
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
  void halfOfTheNumbersAreOfPlacesAndMoney() {
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
