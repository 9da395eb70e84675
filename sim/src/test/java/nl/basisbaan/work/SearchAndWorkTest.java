package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Population;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;

/**
 * How search and motivation go with work a year later, in a drawn town. The chance of each person
 * is known, so that no luck of finding work is in the correlations; those of 6,000 people have a
 * standard error of 0.013.
 */
class SearchAndWorkTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final int YEAR = 12;

  private final People people =
      new Population(TestTowns.groningen(2), TinyTown.NUMBERS, MONTH.rules())
          .draw(TinyTown.CHANCE, new double[] {1}, TinyTown.levels(1));
  private final double[] search = new double[people.size()];
  private final double[] motivation = new double[people.size()];
  private final double[] works = new double[people.size()];

  private SearchAndWorkTest() {
    Parameters numbers = TinyTown.NUMBERS;
    people.begin(MONTH);
    JobChances chances = new JobChances(people, numbers);
    Search how = new Search(Offers.of(Policy.none()), TinyTown.CHANCE, numbers);
    double returns = numbers.value("search.returns");
    double perMotivation = numbers.value("search.per_motivation");
    for (Person person : people) {
      int row = person.row();
      double worth = how.intensity(person, MONTH);
      double odds = worth * chances.odds(person, 1);
      motivation[row] = person.motivation();
      search[row] = Math.pow(worth, 1 / returns) * Math.exp(perMotivation * person.motivation());
      works[row] = 1 - Math.pow(1 + odds, -YEAR);
    }
  }

  /** The correlation of an attribute with who works, each by their own chance. */
  private double withWork(double[] attribute) {
    double share = new Mean().evaluate(works);
    return new Covariance().covariance(attribute, works)
        / new StandardDeviation().evaluate(attribute)
        / Math.sqrt(share * (1 - share));
  }

  /** mechanisms.csv sel_search_status: 0.19, corrected for errors of measurement. */
  @Test
  void searchGoesWithLaterWorkAsTheReviewSays() {
    double correlation = withWork(search);
    assertTrue(correlation > 0.1 && correlation < 0.3, "correlation " + correlation);
  }

  /** mechanisms.csv sel_sverko: motivation predicts search strongly, finding work weakly. */
  @Test
  void motivationGoesWithSearchMoreThanWithWork() {
    double[] logSearch = DoubleStream.of(search).map(Math::log).toArray();
    double withSearch =
        new org.apache.commons.math3.stat.correlation.PearsonsCorrelation()
            .correlation(motivation, logSearch);
    double withWork = withWork(motivation);
    assertTrue(withWork > 0.02 && withWork < 0.15, "with work " + withWork);
    assertTrue(withSearch > 2 * withWork, "with search " + withSearch);
  }
}
