package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;

import java.util.List;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.money.Funders.Part;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * A transition payment counts in the months in which it is earned, not in that of the payment, so
 * that a place costs the same in a short study and in a long one. What was earned is taken back
 * when it is paid, or forfeited by leaving early. Whoever may stay earns none. Funders bear their
 * shares of it, as of what is paid.
 */
public final class TransitionPayments implements Process {
  private final People people;
  private final Offers offers;
  private final Books books;
  private long earnedBefore;
  private long[] borneBefore = new long[Stakeholder.values().length];

  /** The process of one run; it is booked in the ledger of the town and in that of the monitor. */
  public TransitionPayments(People people, Offers offers, Books books) {
    this.people = people;
    this.offers = offers;
    this.books = books;
  }

  @Override
  public void run(Month month) {
    long earned = 0;
    for (Person person : people.engaged()) {
      if (person.is(State.BASIC_JOB) && !mayStay(person)) {
        earned += earned(person, month.rules());
      }
    }
    int year = month.date().getYear();
    book(year, MUNICIPALITY, EMPLOYER_OF_RECORD, earned - earnedBefore);
    book(year, EMPLOYER_OF_RECORD, PARTICIPANTS, earned - earnedBefore);
    earnedBefore = earned;
    bear(earned, month);
  }

  /** What funders will have to pay of what is earned, as long as they bear a share. */
  private void bear(long earned, Month month) {
    List<Funder> funders = books.policy().funding(month.date()).funders();
    long[] borne = new long[borneBefore.length];
    for (Part part : Funders.parts(funders, earned, month.date())) {
      borne[part.from().ordinal()] += part.cents();
    }
    for (Stakeholder from : Stakeholder.values()) {
      long cents = borne[from.ordinal()] - borneBefore[from.ordinal()];
      if (cents != 0) {
        book(month.date().getYear(), from, MUNICIPALITY, cents);
      }
    }
    borneBefore = borne;
  }

  private boolean mayStay(Person person) {
    return person.isPermanent()
        || offers.of(person.offer()).contract().permanentFor(person.wageValue());
  }

  /** What would be owed next month, when this one is over. */
  private static long earned(Person person, Rules rules) {
    int months = person.monthsInJob() + 1;
    return rules.transitionPayment(months, person.hours(), person.wageOverMinimum());
  }

  private void book(int year, Stakeholder from, Stakeholder to, long cents) {
    for (Ledger each : List.of(books.ledger(), books.monitor())) {
      each.payOrTakeBack(year, from, to, Item.TRANSITION_PAYMENT_TO_COME, cents);
    }
  }
}
