package nl.basisbaan.places;

import java.util.Arrays;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.people.Person;

/**
 * What coaches mistake in each person, for life: standard normal numbers, kept because the same
 * people are looked at in many months and worlds.
 */
final class Mistakes {
  private final Kept inSuitability;
  private final Kept inOutlook;

  /** Nobody looked at yet, of so many people. */
  Mistakes(Chance chance, int people) {
    this.inSuitability = new Kept(chance.forLife(Of.SUITABILITY_SEEN), people);
    this.inOutlook = new Kept(chance.forLife(Of.OUTLOOK_SEEN), people);
  }

  double inSuitability(Person person) {
    return inSuitability.of(person);
  }

  double inOutlook(Person person) {
    return inOutlook.of(person);
  }

  /** One draw of each person who was looked at. */
  private static final class Kept {
    private final Draw draw;
    private final double[] byRow;

    Kept(Draw draw, int people) {
      this.draw = draw;
      this.byRow = new double[people];
      Arrays.fill(byRow, Double.NaN);
    }

    double of(Person person) {
      int row = person.townRow();
      if (Double.isNaN(byRow[row])) {
        byRow[row] = draw.normal(person);
      }
      return byRow[row];
    }
  }
}
