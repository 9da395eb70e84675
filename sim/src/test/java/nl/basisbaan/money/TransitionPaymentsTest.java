package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.CO_PAYERS;
import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.basisbaan.Changed;
import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funder.Payer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** A third of 2089.15 euro a year of service: what those earn whose contract will end. */
class TransitionPaymentsTest extends Bookkeeping {
  private static final Item EARNED = Item.TRANSITION_PAYMENT_TO_COME;
  private static final Policy ENDS = TinyTown.policy().with("contract.permanent", "false");

  private final People town = TinyTown.people(3, MONTH);

  private TransitionPayments under(Policy policy) {
    Books books = books(town, TinyTown.programme(town, policy, 2, NUMBERS), policy, NUMBERS);
    return new TransitionPayments(town, Offers.of(policy), books);
  }

  private static long afterMonths(int months) {
    return Math.round(GROSS * months / 12.0 * 0.3333);
  }

  private void assertEarned(long cents, String words) {
    long toCome =
        paid(MUNICIPALITY, EMPLOYER_OF_RECORD, EARNED)
            - paid(EMPLOYER_OF_RECORD, MUNICIPALITY, EARNED);
    assertEquals(cents, toCome, words);
    assertEquals(
        cents,
        paid(EMPLOYER_OF_RECORD, PARTICIPANTS, EARNED)
            - paid(PARTICIPANTS, EMPLOYER_OF_RECORD, EARNED),
        words);
    assertEquals(
        booked(MUNICIPALITY, EARNED) + booked(PARTICIPANTS, EARNED),
        paid(MUNICIPALITY, EMPLOYER_OF_RECORD, EARNED)
            + paid(PARTICIPANTS, EMPLOYER_OF_RECORD, EARNED),
        "the monitor books as much");
  }

  @Test
  void itCountsInTheMonthsInWhichItIsEarnedAndIsTakenBackWhenThePlaceEnds() {
    TransitionPayments earned = under(ENDS);
    TinyTown.place(town, 0, 6);
    TinyTown.place(town, 1, 12);
    earned.run(MONTH);
    assertEarned(afterMonths(7) + afterMonths(13), "two people, this month too");
    town.begin(TinyTown.month(1));
    earned.run(TinyTown.month(1));
    assertEarned(afterMonths(8) + afterMonths(14), "a month more of each");
    town.person(1).become(State.BENEFIT);
    earned.run(TinyTown.month(1));
    assertEarned(afterMonths(8), "one has left");
    assertEquals(0, ledger.sum());
  }

  /** Months 0 to 11 of a job are twelve: what is paid after them was earned in them. */
  @Test
  void whatIsOwedWhenAContractEndsWasEarnedBefore() {
    TinyTown.place(town, 0, 11);
    under(ENDS).run(MONTH);
    town.begin(TinyTown.month(1));
    Person leaver = town.person(0);
    assertEquals(12, leaver.monthsInJob());
    long owed = MONTH.rules().transitionPayment(leaver.monthsInJob(), leaver.hours(), 1);
    assertEarned(owed, "nothing of it is left for the month of the payment");
  }

  @Test
  void whoMayStayEarnsNone() {
    Policy stays = TinyTown.policy().with("contract.permanent_max_wage_value", "0.5");
    TinyTown.place(town, 0, 12);
    TinyTown.place(town, 1, 12);
    TinyTown.place(town, 2, 12);
    ByHand.of(town).permanent[1] = true;
    ByHand.of(town).wageValue[2] = 0.4f;
    under(stays).run(MONTH);
    assertEarned(afterMonths(13), "neither under a permanent contract nor with a low wage value");
  }

  @Test
  void whoKeepsBenefitInAPlaceEarnsNone() {
    TinyTown.place(town, 0, 12);
    ByHand.of(town).state[0] = (byte) State.ACTIVITY.ordinal();
    under(ENDS).run(MONTH);
    assertEarned(0, "it is no job");
  }

  /** A fund bears a quarter until the first month is over. */
  @Test
  void fundersBearTheirSharesAsLongAsTheyPay() {
    List<Funder> fund = List.of(new Funder(Payer.FUND, 0.25, MONTH.date().toString()));
    Policy funded = Changed.with(ENDS, "funding", Changed.with(ENDS.funding(), "funders", fund));
    TransitionPayments earned = under(funded);
    TinyTown.place(town, 0, 11);
    earned.run(MONTH);
    assertEarned(afterMonths(12), "as without a fund");
    assertEquals(Math.round(afterMonths(12) * 0.25), paid(CO_PAYERS, MUNICIPALITY, EARNED), 1.0);
    town.begin(TinyTown.month(1));
    earned.run(TinyTown.month(1));
    assertEquals(
        paid(CO_PAYERS, MUNICIPALITY, EARNED),
        paid(MUNICIPALITY, CO_PAYERS, EARNED),
        "when it is paid the fund pays nothing any more");
    assertEquals(0, ledger.sum());
  }
}
