package nl.basisbaan.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.outcome.Eligibles.Waiting;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Sums;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Ten people of whom one, a man, is in a place, two work and one has just left. */
class ObservationTest {
  private static final Month MONTH = TinyTown.month(0);

  private final World without = World.of(town());
  private final World world = without.inFull();
  private final People people = world.people();
  private final Groups groups = Groups.of(without.people());
  private final Observation observationWithout =
      Observed.of(null, without, groups, Policy.none(), 2);
  private final Observation observation =
      Observed.of(observationWithout, world, groups, TestTowns.endJob(5), 2);

  private static People town() {
    People people = TinyTown.people(10);
    TinyTown.man(people, 0);
    return people;
  }

  private void begin(Month month) {
    without.begin(month);
    world.begin(month);
  }

  private void observe(Month month) {
    Observed.observe(without, observationWithout, month);
    Observed.observe(world, observation, month);
  }

  private void observeAMonth() {
    begin(MONTH);
    for (int row = 0; row < 10; row++) {
      TinyTown.receive(people, row, 1_000_00, 1_200_00);
    }
    TinyTown.placed(people, 0, 6_000, 1_500, 500);
    TinyTown.receive(people, 0, 0, 1_800_00);
    people.person(1).become(State.REGULAR_JOB);
    TinyTown.receive(people, 1, 0, 2_000_00);
    people.person(2).become(State.REGULAR_JOB);
    TinyTown.receive(people, 2, 200_00, 1_200_00);
    people.person(3).leave(Departure.MOVED);
    TinyTown.receive(people, 3, 0, 0);
    observe(MONTH);
  }

  private void observeAnotherMonth() {
    begin(TinyTown.month(1));
    TinyTown.placed(people, 0, 6_000, 0, 0);
    observe(TinyTown.month(1));
  }

  private void assertMeasured(double numerator, double denominator, Outcome outcome) {
    Measure measure = observation.monthly().get(outcome)[0];
    assertEquals(numerator, measure.numerator(), 1e-6, outcome + " above the line");
    assertEquals(denominator, measure.denominator(), 1e-6, outcome + " below the line");
  }

  @Test
  void whoHasJustLeftIsNoLongerCounted() {
    observeAMonth();
    assertMeasured(2, 9, Outcome.OFF_BENEFIT_SHARE);
    assertMeasured(7, 1, Outcome.ON_BENEFIT_PERSONS);
    assertMeasured(2, 9, Outcome.REGULAR_JOB_SHARE);
    assertMeasured(2, 9, Outcome.IN_WORK_SHARE);
    assertMeasured(0, 9, Outcome.SUBSIDISED_JOB_SHARE);
    assertMeasured(2, 1, Outcome.MONTHS_OFF_BENEFIT);
    assertMeasured(1_800 + 2_000 + 7 * 1_200, 9, Outcome.NET_INCOME);
  }

  @Test
  void hoursOfPlacesAreSharedOut() {
    observeAMonth();
    assertMeasured(1, 1, Outcome.PLACES_FILLED);
    assertMeasured(1, 1, Outcome.PEOPLE_SERVED);
    assertMeasured(1_500, 6_000, Outcome.SICK_SHARE);
    assertMeasured(4_000, 6_000, Outcome.PRODUCTIVE_SHARE);
    assertMeasured(0.6, 1, Outcome.WAGE_VALUE);
  }

  @Test
  void sharesOfHoursAreOfTheWholeRunAtTheEndAndOthersOfTheLastMonth() {
    observeAMonth();
    observeAnotherMonth();
    Map<Outcome, Measure> atEnd = observation.atEnd();
    assertEquals(new Measure(1_500, 12_000), atEnd.get(Outcome.SICK_SHARE));
    assertEquals(new Measure(2, 9), atEnd.get(Outcome.REGULAR_JOB_SHARE));
    assertEquals(new Measure(4, 1), atEnd.get(Outcome.MONTHS_OFF_BENEFIT));
  }

  @Test
  void coverageIsPeopleServedOfAllWhoWereEverEligible() {
    observeAMonth();
    observeAnotherMonth();
    // Ten people but the two in work and the one who left; the one placed counts.
    assertEquals(new Measure(1, 7), observation.atEnd().get(Outcome.COVERAGE_SHARE));
  }

  @Test
  void whoIsInAPlaceBesideBenefitDoesNotWait() {
    People some = TinyTown.people(10, MONTH);
    for (int row = 0; row < 10; row++) {
      some.person(row).turn();
      TinyTown.receive(some, row, 1_000_00, 1_200_00);
    }
    assertEquals(10, waiting(some));
    some.person(0).accept(0, 0, 0.7);
    some.person(0).startPlace(State.ACTIVITY, 20, 1, 12);
    assertEquals(9, waiting(some));
  }

  private static long waiting(People some) {
    Recruitment recruitment =
        TinyTown.programme(some, TestTowns.endJob(5), 2, TinyTown.NUMBERS).recruitment();
    Sums<Waiting> sums = new Sums<>(Waiting.class, 1);
    new Eligibles(some, Groups.of(some), recruitment).count(some, sums, false);
    return sums.of(Waiting.PERSONS);
  }

  @Test
  void groupsAreCountedLikeEverybody() {
    observeAMonth();
    observeAnotherMonth();
    Map<Outcome, Measure> men = observation.byGroup().get("sex=male");
    Map<Outcome, Measure> women = observation.byGroup().get("sex=female");
    assertEquals(new Measure(1, 1), men.get(Outcome.OFF_BENEFIT_SHARE));
    assertEquals(new Measure(1, 8), women.get(Outcome.OFF_BENEFIT_SHARE));
    assertEquals(Measure.of(7), women.get(Outcome.ON_BENEFIT_PERSONS));
    assertEquals(new Measure(2, 8), women.get(Outcome.REGULAR_JOB_SHARE));
    assertEquals(Measure.of(2), men.get(Outcome.MONTHS_OFF_BENEFIT));
    assertEquals(Measure.of(2), women.get(Outcome.MONTHS_OFF_BENEFIT));
    assertEquals(new Measure(1_500, 12_000), men.get(Outcome.SICK_SHARE));
    assertEquals(new Measure(2, 2), men.get(Outcome.PLACES_FILLED));
    assertEquals(new Measure(0, 0), women.get(Outcome.SICK_SHARE));
    assertEquals(Measure.of(1), men.get(Outcome.PEOPLE_SERVED));
    assertEquals(new Measure(0, 6), women.get(Outcome.COVERAGE_SHARE));
    assertEquals(new Measure(1_800, 1), men.get(Outcome.NET_INCOME));
    Map<Outcome, Measure> all = new EnumMap<>(observation.atEnd());
    Map<Outcome, Measure> middle = observation.byGroup().get("age=35_49");
    all.keySet().retainAll(middle.keySet());
    assertEquals(all, middle);
  }

  @Test
  void countsOfAGroupOfNobodyAreZeroAndItsSharesAreEmpty() {
    observeAMonth();
    observeAnotherMonth();
    Map<Outcome, Measure> young = observation.byGroup().get("age=under_35");
    assertEquals(0, young.get(Outcome.ON_BENEFIT_PERSONS).value());
    assertEquals(Double.NaN, young.get(Outcome.OFF_BENEFIT_SHARE).value());
  }
}
