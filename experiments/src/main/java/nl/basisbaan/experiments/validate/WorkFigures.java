package nl.basisbaan.experiments.validate;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.followed.PersonMonth;

/** Use of contract hours over some months, and guidance by tenure. */
final class WorkFigures {
  private static final double MINUTES = 60;
  private static final String FOLLOWED = "followed";

  private WorkFigures() {}

  /** Percent of contract hours, of everybody in a place. */
  static double hours(Target target, MonitoredTown town) {
    return share(target, town, use(target));
  }

  /** Percent of the contract hours of the months measured. */
  static double share(Target target, MonitoredTown town, ToDoubleFunction<PersonMonth> use) {
    int from = town.from(target);
    int end = town.end(target);
    double used = 0;
    double contract = 0;
    for (Life life : town.interviewed()) {
      for (PersonMonth month : life.work()) {
        if (month.month() >= from && month.month() < end) {
          used += use.applyAsDouble(month);
          contract += month.contractHours();
        }
      }
    }
    return contract > 0 ? 100 * used / contract : Figures.NONE;
  }

  private static ToDoubleFunction<PersonMonth> use(Target target) {
    return switch (target.part(1)) {
      case "production" -> PersonMonth::productiveHours;
      case "covid" -> PersonMonth::closedHours;
      case "coaching" -> PersonMonth::coachingHours;
      case "sick" -> PersonMonth::sickHours;
      case "leave" -> PersonMonth::leaveHours;
      default -> throw Figures.unknown(target);
    };
  }

  /** Minutes a week by tenure, or hours a week from the start until a month. */
  static double guidance(Target target, MonitoredTown town) {
    return switch (target.part(1)) {
      case "coaching" ->
          minutes(
              target,
              town,
              PersonMonth::coachingMinutesWeek,
              month ->
                  target.part(2).equals("all")
                      || month.managed() == target.part(2).equals("managing"));
      case "consultation" ->
          minutes(target, town, PersonMonth::consultationMinutesWeek, month -> true);
      case "total" -> minutes(target, town, WorkFigures::both, month -> true);
      default -> hoursUntil(target, town);
    };
  }

  private static double both(PersonMonth month) {
    return month.coachingMinutesWeek() + month.consultationMinutesWeek();
  }

  private static double minutes(
      Target target,
      MonitoredTown town,
      ToDoubleFunction<PersonMonth> minutes,
      Predicate<PersonMonth> who) {
    Which.Range tenure = target.which().range("tenure");
    int followed = target.which().has(FOLLOWED) ? target.which().number(FOLLOWED) : 0;
    List<Life> some =
        town.starters().stream()
            .filter(life -> life.afterStart((int) tenure.low()).filter(who).isPresent())
            .filter(life -> life.afterStart(followed).isPresent())
            .toList();
    return Figures.mean(
        MonitoredTown.sample(some, target.persons()),
        life ->
            life.work().stream()
                .filter(month -> tenure.holds(month.monthsInState()))
                .mapToDouble(minutes)
                .average()
                .orElseThrow());
  }

  /** Mean, least and most over people of the hours a week that each has had since the start. */
  private static double hoursUntil(Target target, MonitoredTown town) {
    int until = town.last(target);
    List<Life> some =
        town.starters().stream().filter(life -> life.atWork(until).isPresent()).toList();
    double[] hours =
        MonitoredTown.sample(some, target.persons()).stream()
            .mapToDouble(
                life ->
                    life.work().stream()
                        .filter(month -> month.month() <= until)
                        .mapToDouble(month -> both(month) / MINUTES)
                        .average()
                        .orElseThrow())
            .toArray();
    OptionalDouble figure =
        switch (target.part(1)) {
          case "hours_mean" -> Arrays.stream(hours).average();
          case "hours_least" -> Arrays.stream(hours).min();
          case "hours_most" -> Arrays.stream(hours).max();
          default -> throw Figures.unknown(target);
        };
    return figure.orElse(Figures.NONE);
  }
}
