package nl.basisbaan.places;

import static java.time.Month.AUGUST;
import static java.time.Month.JULY;

import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;

/**
 * Contract hours of basic jobs become production, coaching, leave, sickness and closure.
 * Supervision is given; wage value and readiness for regular work grow towards a personal ceiling,
 * and readiness fades outside a job.
 */
public final class Work implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double leaveTaken,
      double leaveSummerFactor,
      double wageValueGrowth,
      double readinessGrowth,
      double readinessMost,
      double readinessNoRoom,
      double readinessCoached,
      double readinessFading,
      double perLessonHour) {}

  private static final double MINUTES_PER_HOUR = 60;

  private final People people;
  private final Offers offers;
  private final Chance chance;
  private final Guidance guidance;
  private final HourQuality quality;
  private final Rates rates;

  /** The process of one run. */
  public Work(
      People people, WorkProviders providers, Offers offers, Chance chance, Parameters parameters) {
    this.people = people;
    this.offers = offers;
    this.chance = chance;
    this.guidance = new Guidance(providers, offers, chance, parameters);
    this.quality = new HourQuality(providers, offers, chance, parameters);
    this.rates = parameters.of("work", Rates.class);
  }

  @Override
  public void run(Month month) {
    if (!offers.openPlaces()) {
      return;
    }
    float stays = (float) (1 - rates.readinessFading);
    for (Person person : people) {
      if (person.isInPlace()) {
        double support = guidance.support(person);
        person.beSupported(support, quality.of(person, support));
        spendHours(person, month);
        grow(person);
      } else if (person.hadPlace()) {
        person.keepReadiness(stays);
      }
    }
  }

  /**
   * Divides the month's contract minutes. Closure takes its share first and sickness of the rest;
   * leave is taken as people like, more in summer, but never more than was earned in earlier
   * months; coaching goes on while places are closed. What is left is production.
   */
  private void spendHours(Person person, Month month) {
    int contract =
        (int) Math.round(person.hours() * IncomeRules.WEEKS_PER_MONTH * MINUTES_PER_HOUR);
    int closed = (int) Math.round(contract * month.closed());
    int sick = (int) Math.round((contract - closed) * person.sickShareOfMonth());
    int rest = contract - closed - sick;
    double well = 1 - person.sickShareOfMonth();
    int leave = (int) Math.min(rest, Math.round(well * leave(person, contract, month)));
    double coachingWeek = guidance.coachingWeek(person);
    double guided = coachingWeek + lessons(person) * MINUTES_PER_HOUR;
    int coaching = (int) Math.round(guided * IncomeRules.WEEKS_PER_MONTH * well);
    person.spendMonth(
        contract,
        sick,
        closed,
        leave,
        Math.min(coaching, rest - leave),
        coachingWeek,
        guidance.consultationWeek(person));
    if (person.is(State.BASIC_JOB)) {
      earnLeave(person, contract, month);
    }
  }

  /**
   * A month of work earns leave; in the month in which leave of the year before lapses, no more is
   * left than what this year has earned.
   */
  private static void earnLeave(Person person, int contract, Month month) {
    double earned = contract * month.rules().leavePerHour();
    int lapse = month.rules().leaveLapseMonths();
    if (month.date().getMonthValue() == lapse + 1) {
      person.loseLeaveOver((int) Math.round(lapse * earned));
    }
    person.earnLeave((int) Math.round(earned));
  }

  /** Minutes that somebody who is well takes this month of the leave that was earned. */
  private double leave(Person person, int contract, Month month) {
    boolean summer = month.date().getMonth() == JULY || month.date().getMonth() == AUGUST;
    double mean = contract * rates.leaveTaken * (summer ? rates.leaveSummerFactor : 1);
    double liked = -mean * StrictMath.log(1 - chance.of(Of.LEAVE, month).uniform(person));
    return Math.min(person.leaveBalance(), liked);
  }

  private int lessons(Person person) {
    return offers.of(person.offer()).supervision().lessonHours();
  }

  private void grow(Person person) {
    double room = person.roomToGrow();
    double lessons = 1 + rates.perLessonHour * lessons(person);
    double pace = person.support() * person.match() * lessons;
    person.gainWageValue(rates.wageValueGrowth * pace * room);
    boolean hasRoom = person.hasRoomToGrow();
    double most =
        (hasRoom ? rates.readinessMost : rates.readinessNoRoom)
            * (offers.of(person.offer()).transition().jobCoach() ? rates.readinessCoached : 1);
    person.gainReadiness(Math.min(1, rates.readinessGrowth * pace) * (most - person.readiness()));
  }
}
