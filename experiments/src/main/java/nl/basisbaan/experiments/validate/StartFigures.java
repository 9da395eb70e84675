package nl.basisbaan.experiments.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.Turnover;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;

/** From recipients to starters, places over time, and how jobs ended. */
final class StartFigures {
  private static final String FULL_TIME = "full_time";

  private StartFigures() {}

  /** Stocks in a month, interviews a starter, and reasons of those who did not start. */
  static double funnel(Target target, MonitoredTown town) {
    return switch (target.part(1)) {
      case "households_over_3_years" ->
          FlowFigures.at(town, Turnover.Count.HOUSEHOLDS_OVER_3_YEARS, town.last(target));
      case "willing" -> monthly(target, town, Outcome.WAITING_PERSONS);
      case "interviews_per_starter" -> interviewsPerStarter(town);
      case "kind" -> {
        Object kind = Settings.parse(Refusal.Kind.class, target.last());
        yield refused(target, town, why -> why.kind() == kind);
      }
      case "reason" -> {
        Object reason = Settings.parse(Refusal.class, target.last());
        yield refused(target, town, why -> why == reason);
      }
      default -> throw Figures.unknown(target);
    };
  }

  private static double monthly(Target target, MonitoredTown town, Outcome outcome) {
    return town.with().monthly().get(outcome)[town.last(target)].value();
  }

  private static double interviewsPerStarter(MonitoredTown town) {
    double starters =
        town.interviewed().stream().filter(life -> life.start() != Life.NEVER).count();
    return starters > 0 ? town.interviewed().size() / starters : Figures.NONE;
  }

  private static double refused(Target target, MonitoredTown town, Predicate<Refusal> asked) {
    List<Life> refused =
        town.interviewed().stream().filter(life -> reason(life).isPresent()).toList();
    return Figures.count(
        target,
        MonitoredTown.sample(refused, target.persons()),
        life -> reason(life).orElseThrow() instanceof Refusal why && asked.test(why) ? 1 : 0);
  }

  private static Optional<Detail> reason(Life life) {
    return life.events(Event.NOT_STARTED).stream().map(PersonEvent::detail).findFirst();
  }

  /** Starters added up to a month, or months until so many had started. */
  static double starters(Target target, MonitoredTown town) {
    int[] starts =
        MonitoredTown.sample(town.starters(), target.persons()).stream()
            .mapToInt(Life::start)
            .sorted()
            .toArray();
    if (starts.length == 0) {
      return Figures.NONE;
    }
    if (target.which().has("started")) {
      int persons = target.which().number("started");
      return monthsUntil(persons, starts, town) - town.from(target);
    }
    int until = town.last(target);
    return Arrays.stream(starts).filter(start -> start <= until).count();
  }

  /** The month in which so many had started; the end of the run when that many never did. */
  private static int monthsUntil(int persons, int[] starts, MonitoredTown town) {
    return persons <= starts.length ? starts[persons - 1] : town.end();
  }

  /** Filled places in a month, or full-time jobs on average. */
  static double places(Target target, MonitoredTown town) {
    return target.which().has(FULL_TIME)
        ? fullTime(target, town)
        : monthly(target, town, Outcome.PLACES_FILLED);
  }

  private static double fullTime(Target target, MonitoredTown town) {
    int from = town.from(target);
    int end = town.end(target);
    double hours =
        town.interviewed().stream()
            .flatMap(life -> life.work().stream())
            .filter(month -> month.month() >= from && month.month() < end)
            .mapToDouble(PersonMonth::contractHours)
            .sum();
    double hoursWeek = target.which().number(FULL_TIME);
    return hours / (hoursWeek * IncomeRules.WEEKS_PER_MONTH * (end - from));
  }

  /** How many jobs ended in some ways, or contracts extended of those that had run their term. */
  static double exits(Target target, MonitoredTown town) {
    return target.which().has("ends")
        ? ended(target, town)
        : extended(target, town, town.last(target));
  }

  private static double ended(Target target, MonitoredTown town) {
    Set<JobEnd> reasons = target.which().constants("ends", JobEnd.class);
    int until = town.last(target);
    return Figures.count(
        target,
        MonitoredTown.sample(town.starters(), target.persons()),
        life ->
            life.events(Event.JOB_ENDED).stream()
                    .anyMatch(
                        end -> end.month() <= until && reasons.contains((JobEnd) end.detail()))
                ? 1
                : 0);
  }

  private static double extended(Target target, MonitoredTown town, int until) {
    double on = 0;
    double over = 0;
    for (Life life : town.starters()) {
      for (PersonEvent event : life.events()) {
        if (event.month() <= until) {
          on += event.event() == Event.EXTENDED ? 1 : 0;
          on += event.event() == Event.MADE_PERMANENT ? 1 : 0;
          over += event.detail() == JobEnd.END_OF_CONTRACT ? 1 : 0;
        }
      }
    }
    return on + over > 0 ? target.persons() * on / (on + over) : Figures.NONE;
  }
}
