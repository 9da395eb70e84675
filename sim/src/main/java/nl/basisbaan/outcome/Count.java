package nl.basisbaan.outcome;

import nl.basisbaan.people.Person;
import nl.basisbaan.people.Sums;
import nl.basisbaan.people.Tally;

/**
 * Counts of everybody in one month, or of a group: its people in the last month and its places of
 * all months. Starts and months off benefit are counted since the start. Outcomes are quotients of
 * these tallies, so that nothing is done for a single outcome while everybody is visited.
 */
final class Count {
  private static final double CENTS = 100;

  private final int group;
  private Sums<Tally> people;
  long waiting;

  // months in which places are counted, and what people in places add in them
  final int months;
  private final PlaceAmounts places = new PlaceAmounts();

  // since the start: people placed, months that they waited, months off benefit, people eligible
  double served;
  double waited;
  double monthsOff;
  double eligible;

  /**
   * Nobody counted yet.
   *
   * @param group whose people and places are counted
   * @param months in which places are counted
   */
  Count(int group, int months) {
    this.group = group;
    this.months = months;
  }

  /** Nobody counted yet in a next month; what is counted since the start goes on. */
  Count next() {
    Count next = new Count(group, 1);
    next.served = served;
    next.waited = waited;
    next.monthsOff = monthsOff;
    next.eligible = eligible;
    return next;
  }

  /** The people in the register this month, and how many of them wait for a place. */
  void people(Sums<Tally> sums, long whoWait) {
    people = sums;
    waiting = whoWait;
  }

  /** Counts one or more months of somebody in a place. */
  void place(PlaceAmounts amounts) {
    places.add(amounts);
  }

  /** People in places. */
  int inPlaces() {
    return places.months();
  }

  /** Their bridge totals. */
  long bridge() {
    return places.bridge();
  }

  /** Counts the first start of somebody who waited some months. */
  void start(int months) {
    served++;
    waited += months;
  }

  /** Of so many people; since the start. */
  long of(Tally tally) {
    return people.of(group, tally);
  }

  /** People in the register. */
  long register() {
    return Tally.register(group, people);
  }

  /** People whose household receives no benefit. */
  long offBenefit() {
    return register() - of(Tally.ON_BENEFIT);
  }

  /** Net household income of all, euro. */
  double income() {
    return of(Tally.INCOME_CENTS) / CENTS;
  }

  /** Savings of those ever placed, euro. */
  double savings() {
    return of(Tally.SAVINGS_CENTS) / CENTS;
  }

  /** Debts of those ever placed, euro. */
  double debts() {
    return of(Tally.DEBTS_CENTS) / CENTS;
  }

  /** An outcome of people: of all who are counted, or of those in places. */
  Measure measure(Outcome outcome) {
    return outcome.isCountedFrom(Person.class) ? places.measure(outcome) : outcome.measure(this);
  }
}
