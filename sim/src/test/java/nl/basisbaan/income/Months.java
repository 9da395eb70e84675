package nl.basisbaan.income;

import java.time.YearMonth;
import nl.basisbaan.numbers.Parameters;

/** Income rules by date, with what the tables leave open as the model has it. */
final class Months {
  static final IncomeCalendar.Settings SETTINGS = IncomeCalendar.Settings.of(Parameters.standard());

  private Months() {}

  /** The rules of a month, such as 2022-07. */
  static IncomeRules of(String date) {
    return new IncomeCalendar(SETTINGS).at(YearMonth.parse(date));
  }

  static IncomeRules january(int year) {
    return of(year + "-01");
  }
}
