package nl.basisbaan.time;

import java.time.YearMonth;
import java.util.Locale;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Evidence;

/**
 * One labour costs compensation (loonkostenvoordeel, lage-inkomensvoordeel; Wet tegemoetkomingen
 * loondomein) as it holds in a month: so much for each hour that is paid, worked or not. Source:
 * evidence/labour_costs_compensation.csv.
 *
 * @param who it is for
 * @param hiredFrom first month in which who it is for was hired
 * @param hiredUntil last month of that
 * @param ageFrom least age in years when hired
 * @param leastHours fewest paid hours of a calendar year
 * @param mostWage highest wage over the minimum
 * @param euroAnHour for each paid hour
 * @param euroAYear most in a year
 * @param months most months of a job
 * @param claimedBy what it takes to have it
 */
public record Compensation(
    Who who,
    YearMonth hiredFrom,
    YearMonth hiredUntil,
    int ageFrom,
    double leastHours,
    double mostWage,
    double euroAnHour,
    double euroAYear,
    int months,
    Claim claimedBy) {
  /** Whose employer may have it. */
  public enum Who {
    /** People in the target-group register (doelgroepregister). */
    REGISTER,
    /** Older people who come from benefit. */
    OLDER,
    /** Everybody who earns little. */
    LOW_WAGE
  }

  /** What an employer must do for it. */
  public enum Claim {
    /** Have a declaration of the target group, asked for when somebody is hired. */
    DECLARATION,
    /** Say so in the payroll tax return. */
    RETURN,
    /** Nothing: it is paid without being asked for. */
    NOBODY
  }

  private static final YearMonth ALWAYS = YearMonth.of(0, 1);
  private static final YearMonth NEVER = YearMonth.of(9999, 12);
  private static final double WEEKS_PER_MONTH = 52.0 / 12;
  private static final int MONTHS_PER_YEAR = 12;

  static Compensation of(Evidence.Row row) {
    return new Compensation(
        Who.valueOf(row.text("who").toUpperCase(Locale.ROOT)),
        row.text("hired_from").isEmpty() ? ALWAYS : row.month("hired_from"),
        row.text("hired_until").isEmpty() ? NEVER : row.month("hired_until"),
        (int) number(row, "age_from", 0),
        number(row, "hours_year_least", 0),
        number(row, "wage_over_minimum_most", Double.POSITIVE_INFINITY),
        row.number("euro_per_hour"),
        row.number("euro_per_year_max"),
        (int) number(row, "months_max", Integer.MAX_VALUE),
        Claim.valueOf(row.text("claimed_by").toUpperCase(Locale.ROOT)));
  }

  private static double number(Evidence.Row row, String column, double otherwise) {
    double number = row.number(column);
    return Double.isNaN(number) ? otherwise : number;
  }

  /**
   * Whether it is paid in a month for a job.
   *
   * @param monthsInJob so far
   * @param age of who has it, in months
   * @param wage over the minimum
   */
  public boolean isPaid(YearMonth month, int monthsInJob, int age, double hoursWeek, double wage) {
    YearMonth hired = month.minusMonths(monthsInJob);
    return monthsInJob < months
        && !hired.isBefore(hiredFrom)
        && !hired.isAfter(hiredUntil)
        && age - monthsInJob >= ageFrom * MONTHS_PER_YEAR
        && wage <= mostWage
        && hasEnoughHours(hoursWeek, hired, month);
  }

  /** Whether somebody hired then has enough hours in the year of a month, if they stay. */
  private boolean hasEnoughHours(double hoursWeek, YearMonth hired, YearMonth month) {
    boolean firstYear = hired.getYear() == month.getYear();
    int ofYear = firstYear ? MONTHS_PER_YEAR + 1 - hired.getMonthValue() : MONTHS_PER_YEAR;
    return hoursWeek * WEEKS_PER_MONTH * ofYear >= leastHours;
  }

  /** For a month of so many hours a week, in cents. */
  public long month(double hoursWeek) {
    double most = euroAYear / MONTHS_PER_YEAR;
    return Cents.of(Math.min(most, hoursWeek * WEEKS_PER_MONTH * euroAnHour));
  }
}
