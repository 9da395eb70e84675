package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.stream.IntStream;
import nl.basisbaan.outcome.Turnover.Count;

/** Stocks of recipients, exits in a year, and what became of those who left. */
final class FlowFigures {
  private static final int YEAR = 12;

  private FlowFigures() {}

  static double of(Target target, History history) {
    return switch (target.part(1)) {
      case "households" -> stock(history, YearMonth.parse(target.last()));
      case "outflow" -> yearly(target, history, Count.HOUSEHOLDS_LEFT, Count.HOUSEHOLDS);
      case "to_job" -> yearly(target, history, Count.LEFT_FOR_JOB, Count.PERSONS);
      case "exit_under_1_year" ->
          YEAR * ratio(history, Count.LEFT_UNDER_1_YEAR, Count.PERSONS_UNDER_1_YEAR, 0);
      case "exit_over_3_years" ->
          YEAR * ratio(history, Count.LEFT_OVER_3_YEARS, Count.PERSONS_OVER_3_YEARS, 0);
      case "employed_after_6_months" ->
          ratio(history, Count.EMPLOYED_AFTER_6, Count.FOUND_AFTER_6, 0);
      case "employed_after_18_months" ->
          ratio(history, Count.EMPLOYED_AFTER_18, Count.FOUND_AFTER_18, 0);
      case "return_after_work" ->
          ratio(history, Count.RETURNED_FROM_JOB_WITHIN_12, Count.LEFT_FOR_JOB, 12);
      case "return_after_job" ->
          ratio(history, Count.RETURNED_FROM_JOB_WITHIN_18, Count.LEFT_FOR_JOB, 18);
      case "return" -> returned(target, history);
      default -> Figures.NONE;
    };
  }

  /** A count in one month. */
  static double at(History history, Count count, int month) {
    return history.with().turnover().get(count)[month];
  }

  private static double stock(History history, YearMonth month) {
    int index = history.index(month);
    return history.covers(index) ? at(history, Count.HOUSEHOLDS, index) : Figures.NONE;
  }

  /** Exits of a calendar year over the mean stock of that year. */
  private static double yearly(Target target, History history, Count exits, Count stock) {
    int from = history.index(YearMonth.of(Integer.parseInt(target.last()), 1));
    return history.covers(from, from + YEAR)
        ? YEAR * sum(history, exits, from, from + YEAR) / sum(history, stock, from, from + YEAR)
        : Figures.NONE;
  }

  private static double returned(Target target, History history) {
    return switch (target.last()) {
      case "6" -> ratio(history, Count.RETURNED_WITHIN_6, Count.LEFT, 6);
      case "12" -> ratio(history, Count.RETURNED_WITHIN_12, Count.LEFT, 12);
      case "60" -> ratio(history, Count.RETURNED_WITHIN_60, Count.LEFT, 60);
      default -> Figures.NONE;
    };
  }

  /** One count over another that is so many months older, over all reported months. */
  private static double ratio(History history, Count count, Count of, int older) {
    int from = history.first() + older;
    int end = history.end();
    double all = from < end ? sum(history, of, from - older, end - older) : 0;
    return all > 0 ? sum(history, count, from, end) / all : Figures.NONE;
  }

  private static double sum(History history, Count count, int from, int end) {
    int[] months = history.with().turnover().get(count);
    return IntStream.range(from, end).mapToDouble(month -> months[month]).sum();
  }
}
