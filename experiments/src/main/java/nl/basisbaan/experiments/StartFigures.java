package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.model.Event;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.PersonEvent;
import nl.basisbaan.outcome.PersonMonth;
import nl.basisbaan.outcome.Turnover;

/** From recipients to starters, places over time, and how jobs ended. */
final class StartFigures {
  /** The first start of the experiment (groningen_inflow.csv). */
  private static final YearMonth OPENING = YearMonth.of(2020, 3);

  private static final int HALF = 25;

  /** Hours a week of a full-time job (minimum_wage.csv hour_36_eur). */
  private static final double FULL_TIME = 36;

  /** Reasons for the end of a job that are no step to other work, pension or moving. */
  private static final Set<String> STOPPED =
      Set.of(
          "health",
          "poor supervision",
          "work does not suit",
          "two years of sickness",
          "end of contract");

  private StartFigures() {}

  /** Stocks at the opening, interviews a starter, and reasons of those who did not start. */
  static double funnel(Target target, History history) {
    int opening = history.index(OPENING);
    return switch (target.part(1)) {
      case "households_over_3_years" ->
          history.covers(opening)
              ? FlowFigures.at(history, Turnover.Count.HOUSEHOLDS_OVER_3_YEARS, opening)
              : Figures.NONE;
      case "willing" -> monthly(history, Outcome.WAITING_PERSONS, opening);
      case "interviews_per_starter" -> interviewsPerStarter(history);
      case "kind" -> refused(target, history, target.last() + ": ");
      case "reason" -> refused(target, history, ": " + target.last());
      default -> Figures.NONE;
    };
  }

  private static double monthly(History history, Outcome outcome, int month) {
    Measure[] measures = history.with().monthly().get(outcome);
    return history.covers(month) ? measures[month].value() : Figures.NONE;
  }

  private static double interviewsPerStarter(History history) {
    double starters =
        history.interviewed().stream().filter(life -> life.start() != Life.NEVER).count();
    return starters > 0 ? history.interviewed().size() / starters : Figures.NONE;
  }

  private static double refused(Target target, History history, String part) {
    List<Life> refused =
        history.interviewed().stream().filter(life -> reason(life).isPresent()).toList();
    return Figures.count(
        target,
        History.sample(refused, target.persons()),
        life -> reason(life).orElseThrow().contains(part) ? 1 : 0);
  }

  private static Optional<String> reason(Life life) {
    return life.events(Event.NOT_STARTED).stream().map(PersonEvent::detail).findFirst();
  }

  /** Starters added up by month, or months until so many had started. */
  static double starters(Target target, History history) {
    int opening = history.index(OPENING);
    int[] starts =
        History.sample(history.starters(), target.persons()).stream()
            .mapToInt(Life::start)
            .sorted()
            .toArray();
    if (!history.covers(opening) || starts.length == 0) {
      return Figures.NONE;
    }
    return switch (target.last()) {
      case "first_half" -> monthsUntil(HALF, starts, history) - opening;
      case "all" -> monthsUntil(target.persons(), starts, history) - opening;
      default -> {
        int month = history.index(YearMonth.parse(target.last()));
        yield history.covers(month)
            ? Arrays.stream(starts).filter(start -> start <= month).count()
            : Figures.NONE;
      }
    };
  }

  /** The month in which so many had started; the end of the run when that many never did. */
  private static int monthsUntil(int persons, int[] starts, History history) {
    return persons <= starts.length ? starts[persons - 1] : history.end();
  }

  /** Filled places in a month, or full-time jobs on average. */
  static double places(Target target, History history) {
    int opening = history.index(OPENING);
    if (target.last().equals("mean_fte")) {
      return history.covers(opening, history.end()) ? fullTime(history, opening) : Figures.NONE;
    }
    return monthly(history, Outcome.PLACES_FILLED, history.index(YearMonth.parse(target.last())));
  }

  private static double fullTime(History history, int opening) {
    double hours =
        history.interviewed().stream()
            .flatMap(life -> life.work().stream())
            .filter(month -> month.month() >= opening)
            .mapToDouble(PersonMonth::contractHours)
            .sum();
    return hours / (FULL_TIME * IncomeRules.WEEKS_PER_MONTH * (history.end() - opening));
  }

  /** How many jobs ended in one way, and contracts extended of those that had run their term. */
  static double exits(Target target, History history) {
    int stopped = history.index(WorkFigures.LETTER);
    if (!history.covers(stopped)) {
      return Figures.NONE;
    }
    List<Life> sample = History.sample(history.starters(), target.persons());
    return switch (target.last()) {
      case "regular_job" -> ended(target, sample, Set.of("regular work"), history.end());
      case "sheltered_work" -> ended(target, sample, Set.of("sheltered work"), history.end());
      case "stopped" -> ended(target, sample, STOPPED, stopped);
      case "extended" -> extended(target, history, stopped);
      default -> Figures.NONE;
    };
  }

  private static double ended(Target target, List<Life> sample, Set<String> reasons, int until) {
    return Figures.count(
        target,
        sample,
        life ->
            life.events(Event.JOB_ENDED).stream()
                    .anyMatch(end -> end.month() <= until && reasons.contains(end.detail()))
                ? 1
                : 0);
  }

  private static double extended(Target target, History history, int until) {
    double on = 0;
    double over = 0;
    for (Life life : history.starters()) {
      for (PersonEvent event : life.events()) {
        if (event.month() <= until) {
          on += event.event().equals(Event.EXTENDED.label()) ? 1 : 0;
          on += event.event().equals(Event.MADE_PERMANENT.label()) ? 1 : 0;
          over += event.detail().equals("end of contract") ? 1 : 0;
        }
      }
    }
    return on + over > 0 ? target.persons() * on / (on + over) : Figures.NONE;
  }
}
