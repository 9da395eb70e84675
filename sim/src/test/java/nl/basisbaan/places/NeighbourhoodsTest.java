package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Backlog, liveability and displacement in a small town. */
class NeighbourhoodsTest {
  private static final Month[] MONTHS = TinyTown.months(61);
  private static final Policy POLICY = TinyTown.policy();

  private final People people = TinyTown.people(40, MONTHS[0]);

  private Programme programme(Parameters numbers) {
    return TinyTown.programme(people, POLICY, 2, numbers);
  }

  /** So many people work full months at their providers. */
  private Neighbourhoods live(int placed, Parameters numbers, int months) {
    Programme programme = programme(numbers);
    Matching matching =
        new Matching(programme.providers(), Offers.of(POLICY), TinyTown.CHANCE, TinyTown.NUMBERS);
    for (int row = 0; row < placed; row++) {
      int provider =
          matching.best(people.person(row), Offers.of(POLICY).of(0), matching.held(people));
      Person person = TinyTown.place(people, row, 0);
      ByHand.of(people).provider[row] = (short) provider;
      ByHand.of(people).contractMinutes[row] = 9_000;
      assertTrue(person.productiveMinutes() > 0);
    }
    for (int month = 0; month < months; month++) {
      people.begin(MONTHS[month]);
      programme.neighbourhoods().run(MONTHS[month]);
    }
    return programme.neighbourhoods();
  }

  @Test
  void withoutAProgrammeNothingMoves() {
    Neighbourhoods town = live(0, TinyTown.NUMBERS, 24);
    assertEquals(1, town.backlog(), 1e-9);
    assertEquals(50, town.liveability(), 1e-9);
  }

  @Test
  void workTakesBacklogAwayAndLiveabilityFollowsWithDiminishingReturns() {
    double[] gained = new double[3];
    for (int i = 0; i < 3; i++) {
      Neighbourhoods town = live(2 * i, TinyTown.NUMBERS, 48);
      gained[i] = town.liveability() - 50;
      assertTrue(i == 0 || town.backlog() < 1);
    }
    assertTrue(gained[1] > 0 && gained[2] > gained[1]);
    assertTrue(gained[2] - gained[1] < gained[1], "diminishing");
  }

  @Test
  void withoutUpkeepLiveabilityFallsBack() {
    Programme programme = programme(TinyTown.NUMBERS);
    TinyTown.place(people, 0, 0);
    ByHand.of(people).contractMinutes[0] = 9_000;
    for (int month = 0; month < 30; month++) {
      people.begin(MONTHS[month]);
      programme.neighbourhoods().run(MONTHS[month]);
    }
    double best = programme.neighbourhoods().liveability();
    double least = programme.neighbourhoods().backlog();
    people.person(0).leavePlace(JobEnd.HEALTH);
    people.person(0).fallBackOnBenefit();
    for (int month = 30; month < 60; month++) {
      people.begin(MONTHS[month]);
      programme.neighbourhoods().run(MONTHS[month]);
    }
    assertTrue(programme.neighbourhoods().liveability() < best);
    assertTrue(programme.neighbourhoods().backlog() > least);
  }

  @Test
  void closedCentresRaiseBacklogAndLowerLiveability() {
    Neighbourhoods town = programme(TinyTown.NUMBERS).neighbourhoods();
    Month[] closures =
        Calendar.months(YearMonth.of(2020, 1), 12, TinyTown.NUMBERS, Closure.published());
    int closed = 0;
    for (Month month : closures) {
      double before = town.backlog();
      double pleasant = town.liveability();
      people.begin(month);
      town.run(month);
      if (month.closed() > 0.5) {
        closed++;
        assertTrue(town.backlog() > before, month.date() + ": " + town.backlog());
        assertTrue(town.liveability() < pleasant, month.date() + ": " + town.liveability());
      }
    }
    assertTrue(closed > 1, "there were closures in 2020");
  }

  @Test
  void hoursBeyondTheBacklogAreOfLessUse() {
    Parameters ample =
        TinyTown.beyond(TinyTown.NUMBERS, "neighbourhood.places_per_thousand", 1_000);
    Neighbourhoods few = live(1, ample, 12);
    assertEquals(1, few.meanOverTasks(people.person(0), (task, useful) -> useful), 1e-9);
    Neighbourhoods many = live(40, TinyTown.NUMBERS, 24);
    double useful =
        IntStream.range(0, 40)
            .mapToDouble(row -> many.meanOverTasks(people.person(row), (task, share) -> share))
            .average()
            .orElseThrow();
    assertTrue(useful < 0.95, "share " + useful);
  }
}
