package nl.basisbaan.experiments.validate;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** Who participants are, and candidates who did not start. */
final class PeopleFigures {
  private static final int YEAR = 12;

  private PeopleFigures() {}

  /** Of those who started, when they started. */
  static double participants(Target target, MonitoredTown town) {
    return switch (target.part(1)) {
      case "neighbourhood", "hours_mean" -> atWork(target, town);
      case "seen_with_development_potential", "no_development_expected" ->
          Figures.count(
              target,
              MonitoredTown.sample(town.starters(), target.persons()),
              life -> life.profile().hasRoomToGrow() == target.part(1).startsWith("seen") ? 1 : 0);
      default -> of(target, town.starters());
    };
  }

  /** Of those who were interviewed and never started, when they were interviewed. */
  static double candidates(Target target, MonitoredTown town) {
    return of(
        target, town.interviewed().stream().filter(life -> life.start() == Life.NEVER).toList());
  }

  /** Of those who are in a place in a month. */
  private static double atWork(Target target, MonitoredTown town) {
    int at = town.last(target);
    List<Life> there =
        town.starters().stream().filter(life -> life.atWork(at).isPresent()).toList();
    List<Life> sample = MonitoredTown.sample(there, target.persons());
    if (target.part(1).equals("hours_mean")) {
      return Figures.mean(
          sample, life -> month(life, at).contractHours() / IncomeRules.WEEKS_PER_MONTH);
    }
    return Figures.count(
        target,
        sample,
        life -> name(month(life, at).neighbourhood()).equals(target.last()) ? 1 : 0);
  }

  private static PersonMonth month(Life life, int month) {
    return life.atWork(month).orElseThrow();
  }

  private static String name(String neighbourhood) {
    return neighbourhood.toLowerCase(Locale.ROOT).replaceAll("[ /]", "_");
  }

  private static double of(Target target, List<Life> some) {
    List<Life> sample = MonitoredTown.sample(some, target.persons());
    return switch (target.part(1)) {
      case "sex" -> {
        Sex sex = level(target, Sex.class);
        yield count(target, sample, life -> life.profile().who().sex() == sex);
      }
      case "household" -> {
        Household household = level(target, Household.class);
        yield count(target, sample, life -> life.profile().who().household() == household);
      }
      case "education" -> {
        Education education = level(target, Education.class);
        yield count(target, sample, life -> life.profile().who().education() == education);
      }
      case "barrier" -> {
        Barrier barrier = target.which().constant("barrier", Barrier.class);
        yield count(target, sample, life -> life.profile().barriers().contains(barrier));
      }
      case "participation_job" ->
          count(target, sample, life -> life.profile().hadParticipationJob());
      case "age" -> number(target, sample, PeopleFigures::age);
      case "duration" -> duration(target, sample);
      default -> throw Figures.unknown(target);
    };
  }

  private static <E extends Enum<E>> E level(Target target, Class<E> type) {
    return type.cast(Settings.parse(type, target.last()));
  }

  private static double count(Target target, List<Life> sample, Predicate<Life> who) {
    return Figures.count(target, sample, life -> who.test(life) ? 1 : 0);
  }

  /** Months between the profile and the start; none for who did not start. */
  private static int waited(Life life) {
    return life.start() == Life.NEVER ? 0 : life.start() - life.profile().month();
  }

  private static double age(Life life) {
    return life.ageYears(life.profile().month() + waited(life));
  }

  private static double duration(Target target, List<Life> sample) {
    int months = target.unit().equals("months") ? 1 : YEAR;
    return number(
        target,
        sample,
        life -> (life.profile().who().benefitMonths() + waited(life)) / (double) months);
  }

  /** Mean or standard deviation of a number, or how many are in a class of years. */
  private static double number(Target target, List<Life> sample, ToDoubleFunction<Life> number) {
    double[] values = sample.stream().mapToDouble(number).toArray();
    if (target.which().has("years")) {
      Which.Range range = target.which().range("years");
      return count(target, sample, life -> range.holds(number.applyAsDouble(life)));
    }
    return switch (target.last()) {
      case "mean" -> Figures.mean(sample, number);
      case "sd" -> values.length < 2 ? Figures.NONE : new StandardDeviation().evaluate(values);
      default -> throw Figures.unknown(target);
    };
  }
}
