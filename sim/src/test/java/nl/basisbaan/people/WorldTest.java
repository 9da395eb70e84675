package nl.basisbaan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Earnings;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.people.PurseRow.Received;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class WorldTest {
  private enum Sum {
    PERSONS,
    WORKING
  }

  private static final Month[] MONTHS = TinyTown.months(4);

  private final People town = TinyTown.people(6);
  private final World without = World.of(town);
  private final World world = without.underProgramme();

  private void begin(int month) {
    without.begin(MONTHS[month]);
    world.begin(MONTHS[month]);
  }

  private static List<Integer> rows(Iterable<Person> people) {
    List<Integer> rows = new ArrayList<>();
    people.forEach(person -> rows.add(person.townRow()));
    return rows;
  }

  private static Sums<Sum> count(World some) {
    return some.count(
        Sum.class,
        (people, sums) -> {
          for (Person person : people) {
            sums.add(Sum.PERSONS, person.is(State.LEFT) ? 0 : 1);
            sums.add(Sum.WORKING, person.is(State.REGULAR_JOB) ? 1 : 0);
          }
        });
  }

  @Test
  void whoIsTouchedIsTakenOverJustAsTheyAreAndLivesOnTheirOwn() {
    begin(0);
    town.purses.savingsCents[3] = 700;
    Person here = world.touch(3);
    assertEquals(700, here.savingsCents());
    assertEquals(3, here.townRow());
    assertEquals(0, here.row());
    here.become(State.ACTIVITY);
    town.purses.savingsCents[3] = 800;
    assertEquals(700, world.person(3).savingsCents());
    assertTrue(town.person(3).is(State.BENEFIT));
    assertTrue(world.viewWithout().moveTo(3).is(State.BENEFIT));
    assertEquals(0, world.touch(3).row(), "touched once");
    assertTrue(world.lives(3));
    assertFalse(world.lives(2));
  }

  @Test
  void somebodyToWhomSomethingWillNotHappenIsTakenOverBeforeIt() {
    begin(0);
    world.differ(2);
    town.person(2).startWork(State.REGULAR_JOB, 32, 1);
    assertTrue(world.person(2).is(State.BENEFIT));
  }

  @Test
  void partnersAreTouchedTogetherAndTheFirstOfThemStaysTheHead() {
    TinyTown.couple(town, 1, 4);
    begin(0);
    world.touch(5);
    Person second = world.touch(4);
    assertEquals(1, second.partnerView().townRow());
    assertEquals(4, second.partnerView().partnerView().townRow());
    assertFalse(second.isHouseholdHead());
    assertTrue(world.person(1).isHouseholdHead());
    assertEquals(3, world.people().size());
  }

  @Test
  void peopleAreWalkedInTheOrderOfTheTownWhoeverLivesThem() {
    begin(0);
    world.touch(4);
    world.touch(1);
    world.person(1).become(State.ACTIVITY);
    assertEquals(List.of(1, 4), rows(world.people()));
    assertEquals(List.of(0, 1, 2, 3, 4, 5), rows(world.everybody()));
    List<State> states = new ArrayList<>();
    world.everybody().forEach(person -> states.add(person.state()));
    assertEquals(State.ACTIVITY, states.get(1));
    assertEquals(1, states.stream().filter(state -> state == State.ACTIVITY).count());
  }

  @Test
  void sumsAreThoseWithoutAProgrammeWithTheLivesOfHereInPlaceOfThoseOfThere() {
    begin(0);
    town.person(0).become(State.REGULAR_JOB);
    world.touch(0).become(State.BENEFIT);
    world.touch(1).become(State.REGULAR_JOB);
    world.touch(2).become(State.REGULAR_JOB);
    assertEquals(1, count(without).of(Sum.WORKING));
    assertEquals(2, count(world).of(Sum.WORKING));
    assertEquals(6, count(world).of(Sum.PERSONS));
  }

  @Test
  void whatHouseholdsReceiveIsThatWithoutAProgrammeButForThoseWhoseLivesAreLivedHere() {
    TinyTown.couple(town, 3, 4);
    begin(0);
    town.person(0).receive(benefit(100), 7);
    town.person(1).receive(benefit(200), 0);
    town.person(3).receive(benefit(400), 0);
    world.touch(1);
    world.touch(4);
    assertEquals(700, world.received().of(Received.BENEFIT), "touched, but nothing differs");
    assertEquals(3, world.received().of(Received.ON_BENEFIT));
    world.person(1).receive(benefit(50), 0);
    world.person(3).receive(HouseholdIncome.NONE, 0);
    town.person(0).receive(benefit(101), 7);
    assertEquals(151, world.received().of(Received.BENEFIT));
    assertEquals(2, world.received().of(Received.ON_BENEFIT));
    assertEquals(7, world.received().of(Received.VOLUNTEERS));
    assertEquals(701, without.received().of(Received.BENEFIT));
  }

  private static HouseholdIncome benefit(long cents) {
    return new HouseholdIncome(Earnings.NONE, Earnings.NONE, 0, 0, 0, cents, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void everybodyIsTalliedOnceAMonth() {
    begin(0);
    world.touch(2).become(State.REGULAR_JOB);
    without.endMonth();
    world.endMonth();
    assertEquals(0, Tally.working(without.tallied()));
    assertEquals(1, Tally.working(world.tallied()));
    assertEquals(6, world.tallied().of(Tally.PRESENT));
    world.person(2).become(State.BENEFIT);
    assertEquals(1, world.tallied().of(Tally.IN_REGULAR_JOB), "as counted");
  }

  @Test
  void whoLeavesInOneWorldOnlyIsCountedInTheOther() {
    begin(0);
    world.touch(0);
    world.touch(1);
    town.person(0).leave(Departure.MOVED);
    world.person(1).leave(Departure.MOVED);
    for (int month = 0; month < 3; month++) {
      if (month > 0) {
        begin(month);
      }
      assertEquals(5, count(without).of(Sum.PERSONS), "month " + month);
      assertEquals(5, count(world).of(Sum.PERSONS), "month " + month);
    }
    assertEquals(List.of(1, 2, 3, 4, 5), rows(without.everybody()));
    assertEquals(List.of(0, 2, 3, 4, 5), rows(world.everybody()));
  }

  @Test
  void whoIsNotLivedHereFeelsTheSurroundingsOfHereAndChangesNothing() {
    begin(0);
    float before = town.person(2).level(Pillar.HOUSING);
    world.touch(1);
    world.people().feel(0, 0.5f);
    assertEquals(before + 0.5f, world.person(2).level(Pillar.HOUSING));
    assertEquals(before + 0.5f, world.person(1).level(Pillar.HOUSING));
    assertEquals(before, world.viewWithout().moveTo(1).level(Pillar.HOUSING));
    assertEquals(before, town.person(2).level(Pillar.HOUSING));
    assertEquals(town.person(2).health(), world.person(2).health(), "chances of work stay");
    assertFalse(world.lives(2));
  }

  @Test
  void aDiaryIsToldOfEverybodyOnceWhoeverLivesThem() {
    List<String> notes = new ArrayList<>();
    List<String> others = new ArrayList<>();
    World other = without.underProgramme();
    without.keep((row, month, event, detail) -> {});
    world.keep((row, month, event, detail) -> notes.add(row + " " + detail.words()));
    other.keep((row, month, event, detail) -> others.add(row + " " + detail.words()));
    begin(0);
    other.begin(MONTHS[0]);
    world.touch(1);
    town.person(0).startWork(State.REGULAR_JOB, 32, 1);
    town.person(1).startWork(State.REGULAR_JOB, 32, 1);
    world.person(1).startWork(State.SUBSIDISED_JOB, 32, 1);
    assertEquals(List.of("0 regular_job", "1 subsidised_job"), notes);
    assertEquals(List.of("0 regular_job", "1 regular_job"), others);
  }
}
