package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.outcome.Turnover.Count;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** Stocks, exits and returns are what the months of everybody say; who is followed from when. */
class TurnoverTest {
  private static final int MONTHS = 36;
  private static final Set<State> ASSISTANCE =
      Set.of(State.BENEFIT, State.INTERVIEW, State.ACTIVITY);
  private static final Set<State> EMPLOYED =
      Set.of(State.REGULAR_JOB, State.SUBSIDISED_JOB, State.SHELTERED_WORK);
  private static final Replications TOWN =
      new Replications(
          TestTowns.scenario(
              TestTowns.groningen(40),
              TinyTown.NUMBERS,
              MONTHS,
              1,
              Policy.none(),
              TestTowns.endJob(12)));

  private static final PolicyResult ALL = TOWN.run(0, Follow.ALL).get(1);
  private static final List<Map<Integer, PersonMonth>> BY_MONTH = byMonth();

  private static List<Map<Integer, PersonMonth>> byMonth() {
    List<Map<Integer, PersonMonth>> months = new ArrayList<>();
    IntStream.range(0, MONTHS).forEach(month -> months.add(new HashMap<>()));
    ALL.people().forEach(row -> months.get(row.month()).put(row.person(), row));
    return months;
  }

  private static boolean isOn(int month, int person) {
    PersonMonth row = BY_MONTH.get(month).get(person);
    return row != null
        && ASSISTANCE.contains(row.state())
        && row.figure(PersonFigure.BENEFIT_EUR) > 0;
  }

  private static boolean isEmployed(int month, int person) {
    PersonMonth row = BY_MONTH.get(month).get(person);
    return row != null && EMPLOYED.contains(row.state());
  }

  private static Set<Integer> left(int month) {
    return month == 0
        ? Set.of()
        : BY_MONTH.get(month - 1).keySet().stream()
            .filter(person -> isOn(month - 1, person) && !isOn(month, person))
            .collect(Collectors.toSet());
  }

  private static long counted(Count count, int month) {
    return ALL.turnover().get(count)[month];
  }

  @Test
  void stocksAndExitsAreThoseOfTheMonthsOfEverybody() {
    int exits = 0;
    for (int each = 0; each < MONTHS; each++) {
      int month = each;
      long on = BY_MONTH.get(month).keySet().stream().filter(id -> isOn(month, id)).count();
      assertEquals(on, counted(Count.PERSONS, month), "month " + month);
      List<Double> earned =
          BY_MONTH.get(month).values().stream()
              .filter(row -> isOn(row.month(), row.person()))
              .map(row -> row.figure(PersonFigure.GROSS_EARNINGS))
              .filter(gross -> gross > 0)
              .toList();
      assertEquals(earned.size(), counted(Count.PERSONS_WITH_EARNINGS, month), "month " + month);
      assertEquals(
          earned.stream().mapToLong(gross -> (long) (gross / 100)).sum(),
          counted(Count.EARNINGS_BESIDE_BENEFIT, month),
          "month " + month);
      assertEquals(left(month).size(), counted(Count.LEFT, month), "month " + month);
      long toJob = left(month).stream().filter(id -> isEmployed(month, id)).count();
      assertEquals(toJob, counted(Count.LEFT_FOR_JOB, month), "month " + month);
      assertTrue(counted(Count.HOUSEHOLDS, month) <= on);
      exits += left(month).size();
    }
    assertTrue(exits > 50, "exits: " + exits);
  }

  @Test
  void whatBecameOfThoseWhoLeftIsLookedUpMonthsLater() {
    int found = 0;
    for (int each = 12; each < MONTHS; each++) {
      int now = each;
      long back =
          left(now - 12).stream()
              .filter(id -> IntStream.rangeClosed(now - 11, now).anyMatch(then -> isOn(then, id)))
              .count();
      assertEquals(back, counted(Count.RETURNED_WITHIN_12, now), "month " + now);
      long employed =
          left(now - 6).stream()
              .filter(id -> isEmployed(now - 6, id) && isEmployed(now, id))
              .count();
      assertEquals(employed, counted(Count.EMPLOYED_AFTER_6, now), "month " + now);
      assertEquals(0, counted(Count.RETURNED_WITHIN_60, now), "not known yet");
      found += (int) back;
    }
    assertTrue(found > 5, "returns: " + found);
  }

  @Test
  void theInterviewedAreFollowedInOnePassFromTheirOwnFirstInterviewOn() {
    List<PolicyResult> results = TOWN.run(0, Follow.INTERVIEWED);
    assertEquals(List.of(), results.get(0).people());
    PolicyResult result = results.get(1);
    Map<Integer, Integer> first =
        ALL.events().stream()
            .filter(event -> event.event() == Event.INTERVIEWED)
            .collect(Collectors.toMap(PersonEvent::person, PersonEvent::month, Math::min));
    assertTrue(first.size() > 5, "interviewed: " + first.size());
    assertEquals(
        first,
        result.profiles().stream().collect(Collectors.toMap(Profile::person, Profile::month)));
    assertEquals(
        ALL.people().stream()
            .filter(row -> row.month() >= first.getOrDefault(row.person(), MONTHS))
            .map(TurnoverTest::words)
            .toList(),
        result.people().stream().map(TurnoverTest::words).toList());
  }

  private static String words(PersonMonth row) {
    return row.toString().replaceAll("figures=.*", Arrays.toString(row.figures()));
  }
}
