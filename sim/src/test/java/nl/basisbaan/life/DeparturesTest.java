package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class DeparturesTest {
  private static final Month MONTH = TinyTown.month(1);
  private static final int PENSION_AGE = MONTH.rules().pensionAge();

  private final People people = TinyTown.people(10, MONTH);

  private void live(double death, double move, double change) {
    Departures.Rates rates = new Departures.Rates(death, 0, move, move, change, change);
    new Departures(people, TinyTown.CHANCE, rates).run(MONTH);
  }

  @Test
  void nobodyLeavesWithoutAReason() {
    live(0, 0, 0);
    assertEquals(0, TinyTown.count(people, State.LEFT));
  }

  @Test
  void whoReachesPensionAgeLeavesInThatMonthAndNoSooner() {
    ByHand.of(people).born[0] = (short) (MONTH.index() - PENSION_AGE);
    ByHand.of(people).born[1] = (short) (MONTH.index() - PENSION_AGE + 1);
    live(0, 0, 0);
    assertEquals(Departure.PENSION, people.person(0).departure());
    assertTrue(people.person(0).is(State.LEFT));
    assertFalse(people.person(1).is(State.LEFT));
  }

  @Test
  void theNaturalEndOfAnEndJobIsPensionAge() {
    Person person = TinyTown.place(people, 0, 30);
    ByHand.of(people).born[0] = (short) (MONTH.index() - PENSION_AGE);
    live(0, 0, 0);
    assertTrue(person.is(State.LEFT));
    assertEquals(-1, person.provider());
  }

  @Test
  void whenOnePartnerDiesTheOtherGoesOnAlone() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).household[0] = (byte) Household.COUPLE_CHILDREN.ordinal();
    ByHand.of(people).household[1] = (byte) Household.COUPLE_CHILDREN.ordinal();
    ByHand.of(people).born[0] = (short) (MONTH.index() - PENSION_AGE);
    live(0, 0, 0);
    assertTrue(people.person(0).is(State.LEFT));
    Person other = people.person(1);
    assertFalse(other.is(State.LEFT));
    assertFalse(other.hasPartner());
    assertEquals(Household.SINGLE_PARENT.ordinal(), other.household());
    assertTrue(other.isHouseholdHead());
  }

  @Test
  void everybodyDiesWhenDeathIsCertain() {
    live(1, 0, 0);
    assertEquals(10, TinyTown.count(people, State.LEFT));
    assertEquals(Departure.DEATH, people.person(3).departure());
  }

  @Test
  void deathBecomesMoreLikelyWithAge() {
    People many = TinyTown.people(20_000, MONTH);
    for (int row = 0; row < 10_000; row++) {
      ByHand.of(many).born[row] = (short) (-65 * 12);
    }
    Departures.Rates rates = new Departures.Rates(0.01, 0.1, 0, 0, 0, 0);
    new Departures(many, TinyTown.CHANCE, rates).run(MONTH);
    long old = 0;
    long young = 0;
    for (int row = 0; row < 20_000; row++) {
      if (many.person(row).is(State.LEFT)) {
        if (row < 10_000) {
          old++;
        } else {
          young++;
        }
      }
    }
    // exp(0.1 x 15) = 4.5 and exp(0.1 x -5) = 0.6 times one in a hundred
    assertEquals(448, (double) old, 100);
    assertEquals(61, (double) young, 40);
  }

  @Test
  void couplesMoveTogether() {
    TinyTown.couple(people, 0, 1);
    live(0, 1, 0);
    assertEquals(10, TinyTown.count(people, State.LEFT));
    assertEquals(Departure.MOVED, people.person(0).departure());
    assertEquals(Departure.MOVED, people.person(1).departure());
  }

  @Test
  void aCouplePartsAndASinglePersonOnBenefitComesToShareAnIncome() {
    TinyTown.couple(people, 0, 1);
    people.person(2).become(State.REGULAR_JOB);
    live(0, 0, 1);
    assertFalse(people.person(0).is(State.LEFT), "a former partner goes on");
    assertFalse(people.person(0).hasPartner());
    assertFalse(people.person(2).is(State.LEFT), "who earns does not live on somebody else");
    assertEquals(Departure.HOUSEHOLD_CHANGE, people.person(5).departure());
  }

  @Test
  void peopleWithLessThanThreeYearsLeaveByTheirOwnRates() {
    ByHand.of(people).detachedSince[0] = (short) (MONTH.index() - 35);
    ByHand.of(people).detachedSince[1] = (short) (MONTH.index() - 36);
    Departures.Rates rates = new Departures.Rates(0, 0, 0, 1, 0, 0);
    new Departures(people, TinyTown.CHANCE, rates).run(MONTH);
    assertTrue(people.person(0).is(State.LEFT));
    assertFalse(people.person(1).is(State.LEFT));
  }

  @Test
  void whoHasLeftIsGoneFromTheRegisterNextMonthAndDoesNotComeBack() {
    people.person(4).leave(Departure.MOVED);
    assertEquals(10, people.present());
    people.begin(TinyTown.month(2));
    assertEquals(9, people.present());
    for (Person person : people) {
      assertTrue(person.row() != 4);
    }
    people.begin(TinyTown.month(3));
    assertEquals(9, people.present());
  }

  @Test
  void whoPartsTakesHalfOfTheMoneyAndWhoIsLeftBehindHasAllOfIt() {
    TinyTown.couple(people, 0, 1);
    TinyTown.couple(people, 2, 3);
    for (int head = 0; head <= 2; head += 2) {
      ByHand.of(people).savingsCents[head] = 1_001;
      ByHand.of(people).debtsCents[head] = 501;
      ByHand.of(people).savingsCents[head + 1] = 77;
      ByHand.of(people).debtsCents[head + 1] = 88;
    }
    people.person(1).part();
    assertEquals(1_001, ByHand.of(people).savingsCents[0] + ByHand.of(people).savingsCents[1]);
    assertEquals(500, ByHand.of(people).savingsCents[1]);
    assertEquals(501, ByHand.of(people).debtsCents[0] + ByHand.of(people).debtsCents[1]);
    people.person(2).leaveBehind();
    assertEquals(1_001, ByHand.of(people).savingsCents[3]);
    assertEquals(501, ByHand.of(people).debtsCents[3]);
  }

  @Test
  void childrenStayWithTheirMotherOrWithWhoIsLeftBehind() {
    for (int head = 0; head <= 2; head += 2) {
      TinyTown.couple(people, head, head + 1);
      for (int row = head; row <= head + 1; row++) {
        ByHand.of(people).household[row] = (byte) Household.COUPLE_CHILDREN.ordinal();
        ByHand.of(people).children[row] = 2;
        ByHand.of(people).sex[row] = (byte) (row == head ? Sex.MALE : Sex.FEMALE).ordinal();
      }
    }
    people.person(0).part();
    people.person(3).leaveBehind();
    for (int row : new int[] {1, 2}) {
      assertEquals(Household.SINGLE_PARENT.ordinal(), people.person(row).household(), "row " + row);
      assertEquals(2, people.person(row).children());
    }
    assertEquals(Household.SINGLE.ordinal(), people.person(0).household());
    assertEquals(0, people.person(0).children());
  }

  @Test
  void whoPartsDoesNotAlsoLeaveInTheSameMonth() {
    TinyTown.couple(people, 0, 1);
    live(0, 0, 1);
    assertFalse(people.person(0).is(State.LEFT));
    assertFalse(people.person(1).is(State.LEFT));
  }
}
