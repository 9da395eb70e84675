package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.model.TinyTown;
import nl.basisbaan.outcome.PersonEvent;
import nl.basisbaan.outcome.PersonMonth;
import nl.basisbaan.outcome.Profile;
import nl.basisbaan.outcome.Turnover.Count;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** Stocks, exits and returns are what the months of everybody say; who is followed from when. */
class TurnoverTest {
  private static final int MONTHS = 36;
  private static final Set<String> ASSISTANCE = Set.of("benefit", "interview", "activity");
  private static final Set<String> EMPLOYED =
      Set.of("regular_job", "subsidised_job", "sheltered_work");
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
    return row != null && ASSISTANCE.contains(row.state()) && row.benefitCents() > 0;
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
            .filter(event -> event.event().equals("interviewed"))
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
    return row.toString().replaceAll("scores=.*", "");
  }
}
