package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.model.Traits.Education;
import nl.basisbaan.outcome.PersonMonth;

/**
 * The pilot of Leeuwarden as it was studied in 2025 (leeuwarden.csv). What the policy file sets,
 * such as budget, hours and guidance, is not compared.
 */
final class LeeuwardenFigures {
  /** When people and providers were counted: the study gives no month (assumption). */
  private static final YearMonth STUDIED = YearMonth.of(2025, 6);

  private static final Set<Item> COST = EnumSet.of(Item.WAGE_FUNDING, Item.EMPLOYER_OF_RECORD_FEE);

  /** Net, as the letter of Groningen counts. */
  private static final Set<Item> SAVING = EnumSet.of(Item.BENEFIT);

  private LeeuwardenFigures() {}

  static double of(Target target, History history) {
    int studied = history.index(STUDIED);
    if (!history.covers(studied)) {
      return Figures.NONE;
    }
    List<Life> participants =
        history.interviewed().stream().filter(life -> life.start() <= studied).toList();
    int year = STUDIED.getYear();
    return switch (target.last()) {
      case "participants" -> participants.size();
      case "employers" -> employers(participants, studied);
      case "education_hbo" -> hbo(target, participants);
      case "cost_per_job" -> MoneyFigures.aPlace(history, year, COST, true);
      case "benefit_saving" -> MoneyFigures.aPlace(history, year, SAVING, false);
      default -> Figures.NONE;
    };
  }

  private static double employers(List<Life> participants, int until) {
    return participants.stream()
        .flatMap(life -> life.work().stream())
        .filter(month -> month.month() <= until)
        .mapToInt(PersonMonth::provider)
        .distinct()
        .count();
  }

  private static double hbo(Target target, List<Life> participants) {
    return Figures.count(
        target,
        History.sample(participants, target.persons()),
        life -> life.profile().education() == Education.HBO ? 1 : 0);
  }
}
