package nl.basisbaan.life;

import java.util.Arrays;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Exponential;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.JobRow;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * Sick spells begin and end, whatever people do: a spell lasts its days in a place, on benefit or
 * in other work alike. How often and how long follows age (evidence/sick_leave_by_age.csv,
 * heavy-tailed), health and motivation; in a basic job over-demand, supervision, match, pressure to
 * move on and tenure too. Long spells leave health lower for good.
 */
public final class Sickness implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double level,
      double elsewhere,
      double perHealthPoint,
      double perMotivation,
      double overDemand,
      double poorSupport,
      double poorMatch,
      double pressure,
      double atStart,
      double tenureMonths,
      double longestDays,
      double lengthPerHealthPoint,
      int longSpellDays,
      int lastingMonths,
      double lastingLoss) {}

  /** Spells of one age group: a month's rate and the shares of lengths, shortest first. */
  private record AgeGroup(double spellsPerMonth, double[] shares) {}

  /** Length of a spell. */
  private enum Drawn {
    CLASS,
    WITHIN_CLASS
  }

  private static final int FIRST_AGE = 15;
  private static final int YEARS_IN_GROUP = 10;
  private static final int AGES = 120;
  private static final double MONTHS_PER_YEAR = 12;

  /** Classes of equal chance of a length within its class. */
  private static final int QUANTILES = 1024;

  private final People people;
  private final Offers offers;
  private final Chance chance;
  private final Rates rates;
  private final double usualHealth;
  private final AgeGroup[] groups = new AgeGroup[AGES];
  private final double[] spellsPerMonth = new double[AGES];

  /** Days of a spell, by class and quantile. */
  private final int[][] days;

  /** The process of one run. */
  public Sickness(People people, Offers offers, Chance chance, Parameters parameters) {
    this.people = people;
    this.offers = offers;
    this.chance = chance;
    this.usualHealth = PillarGains.usualHealth(parameters);
    this.rates = parameters.of("sickness", Rates.class);
    List<AgeGroup> published =
        Evidence.of("sick_leave_by_age.csv").rows().stream().map(Sickness::ageGroup).toList();
    Arrays.setAll(
        groups,
        age -> {
          int group = (age - FIRST_AGE) / YEARS_IN_GROUP;
          return published.get(Math.max(0, Math.min(published.size() - 1, group)));
        });
    Arrays.setAll(spellsPerMonth, age -> rates.level * groups[age].spellsPerMonth);
    this.days = days(1, 5, 20, 210, rates.longestDays);
  }

  /** Log-uniform within classes between these limits. */
  private static int[][] days(double... limits) {
    int[][] days = new int[limits.length - 1][QUANTILES];
    for (int index = 0; index < days.length; index++) {
      double ratio = limits[index + 1] / limits[index];
      for (int quantile = 0; quantile < QUANTILES; quantile++) {
        double share = (quantile + 0.5) / QUANTILES;
        days[index][quantile] = (int) Math.round(limits[index] * StrictMath.pow(ratio, share));
      }
    }
    return days;
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
    if (month.index() == 0) {
      liveBefore();
    }
    Draw spell = chance.of(Of.SICK_SPELL, month);
    Draw length = chance.of(Of.SICK_LENGTH, month);
    for (Person person : people) {
      if (person.isSick()) {
        goOn(person);
      }
      if (!person.isSick() && begins(spell.uniform(person), rate(person))) {
        person.fallSick(days(person, length));
      }
    }
  }

  /** Who is sick when the run begins: spells of the months before it, at today's health. */
  private void liveBefore() {
    int months = (int) rates.longestDays / JobRow.SICK_DAYS_PER_MONTH;
    Draw[] spells = new Draw[months];
    Draw[] lengths = new Draw[months];
    for (int i = 0; i < months; i++) {
      int before = i - months;
      spells[i] = chance.of(Of.SICK_SPELL, () -> before);
      lengths[i] = chance.of(Of.SICK_LENGTH, () -> before);
    }
    for (Person person : people) {
      double rate = rate(person);
      int days = 0;
      int since = 0;
      for (int i = 0; i < months; i++) {
        days = Math.max(0, days - JobRow.SICK_DAYS_PER_MONTH);
        if (days == 0 && begins(spells[i].uniform(person), rate)) {
          days = days(person, lengths[i]);
          since = i - months;
        }
      }
      person.beSick(days, since);
    }
  }

  /** Another month of a spell is over; when a long one ends, health stays lower than it was. */
  private void goOn(Person person) {
    int months = person.monthsSick();
    person.recoverFor(JobRow.SICK_DAYS_PER_MONTH);
    if (!person.isSick() && months >= rates.lastingMonths) {
      person.loseHealth(rates.lastingLoss);
    }
  }

  /** Whether a spell begins: at a chance that is near its rate, so that few need it exactly. */
  private static boolean begins(double luck, double rate) {
    return luck < rate && (luck < rate * (1 - rate / 2) || luck < chance(rate));
  }

  /** Chance that a spell begins this month. */
  double chanceOfSpell(Person person) {
    return chance(rate(person));
  }

  private static double chance(double rate) {
    return 1 - StrictMath.exp(-rate);
  }

  private double rate(Person person) {
    double weakness =
        rates.perHealthPoint * (usualHealth - person.health())
            - rates.perMotivation * person.motivation();
    return spellsPerMonth[person.ageYears()]
        * Exponential.of(weakness)
        * (person.isInPlace() ? inPlace(person) : rates.elsewhere);
  }

  /** What work and how long somebody has done it does to spells in a basic job. */
  private double inPlace(Person person) {
    double tenure = Math.min(1, person.monthsInJob() / rates.tenureMonths);
    double demand = Math.max(0, person.hours() / (double) person.capacity() - 1);
    return (1 + rates.overDemand * demand)
        * StrictMath.exp(rates.poorSupport * (1 - person.support()))
        * (1 + rates.poorMatch * (1 - person.match()))
        * (offers.of(person.offer()).duty().kind() == Duty.Kind.NONE ? 1 : rates.pressure)
        * (rates.atStart + (1 - rates.atStart) * tenure);
  }

  /** Length of a spell in days: a class by age and health, log-uniform within it. */
  private int days(Person person, Draw draw) {
    double[] shares = groups[person.ageYears()].shares;
    double longer = Exponential.of(rates.lengthPerHealthPoint * (usualHealth - person.health()));
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
    return days[index][(int) (QUANTILES * draw.uniform(person, Drawn.WITHIN_CLASS))];
  }
}
