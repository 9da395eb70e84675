package nl.basisbaan.work;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.time.Month;

/**
 * Small jobs beside benefit (parttime werk naast de uitkering), at the minimum wage. Who looks for
 * regular work comes upon one, more often the better their prospects; whoever has one keeps
 * looking. It ends by itself or when paid work of another kind begins. Nobody in a place takes one.
 */
record SmallJobs(Chance chance, Rates rates) {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param perMonth chance of finding one in a month at {@value #USUAL_ODDS} odds of regular work
   * @param prospects power of those odds with which it rises
   * @param mostPerMonth nobody finds one with a higher chance
   */
  record Rates(
      double perMonth,
      double prospects,
      double mostPerMonth,
      double endPerMonth,
      int leastHours,
      int mostHours) {}

  private static final double USUAL_ODDS = 0.004;

  private enum Drawn {
    HOURS,
    BEGUN,
    END
  }

  SmallJobs(Chance chance, Parameters parameters) {
    this(chance, parameters.of("small_jobs", Rates.class));
  }

  /**
   * A person who found no regular work this month finds a small job, or, in the first month of a
   * run, may have had one for some time.
   *
   * @param odds of regular work this month
   * @param luck uniform in (0, 1], of whoever found no regular work
   */
  void find(Person person, double odds, double luck, Month month) {
    boolean first = month.index() == 0;
    if ((first || luck < rates.mostPerMonth) && mayTakeOne(person)) {
      double share = first ? shareAtStart(odds, person.benefitMonths()) : chanceOf(odds);
      if (luck < share) {
        begin(person, first, chance.of(Of.SMALL_JOB, month));
      }
    }
  }

  private void begin(Person person, boolean before, Draw draw) {
    int hours = hours(draw.uniform(person, Drawn.HOURS));
    if (before) {
      int months = monthsSoFar(draw.uniform(person, Drawn.BEGUN));
      person.haveSmallJob(hours, Math.min(months, person.benefitMonths()));
    } else {
      person.takeSmallJob(hours);
    }
  }

  /** Somebody who lives on benefit, is in no place and has no small job yet. */
  private static boolean mayTakeOne(Person person) {
    return person.isOnAssistance()
        && !person.isInPlace()
        && !person.hasSmallJob()
        && !person.isWithoutBenefit();
  }

  /** Chance of finding one in a month. */
  double chanceOf(double odds) {
    return Math.min(
        rates.mostPerMonth, rates.perMonth * StrictMath.pow(odds / USUAL_ODDS, rates.prospects));
  }

  /** Share of people with such odds who have found one after so many months of benefit. */
  double shareAtStart(double odds, int benefitMonths) {
    double found = chanceOf(odds);
    double turnover = found + rates.endPerMonth + odds / (1 + odds);
    return found / turnover * (1 - StrictMath.pow(1 - Math.min(1, turnover), benefitMonths));
  }

  private int hours(double luck) {
    return rates.leastHours + (int) (luck * (rates.mostHours - rates.leastHours + 1));
  }

  /** How long a job has lasted that ends with the same chance in any month. */
  private int monthsSoFar(double luck) {
    return (int) (StrictMath.log(1 - luck) / StrictMath.log(1 - rates.endPerMonth));
  }

  /** Whether the small job of a person ends this month. */
  boolean ends(Person person, Month month) {
    return chance.of(Of.SMALL_JOB, month).uniform(person, Drawn.END) < rates.endPerMonth;
  }
}
