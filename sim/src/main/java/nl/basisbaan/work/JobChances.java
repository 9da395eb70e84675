package nl.basisbaan.work;

import nl.basisbaan.numbers.Chunks;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;

/**
 * Everybody's chance of regular work in a month of full search. It falls with age, months without
 * regular work, barriers and poor health, and rises with education, readiness and tightness, and
 * little with motivation, which makes people look harder.
 *
 * <p>Odds are a product of tables and a factor of the person's own: a logistic chance without an
 * exponential in the loop.
 */
public final class JobChances {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double baseOdds,
      double ageFrom,
      double ageFallPerYear,
      double detachmentMonths,
      double detachmentPower,
      double perBarrier,
      double perHealthPoint,
      double perEducationLevel) {}

  /**
   * Everything that chances depend on beside the people.
   *
   * @param usualHealth health at which it neither helps nor hinders, points
   * @param perMotivation what motivation does to the odds by way of search, log points
   */
  public record Numbers(Rates rates, double usualHealth, double perMotivation) {
    /** What they depend on under these parameters. */
    public static Numbers of(Parameters parameters) {
      Search.Rates search = parameters.of("search", Search.Rates.class);
      return new Numbers(
          parameters.of("job_chances", Rates.class),
          PillarGains.usualHealth(parameters),
          search.returns() * search.perMotivation());
    }
  }

  private static final int AGES = 120;
  private static final int MONTHS = 12 * AGES;

  private final Rates rates;
  private final double usualHealth;
  private final double perMotivation;
  private final double[] byAge = new double[AGES];
  private final double[] byDetachment = new double[MONTHS];
  private final float[] own;

  /** Prepares the tables and the factor of every person. */
  public JobChances(People people, Parameters parameters) {
    this(people, Numbers.of(parameters));
  }

  /** Prepares them from these numbers alone. */
  public JobChances(People people, Numbers numbers) {
    this.rates = numbers.rates;
    this.usualHealth = numbers.usualHealth;
    this.perMotivation = numbers.perMotivation;
    for (int age = 0; age < AGES; age++) {
      double years = Math.max(0, age - rates.ageFrom);
      byAge[age] = rates.baseOdds * StrictMath.exp(-rates.ageFallPerYear * years);
    }
    for (int month = 0; month < MONTHS; month++) {
      byDetachment[month] =
          StrictMath.pow(1 + month / rates.detachmentMonths, -rates.detachmentPower);
    }
    own = new float[people.size()];
    Chunks.fill(own.length, (from, to) -> fill(people, from, to));
  }

  private void fill(People people, int from, int to) {
    Person person = people.person(from);
    for (int row = from; row < to; row++) {
      person.moveTo(row);
      own[row] =
          (float)
              StrictMath.exp(
                  person.employability()
                      + perMotivation * person.motivation()
                      + rates.perEducationLevel * person.education()
                      - rates.perBarrier * person.barriers());
    }
  }

  /** Odds of regular work in a month of full search. */
  double odds(Person person, double tightness) {
    return odds(person, tightness, person.detachedMonths());
  }

  private double odds(Person person, double tightness, int detachedMonths) {
    double health = person.health();
    double fitness = Math.max(0, 1 + rates.perHealthPoint * (health - usualHealth));
    return tightness
        * byAge[person.ageYears()]
        * byDetachment[Math.min(MONTHS - 1, detachedMonths)]
        * own[person.townRow()]
        * fitness
        * (1 + person.readiness());
  }

  /**
   * Odds of regular work within some months of full search at usual tightness, if the person has
   * been without regular work for at least so long.
   */
  public double oddsWithin(Person person, int months, int detachedAtLeast) {
    double odds = odds(person, 1, Math.max(detachedAtLeast, person.detachedMonths()));
    return power(1 + odds, months) - 1;
  }

  /** By repeated squaring: a few products. */
  private static double power(double base, int exponent) {
    double power = 1;
    double square = base;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      power *= (rest & 1) == 1 ? square : 1;
      square *= square;
    }
    return power;
  }
}
