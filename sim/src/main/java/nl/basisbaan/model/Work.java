package nl.basisbaan.model;

import static java.time.Month.AUGUST;
import static java.time.Month.JULY;

import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.policy.Policy;

/**
 * Contract hours of basic jobs become production, coaching, leave, sickness and closure.
 * Supervision is given; wage value and readiness for regular work grow towards a personal ceiling,
 * and readiness fades outside a job.
 */
public final class Work implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double leaveShare,
      double leaveSummerFactor,
      double wageValueGrowth,
      double readinessGrowth,
      double readinessMost,
      double readinessNoRoom,
      double readinessCoached,
      double readinessFading) {}

  private static final double MINUTES_PER_HOUR = 60;

  private final People people;
  private final Policy policy;
  private final Chance chance;
  private final Guidance guidance;
  private final Rates rates;

  /** The process of one run. */
  public Work(
      People people, WorkProviders providers, Policy policy, Chance chance, Parameters parameters) {
    this.people = people;
    this.policy = policy;
    this.chance = chance;
    this.guidance = new Guidance(providers, policy, chance, parameters);
    this.rates = parameters.of("work", Rates.class);
  }

  @Override
  public void run(Month month) {
    float stays = (float) (1 - rates.readinessFading);
    for (Person person : people) {
      if (person.is(State.BASIC_JOB)) {
        people.support[person.row()] = (float) guidance.support(person);
        spendHours(person, month);
        grow(person);
      } else if (person.cameFromPlace()) {
        people.readiness[person.row()] *= stays;
      }
    }
  }

  /**
   * Divides the month's contract minutes. Closure takes its share first and sickness of the rest;
   * leave is taken in pieces, more of it in summer; coaching goes on while places are closed. What
   * is left is production.
   */
  private void spendHours(Person person, Month month) {
    int row = person.row();
    int contract =
        (int) Math.round(person.hours() * IncomeRules.WEEKS_PER_MONTH * MINUTES_PER_HOUR);
    int closed = (int) Math.round(contract * month.closed());
    int sick = (int) Math.round((contract - closed) * person.sickShareOfMonth());
    int rest = contract - closed - sick;
    double well = 1 - person.sickShareOfMonth();
    int leave = (int) Math.min(rest, Math.round(contract * well * leave(person, month)));
    double coachingWeek = guidance.coachingWeek(person);
    int coaching = (int) Math.round(coachingWeek * IncomeRules.WEEKS_PER_MONTH * well);
    people.contractMinutes[row] = (short) contract;
    people.sickMinutes[row] = (short) sick;
    people.closedMinutes[row] = (short) closed;
    people.leaveMinutes[row] = (short) leave;
    people.coachingMinutes[row] = (short) Math.min(coaching, rest - leave);
    people.coachingWeek[row] = (float) coachingWeek;
    people.consultationWeek[row] = (float) guidance.consultationWeek(person);
  }

  /** Share of the contract hours taken as leave this month. */
  private double leave(Person person, Month month) {
    boolean summer = month.date().getMonth() == JULY || month.date().getMonth() == AUGUST;
    double usual = rates.leaveShare * (summer ? rates.leaveSummerFactor : 1);
    return -usual * StrictMath.log1p(-chance.of(Of.LEAVE, month).uniform(person));
  }

  private void grow(Person person) {
    int row = person.row();
    double room = people.wageCeiling[row] - people.wageValue[row];
    double pace = person.support() * person.match();
    people.wageValue[row] += (float) (rates.wageValueGrowth * pace * room);
    boolean hasRoom = people.hasRoomToGrow(row);
    double most =
        (hasRoom ? rates.readinessMost : rates.readinessNoRoom)
            * (policy.transition().jobCoach() ? rates.readinessCoached : 1);
    people.readiness[row] +=
        (float) (rates.readinessGrowth * pace * (most - people.readiness[row]));
  }
}
