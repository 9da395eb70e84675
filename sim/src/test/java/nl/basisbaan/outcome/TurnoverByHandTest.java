package nl.basisbaan.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.outcome.Turnover.Count;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Six people on benefit who come and go by hand; durations are full months of the spell. */
class TurnoverByHandTest {
  private static final Month[] MONTHS = TinyTown.months(64);

  private final People people = TinyTown.people(6);
  private final World world = World.of(people);
  private final Turnover turnover = new Turnover(world, MONTHS.length, true);

  private void begin(int month) {
    world.begin(MONTHS[month]);
    if (month == 0) {
      for (int row = 0; row < people.size(); row++) {
        TinyTown.receive(people, row, 1_000_00, 1_200_00);
      }
    }
  }

  private void live(int month) {
    begin(month);
    turnover.run(MONTHS[month]);
  }

  private void hasBeenOnBenefit(int... months) {
    for (int row = 0; row < months.length; row++) {
      ByHand.of(people).benefitSince[row] = (short) -months[row];
    }
  }

  /** No longer receives benefit. */
  private void leaves(int row, State state) {
    people.person(row).become(state);
    TinyTown.receive(people, row, 0, 1_500_00);
  }

  private void returns(int row) {
    people.person(row).fallBackOnBenefit();
    TinyTown.receive(people, row, 1_000_00, 1_200_00);
  }

  private void assertCounted(int expected, Count count, int month) {
    assertEquals(expected, turnover.counts().get(count)[month], count + " in month " + month);
  }

  @Test
  void personsAndHouseholdsAreCountedByHowLongTheyHaveBeenOnBenefit() {
    hasBeenOnBenefit(11, 12, 35, 36, 11, 40);
    live(0);
    assertCounted(6, Count.PERSONS, 0);
    assertCounted(2, Count.PERSONS_UNDER_1_YEAR, 0);
    assertCounted(2, Count.PERSONS_OVER_3_YEARS, 0);
    assertCounted(6, Count.HOUSEHOLDS, 0);
    assertCounted(2, Count.HOUSEHOLDS_OVER_3_YEARS, 0);
  }

  @Test
  void aCoupleIsOneHouseholdAndAsLongOnBenefitAsThePartnerWhoIsLonger() {
    hasBeenOnBenefit(11, 11, 11, 11, 11, 36);
    TinyTown.couple(people, 4, 5);
    live(0);
    assertCounted(6, Count.PERSONS, 0);
    assertCounted(5, Count.HOUSEHOLDS, 0);
    assertCounted(1, Count.HOUSEHOLDS_OVER_3_YEARS, 0);
    assertCounted(1, Count.PERSONS_OVER_3_YEARS, 0);
    begin(1);
    leaves(4, State.REGULAR_JOB);
    turnover.run(MONTHS[1]);
    assertCounted(1, Count.HOUSEHOLDS_LEFT, 1);
    assertCounted(2, Count.LEFT, 1);
    assertCounted(1, Count.LEFT_FOR_JOB, 1);
  }

  @Test
  void whoLeavesIsCountedByHowLongTheyHadBeenOnBenefitTheMonthBefore() {
    hasBeenOnBenefit(11, 12, 37, 36, 100, 100);
    live(0);
    begin(1);
    leaves(0, State.REGULAR_JOB);
    leaves(1, State.REGULAR_JOB);
    leaves(2, State.UNEMPLOYMENT_INSURANCE);
    leaves(3, State.BASIC_JOB);
    people.person(4).leave(Departure.MOVED);
    turnover.run(MONTHS[1]);
    assertCounted(5, Count.LEFT, 1);
    assertCounted(1, Count.LEFT_UNDER_1_YEAR, 1);
    assertCounted(3, Count.LEFT_OVER_3_YEARS, 1);
    assertCounted(2, Count.LEFT_FOR_JOB, 1);
    assertCounted(5, Count.HOUSEHOLDS_LEFT, 1);
    assertCounted(1, Count.PERSONS, 1);
    live(2);
    assertCounted(0, Count.LEFT, 2);
    assertCounted(0, Count.HOUSEHOLDS_LEFT, 2);
  }

  /** Rows 0 to 3 leave for a job and row 4 for insurance, all in month 1. */
  @Test
  void whatBecameOfThoseWhoLeftIsCountedSomeMonthsLater() {
    live(0);
    begin(1);
    for (int row = 0; row < 4; row++) {
      leaves(row, State.REGULAR_JOB);
    }
    leaves(4, State.UNEMPLOYMENT_INSURANCE);
    turnover.run(MONTHS[1]);
    for (int month = 2; month < MONTHS.length; month++) {
      begin(month);
      if (month == 5) {
        people.person(1).leave(Departure.MOVED);
      } else if (month == 7) {
        returns(2);
      } else if (month == 8) {
        returns(4);
      } else if (month == 14) {
        returns(3);
      }
      turnover.run(MONTHS[month]);
    }
    assertCounted(3, Count.FOUND_AFTER_6, 7);
    assertCounted(2, Count.EMPLOYED_AFTER_6, 7);
    assertCounted(3, Count.FOUND_AFTER_18, 19);
    assertCounted(1, Count.EMPLOYED_AFTER_18, 19);
    assertCounted(1, Count.RETURNED_WITHIN_6, 7);
    assertCounted(2, Count.RETURNED_WITHIN_12, 13);
    assertCounted(1, Count.RETURNED_FROM_JOB_WITHIN_12, 13);
    assertCounted(2, Count.RETURNED_FROM_JOB_WITHIN_18, 19);
    assertCounted(3, Count.RETURNED_WITHIN_60, 61);
    for (int month : new int[] {6, 8, 20}) {
      assertCounted(0, Count.FOUND_AFTER_6, month);
      assertCounted(0, Count.RETURNED_WITHIN_12, month);
    }
  }

  @Test
  void earningsBesideBenefitAreInWholeEurosOfEach() {
    begin(0);
    ByHand.of(people).grossCents[0] = 150_99;
    ByHand.of(people).grossCents[1] = 99_99;
    leaves(2, State.REGULAR_JOB);
    ByHand.of(people).grossCents[2] = 2_000_00;
    turnover.run(MONTHS[0]);
    assertCounted(2, Count.PERSONS_WITH_EARNINGS, 0);
    assertCounted(150 + 99, Count.EARNINGS_BESIDE_BENEFIT, 0);
  }

  @Test
  void whoWasNotCountedBeforeLeavesNothing() {
    begin(0);
    leaves(0, State.REGULAR_JOB);
    turnover.run(MONTHS[0]);
    assertCounted(0, Count.LEFT, 0);
    begin(1);
    returns(0);
    turnover.run(MONTHS[1]);
    assertCounted(6, Count.PERSONS, 1);
    assertCounted(6, Count.HOUSEHOLDS, 1);
    assertCounted(1, Count.PERSONS_UNDER_1_YEAR, 1);
  }
}
