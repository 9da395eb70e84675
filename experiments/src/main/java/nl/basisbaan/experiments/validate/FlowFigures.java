package nl.basisbaan.experiments.validate;

import java.util.stream.IntStream;
import nl.basisbaan.outcome.Turnover.Count;

/** Stocks of recipients, exits in a year, and what became of those who left. */
final class FlowFigures {
  private static final int YEAR = 12;
  private static final String MONTHS = "months";

  private FlowFigures() {}

  static double of(Target target, MonitoredTown town) {
    return switch (target.part(1)) {
      case "households" -> at(town, Count.HOUSEHOLDS, town.last(target));
      case "change" ->
          at(town, Count.PERSONS, town.last(target)) / at(town, Count.PERSONS, town.from(target));
      case "with_earnings" -> ratio(target, town, Count.PERSONS_WITH_EARNINGS, Count.PERSONS, 0);
      case "earnings" ->
          ratio(target, town, Count.EARNINGS_BESIDE_BENEFIT, Count.PERSONS_WITH_EARNINGS, 0);
      case "outflow" -> yearly(target, town, Count.HOUSEHOLDS_LEFT, Count.HOUSEHOLDS);
      case "to_job" -> yearly(target, town, Count.LEFT_FOR_JOB, Count.PERSONS);
      case "exit_under_1_year" ->
          yearly(target, town, Count.LEFT_UNDER_1_YEAR, Count.PERSONS_UNDER_1_YEAR);
      case "exit_over_3_years" ->
          yearly(target, town, Count.LEFT_OVER_3_YEARS, Count.PERSONS_OVER_3_YEARS);
      case "employed_after_6_months", "employed_after_18_months" -> employed(target, town);
      case "return_after_work", "return_after_job" -> returnedFromJob(target, town);
      case "return" -> returned(target, town);
      default -> throw Figures.unknown(target);
    };
  }

  /** A count in one month. */
  static double at(MonitoredTown town, Count count, int month) {
    return town.with().turnover().get(count)[month];
  }

  /** Exits of a month over the stock, a year. */
  private static double yearly(Target target, MonitoredTown town, Count exits, Count stock) {
    return YEAR * ratio(target, town, exits, stock, 0);
  }

  private static double employed(Target target, MonitoredTown town) {
    return switch (target.which().number(MONTHS)) {
      case 6 -> ratio(target, town, Count.EMPLOYED_AFTER_6, Count.FOUND_AFTER_6, 0);
      case 18 -> ratio(target, town, Count.EMPLOYED_AFTER_18, Count.FOUND_AFTER_18, 0);
      default -> throw Figures.unknown(target);
    };
  }

  private static double returnedFromJob(Target target, MonitoredTown town) {
    int months = target.which().number(MONTHS);
    Count returned =
        switch (months) {
          case 12 -> Count.RETURNED_FROM_JOB_WITHIN_12;
          case 18 -> Count.RETURNED_FROM_JOB_WITHIN_18;
          default -> throw Figures.unknown(target);
        };
    return ratio(target, town, returned, Count.LEFT_FOR_JOB, months);
  }

  private static double returned(Target target, MonitoredTown town) {
    int months = target.which().number(MONTHS);
    Count returned =
        switch (months) {
          case 6 -> Count.RETURNED_WITHIN_6;
          case 12 -> Count.RETURNED_WITHIN_12;
          case 60 -> Count.RETURNED_WITHIN_60;
          default -> throw Figures.unknown(target);
        };
    return ratio(target, town, returned, Count.LEFT, months);
  }

  /** One count of the months measured over another that is so many months older. */
  private static double ratio(Target target, MonitoredTown town, Count count, Count of, int older) {
    int from = town.from(target) + older;
    int end = town.end(target);
    double all = from < end ? sum(town, of, from - older, end - older) : 0;
    return all > 0 ? sum(town, count, from, end) / all : Figures.NONE;
  }

  private static double sum(MonitoredTown town, Count count, int from, int end) {
    int[] months = town.with().turnover().get(count);
    return IntStream.range(from, end).mapToDouble(month -> months[month]).sum();
  }
}
