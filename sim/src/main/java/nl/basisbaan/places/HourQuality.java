package nl.basisbaan.places;

import java.util.Arrays;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.town.WorkProviders;

/**
 * What an hour of work in a place produces beside the wage value of who does it: more with a better
 * match and more support than usual, and with tasks that are worth more. 1 at the usual match and
 * support and the mean of tasks, so that wage value is what it was when it was assessed.
 */
final class HourQuality {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double perMatch, double perSupport) {}

  private static final double USUAL = 1;

  private final Matching matching;
  private final Rates rates;

  /** What an hour of each task cluster is worth over the mean of all. */
  private final double[] worth;

  HourQuality(WorkProviders providers, Offers offers, Chance chance, Parameters parameters) {
    this.matching = new Matching(providers, offers, chance, parameters);
    this.rates = parameters.of("hour_quality", Rates.class);
    this.worth =
        Arrays.stream(Task.values())
            .mapToDouble(task -> parameters.value("hour_worth." + Settings.nameOf(task)))
            .toArray();
  }

  /** The quality of an hour of somebody in a place who is supported so far, over what is usual. */
  double of(Person person, double support) {
    double better =
        rates.perMatch * (matching.overUsual(person) - USUAL)
            + rates.perSupport * (support - USUAL);
    return StrictMath.exp(better) * worth(matching.tasks(person, person.provider()));
  }

  private double worth(int tasks) {
    double sum = 0;
    for (int rest = tasks; rest != 0; rest &= rest - 1) {
      sum += worth[Integer.numberOfTrailingZeros(rest)];
    }
    return sum / Integer.bitCount(tasks);
  }
}
