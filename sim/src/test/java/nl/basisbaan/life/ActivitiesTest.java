package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
  private static final Month MONTH = TinyTown.month(1);
  private static final int MANY = 1_000;

  private final People people = TinyTown.people(MANY, MONTH);

  private TurningPoint turningPoint(double perMonth, double causedShare) {
    TurningPoint usual = TurningPoint.of(TinyTown.caused(TinyTown.NUMBERS, causedShare));
    return new TurningPoint(new TurningPoint.Rates(perMonth, 0.5, 0, 24), usual.gains());
  }

  private void live(double start, double end, double participationJobs, double turns) {
    Activities.Rates rates = new Activities.Rates(start, end, participationJobs, 0);
    new Activities(people, TinyTown.CHANCE, rates, turningPoint(turns, 0)).run(MONTH);
  }

  @Test
  void peopleOnBenefitBeginAnActivityAndKeepTheirBenefit() {
    live(1, 0, 0, 0);
    assertEquals(MANY, TinyTown.count(people, State.ACTIVITY));
    assertTrue(people.person(0).isOnAssistance());
    assertEquals(MONTH.index() + TinyTown.BENEFIT_MONTHS, people.person(0).benefitMonths());
    assertFalse(people.person(0).hadParticipationJob());
  }

  @Test
  void activitiesEnd() {
    people.person(3).become(State.ACTIVITY);
    live(0, 1, 0, 0);
    assertEquals(0, TinyTown.count(people, State.ACTIVITY));
  }

  @Test
  void someActivitiesAreParticipationJobsButNotForTheExempt() {
    ByHand.of(people).exempt[0] = true;
    live(1, 0, 1, 0);
    assertFalse(people.person(0).hadParticipationJob());
    assertTrue(people.person(1).hadParticipationJob());
  }

  @Test
  void motivatedPeopleBeginMore() {
    for (int row = 0; row < MANY; row++) {
      ByHand.of(people).motivation[row] = row < MANY / 2 ? 1 : -1;
    }
    Activities.Rates rates = new Activities.Rates(0.3, 0, 0, 1);
    new Activities(people, TinyTown.CHANCE, rates, turningPoint(0, 0)).run(MONTH);
    for (int row = MANY / 2; row < MANY; row++) {
      assertFalse(people.person(row).is(State.ACTIVITY), "1 + 1 x -1 = 0");
    }
    // 0.6 of 500: false alarm 1 in 100,000 at 4.4 standard errors
    assertEquals(300, TinyTown.count(people, State.ACTIVITY), 4.4 * Math.sqrt(500 * 0.24));
  }

  @Test
  void onlyPeopleOnAssistanceBeginActivitiesAndTurn() {
    people.person(0).startWork(State.REGULAR_JOB, 32, 1);
    TinyTown.place(people, 1, 2);
    live(1, 0, 0, 1);
    assertTrue(people.person(0).is(State.REGULAR_JOB));
    assertTrue(people.person(1).is(State.BASIC_JOB));
    assertTrue(people.person(0).monthsSinceTurn() > 1_000);
    assertEquals(0, people.person(2).monthsSinceTurn());
  }

  @Test
  void aTurningPointMakesWillingForSomeTime() {
    TurningPoint turning = turningPoint(0, 0);
    Person person = people.person(0);
    assertFalse(turning.isWilling(person));
    turning.reach(person);
    assertTrue(turning.isWilling(person));
    ByHand.of(people).turnedSince[0] = (short) (MONTH.index() - 23);
    assertTrue(turning.isWilling(person));
    ByHand.of(people).turnedSince[0] = (short) (MONTH.index() - 24);
    assertFalse(turning.isWilling(person));
  }

  @Test
  void motivatedPeopleTurnMore() {
    TurningPoint turning = turningPoint(0.1, 0);
    ByHand.of(people).motivation[1] = 1;
    ByHand.of(people).motivation[2] = -9;
    assertEquals(0.1, turning.chance(people.person(0)), 1e-12);
    assertEquals(0.15, turning.chance(people.person(1)), 1e-12);
    assertEquals(0, turning.chance(people.person(2)));
  }

  @Test
  void atATurningPointLifeIsWorseThanUsual() {
    TurningPoint turning = turningPoint(0, 0);
    Person person = people.person(0);
    double before = person.level(Pillar.HOUSING);
    turning.reach(person);
    assertEquals(before - turning.dip(Pillar.HOUSING), person.level(Pillar.HOUSING), 1e-6);
    assertTrue(turning.dip(Pillar.HOUSING) > 0);
  }

  @Test
  void thereIsNoDipWhenTheJobCausesTheWholeGain() {
    TurningPoint turning = turningPoint(0, 1);
    for (Pillar pillar : Pillar.values()) {
      assertEquals(0, turning.dip(pillar));
    }
  }

  @Test
  void whatIsLeftOfTheDipOverTheWillingMonthsIsTheGainThatTheJobDidNotCause() {
    TurningPoint turning = turningPoint(0, 0.25);
    PillarGains wellbeing = turning.gains();
    double left = 0;
    int steps = 100_000;
    for (int i = 0; i < steps; i++) {
      left += Math.exp(-wellbeing.adjustment() * 24 * (i + 0.5) / steps) / steps;
    }
    assertEquals(0.75 * wellbeing.gainHousing(), turning.dip(Pillar.HOUSING) * left, 1e-6);
  }

  /**
   * Who was asked without a wish waits from then on, also when a wish came years before or later.
   */
  @Test
  void peopleWaitFromTheirWishOrElseFromTheInterview() {
    TurningPoint wish = turningPoint(0, 0);
    ByHand columns = ByHand.of(people);
    int now = people.now();
    int[][] sinceTurnAndInterview = {{10, 6, 10}, {40, 6, 6}, {3, 6, 6}, {6, 6, 6}, {29, 6, 29}};
    for (int row = 0; row < sinceTurnAndInterview.length; row++) {
      int[] since = sinceTurnAndInterview[row];
      columns.turnedSince[row] = (short) (now - since[0]);
      columns.interviewed[row] = (short) (now - since[1]);
      assertEquals(since[2], wish.monthsWaited(people.person(row)), "row " + row);
    }
  }
}
