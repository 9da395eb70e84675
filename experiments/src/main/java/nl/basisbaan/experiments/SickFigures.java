package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import nl.basisbaan.model.Event;
import nl.basisbaan.outcome.PersonEvent;
import nl.basisbaan.outcome.PersonMonth;

/** Sick leave: its share in the first year, and how it is spread over people and spells. */
final class SickFigures {
  private static final YearMonth FIRST_YEAR = YearMonth.of(2020, 3);
  private static final YearMonth FIRST_YEAR_END = YearMonth.of(2021, 1);
  private static final YearMonth BENCHMARK = YearMonth.of(2021, 1);
  private static final int YEAR = 12;
  private static final int SIX_WEEKS_IN_DAYS = 42;

  private SickFigures() {}

  static double of(Target target, History history) {
    if (target.last().equals("first_year")) {
      return WorkFigures.share(
          history,
          history.index(FIRST_YEAR),
          history.index(FIRST_YEAR_END),
          PersonMonth::sickHours);
    }
    if (target.last().equals("longer_than_6_weeks")) {
      return longerThanSixWeeks(history);
    }
    int low = Integer.parseInt(target.part(1).substring(0, 2));
    int high = Integer.parseInt(target.part(1).substring(3));
    return byAge(target.last(), history, age -> age >= low && age < high);
  }

  /** Of those who worked in the year, percent with a spell of more than six weeks begun in it. */
  private static double longerThanSixWeeks(History history) {
    int from = history.index(BENCHMARK);
    int end = from + YEAR;
    if (!history.covers(from, end)) {
      return Figures.NONE;
    }
    List<Life> workers =
        history.interviewed().stream()
            .filter(
                life ->
                    life.work().stream()
                        .anyMatch(month -> month.month() >= from && month.month() < end))
            .toList();
    return 100
        * Figures.mean(
            workers,
            life ->
                life.events(Event.SICK).stream()
                        .anyMatch(
                            spell ->
                                spell.month() >= from
                                    && spell.month() < end
                                    && days(spell) > SIX_WEEKS_IN_DAYS)
                    ? 1
                    : 0);
  }

  /** Spells of the people in places who are of some age, over all reported months. */
  private static double byAge(String figure, History history, IntPredicate age) {
    double months = 0;
    double years = 0;
    double yearsWithSpell = 0;
    List<Integer> days = new ArrayList<>();
    for (Life life : history.interviewed()) {
      List<PersonMonth> work =
          life.work().stream().filter(month -> age.test(life.ageYears(month.month()))).toList();
      List<PersonEvent> spells =
          life.events(Event.SICK).stream()
              .filter(spell -> age.test(life.ageYears(spell.month())))
              .toList();
      months += work.size();
      spells.forEach(spell -> days.add(days(spell)));
      for (int from = 0; from + YEAR <= work.size(); from += YEAR) {
        int first = work.get(from).month();
        int last = work.get(from + YEAR - 1).month();
        years++;
        yearsWithSpell +=
            spells.stream().anyMatch(spell -> spell.month() >= first && spell.month() <= last)
                ? 1
                : 0;
      }
    }
    return switch (figure) {
      case "share_with_spell" -> years > 0 ? 100 * yearsWithSpell / years : Figures.NONE;
      case "spells_per_year" -> months > 0 ? YEAR * days.size() / months : Figures.NONE;
      case "spell_1_5_days" -> percent(days, 0, 5);
      case "spell_5_20_days" -> percent(days, 5, 20);
      case "spell_20_210_days" -> percent(days, 20, 210);
      case "spell_210_plus_days" -> percent(days, 210, Integer.MAX_VALUE);
      default -> Figures.NONE;
    };
  }

  private static double percent(List<Integer> days, int from, int end) {
    return 100
        * days.stream()
            .mapToDouble(each -> each >= from && each < end ? 1 : 0)
            .average()
            .orElse(Figures.NONE);
  }

  private static int days(PersonEvent spell) {
    return Integer.parseInt(spell.detail().substring(0, spell.detail().indexOf(' ')));
  }
}
