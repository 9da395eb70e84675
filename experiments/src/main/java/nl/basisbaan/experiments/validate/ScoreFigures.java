package nl.basisbaan.experiments.validate;

import java.util.List;
import java.util.Optional;
import nl.basisbaan.followed.PersonMonth;

/** Bridge scores and wage values of participants. */
final class ScoreFigures {
  private static final List<String> PILLARS =
      List.of(
          "housing", "family", "health", "social_network", "debts", "savings", "diploma", "income");

  /** The scores at the start are those of the month before it. */
  private static final int START = -1;

  private ScoreFigures() {}

  /**
   * Mean score, or persons with a score, so many months after the start, of those who were scored
   * at the start and are still in the place when they have been followed: the same people at each
   * moment.
   */
  static double bridge(Target target, MonitoredTown town) {
    int pillar = PILLARS.indexOf(target.part(1));
    int tenure = target.which().number("tenure");
    int followed = target.which().number("followed");
    List<Life> scored =
        town.starters().stream()
            .filter(life -> life.afterStart(followed).isPresent())
            .filter(life -> life.at(life.start() + START).isPresent())
            .toList();
    List<Life> sample = MonitoredTown.sample(scored, target.persons());
    if (!target.which().has("score")) {
      return Figures.mean(sample, life -> score(life, tenure, pillar));
    }
    int score = target.which().number("score");
    return Figures.count(target, sample, life -> score(life, tenure, pillar) == score ? 1 : 0);
  }

  private static int score(Life life, int tenure, int pillar) {
    return life.at(life.start() + tenure).orElseThrow().scores()[pillar];
  }

  /** Wage value in percent when it is assessed, mean or persons in a class. */
  static double wageValue(Target target, MonitoredTown town) {
    int tenure = (int) town.parameter("place_payments.assessment_months");
    List<Life> assessed =
        town.starters().stream().filter(life -> life.afterStart(tenure).isPresent()).toList();
    List<Life> sample = MonitoredTown.sample(assessed, target.persons());
    if (!target.which().has("percent")) {
      return Figures.mean(sample, life -> percent(life.afterStart(tenure)));
    }
    Which.Range range = target.which().range("percent");
    return Figures.count(
        target, sample, life -> range.holds(percent(life.afterStart(tenure))) ? 1 : 0);
  }

  private static double percent(Optional<PersonMonth> month) {
    return 100 * month.orElseThrow().wageValue();
  }
}
