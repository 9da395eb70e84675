package nl.basisbaan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Month[] MONTHS = TinyTown.months(5);

  private final People people = TinyTown.people(5, MONTHS[0]);

  private List<Integer> engaged() {
    List<Integer> rows = new ArrayList<>();
    people.engaged().forEach(person -> rows.add(person.row()));
    return rows;
  }

  @Test
  void whoAcceptsAPlaceIsVisitedInTheOrderOfRows() {
    people.person(3).accept(0, 0, 0.5);
    people.person(1).accept(0, 0, 0.5);
    people.person(4).accept(0, 0, 0.5);
    assertEquals(List.of(1, 3, 4), engaged());
  }

  @Test
  void whoAcceptsAnotherPlaceWhileWaitingIsVisitedOnce() {
    people.person(3).accept(0, 0, 0.5);
    people.person(3).accept(0, 1, 0.6);
    assertEquals(List.of(3), engaged());
    assertEquals(1, people.person(3).provider());
  }

  @Test
  void whoLeavesAPlaceIsNoLongerVisitedNextMonth() {
    TinyTown.place(people, 1, 0);
    TinyTown.place(people, 2, 0);
    people.person(1).leavePlace(JobEnd.HEALTH);
    people.person(1).become(State.BENEFIT);
    people.begin(MONTHS[1]);
    assertEquals(List.of(2), engaged());
  }

  @Test
  void aJobEndsTheSpellOfBenefitAndANewOneBeginsAfterIt() {
    Person person = people.person(0);
    assertEquals(TinyTown.BENEFIT_MONTHS, person.benefitMonths());
    person.startWork(State.REGULAR_JOB, 32, 1);
    assertEquals(0, person.benefitMonths());
    people.begin(MONTHS[3]);
    person.fallBackOnBenefit();
    people.begin(MONTHS[4]);
    assertEquals(1, person.benefitMonths());
  }

  @Test
  void anActivityDoesNotEndTheSpellOfBenefit() {
    people.person(0).become(State.ACTIVITY);
    people.begin(MONTHS[2]);
    assertEquals(TinyTown.BENEFIT_MONTHS + 2, people.person(0).benefitMonths());
    assertEquals(2, people.person(0).monthsInState());
  }

  @Test
  void peopleGrowOlder() {
    assertEquals(TinyTown.AGE_YEARS, people.person(0).ageYears());
    people.begin(new Month(12, MONTHS[0].date(), MONTHS[0].rules(), 0, false));
    assertEquals(TinyTown.AGE_YEARS + 1, people.person(0).ageYears());
  }

  @Test
  void theFirstOfTwoPartnersCarriesTheMoney() {
    TinyTown.couple(people, 1, 3);
    assertTrue(people.person(1).isHouseholdHead());
    assertEquals(1, people.person(3).householdRow());
    people.purses.savingsCents[1] = 700;
    assertEquals(700, people.person(3).savingsCents());
  }

  @Test
  void whoLeavesTownFromAPlaceGivesItUp() {
    Person person = TinyTown.place(people, 0, 3);
    List<Event> events = new ArrayList<>();
    people.keep((row, month, event, detail) -> events.add(event));
    person.leave(Departure.MOVED);
    assertEquals(List.of(Event.JOB_ENDED, Event.LEFT), events);
    assertEquals(-1, person.provider());
    assertEquals(Departure.MOVED, person.departure());
  }

  @Test
  void aDiaryIsToldWhatHappens() {
    List<String> notes = new ArrayList<>();
    people.keep(
        (row, month, event, detail) ->
            notes.add(row + " " + month + " " + event.label() + " " + detail.words()));
    people.begin(MONTHS[2]);
    people.person(4).startWork(State.REGULAR_JOB, 32, 1);
    assertEquals(List.of("4 2 work_found regular_job"), notes);
  }

  @Test
  void whoGoesOnFromAJobToAnotherPlaceBeginsANewSpellOfBenefit() {
    Person person = TinyTown.place(people, 2, 5);
    person.leavePlace(JobEnd.END_OF_CONTRACT);
    person.goOnTo(0, 1, 0.7);
    assertTrue(person.is(State.INTERVIEW));
    assertEquals(0, person.benefitMonths());
  }

  @Test
  void whoIsTakenOnAgainInTheMonthInWhichAPlaceEndsIsVisitedOnce() {
    Person person = TinyTown.place(people, 2, 5);
    person.leavePlace(JobEnd.HEALTH);
    person.fallBackOnBenefit();
    person.accept(0, 1, 0.5);
    assertEquals(List.of(2), engaged());
  }

  @Test
  void everyBarrierAndTaskClusterHasABit() {
    assertTrue(Traits.Barrier.values().length <= Byte.SIZE, "barriers are bits of a byte");
    assertTrue(Traits.Task.values().length <= Traits.MOST_TASKS, "tasks are bits of a short");
  }
}
