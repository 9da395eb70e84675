package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.outcome.PersonMonth;

/** Use of contract hours by half-year, and guidance by quarter of tenure. */
final class WorkFigures {
  /** Half-years of H23 table 8, each up to the next (groningen_hours.csv). */
  private static final List<YearMonth> HALF_YEARS =
      List.of(
          YearMonth.of(2020, 3),
          YearMonth.of(2020, 6),
          YearMonth.of(2020, 12),
          YearMonth.of(2021, 6),
          YearMonth.of(2021, 12),
          YearMonth.of(2022, 6));

  /** When the letter of 2022 was written (groningen_letter_2022.csv). */
  static final YearMonth LETTER = YearMonth.of(2022, 1);

  private static final int QUARTER = 3;
  private static final int LATER = 6;
  private static final int LONGEST = 600;
  private static final double MINUTES = 60;

  private WorkFigures() {}

  /** Percent of contract hours, of everybody in a place. */
  static double hours(Target target, History history) {
    int period = Integer.parseInt(target.last());
    return share(
        history,
        history.index(HALF_YEARS.get(period - 1)),
        history.index(HALF_YEARS.get(period)),
        use(target.part(1)));
  }

  /** Percent of the contract hours of some months; NaN unless all are reported. */
  static double share(History history, int from, int end, ToDoubleFunction<PersonMonth> use) {
    if (!history.covers(from, end)) {
      return Figures.NONE;
    }
    double used = 0;
    double contract = 0;
    for (Life life : history.interviewed()) {
      for (PersonMonth month : life.work()) {
        if (month.month() >= from && month.month() < end) {
          used += use.applyAsDouble(month);
          contract += month.contractHours();
        }
      }
    }
    return contract > 0 ? 100 * used / contract : Figures.NONE;
  }

  private static ToDoubleFunction<PersonMonth> use(String name) {
    return switch (name) {
      case "production" -> PersonMonth::productiveHours;
      case "covid" -> PersonMonth::closedHours;
      case "coaching" -> PersonMonth::coachingHours;
      case "sick" -> PersonMonth::sickHours;
      case "leave" -> PersonMonth::leaveHours;
      default -> throw new IllegalArgumentException("no use of hours " + name);
    };
  }

  /** Minutes a week by quarter of tenure, or hours a week at the time of the letter. */
  static double guidance(Target target, History history) {
    return switch (target.part(1)) {
      case "coaching" ->
          minutes(
              target,
              history,
              PersonMonth::coachingMinutesWeek,
              month ->
                  target.part(2).equals("all")
                      || month.managed() == target.part(2).equals("managing"));
      case "consultation" ->
          minutes(target, history, PersonMonth::consultationMinutesWeek, month -> true);
      case "total" -> minutes(target, history, WorkFigures::both, month -> true);
      default -> hoursAtLetter(target, history);
    };
  }

  private static double both(PersonMonth month) {
    return month.coachingMinutesWeek() + month.consultationMinutesWeek();
  }

  private static double minutes(
      Target target,
      History history,
      ToDoubleFunction<PersonMonth> minutes,
      Predicate<PersonMonth> who) {
    boolean later = target.last().equals("later");
    int from = later ? LATER : QUARTER * (Integer.parseInt(target.last().substring(1)) - 1);
    int end = later ? LONGEST : from + QUARTER;
    List<Life> some =
        history.starters().stream()
            .filter(life -> life.afterStart(from).filter(who).isPresent())
            .toList();
    return Figures.mean(
        History.sample(some, target.persons()),
        life ->
            life.work().stream()
                .filter(month -> month.monthsInState() >= from && month.monthsInState() < end)
                .mapToDouble(minutes)
                .average()
                .orElseThrow());
  }

  /** Mean, least and most over people of the hours a week that each has had since the start. */
  private static double hoursAtLetter(Target target, History history) {
    int letter = history.index(LETTER);
    List<Life> some =
        history.starters().stream().filter(life -> life.atWork(letter).isPresent()).toList();
    double[] hours =
        History.sample(some, target.persons()).stream()
            .mapToDouble(
                life ->
                    life.work().stream()
                        .filter(month -> month.month() <= letter)
                        .mapToDouble(month -> both(month) / MINUTES)
                        .average()
                        .orElseThrow())
            .toArray();
    OptionalDouble figure =
        switch (target.part(1)) {
          case "hours_mean" -> Arrays.stream(hours).average();
          case "hours_least" -> Arrays.stream(hours).min();
          case "hours_most" -> Arrays.stream(hours).max();
          default -> OptionalDouble.empty();
        };
    return figure.orElse(Figures.NONE);
  }
}
