package nl.basisbaan.outcome;

import java.util.List;
import nl.basisbaan.people.Person;

/**
 * Sums over months of people in places: what each adds to the outcomes of people in places, above
 * and below the line of each.
 */
final class PlaceAmounts {
  private static final List<Outcome> OUTCOMES = Outcome.countedFrom(Person.class);

  private int months;
  private long bridge;
  private final double[] above = new double[OUTCOMES.size()];
  private final double[] below = new double[OUTCOMES.size()];

  /** What one person adds this month. */
  static PlaceAmounts of(Person person, int bridgeTotal) {
    PlaceAmounts amounts = new PlaceAmounts();
    amounts.months = 1;
    amounts.bridge = bridgeTotal;
    for (int i = 0; i < OUTCOMES.size(); i++) {
      OUTCOMES.get(i).put(person, amounts.above, amounts.below, i);
    }
    return amounts;
  }

  void add(PlaceAmounts more) {
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
