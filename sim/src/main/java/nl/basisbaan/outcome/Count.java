package nl.basisbaan.outcome;

import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;

/**
 * Counts of everybody in one month, or of a group: its people in the last month and its places of
 * all months. Starts and months off benefit are counted since the start. Outcomes are quotients of
 * these tallies, so that nothing is done for a single outcome while everybody is visited.
 */
final class Count {
  private static final double CENTS = 100;

  // people in the register, and who of them
  int register;
  int offBenefit;
  int onBenefit;
  int regular;
  int waiting;
  int everPlaced;
  private long incomeCents;
  private long savingsCents;
  private long debtsCents;

  // months in which places are counted; over these, people in places and their bridge totals
  final int months;
  int inPlaces;
  long bridge;
  private final PlaceAmounts places = new PlaceAmounts();

  // since the start: people placed, months that they waited, months off benefit, people eligible
  double served;
  double waited;
  double monthsOff;
  double eligible;

  /**
   * Nobody counted yet.
   *
   * @param months in which places are counted
   */
  Count(int months) {
    this.months = months;
  }

  /** Nobody counted yet in a next month; what is counted since the start goes on. */
  Count next() {
    Count next = new Count(1);
    next.served = served;
    next.waited = waited;
    next.monthsOff = monthsOff;
    next.eligible = eligible;
    return next;
  }

  /** Counts somebody in the register. */
  void person(Person person, boolean isWaiting, boolean wasPlaced) {
    register++;
    if (person.benefitCents() > 0) {
      onBenefit++;
    } else {
      offBenefit++;
    }
    if (person.is(State.REGULAR_JOB)) {
      regular++;
    }
    if (isWaiting) {
      waiting++;
    }
    incomeCents += person.netIncomeCents();
    if (wasPlaced) {
      everPlaced++;
      savingsCents += person.savingsCents();
      debtsCents += person.debtsCents();
    }
  }

  /** Counts a month of somebody in a place. */
  void place(PlaceAmounts amounts, int bridgeTotal) {
    inPlaces++;
    bridge += bridgeTotal;
    places.add(amounts);
  }

  /** Counts the first start of somebody who waited some months. */
  void start(int months) {
    served++;
    waited += months;
  }

  /** Counts somebody who was ever eligible. */
  void eligible() {
    eligible++;
  }

  /** Counts months off benefit of one person. */
  void monthsOffBenefit(int months) {
    monthsOff += months;
  }

  /** Everybody has been counted in a month: adds their month off benefit. */
  void endMonth() {
    monthsOff += offBenefit;
  }

  /** Net household income of all, euro. */
  double income() {
    return incomeCents / CENTS;
  }

  /** Savings of those ever placed, euro. */
  double savings() {
    return savingsCents / CENTS;
  }

  /** Debts of those ever placed, euro. */
  double debts() {
    return debtsCents / CENTS;
  }

  /** An outcome of people: of all who are counted, or of those in places. */
  Measure measure(Outcome outcome) {
    return outcome.isCountedFrom(Person.class) ? places.measure(outcome) : outcome.measure(this);
  }
}
