package nl.basisbaan.experiments.validate;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;

/** Sick leave: its share of the hours, and how it is spread over people and spells. */
final class SickFigures {
  private static final int YEAR = 12;
  private static final String DAYS = "days";

  private SickFigures() {}

  static double of(Target target, MonitoredTown town) {
    if (target.which().has("tenure")) {
      return byTenure(target, town);
    }
    if (target.which().has("age")) {
      return byAge(target, town);
    }
    return target.which().has(DAYS)
        ? withLongSpell(target, town)
        : WorkFigures.share(target, town, PersonMonth::sickHours);
  }

  /** Of those who worked in the months measured, percent with a spell of such a length in them. */
  private static double withLongSpell(Target target, MonitoredTown town) {
    int from = town.from(target);
    int end = town.end(target);
    Which.Range length = target.which().range(DAYS);
    List<Life> workers =
        town.interviewed().stream()
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
                                life.atWork(spell.month()).isPresent()
                                    && spell.month() >= from
                                    && spell.month() < end
                                    && length.holds(days(spell)))
                    ? 1
                    : 0);
  }

  /** Sick leave of the people who have been in a place for some time, over all reported months. */
  private static double byTenure(Target target, MonitoredTown town) {
    Which.Range tenure = target.which().range("tenure");
    double sick = 0;
    double contract = 0;
    int months = 0;
    List<Integer> days = new ArrayList<>();
    for (Life life : town.interviewed()) {
      for (PersonMonth month : life.work()) {
        if (tenure.holds(month.monthsInState())) {
          months++;
          sick += month.sickHours();
          contract += month.contractHours();
          life.events(Event.SICK).stream()
              .filter(spell -> spell.month() == month.month())
              .forEach(spell -> days.add(days(spell)));
        }
      }
    }
    double spells = days.size();
    return switch (target.last()) {
      case "share" -> contract > 0 ? 100 * sick / contract : Figures.NONE;
      case "spells_per_year" -> months > 0 ? YEAR * spells / months : Figures.NONE;
      case "days" -> days.stream().mapToInt(each -> each).average().orElse(Figures.NONE);
      default -> throw Figures.unknown(target);
    };
  }

  /** Spells of the people in places who are of some age, over all reported months. */
  private static double byAge(Target target, MonitoredTown town) {
    Which.Range age = target.which().range("age");
    double months = 0;
    double years = 0;
    double yearsWithSpell = 0;
    List<Integer> days = new ArrayList<>();
    for (Life life : town.interviewed()) {
      List<PersonMonth> work =
          life.work().stream().filter(month -> age.holds(life.ageYears(month.month()))).toList();
      List<PersonEvent> spells =
          life.events(Event.SICK).stream()
              .filter(spell -> life.atWork(spell.month()).isPresent())
              .filter(spell -> age.holds(life.ageYears(spell.month())))
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
    if (target.which().has(DAYS)) {
      Which.Range length = target.which().range(DAYS);
      return 100
          * days.stream()
              .mapToDouble(each -> length.holds(each) ? 1 : 0)
              .average()
              .orElse(Figures.NONE);
    }
    return switch (target.last()) {
      case "share_with_spell" -> years > 0 ? 100 * yearsWithSpell / years : Figures.NONE;
      case "spells_per_year" -> months > 0 ? YEAR * days.size() / months : Figures.NONE;
      default -> throw Figures.unknown(target);
    };
  }

  private static int days(PersonEvent spell) {
    return ((Detail.Days) spell.detail()).days();
  }
}
