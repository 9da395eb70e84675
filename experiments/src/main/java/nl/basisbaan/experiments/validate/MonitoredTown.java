package nl.basisbaan.experiments.validate;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;

/**
 * One simulated town as a monitor would see it: the people who were interviewed, samples of them as
 * large as the published ones, and what happened around them. Months are counted from the start of
 * the run; those to warm up are not reported.
 */
final class MonitoredTown {
  private final Experiment experiment;
  private final PolicyResult with;
  private final List<Life> lives;
  private final List<Life> starters;

  /** What one unit lived through under the first policy that opens places. */
  MonitoredTown(Experiment experiment, Unit unit) {
    this(experiment, unit, experiment.withPlaces().get(0));
  }

  /** What one unit lived through under a policy. */
  MonitoredTown(Experiment experiment, Unit unit, Policy policy) {
    this.experiment = experiment;
    this.with = unit.results().get(experiment.scenario().policies().indexOf(policy));
    this.lives = lives(experiment.scenario().seed(), unit.replication(), with);
    this.starters =
        lives.stream()
            .filter(life -> life.start() != Life.NEVER)
            .sorted(Comparator.comparingInt(Life::start).thenComparingLong(Life::luck))
            .limit(mostPlaces(policy))
            .toList();
  }

  private static int mostPlaces(Policy policy) {
    return Offers.of(policy).versions().stream()
        .flatMap(offer -> offer.scale().stream())
        .mapToInt(step -> step.places())
        .max()
        .orElse(0);
  }

  private static List<Life> lives(long seed, int replication, PolicyResult result) {
    Map<Integer, Life> lives = new LinkedHashMap<>();
    Chance chance = new Chance(seed, replication);
    Chance.Draw sample = chance.forLife(Chance.Of.SAMPLE);
    for (Profile profile : result.profiles()) {
      long luck = sample.bits(chance.luckOf(profile.person()), 0);
      lives.put(profile.person(), new Life(profile, luck));
    }
    for (PersonMonth month : result.people()) {
      lives.get(month.person()).add(month);
    }
    for (PersonEvent event : result.events()) {
      lives.get(event.person()).add(event);
    }
    return List.copyOf(lives.values());
  }

  /** Everybody who was interviewed. */
  List<Life> interviewed() {
    return lives;
  }

  /** The first starters, as many as places were ever open; who came later took over a place. */
  List<Life> starters() {
    return starters;
  }

  /**
   * As many of some people as the published figure rests on, drawn by luck; all when there are
   * fewer. The same people come first in every sample.
   */
  static List<Life> sample(List<Life> some, int persons) {
    return some.stream().sorted(Comparator.comparingLong(Life::luck)).limit(persons).toList();
  }

  /** What happened under the policy. */
  PolicyResult with() {
    return with;
  }

  double parameter(String name) {
    return experiment.scenario().parameters().value(name);
  }

  /** The first month that a figure is measured in: where none is published, the first reported. */
  int from(Target target) {
    return target.from().map(this::index).orElse(first());
  }

  /** The month after the last that a figure is measured in. */
  int end(Target target) {
    return target.to().map(month -> index(month) + 1).orElse(end());
  }

  /** The last month that a figure is measured in. */
  int last(Target target) {
    return end(target) - 1;
  }

  private int index(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(experiment.scenario().start(), month);
  }

  /** First reported month. */
  int first() {
    return experiment.study().warmUpMonths();
  }

  /** Number of months of the run. */
  int end() {
    return experiment.scenario().months();
  }
}
