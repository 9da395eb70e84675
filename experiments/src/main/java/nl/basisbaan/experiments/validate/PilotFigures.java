package nl.basisbaan.experiments.validate;

import java.util.List;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.terms.Traits.Education;

/** A pilot as it was studied at a date: who took part until then, where, and what a job cost. */
final class PilotFigures {
  private PilotFigures() {}

  static double of(Target target, MonitoredTown town) {
    return switch (target.part(1)) {
      case "participants" -> participants(target, town).size();
      case "employers" -> employers(target, town);
      case "education_hbo" -> educated(target, town);
      case "cost_per_job", "benefit_saving" -> MoneyFigures.of(target, town);
      default -> throw Figures.unknown(target);
    };
  }

  private static List<Life> participants(Target target, MonitoredTown town) {
    int studied = town.last(target);
    return town.interviewed().stream().filter(life -> life.start() <= studied).toList();
  }

  private static double employers(Target target, MonitoredTown town) {
    int studied = town.last(target);
    return town.interviewed().stream()
        .flatMap(life -> life.work().stream())
        .filter(month -> month.month() <= studied)
        .mapToInt(PersonMonth::provider)
        .distinct()
        .count();
  }

  private static double educated(Target target, MonitoredTown town) {
    Education education = target.which().constant("education", Education.class);
    return Figures.count(
        target,
        MonitoredTown.sample(participants(target, town), target.persons()),
        life -> life.profile().who().education() == education ? 1 : 0);
  }
}
