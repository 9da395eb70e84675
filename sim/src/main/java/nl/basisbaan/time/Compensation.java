package nl.basisbaan.time;

import java.time.YearMonth;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Evidence;

/**
 * One labour costs compensation (loonkostenvoordeel, Wet tegemoetkomingen loondomein) as it holds
 * in a month: so much for each hour that is paid, worked or not. Source:
 * evidence/labour_costs_compensation.csv.
 *
 * @param hiredFrom first month in which who it is for was hired
 * @param hiredUntil last month of that
 * @param ageFrom least age in years when hired; 0 where the target-group register decides
 * @param euroAnHour for each paid hour
 * @param euroAYear most in a year
 * @param months most months of a job
 * @param declared whether it takes a declaration of the target group, asked for when hired
 */
public record Compensation(
    YearMonth hiredFrom,
    YearMonth hiredUntil,
    int ageFrom,
    double euroAnHour,
    double euroAYear,
    int months,
    boolean declared) {
  private static final YearMonth ALWAYS = YearMonth.of(0, 1);
  private static final YearMonth NEVER = YearMonth.of(9999, 12);
  private static final double WEEKS_PER_MONTH = 52.0 / 12;
  private static final int MONTHS_PER_YEAR = 12;

  static Compensation of(Evidence.Row row) {
    double months = row.number("months_max");
    double age = row.number("age_from");
    return new Compensation(
        row.text("hired_from").isEmpty() ? ALWAYS : row.month("hired_from"),
        row.text("hired_until").isEmpty() ? NEVER : row.month("hired_until"),
        Double.isNaN(age) ? 0 : (int) age,
        row.number("euro_per_hour"),
        row.number("euro_per_year_max"),
        Double.isNaN(months) ? Integer.MAX_VALUE : (int) months,
        row.number("declaration") > 0);
  }

  /** Whether it is for people in the target-group register. */
  public boolean isForRegister() {
    return ageFrom == 0;
  }

  /** Whether it is paid in a month of the job of somebody hired then. */
  public boolean isPaid(YearMonth hired, int monthsInJob) {
    return monthsInJob < months && !hired.isBefore(hiredFrom) && !hired.isAfter(hiredUntil);
  }

  /** For a month of so many hours a week, in cents. */
  public long month(double hoursWeek) {
    double most = euroAYear / MONTHS_PER_YEAR;
    return Cents.of(Math.min(most, hoursWeek * WEEKS_PER_MONTH * euroAnHour));
  }
}
