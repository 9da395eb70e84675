package nl.basisbaan.outcome;

import java.util.List;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Sums;
import nl.basisbaan.people.Tally;

/**
 * Counts of everybody in one month, or of a group: its people in the last month and its places of
 * all months. Starts and months off benefit are added up since counting began. Outcomes are
 * quotients of these tallies, so that nothing is done for a single outcome while everybody is
 * visited.
 */
final class Count {
  private static final double CENTS = 100;

  private final int group;
  private double constantEuro = 1;
  private Sums<Tally> people;
  long waiting;

  // months in which places are counted, and what people in places add in them
  final int months;
  private final InPlaces places = new InPlaces();

  // since counting began: people who had a place, those who started in one and months that they
  // waited, months off benefit, people eligible
  double served;
  double started;
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
    next.started = started;
    next.waited = waited;
    next.monthsOff = monthsOff;
    next.eligible = eligible;
    return next;
  }

  /**
   * The people in the register this month.
   *
   * @param whoWait how many of them wait for a place
   * @param constant a euro of this month in constant prices
   */
  void people(Sums<Tally> sums, long whoWait, double constant) {
    people = sums;
    waiting = whoWait;
    constantEuro = constant;
  }

  /** Counts one or more months of somebody in a place. */
  void place(InPlaces amounts) {
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

  /** Counts the first month that counts of somebody in a place. */
  void serve() {
    served++;
  }

  /** Counts a start of somebody who waited some months. */
  void start(int months) {
    started++;
    waited += months;
  }

  /** Of so many people. */
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

  /** People in regular work, subsidised or not. */
  long inWork() {
    return of(Tally.IN_REGULAR_JOB) + of(Tally.IN_SUBSIDISED_JOB);
  }

  /** Net household income of all, euro. */
  double income(Prices prices) {
    return euro(Tally.INCOME_CENTS, prices);
  }

  /** Savings of those ever placed, euro. */
  double savings(Prices prices) {
    return euro(Tally.SAVINGS_CENTS, prices);
  }

  /** Debts of those ever placed, euro. */
  double debts(Prices prices) {
    return euro(Tally.DEBTS_CENTS, prices);
  }

  private double euro(Tally cents, Prices prices) {
    return of(cents) / CENTS * (prices == Prices.NOMINAL ? 1 : constantEuro);
  }

  /** An outcome of people: of all who are counted, or of those in places. */
  Measure measure(Outcome outcome) {
    return outcome.isCountedFrom(Person.class) ? places.measure(outcome) : outcome.measure(this);
  }

  /**
   * Sums over months of people in places: what each adds to the outcomes of people in places, above
   * and below the line of each.
   */
  static final class InPlaces {
    private static final List<Outcome> OUTCOMES = Outcome.countedFrom(Person.class);

    private int months;
    private long bridge;
    private final double[] above = new double[OUTCOMES.size()];
    private final double[] below = new double[OUTCOMES.size()];

    /** What one person adds this month. */
    static InPlaces of(Person person, int bridgeTotal) {
      InPlaces amounts = new InPlaces();
      amounts.months = 1;
      amounts.bridge = bridgeTotal;
      for (int i = 0; i < OUTCOMES.size(); i++) {
        OUTCOMES.get(i).put(person, amounts.above, amounts.below, i);
      }
      return amounts;
    }

    void add(InPlaces more) {
      months += more.months;
      bridge += more.bridge;
      for (int i = 0; i < above.length; i++) {
        above[i] += more.above[i];
        below[i] += more.below[i];
      }
    }

    /** Months in places, of one or more people together. */
    int months() {
      return months;
    }

    /** Bridge totals of these months, added up. */
    long bridge() {
      return bridge;
    }

    Measure measure(Outcome outcome) {
      int i = OUTCOMES.indexOf(outcome);
      return new Measure(above[i], below[i]);
    }
  }
}
