package nl.basisbaan.life;

import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.JobRow;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * Sick spells of people in basic jobs begin and end. How often and how long follows age
 * (evidence/sick_leave_by_age.csv, heavy-tailed), health, motivation, over-demand, supervision,
 * pressure to move on, and tenure.
 */
public final class Sickness implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double level,
      double perHealthPoint,
      double perMotivation,
      double overDemand,
      double poorSupport,
      double poorMatch,
      double pressure,
      double atStart,
      double tenureMonths,
      double longestDays,
      double lengthPerHealthPoint) {}

  /** Spells of one age group: a month's rate and the shares of lengths, shortest first. */
  private record AgeGroup(double spellsPerMonth, double[] shares) {}

  /** Length of a spell. */
  private enum Drawn {
    CLASS,
    WITHIN_CLASS
  }

  private static final int FIRST_AGE = 15;
  private static final int YEARS_IN_GROUP = 10;
  private static final double MONTHS_PER_YEAR = 12;

  private final People people;
  private final Policy policy;
  private final Chance chance;
  private final Rates rates;
  private final double usualHealth;
  private final List<AgeGroup> groups;
  private final double[] lengths;

  /** The process of one run. */
  public Sickness(People people, Policy policy, Chance chance, Parameters parameters) {
    this.people = people;
    this.policy = policy;
    this.chance = chance;
    this.usualHealth = PillarGains.usualHealth(parameters);
    this.rates = parameters.of("sickness", Rates.class);
    this.groups =
        Evidence.of("sick_leave_by_age.csv").rows().stream().map(Sickness::ageGroup).toList();
    this.lengths = new double[] {1, 5, 20, 210, rates.longestDays};
  }

  private static AgeGroup ageGroup(Evidence.Row row) {
    return new AgeGroup(
        row.number("spells_per_year") / MONTHS_PER_YEAR,
        new double[] {
          row.number("spell_1_5_days") / 100,
          row.number("spell_5_20_days") / 100,
          row.number("spell_20_210_days") / 100,
          row.number("spell_210_plus_days") / 100
        });
  }

  @Override
  public void run(Month month) {
    Draw spell = chance.of(Of.SICK_SPELL, month);
    for (Person person : people.engaged()) {
      if (person.is(State.BASIC_JOB)) {
        if (person.isSick()) {
          person.recoverFor(JobRow.SICK_DAYS_PER_MONTH);
        }
        if (!person.isSick() && spell.happens(person, chanceOfSpell(person))) {
          person.fallSick(days(person, month));
        }
      }
    }
  }

  /** Chance that a spell begins this month. */
  double chanceOfSpell(Person person) {
    double tenure = Math.min(1, person.monthsInJob() / rates.tenureMonths);
    double demand = Math.max(0, person.hours() / (double) person.capacity() - 1);
    double rate =
        rates.level
            * group(person).spellsPerMonth
            * StrictMath.exp(
                rates.perHealthPoint * (usualHealth - person.health())
                    - rates.perMotivation * person.motivation())
            * (1 + rates.overDemand * demand)
            * StrictMath.exp(rates.poorSupport * (1 - person.support()))
            * (1 + rates.poorMatch * (1 - person.match()))
            * (policy.duty().kind() == Duty.Kind.NONE ? 1 : rates.pressure)
            * (rates.atStart + (1 - rates.atStart) * tenure);
    return 1 - StrictMath.exp(-rate);
  }

  private AgeGroup group(Person person) {
    int index = (person.ageYears() - FIRST_AGE) / YEARS_IN_GROUP;
    return groups.get(Math.max(0, Math.min(groups.size() - 1, index)));
  }

  /** Length of a spell in days: a class by age and health, log-uniform within it. */
  private int days(Person person, Month month) {
    Draw draw = chance.of(Of.SICK_LENGTH, month);
    double[] shares = group(person).shares;
    double longer = StrictMath.exp(rates.lengthPerHealthPoint * (usualHealth - person.health()));
    double weight = 1;
    double sum = 0;
    for (double share : shares) {
      sum += share * weight;
      weight *= longer;
    }
    double target = draw.uniform(person, Drawn.CLASS) * sum;
    weight = 1;
    int index = 0;
    while (index < shares.length - 1 && target >= shares[index] * weight) {
      target -= shares[index] * weight;
      weight *= longer;
      index++;
    }
    double ratio = lengths[index + 1] / lengths[index];
    double days = lengths[index] * StrictMath.pow(ratio, draw.uniform(person, Drawn.WITHIN_CLASS));
    return (int) Math.max(1, Math.round(days));
  }
}
