package nl.basisbaan.experiments.validate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Sex;

/**
 * What became of the people of a design elsewhere, under the policy that follows it: of those whose
 * first place ended, or of those who were in a place in some months.
 */
final class DesignFigures {
  private static final String MONTHS = "months";
  private static final String ENDS = "ends";

  private DesignFigures() {}

  static double of(Target target, MonitoredTown town) {
    return switch (target.part(1)) {
      case "work_after" -> share(target, ended(target, town), life -> worksAfter(target, life));
      case "benefit_after" ->
          share(target, ended(target, town), life -> onBenefitAfter(target, life));
      case "ended_by" -> share(target, ended(target, town), life -> endsAsAsked(target, life));
      case "work_by_end" ->
          share(
              target,
              ended(target, town).stream().filter(life -> worksAfter(target, life)).toList(),
              life -> endsAsAsked(target, life));
      case "left_of_all" -> left(target, town);
      case "members" -> members(target, town);
      default -> throw Figures.unknown(target);
    };
  }

  private static double share(Target target, List<Life> some, Predicate<Life> who) {
    return Figures.mean(
        MonitoredTown.sample(some, target.persons()), life -> who.test(life) ? 1 : 0);
  }

  /** Those whose first place ended so early that the months after it are known. */
  private static List<Life> ended(Target target, MonitoredTown town) {
    int after = target.which().has(MONTHS) ? target.which().number(MONTHS) : 0;
    int last = town.last(target) - after;
    return town.interviewed().stream()
        .filter(life -> end(life) >= town.from(target) && end(life) <= last)
        .toList();
  }

  /** The month in which the first place ended; {@link Life#NEVER} when it did not. */
  private static int end(Life life) {
    return life.events(Event.JOB_ENDED).stream()
        .mapToInt(PersonEvent::month)
        .findFirst()
        .orElse(Life.NEVER);
  }

  private static boolean endsAsAsked(Target target, Life life) {
    Set<JobEnd> reasons = target.which().constants(ENDS, JobEnd.class);
    return life.events(Event.JOB_ENDED).stream()
        .limit(1)
        .anyMatch(end -> reasons.contains((JobEnd) end.detail()));
  }

  /** Whether somebody has regular work without subsidy in one of the months after the end. */
  private static boolean worksAfter(Target target, Life life) {
    int end = end(life);
    for (int month = end; month <= end + target.which().number(MONTHS); month++) {
      if (life.at(month).filter(each -> each.state() == State.REGULAR_JOB).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean onBenefitAfter(Target target, Life life) {
    return life.at(end(life) + target.which().number(MONTHS))
        .filter(month -> State.isOnAssistance(month.state().ordinal()))
        .isPresent();
  }

  /** The share of those who have had a place who were of a sex and age when they started. */
  private static double members(Target target, MonitoredTown town) {
    Sex sex = target.which().constant("sex", Sex.class);
    Which.Range age = target.which().range("age");
    return share(
        target,
        town.interviewed().stream().filter(life -> life.start() < town.end(target)).toList(),
        life -> life.profile().who().sex() == sex && age.holds(life.ageYears(life.start())));
  }

  /** How many of those who were in a place in these months left it in one of the ways asked. */
  private static double left(Target target, MonitoredTown town) {
    int from = town.from(target);
    List<Life> there =
        town.interviewed().stream()
            .filter(life -> life.start() < town.end(target) && end(life) >= from)
            .toList();
    return Figures.count(
        target,
        MonitoredTown.sample(there, target.persons()),
        life -> end(life) < town.end(target) && endsAsAsked(target, life) ? 1 : 0);
  }
}
