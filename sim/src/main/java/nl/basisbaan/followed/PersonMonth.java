package nl.basisbaan.followed;

import nl.basisbaan.terms.State;

/**
 * One person in one month, as persons.csv shows it. Hours are hours of the month; productive, sick,
 * leave, closed and coaching hours add up to the contract hours.
 *
 * @param month months since the start of the run
 * @param who in this month
 * @param provider number of the work provider, -1 without
 * @param managed whether the organisation that supervises also manages the work
 * @param figures one a {@link PersonFigure}, in their order
 * @param scores bridge scores 1..5 in the order housing, family, health, social network, debts,
 *     savings, diploma, income
 */
public record PersonMonth(
    int person,
    int month,
    Who who,
    State state,
    int provider,
    boolean managed,
    String neighbourhood,
    int monthsInState,
    double contractHours,
    double productiveHours,
    double sickHours,
    double leaveHours,
    double closedHours,
    double coachingHours,
    double[] figures,
    int[] scores) {

  /** One of the figures. */
  public double figure(PersonFigure figure) {
    return figures[figure.ordinal()];
  }

  public double coachingMinutesWeek() {
    return figure(PersonFigure.COACHING_MINUTES_WEEK);
  }

  public double consultationMinutesWeek() {
    return figure(PersonFigure.CONSULTATION_MINUTES_WEEK);
  }

  public double wageValue() {
    return figure(PersonFigure.WAGE_VALUE);
  }
}
