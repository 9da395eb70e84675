package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Money of households over months: it is worked out when it is due and not before. */
class HouseholdsInTimeTest {
  private static final Month MONTH = TinyTown.month(0);

  private final People people = TinyTown.people(16, MONTH);

  private static Month usual(int index) {
    return new Month(index, MONTH.date(), MONTH.rules(), 0, index == 0);
  }

  private void live(int index) {
    people.begin(usual(index));
    new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, TinyTown.NUMBERS)
        .run(usual(index));
  }

  /** Months in which nothing can differ are skipped: to work all out anew makes no difference. */
  @Test
  void inUsualMonthsTheMoneyIsWhatItIsWhenAllIsWorkedOutAnew() {
    TinyTown.couple(people, 0, 1);
    TinyTown.couple(people, 2, 3);
    people.person(1).startWork(State.REGULAR_JOB, 12, 1);
    people.person(2).startWork(State.SUBSIDISED_JOB, 16, 1);
    people.person(3).startWork(State.REGULAR_JOB, 36, 1);
    people.person(3).become(State.UNEMPLOYMENT_INSURANCE);
    TinyTown.place(people, 4, 0).fallSick(600);
    for (int row = 5; row < 8; row++) {
      people.person(row).startWork(State.REGULAR_JOB, 8 + row, 1);
      ByHand.of(people).children[row] = (byte) (row - 5);
      ByHand.of(people).born[row] = (short) (-45 * 12 + 9 * (row - 5));
    }
    TinyTown.couple(people, 8, 9);
    TinyTown.couple(people, 10, 11);
    for (int row = 8; row < 16; row++) {
      if (row != 11) {
        TinyTown.place(people, row, 0);
      }
    }
    ByHand.of(people).hours[10] = 9; // beside benefit
    ByHand.of(people).children[12] = 1; // twelve after some time
    ByHand.of(people).born[12] = ByHand.of(people).born[7];
    ByHand.of(people).hours[15] = 20;
    ByHand.of(people).savingsCents[14] = 9_000_00; // above the limit
    ByHand.of(people).savingsCents[15] = 9_000_00;
    people.person(9).fallSick(300);
    People anew = people.copy();
    for (int index = 0; index < 48; index++) {
      for (People each : List.of(people, anew)) {
        ByHand.of(each).hours[13] = (byte) (index < 7 ? 32 : 28);
        if (index == 12 || index == 25) {
          ByHand.of(each).savingsCents[13] = index == 12 ? 8_000_00 : 7_000_00;
        }
        if (index == 20) {
          each.person(13).fallSick(450);
        }
        if (index == 30) {
          each.person(15).leavePlace(JobEnd.REGULAR_WORK);
        }
      }
      Month usual = new Month(index, MONTH.date(), MONTH.rules(), 0, index == 0);
      people.begin(usual);
      anew.begin(usual);
      new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, TinyTown.NUMBERS)
          .run(usual);
      new Households(anew, Offers.of(Policy.none()), TinyTown.CHANCE, TinyTown.NUMBERS)
          .run(new Month(index, MONTH.date(), MONTH.rules(), 0, true));
      ByHand expected = ByHand.of(anew);
      ByHand found = ByHand.of(people);
      assertArrayEquals(expected.netIncomeCents, found.netIncomeCents, "month " + index);
      assertArrayEquals(expected.benefitCents, found.benefitCents, "month " + index);
    }
  }

  /** Benefit that a job of one partner had topped up goes on; one that it had ended begins anew. */
  @Test
  void aSpellBeginsForBothPartnersWhenBenefitReturns() {
    TinyTown.couple(people, 0, 1);
    TinyTown.couple(people, 2, 3);
    people.person(1).startWork(State.REGULAR_JOB, 36, 1.3);
    people.person(3).startWork(State.REGULAR_JOB, 12, 1);
    live(0);
    assertEquals(0, people.person(0).benefitCents());
    assertTrue(people.person(2).benefitCents() > 0);
    int months = people.person(0).benefitMonths();
    live(1);
    people.person(1).fallBackOnBenefit();
    people.person(3).fallBackOnBenefit();
    live(2);
    assertEquals(0, people.person(0).benefitMonths());
    assertEquals(0, people.person(1).benefitMonths());
    assertEquals(months + 2, people.person(2).benefitMonths());
    live(3);
    assertEquals(1, people.person(0).benefitMonths());
  }

  /** As a regular employer does with whoever works there in a place. */
  @Test
  void whoIsHiredAfterHouseholdsHadTheirTurnEarnsTheNewWageAMonthLater() {
    TinyTown.place(people, 0, 0);
    people.person(1).startWork(State.REGULAR_JOB, TinyTown.HOURS, 1);
    live(0);
    int inPlace = people.person(0).grossCents();
    people.person(0).leavePlace(JobEnd.REGULAR_WORK);
    people.person(0).startWork(State.REGULAR_JOB, TinyTown.HOURS, 1);
    assertEquals(inPlace, people.person(0).grossCents(), "this month is paid");
    live(1);
    assertEquals(people.person(1).grossCents(), people.person(0).grossCents());
  }
}
