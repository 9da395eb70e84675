package nl.basisbaan.experiments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.outcome.PersonMonth;

/** Bridge scores and wage values of participants. */
final class ScoreFigures {
  private static final List<String> PILLARS =
      List.of(
          "housing", "family", "health", "social_network", "debts", "savings", "diploma", "income");

  /** Months since the start; the scores at the start are those of the month before it. */
  private static final Map<String, Integer> MOMENTS =
      Map.of("start", -1, "month6", 6, "month12", 12);

  private static final int LAST_MOMENT = 12;

  private ScoreFigures() {}

  /**
   * Mean score, or persons with a score, of those who were scored at the start, after half a year
   * and after a year: the same people at each moment.
   */
  static double bridge(Target target, History history) {
    int pillar = PILLARS.indexOf(target.part(1));
    int moment = MOMENTS.get(target.part(2));
    List<Life> scored =
        history.starters().stream()
            .filter(life -> life.afterStart(LAST_MOMENT).isPresent())
            .filter(life -> life.at(life.start() - 1).isPresent())
            .toList();
    List<Life> sample = History.sample(scored, target.persons());
    if (target.last().equals("mean")) {
      return Figures.mean(sample, life -> score(life, moment, pillar));
    }
    int level = Integer.parseInt(target.last());
    return Figures.count(target, sample, life -> score(life, moment, pillar) == level ? 1 : 0);
  }

  private static int score(Life life, int moment, int pillar) {
    return life.at(life.start() + moment).orElseThrow().scores()[pillar];
  }

  /** Wage value in percent when it is assessed, mean or persons in a class. */
  static double wageValue(Target target, History history) {
    int tenure = (int) history.parameter("place_payments.assessment_months");
    List<Life> assessed =
        history.starters().stream().filter(life -> life.afterStart(tenure).isPresent()).toList();
    List<Life> sample = History.sample(assessed, target.persons());
    if (target.last().equals("mean")) {
      return Figures.mean(sample, life -> percent(life.afterStart(tenure)));
    }
    double low = target.last().equals("under_40") ? 0 : firstNumber(target.last());
    double high =
        switch (target.last()) {
          case "under_40" -> 40;
          case "70_and_over" -> Double.POSITIVE_INFINITY;
          default -> low + 10;
        };
    return Figures.count(
        target,
        sample,
        life -> {
          double percent = percent(life.afterStart(tenure));
          return percent >= low && percent < high ? 1 : 0;
        });
  }

  private static double firstNumber(String text) {
    return Double.parseDouble(text.substring(0, text.indexOf('_')));
  }

  private static double percent(Optional<PersonMonth> month) {
    return 100 * month.orElseThrow().wageValue();
  }
}
