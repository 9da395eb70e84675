package nl.basisbaan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Months in which people held a place, from the dates they started, if nobody left. */
record PlaceMonths(Evidence starts) {
  static PlaceMonths of(Evidence starts) {
    return new PlaceMonths(starts);
  }

  /** People started by a month, that month included. */
  Amount startedBy(YearMonth month) {
    return Amount.count(
        starts.rows().stream()
            .filter(row -> !YearMonth.from(LocalDate.parse(row.get("start"))).isAfter(month))
            .mapToLong(row -> Long.parseLong(row.get("starters")))
            .sum());
  }

  /** Months held from one month to another, the last one included. */
  Amount between(YearMonth first, YearMonth last) {
    long months = 0;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months += Math.round(startedBy(month).value());
    }
    return Amount.count(months).called("place months");
  }

  Amount inYear(int year) {
    return between(YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /** Months held in each period of a table with columns start and end, as YYYY-MM. */
  List<Amount> inPeriods(Evidence periods) {
    return periods.rows().stream()
        .map(row -> between(YearMonth.parse(row.get("start")), YearMonth.parse(row.get("end"))))
        .toList();
  }
}
