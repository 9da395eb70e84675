package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;

/** Backlog and liveability of each neighbourhood by hand, where there is useful work for all. */
class NeighbourhoodYearsTest {
  private static final Month[] MONTHS = TinyTown.months(14);
  private static final Municipality TOWN = TestTowns.groningen(100);
  private static final Parameters AMPLE =
      TinyTown.beyond("neighbourhood.places_per_thousand", 1_000);
  private static final int ALL = TOWN.neighbourhoods().size();

  private final People people = TinyTown.people(3, MONTHS[0]);
  private final Programme programme = TinyTown.programme(people, TinyTown.policy(), 2, AMPLE);
  private final Neighbourhoods neighbourhoods = programme.neighbourhoods();

  private void live(int from, int to) {
    for (int month = from; month < to; month++) {
      people.begin(MONTHS[month]);
      neighbourhoods.run(MONTHS[month]);
    }
  }

  /** Somebody works 150 hours at provider 0, as productive as is usual, and half more. */
  private void place(int row) {
    TinyTown.place(people, row, 0);
    ByHand.of(people).contractMinutes[row] = 9_000;
    ByHand.of(people).hourQuality[row] = 1;
    double usual = AMPLE.value("experience.usual_wage_value");
    ByHand.of(people).wageValue[row] = (float) (1.5 * usual);
  }

  /** Hours of work that lie there at first, of all tasks. */
  private static double usual(int neighbourhood) {
    double weights =
        TOWN.neighbourhoods().stream().mapToDouble(Municipality.Neighbourhood::weight).sum();
    double arising = AMPLE.value("neighbourhood.hours_per_place") * TOWN.stock().households();
    return arising
        / AMPLE.value("neighbourhood.decay")
        * TOWN.neighbourhoods().get(neighbourhood).weight()
        / weights;
  }

  private static double start(int neighbourhood) {
    return TOWN.neighbourhoods().get(neighbourhood).liveability();
  }

  @Test
  void hoursTakeBacklogAwayAsFarAsTheyProduceAsUsual() {
    int home = programme.providers().neighbourhood(0);
    place(0);
    place(1);
    live(0, 1);
    List<Neighbourhoods.Year> years = neighbourhoods.years();
    assertEquals(ALL, years.size());
    for (int each = 0; each < ALL; each++) {
      double done = each == home ? 2 * 150 * 1.5 / usual(each) : 0;
      assertEquals(1 - done, years.get(each).backlog(), 1e-6, "neighbourhood " + each);
      assertEquals(each == home ? 2 : 0, years.get(each).places());
    }
  }

  /** (1 - exp(-steep x done)) / (1 - exp(-steep)) of the most, and a share of the way a month. */
  @Test
  void liveabilityMovesTowardsWhatWasDoneWithDiminishingReturns() {
    int home = programme.providers().neighbourhood(0);
    place(0);
    live(0, 1);
    double done = 150 * 1.5 / usual(home);
    double steep = AMPLE.value("neighbourhood.liveability_steep");
    double gain = (1 - Math.exp(-steep * done)) / (1 - Math.exp(-steep));
    double moved =
        AMPLE.value("neighbourhood.liveability_pace")
            * AMPLE.value("neighbourhood.liveability_gain")
            * gain;
    assertEquals(start(home) + moved, neighbourhoods.years().get(home).liveability(), 1e-4);
  }

  @Test
  void workThatWasLeftWhileAllWasClosedLowersLiveabilityInProportion() {
    Month spring = Calendar.months(YearMonth.of(2020, 3), 1, AMPLE, Closure.published())[0];
    people.begin(spring);
    neighbourhoods.run(spring);
    double more =
        AMPLE.value("neighbourhood.decay") * AMPLE.value("neighbourhood.closure") * spring.closed();
    Neighbourhoods.Year year = neighbourhoods.years().get(0);
    assertEquals(1 + more, year.backlog(), 1e-9);
    double moved =
        AMPLE.value("neighbourhood.liveability_pace")
            * AMPLE.value("neighbourhood.liveability_gain")
            * more;
    assertEquals(start(0) - moved, year.liveability(), 1e-4);
  }

  /** Sums over months, of which means are made. */
  @Test
  void yearsAddUpTheirMonths() {
    live(0, 13);
    List<Neighbourhoods.Year> years = neighbourhoods.years();
    assertEquals(2 * ALL, years.size());
    for (int each = 0; each < ALL; each++) {
      assertEquals(
          new Neighbourhoods.Year(2023, each, 12, 12 * start(each), 12, 0), years.get(each));
      assertEquals(
          new Neighbourhoods.Year(2024, each, 1, start(each), 1, 0), years.get(ALL + each));
    }
  }

  @Test
  void placesOfAYearAreThoseOfEachMonth() {
    int home = programme.providers().neighbourhood(0);
    place(0);
    live(0, 3);
    assertEquals(3, neighbourhoods.years().get(home).places());
  }

  @Test
  void yearsBeforeCountingAreInNoFigure() {
    live(0, 5);
    neighbourhoods.startCounting();
    assertEquals(List.of(), neighbourhoods.years());
    live(5, 7);
    assertEquals(ALL, neighbourhoods.years().size());
    assertEquals(2, neighbourhoods.years().get(0).months());
  }

  /** A thousandth of the work; what lies there and what arises is done first. */
  @Test
  void hoursAreUsefulAsFarAsWorkLiesThereOrArises() {
    place(0);
    Neighbourhoods small =
        TinyTown.programme(
                people,
                TinyTown.policy(),
                2,
                TinyTown.beyond("neighbourhood.places_per_thousand", 1))
            .neighbourhoods();
    small.run(MONTHS[0]);
    int home = programme.providers().neighbourhood(0);
    double ofATask = usual(home) / 1_000 / Task.values().length;
    double there = ofATask * (1 + AMPLE.value("neighbourhood.decay"));
    double hours = 150 * 1.5 / Integer.bitCount(programme.providers().tasks(0));
    assertTrue(there < hours, there + " of " + hours);
    assertEquals(
        there / hours, small.meanOverTasks(people.person(0), (task, useful) -> useful), 1e-6);
  }
}
