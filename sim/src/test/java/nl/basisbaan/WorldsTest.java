package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.CarelessWorld;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A world that lives only those whose lives may differ tells what one that lives all would tell.
 */
class WorldsTest {
  private static final int MONTHS = 60;
  private static final int POLICIES = 4;

  /** A seed under which couples are placed and openings are few. */
  private static final int TIGHT = 3;

  static IntStream twentySeeds() {
    return IntStream.range(0, 20);
  }

  /** All policies of a town, lived. */
  private record Lived(Replications replications, List<Course> courses) {
    PolicyResult result(int policy) {
      return Replications.result(courses.get(policy), courses.get(0));
    }

    World world(int policy) {
      return courses.get(policy).world();
    }
  }

  /** A town that can be lived in worlds of any kind. */
  private record Unlived(Replications replications, Town town, Follow follow) {
    Lived live(UnaryOperator<World> worlds) {
      List<Course> courses = replications.courses(town, follow, worlds);
      new Simulation(town.months(), courses).run();
      return new Lived(replications, courses);
    }
  }

  /** A town of 500 or 1,000 people with policies and numbers of all sorts. */
  private static Unlived town(int seed) {
    RandomTown random = new RandomTown(seed);
    Replications replications =
        new Replications(
            TestTowns.scenario(
                seed % 4 == 1
                    ? TestTowns.withoutBenefit(20, 60)
                    : TestTowns.groningen(seed % 10 == 3 ? 10 : 20),
                random.numbers(),
                MONTHS,
                seed,
                random.policies(POLICIES).toArray(Policy[]::new)));
    return new Unlived(replications, replications.town(0), follow(seed));
  }

  private static Follow follow(int seed) {
    return switch (seed % 5) {
      case 0 -> Follow.ALL;
      case 1 -> Follow.PARTICIPANTS;
      case 2 -> Follow.INTERVIEWED;
      default -> Follow.NOBODY;
    };
  }

  /** Where worlds of a kind tell something else than worlds that live everybody. */
  private static List<String> differences(int seed, UnaryOperator<World> worlds) {
    Unlived town = town(seed);
    Lived some = town.live(worlds);
    Lived all = town.live(World::inFull);
    List<String> differences = new ArrayList<>();
    for (int policy = 0; policy <= POLICIES; policy++) {
      differences.addAll(ResultDifference.between(all.result(policy), some.result(policy)));
      if (policy > 0) {
        differences.addAll(
            Difference.between(some.world(policy), all.world(policy), some.world(0)));
      }
    }
    return differences;
  }

  @ParameterizedTest
  @MethodSource("twentySeeds")
  void aWorldThatLivesOnlyTheTouchedTellsWhatOneThatLivesEverybodyTells(int seed) {
    assertEquals(List.of(), differences(seed, World::underProgramme));
  }

  @Test
  void theTownsOfThatTestFillPlacesAndLeaveMostPeopleUntouchedUnderSomePolicy() {
    int placed = 0;
    int few = 0;
    for (int seed = 0; seed < 4; seed++) {
      Lived lived = town(seed).live(World::underProgramme);
      for (int policy = 1; policy <= POLICIES; policy++) {
        placed += lived.courses().get(policy).programme().recruitment().starts() > 0 ? 1 : 0;
        few += lived.world(policy).people().size() < lived.world(0).size() / 2 ? 1 : 0;
      }
    }
    assertTrue(placed >= 8, "policies that place people: " + placed);
    assertTrue(few >= 4, "policies that touch less than half: " + few);
  }

  @Test
  void aWorldThatForgetsPartnersIsCaught() {
    assertFalse(differences(TIGHT, CarelessWorld::withoutPartners).isEmpty());
  }

  @Test
  void aWorldThatIgnoresTheDisplacedIsCaught() {
    assertFalse(differences(TIGHT, CarelessWorld::withoutTheDisplaced).isEmpty());
  }

  /** Ten others beside it, and all in another order. */
  @Test
  void worldsDoNotDisturbOneAnother() {
    RandomTown random = new RandomTown(101);
    Parameters numbers = random.numbers();
    List<Policy> policies = random.policies(11);
    List<Policy> turned = new ArrayList<>(policies.subList(1, policies.size()));
    Collections.reverse(turned);
    turned.add(0, policies.get(0));
    List<PolicyResult> first = run(numbers, policies);
    List<PolicyResult> second = run(numbers, turned);
    assertEquals(List.of(), ResultDifference.between(first.get(0), second.get(0)));
    for (Policy policy : policies.subList(1, policies.size())) {
      PolicyResult alone = run(numbers, List.of(policies.get(0), policy)).get(1);
      PolicyResult one = first.get(policies.indexOf(policy));
      PolicyResult other = second.get(turned.indexOf(policy));
      assertEquals(List.of(), ResultDifference.between(alone, one));
      assertEquals(List.of(), ResultDifference.between(alone, other));
    }
  }

  private static List<PolicyResult> run(Parameters numbers, List<Policy> policies) {
    Municipality town = TestTowns.groningen(40);
    Policy[] all = policies.toArray(Policy[]::new);
    return new Replications(TestTowns.scenario(town, numbers, 36, 1, all))
        .run(0, Follow.INTERVIEWED);
  }
}
