package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** Who stops in a place goes back along the chain, or has a right of return. */
class WaysBackTest extends LivedOffers {
  private static final Policy STEP =
      TestTowns.transitionOnly(12)
          .with("eligibility.max_outlook", "1")
          .with("selection.outlook_weight", "0");

  private static final Parameters MANY_STOP =
      TinyTown.beyond(Parameters.standard(), "contracts.stop_per_month", 0.05);

  /** An activity of six months, and a job after it that many stop early. */
  private static Policy chain(String back, String onlyFromOffers) {
    Offer first =
        STEP.with("kind", "activity")
            .with("contract.first_months", "6")
            .with("contract.then", "second")
            .offer("first", "");
    Offer second =
        STEP.with("contract.back", back)
            .with("selection.only_from_offers", onlyFromOffers)
            .offer("second", "");
    return STEP.withOffers(List.of(first, second));
  }

  @Test
  void nobodyBeginsInAPlaceThatOneOnlyReachesFromAnother() {
    Set<State> open = firstStates(lived(chain("", "false")));
    assertEquals(Set.of(State.ACTIVITY, State.BASIC_JOB), open);
    PolicyResult closed = lived(chain("", "true"));
    assertEquals(Set.of(State.ACTIVITY), firstStates(closed));
    assertTrue(inPlaces(closed).stream().anyMatch(month -> month.state() == State.BASIC_JOB));
  }

  /** The state in which everybody has their first month in a place. */
  private static Set<State> firstStates(PolicyResult result) {
    Set<Integer> seen = new HashSet<>();
    return inPlaces(result).stream()
        .filter(month -> seen.add(month.person()))
        .map(PersonMonth::state)
        .collect(Collectors.toSet());
  }

  /** Who stops in the second place has the first again, where the policy says so. */
  @Test
  void whoStopsGoesBackAlongTheChain() {
    assertEquals(0, wentBack(lived(chain("", "true"), MANY_STOP)));
    assertTrue(wentBack(lived(chain("first", "true"), MANY_STOP)) >= 5);
  }

  /** How often somebody accepts a place in the month in which another ends early. */
  private static long wentBack(PolicyResult result) {
    Set<Detail> early =
        Set.of(
            JobEnd.WORK_DOES_NOT_SUIT,
            JobEnd.POOR_SUPERVISION,
            JobEnd.HEALTH,
            JobEnd.PROVIDER_CLOSED);
    long times = 0;
    for (List<PersonEvent> events : byPerson(result).values()) {
      for (int i = 1; i < events.size(); i++) {
        PersonEvent before = events.get(i - 1);
        times +=
            events.get(i).event() == Event.ACCEPTED
                    && before.event() == Event.JOB_ENDED
                    && before.month() == events.get(i).month()
                    && early.contains(before.detail())
                ? 1
                : 0;
      }
    }
    return times;
  }

  /** Who left ill, or for work that was lost, comes back without an interview, in time only. */
  @Test
  void whoHasARightOfReturnComesBackWithoutAnInterview() {
    Parameters many = TinyTown.beyond(Parameters.standard(), "job_loss.per_month_first", 0.15);
    Policy job =
        TestTowns.endJob(60)
            .with("eligibility.max_outlook", "1")
            .with("selection.outlook_weight", "1")
            .with("duty.kind", "accept");
    assertEquals(0, returned(lived(job, many)));
    long soon = returned(lived(job.with("contract.return_months", "3"), many));
    long later = returned(lived(job.with("contract.return_months", "48"), many));
    assertTrue(soon >= 1 && later > soon, soon + " " + later);
  }

  /** How often somebody accepts a place without an interview since the last one. */
  private static long returned(PolicyResult result) {
    long times = 0;
    for (List<PersonEvent> events : byPerson(result).values()) {
      boolean asked = false;
      for (PersonEvent event : events) {
        asked |= event.event() == Event.INTERVIEWED;
        if (event.event() == Event.ACCEPTED) {
          times += asked ? 0 : 1;
          asked = false;
        }
      }
    }
    return times;
  }

  /** Everybody's events, in the order of their months. */
  private static Map<Integer, List<PersonEvent>> byPerson(PolicyResult result) {
    return result.events().stream()
        .collect(Collectors.groupingBy(PersonEvent::person, TreeMap::new, Collectors.toList()));
  }
}
