package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicationsTest {
  private static final Scenario SCENARIO =
      scenario(Policy.none(), TestTowns.endJob(12), TestTowns.transitionOnly(12));

  /** Totals, and gains over the place-years of all. */
  private static final Set<Outcome> SHARED_DENOMINATOR =
      EnumSet.of(
          Outcome.ON_BENEFIT_PERSONS,
          Outcome.PLACES_FILLED,
          Outcome.PEOPLE_SERVED,
          Outcome.MONTHS_OFF_BENEFIT,
          Outcome.WAITING_PERSONS,
          Outcome.OFF_BENEFIT_PER_PLACE_YEAR,
          Outcome.REGULAR_WORK_PER_PLACE_YEAR,
          Outcome.SUBSIDISED_WORK_PER_PLACE_YEAR);

  private static final Replications SHARED = new Replications(SCENARIO);

  private static Scenario scenario(Policy... policies) {
    return TestTowns.scenario(TestTowns.groningen(40), TinyTown.NUMBERS, 36, 1, policies);
  }

  private static String text(List<PolicyResult> results) {
    return results.stream().map(ResultText::of).collect(Collectors.joining());
  }

  @Test
  void aReplicationHasAResultForEachPolicyInTheirOrder() {
    List<PolicyResult> results = SHARED.run(0, Follow.NOBODY);
    assertEquals(
        List.of("none", "end-job", "transition-only"),
        results.stream().map(PolicyResult::policy).toList());
    for (PolicyResult result : results) {
      assertTrue(result.people().isEmpty() && result.events().isEmpty());
      for (Outcome outcome : Outcome.values()) {
        boolean paired = outcome.when() == Outcome.When.PAIRED;
        boolean known = !paired || !result.policy().equals("none");
        assertEquals(known, result.atEnd().containsKey(outcome), outcome.label());
        boolean monthly = outcome.when() == Outcome.When.MONTHLY;
        assertEquals(monthly, result.monthly().containsKey(outcome), outcome.label());
      }
      result.monthly().values().forEach(measures -> assertEquals(36, measures.length));
    }
  }

  /** Nobody in this town lives in another kind of household, which would be in no group. */
  @Test
  void groupsOfADimensionAddUpToEverybody() {
    for (PolicyResult result : SHARED.run(0, Follow.NOBODY)) {
      Set<String> dimensions =
          result.byGroup().keySet().stream()
              .map(label -> label.replaceAll("=.*", "="))
              .collect(Collectors.toSet());
      assertEquals(6, dimensions.size());
      for (String dimension : dimensions) {
        List<Map<Outcome, Measure>> groups =
            result.byGroup().entrySet().stream()
                .filter(each -> each.getKey().startsWith(dimension))
                .map(Map.Entry::getValue)
                .toList();
        for (Outcome outcome : groups.get(0).keySet()) {
          Measure all = result.atEnd().get(outcome);
          String what = result.policy() + " " + dimension + outcome.label();
          double above = sum(groups, outcome, Measure::numerator);
          double below = sum(groups, outcome, Measure::denominator);
          boolean shared = SHARED_DENOMINATOR.contains(outcome);
          assertEquals(shared ? groups.size() * all.denominator() : all.denominator(), below, what);
          if (outcome != Outcome.CREAMING) {
            assertEquals(all.numerator(), above, 1e-9 * Math.abs(all.numerator()), what);
          }
        }
      }
    }
  }

  private static double sum(
      List<Map<Outcome, Measure>> groups, Outcome outcome, ToDoubleFunction<Measure> part) {
    return groups.stream().map(group -> group.get(outcome)).mapToDouble(part).sum();
  }

  @Test
  void replicationsInParallelGiveWhatTheyGiveInSequence() {
    Replications again = new Replications(SCENARIO);
    List<String> parallel =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(number -> text(SHARED.run(number, Follow.NOBODY)))
            .toList();
    for (int number = 7; number >= 0; number--) {
      assertEquals(text(again.run(number, Follow.NOBODY)), parallel.get(number));
    }
    assertEquals(8, Set.copyOf(parallel).size(), "replications differ");
  }

  @ParameterizedTest
  @EnumSource(Follow.class)
  void followingPeopleChangesNoOutcome(Follow follow) {
    assertEquals(text(SHARED.run(0, Follow.NOBODY)), text(SHARED.run(0, follow)));
  }

  @Test
  void participantsAreFollowedUnderEveryPolicyFromTheirFirstInterviewOn() {
    List<PolicyResult> results = SHARED.run(0, Follow.PARTICIPANTS);
    Set<Integer> interviewed =
        results.stream()
            .flatMap(result -> result.events().stream())
            .filter(event -> event.event() == Event.INTERVIEWED)
            .map(PersonEvent::person)
            .collect(Collectors.toSet());
    assertFalse(interviewed.isEmpty());
    for (PolicyResult result : results) {
      Set<Integer> followed =
          result.people().stream().map(PersonMonth::person).collect(Collectors.toSet());
      assertTrue(interviewed.containsAll(followed), result.policy());
      // Somebody interviewed under one policy may have left the town before that under another.
      assertTrue(followed.size() >= interviewed.size() * 0.9, result.policy());
    }
    for (int person : interviewed) {
      int first = firstMonth(results, person);
      for (PolicyResult result : results) {
        result.people().stream()
            .filter(row -> row.person() == person)
            .forEach(row -> assertTrue(row.month() >= first));
      }
    }
  }

  private static int firstMonth(List<PolicyResult> results, int person) {
    return results.stream()
        .flatMap(result -> result.events().stream())
        .filter(event -> event.person() == person && event.event() == Event.INTERVIEWED)
        .mapToInt(PersonEvent::month)
        .min()
        .orElseThrow();
  }

  @Test
  void whoeverIsFollowedIsDescribedInTheSameWay() {
    List<PolicyResult> all = SHARED.run(0, Follow.ALL);
    List<PolicyResult> some = SHARED.run(0, Follow.PARTICIPANTS);
    for (int i = 0; i < all.size(); i++) {
      Set<String> everything = ResultText.ofPeople(all.get(i)).lines().collect(Collectors.toSet());
      Set<String> part = ResultText.ofPeople(some.get(i)).lines().collect(Collectors.toSet());
      assertTrue(everything.containsAll(part), all.get(i).policy());
      assertTrue(part.size() < everything.size());
    }
  }

  @Test
  void theOrderOfThePoliciesChangesNothing() {
    List<PolicyResult> one = SHARED.run(0, Follow.NOBODY);
    Scenario other = scenario(Policy.none(), TestTowns.transitionOnly(12), TestTowns.endJob(12));
    List<PolicyResult> turned = new Replications(other).run(0, Follow.NOBODY);
    assertEquals(ResultText.of(one.get(0)), ResultText.of(turned.get(0)));
    assertEquals(ResultText.of(one.get(1)), ResultText.of(turned.get(2)));
    assertEquals(ResultText.of(one.get(2)), ResultText.of(turned.get(1)));
  }

  @Test
  void theHoursOfAPersonsMonthAddUp() {
    for (PolicyResult result : SHARED.run(0, Follow.ALL)) {
      for (PersonMonth row : result.people()) {
        double uses =
            row.productiveHours()
                + row.sickHours()
                + row.leaveHours()
                + row.closedHours()
                + row.coachingHours();
        assertEquals(row.contractHours(), uses, 1e-9);
        assertEquals(row.state() == State.BASIC_JOB, row.contractHours() > 0);
        assertEquals(row.contractHours() > 0, row.provider() >= 0);
      }
    }
  }

  @Test
  void theFirstPolicyMustOpenNoPlaces() {
    assertThrows(IllegalArgumentException.class, () -> scenario(TestTowns.endJob(1)));
    assertThrows(IllegalArgumentException.class, () -> scenario());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1201})
  void aSpanOutOfRangeIsRefused(int months) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    TestTowns.scenario(
                        TestTowns.groningen(40), TinyTown.NUMBERS, months, 1, Policy.none()))
            .getMessage();
    assertTrue(message.contains("" + months), message);
  }
}
