package nl.basisbaan.outcome;

import java.util.List;
import nl.basisbaan.people.Person;

/**
 * What somebody in a place adds in a month to the outcomes of people in places, above and below the
 * line of each; or sums of these.
 */
final class PlaceAmounts {
  private static final List<Outcome> OUTCOMES = Outcome.countedFrom(Person.class);

  private final double[] above = new double[OUTCOMES.size()];
  private final double[] below = new double[OUTCOMES.size()];

  /** What one person adds this month. */
  static PlaceAmounts of(Person person) {
    PlaceAmounts amounts = new PlaceAmounts();
    for (int i = 0; i < OUTCOMES.size(); i++) {
      Measure measure = OUTCOMES.get(i).measure(person);
      amounts.above[i] = measure.numerator();
      amounts.below[i] = measure.denominator();
    }
    return amounts;
  }

  void add(PlaceAmounts more) {
    for (int i = 0; i < above.length; i++) {
      above[i] += more.above[i];
      below[i] += more.below[i];
    }
  }

  Measure measure(Outcome outcome) {
    int i = OUTCOMES.indexOf(outcome);
    return new Measure(above[i], below[i]);
  }
}
