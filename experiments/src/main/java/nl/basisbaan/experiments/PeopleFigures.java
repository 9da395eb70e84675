package nl.basisbaan.experiments;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.model.Traits.Barrier;
import nl.basisbaan.outcome.PersonMonth;
import nl.basisbaan.policy.Settings;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** Who participants are, and candidates who did not start. */
final class PeopleFigures {
  private static final int YEAR = 12;
  private static final int MOST = 1000;

  private PeopleFigures() {}

  /** Of those who started, when they started. */
  static double participants(Target target, History history) {
    int letter = history.index(WorkFigures.LETTER);
    return switch (target.part(1)) {
      case "neighbourhood", "hours_mean" -> atLetter(target, history, letter);
      case "seen_with_development_potential", "no_development_expected" ->
          Figures.count(
              target,
              History.sample(history.starters(), target.persons()),
              life -> life.profile().hasRoomToGrow() == target.part(1).startsWith("seen") ? 1 : 0);
      default -> of(target, history.starters());
    };
  }

  /** Of those who were interviewed and never started, when they were interviewed. */
  static double candidates(Target target, History history) {
    return of(
        target, history.interviewed().stream().filter(life -> life.start() == Life.NEVER).toList());
  }

  private static double atLetter(Target target, History history, int letter) {
    if (!history.covers(letter)) {
      return Figures.NONE;
    }
    List<Life> there =
        history.starters().stream().filter(life -> life.atWork(letter).isPresent()).toList();
    List<Life> sample = History.sample(there, target.persons());
    if (target.last().equals("hours_mean")) {
      return Figures.mean(
          sample, life -> month(life, letter).contractHours() / IncomeRules.WEEKS_PER_MONTH);
    }
    return Figures.count(
        target,
        sample,
        life -> name(month(life, letter).neighbourhood()).equals(target.last()) ? 1 : 0);
  }

  private static PersonMonth month(Life life, int month) {
    return life.atWork(month).orElseThrow();
  }

  private static String name(String neighbourhood) {
    return neighbourhood.toLowerCase(Locale.ROOT).replaceAll("[ /]", "_");
  }

  private static double of(Target target, List<Life> some) {
    List<Life> sample = History.sample(some, target.persons());
    String level = target.last();
    return switch (target.part(1)) {
      case "sex" -> count(target, sample, life -> is(life.profile().sex(), level));
      case "household" -> count(target, sample, life -> is(life.profile().household(), level));
      case "education" -> count(target, sample, life -> is(life.profile().education(), level));
      case "participation_job" ->
          count(target, sample, life -> life.profile().hadParticipationJob());
      case "barrier" -> count(target, sample, life -> has(life, level));
      case "age" -> number(target, sample, PeopleFigures::age);
      case "duration" -> duration(target, sample);
      default -> Figures.NONE;
    };
  }

  private static boolean is(Enum<?> trait, String level) {
    return Settings.nameOf(trait).equals(level);
  }

  private static boolean has(Life life, String barrier) {
    return life.profile().barriers().stream()
        .map(PeopleFigures::published)
        .anyMatch(barrier::equals);
  }

  /** How groningen_barriers.csv calls a barrier. */
  private static String published(Barrier barrier) {
    return switch (barrier) {
      case LANGUAGE -> "poor_dutch";
      case JUSTICE -> "justice_record";
      default -> Settings.nameOf(barrier);
    };
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
    boolean months = target.last().equals("mean") || target.last().equals("sd");
    return number(
        target,
        sample,
        life -> (life.profile().benefitMonths() + waited(life)) / (months ? 1.0 : YEAR));
  }

  /** Mean or standard deviation of a number, or how many are in a class such as 30_39. */
  private static double number(Target target, List<Life> sample, ToDoubleFunction<Life> number) {
    double[] values = sample.stream().mapToDouble(number).toArray();
    return switch (target.last()) {
      case "mean" -> Figures.mean(sample, number);
      case "sd" -> values.length < 2 ? Figures.NONE : new StandardDeviation().evaluate(values);
      default -> {
        double[] limits = limits(target);
        yield count(
            target,
            sample,
            life ->
                number.applyAsDouble(life) >= limits[0] && number.applyAsDouble(life) < limits[1]);
      }
    };
  }

  /** Classes of age end in a 9 and include it; classes of years on benefit touch each other. */
  private static double[] limits(Target target) {
    String[] ends = target.last().split("_");
    if (ends[0].equals("under")) {
      return new double[] {0, Double.parseDouble(ends[1])};
    }
    double low = Double.parseDouble(ends[0]);
    if (ends[1].equals("and")) {
      return new double[] {low, MOST};
    }
    double high = Double.parseDouble(ends[1]);
    return new double[] {low, target.part(1).equals("age") ? high + 1 : high};
  }
}
