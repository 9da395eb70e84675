package nl.basisbaan.outcome;

/**
 * One person in one month, as persons.csv shows it. Hours are hours of the month; productive, sick,
 * leave, closed and coaching hours add up to the contract hours. Money is in whole cents.
 *
 * @param month months since the start of the run
 * @param provider number of the work provider, -1 without
 * @param managed whether the organisation that supervises also manages the work
 * @param scores bridge scores 1..5 in the order housing, family, health, social network, debts,
 *     savings, diploma, income
 */
public record PersonMonth(
    int person,
    int month,
    String state,
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
    double coachingMinutesWeek,
    double consultationMinutesWeek,
    double wageValue,
    long benefitCents,
    long netIncomeCents,
    long savingsCents,
    long debtsCents,
    int[] scores) {}
