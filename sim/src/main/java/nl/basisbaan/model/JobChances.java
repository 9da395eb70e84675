package nl.basisbaan.model;

import nl.basisbaan.model.Traits.Pillar;

/**
 * Everybody's chance of regular work in a month of full search. It falls with age, months without
 * regular work, barriers and poor health, and rises with education, readiness and tightness.
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

  private static final int AGES = 120;
  private static final int MONTHS = 12 * AGES;

  private final Rates rates;
  private final double usualHealth;
  private final People people;
  private final double[] byAge = new double[AGES];
  private final double[] byDetachment = new double[MONTHS];
  private final float[] own;

  /** Prepares the tables and the factor of every person. */
  public JobChances(People people, Parameters parameters) {
    this.rates = parameters.of("job_chances", Rates.class);
    this.usualHealth = Nature.usualHealth(parameters);
    this.people = people;
    for (int age = 0; age < AGES; age++) {
      double years = Math.max(0, age - rates.ageFrom);
      byAge[age] = rates.baseOdds * StrictMath.exp(-rates.ageFallPerYear * years);
    }
    for (int month = 0; month < MONTHS; month++) {
      byDetachment[month] =
          StrictMath.pow(1 + month / rates.detachmentMonths, -rates.detachmentPower);
    }
    own = new float[people.size()];
    for (int row = 0; row < own.length; row++) {
      Person person = people.person(row);
      own[row] =
          (float)
              StrictMath.exp(
                  people.employability[row]
                      + rates.perEducationLevel * person.education()
                      - rates.perBarrier * person.barriers());
    }
  }

  private JobChances(People people, JobChances other) {
    this.rates = other.rates;
    this.usualHealth = other.usualHealth;
    this.people = people;
    this.own = other.own;
    System.arraycopy(other.byAge, 0, byAge, 0, AGES);
    System.arraycopy(other.byDetachment, 0, byDetachment, 0, MONTHS);
  }

  /** The same chances for a copy of the same people. */
  public JobChances of(People copy) {
    return new JobChances(copy, this);
  }

  /** Odds of regular work in a month of full search. */
  double odds(Person person, double tightness) {
    return odds(person, tightness, person.detachedMonths());
  }

  private double odds(Person person, double tightness, int detachedMonths) {
    int row = person.row();
    double health = people.level[Pillar.HEALTH.ordinal()][row];
    double fitness = Math.max(0, 1 + rates.perHealthPoint * (health - usualHealth));
    return tightness
        * byAge[person.ageYears()]
        * byDetachment[Math.min(MONTHS - 1, detachedMonths)]
        * own[row]
        * fitness
        * (1 + people.readiness[row]);
  }

  /**
   * Chance of regular work within some months of full search at usual tightness, if the person has
   * been without regular work for at least so long.
   */
  double within(Person person, int months, int detachedAtLeast) {
    double odds = odds(person, 1, Math.max(detachedAtLeast, person.detachedMonths()));
    return 1 - StrictMath.exp(-months * StrictMath.log1p(odds));
  }
}
