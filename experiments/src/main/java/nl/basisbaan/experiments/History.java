package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.PersonEvent;
import nl.basisbaan.outcome.PersonMonth;
import nl.basisbaan.outcome.Profile;
import nl.basisbaan.policy.Policy;

/**
 * One simulated town as a monitor would see it: the people who were interviewed, samples of them as
 * large as the published ones, and what happened around them. Months are counted from the start of
 * the run; those to warm up are not reported.
 */
final class History {
  private final Experiment experiment;
  private final PolicyResult without;
  private final PolicyResult with;
  private final List<Life> lives;
  private final List<Life> starters;

  /**
   * What one unit lived through.
   *
   * @param policy number of the policy that opened places
   */
  History(Experiment experiment, Unit unit, int policy) {
    this.experiment = experiment;
    this.without = unit.results().get(0);
    this.with = unit.results().get(policy);
    this.lives = lives(experiment.scenario().seed(), unit.replication(), with);
    this.starters =
        lives.stream()
            .filter(life -> life.start() != Life.NEVER)
            .sorted(Comparator.comparingInt(Life::start).thenComparingLong(Life::luck))
            .limit(mostPlaces(experiment.scenario().policies().get(policy)))
            .toList();
  }

  private static int mostPlaces(Policy policy) {
    return policy.scale().stream().mapToInt(step -> step.places()).max().orElse(0);
  }

  private static List<Life> lives(long seed, int replication, PolicyResult result) {
    Map<Integer, Life> lives = new LinkedHashMap<>();
    for (Profile profile : result.profiles()) {
      long luck = mixed(mixed(mixed(seed) + replication) + profile.person());
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

  /** Spreads bits, so that samples do not follow the numbers of people (splitmix64). */
  private static long mixed(long bits) {
    long z = bits + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
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

  /** What happened under no programme. */
  PolicyResult without() {
    return without;
  }

  /** What happened under the policy. */
  PolicyResult with() {
    return with;
  }

  /** Whether it is of a municipality. */
  boolean isOf(String municipality) {
    return experiment.scenario().municipality().name().equals(municipality);
  }

  double parameter(String name) {
    return experiment.scenario().parameters().value(name);
  }

  /** Number of a month in the run. */
  int index(YearMonth month) {
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

  /** Whether the months from one up to another are all reported. */
  boolean covers(int from, int end) {
    return from >= first() && end <= end() && from < end;
  }

  /** Whether a month is reported. */
  boolean covers(int month) {
    return covers(month, month + 1);
  }
}
