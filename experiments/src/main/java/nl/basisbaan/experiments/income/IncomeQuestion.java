package nl.basisbaan.experiments.income;

import java.time.YearMonth;
import java.util.OptionalInt;
import nl.basisbaan.income.Household;

/**
 * A household and a job, as asked.
 *
 * @param date month of the rules
 * @param childAssumed whether the child of a single parent was not asked for
 * @param hours of work a week
 * @param wage over the minimum wage
 * @param partnerHours of work a week that the partner has already
 * @param both whether both partners get the job
 * @param subsidised whether the employer gets a wage-cost subsidy
 * @param month of the job, 1 for the first; none for the one that lasts, after the last exemption
 *     of earnings that ends
 * @param volunteerAllowance cents a month beside benefit
 * @param premium cents once a year in the job
 */
public record IncomeQuestion(
    YearMonth date,
    Household household,
    boolean childAssumed,
    int hours,
    double wage,
    int partnerHours,
    boolean both,
    boolean subsidised,
    OptionalInt month,
    long volunteerAllowance,
    long premium) {
  /** Hours of work a week of a whole curve. */
  static final int MOST_HOURS = 40;

  /** The same in another month of the job. */
  IncomeQuestion inMonth(int other) {
    return new IncomeQuestion(
        date,
        household,
        childAssumed,
        hours,
        wage,
        partnerHours,
        both,
        subsidised,
        OptionalInt.of(other),
        volunteerAllowance,
        premium);
  }

  /** How many get the job. */
  int workers() {
    return both ? 2 : 1;
  }
}
