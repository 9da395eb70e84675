package nl.basisbaan.experiments.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.policy.Policy;

/**
 * What every policy did at the end of every replication of every point, by policy, point and thing
 * measured: of these, estimates are made. The first policy is what the others are compared with.
 *
 * @param <K> what was measured
 */
public final class Samples<K> {
  static final String POLICY = "policy";
  static final String POINT = "point";
  static final String REPLICATION = "replication";

  private final Measured<K> measured;
  private final List<String> policies;
  private final List<String> points;
  private final IntUnaryOperator replications;

  /** The units that were added. */
  private final List<Unit.Key> units = new ArrayList<>();

  /** What was measured, with its names. */
  private final Map<K, List<String>> things = new LinkedHashMap<>();

  /** The samples point by point, and policy by policy in each. */
  private final List<Map<K, Sample>> samples = new ArrayList<>();

  /** All samples in the order in which they came. */
  private final List<Key<K>> keys = new ArrayList<>();

  private boolean isComplete = true;

  /** Estimates that were asked for: an answer tells the same ones in several places. */
  private final Map<List<Object>, Optional<Estimate>> told = new HashMap<>();

  /** Of what a sample is. */
  private record Key<K>(int point, int policy, K thing) {}

  /**
   * A sample with those that it is held against.
   *
   * @param names in the columns of the samples
   * @param first of the first policy at the same point; empty for that policy itself, and where it
   *     does not have it
   * @param base of the same policy at the first point; empty for that point itself, and where it is
   *     not there
   */
  record Cell(
      int policy,
      int point,
      List<String> names,
      Sample sample,
      Optional<Sample> first,
      Optional<Sample> base) {
    Cell named(List<String> others) {
      return new Cell(policy, point, others, sample, first, base);
    }
  }

  /** Room for the replications of an experiment. */
  public Samples(Experiment experiment, Measured<K> measured) {
    this(
        experiment.scenario().policies().stream().map(Policy::name).toList(),
        experiment.points().stream().map(Point::label).toList(),
        experiment::replications,
        measured);
  }

  /** Room for a number of replications at each point. */
  public Samples(
      List<String> policies,
      List<String> points,
      IntUnaryOperator replications,
      Measured<K> measured) {
    this.measured = measured;
    this.policies = policies;
    this.points = points;
    this.replications = replications;
    for (int i = 0; i < points.size() * policies.size(); i++) {
      samples.add(new HashMap<>());
    }
  }

  /** Keeps the end of one unit. */
  public void add(Unit unit) {
    isComplete = false;
    told.clear();
    units.add(unit.key());
    for (int i = 0; i < unit.results().size(); i++) {
      int policy = i;
      measured
          .of()
          .apply(unit.results().get(i))
          .forEach((thing, each) -> add(unit.key(), policy, thing, each));
    }
  }

  private void add(Unit.Key unit, int policy, K thing, Measure measure) {
    Map<K, Sample> there = at(unit.point(), policy);
    Sample sample = there.get(thing);
    if (sample == null) {
      things.computeIfAbsent(thing, measured.names());
      keys.add(new Key<>(unit.point(), policy, thing));
      sample = new Sample(measured.bound().apply(thing), replications.applyAsInt(unit.point()));
      there.put(thing, sample);
    }
    sample.set(unit.replication(), measure);
  }

  private Map<K, Sample> at(int point, int policy) {
    return samples.get(point * policies.size() + policy);
  }

  /** The units that were added, in their order. */
  List<Unit.Key> units() {
    return units;
  }

  /** Names of the policies, the one that others are compared with first. */
  List<String> policies() {
    return policies;
  }

  /** Labels of the points, the base first. */
  List<String> points() {
    return points;
  }

  /**
   * Takes a part that some replications do not name as nothing there. Once it is done, many threads
   * may look for samples.
   */
  public void complete() {
    if (isComplete) {
      return;
    }
    for (Key<K> key : keys) {
      Map<K, Sample> there = at(key.point(), key.policy());
      K whole = measured.whole().apply(key.thing());
      if (!whole.equals(key.thing()) && there.containsKey(whole)) {
        there.get(key.thing()).complete(there.get(whole));
      }
    }
    isComplete = true;
  }

  /** All samples in the order in which they came. */
  List<Cell> cells() {
    complete();
    return keys.stream()
        .map(
            key ->
                new Cell(
                    key.policy(),
                    key.point(),
                    names(key),
                    at(key.point(), key.policy()).get(key.thing()),
                    key.policy() == 0 ? Optional.empty() : get(key.point(), 0, key.thing()),
                    key.point() == 0 ? Optional.empty() : get(0, key.policy(), key.thing())))
        .toList();
  }

  private List<String> names(Key<K> key) {
    return Stream.concat(
            Stream.of(policies.get(key.policy()), points.get(key.point())),
            things.get(key.thing()).stream())
        .toList();
  }

  /** The columns that name what a sample is of. */
  List<String> columns() {
    return Stream.concat(Stream.of(POLICY, POINT), measured.columns().stream()).toList();
  }

  /** Everything measured of one policy at the base. */
  public Set<K> keys(int policyIndex) {
    Set<K> keys = new LinkedHashSet<>(things.keySet());
    keys.removeIf(thing -> get(0, policyIndex, thing).isEmpty());
    return keys;
  }

  /** One measure of one policy at one point; empty when the policy does not have it. */
  public Optional<Sample> get(int pointIndex, int policyIndex, K thing) {
    complete();
    return Optional.ofNullable(at(pointIndex, policyIndex).get(thing));
  }

  /** The mean of an outcome at the base, with its interval and range. */
  public Optional<Estimate> estimate(int policyIndex, K thing) {
    return told.computeIfAbsent(
        List.of("estimate", policyIndex, thing),
        any -> get(0, policyIndex, thing).map(Estimate::of));
  }

  /** How much a policy differs from another one in the same replications of the base. */
  public Optional<Estimate> difference(int policyIndex, int reference, K thing) {
    return told.computeIfAbsent(
        List.of("difference", policyIndex, reference, thing),
        any -> pairs(0, policyIndex, reference, thing, Estimate::ofDifference));
  }

  /** The same at a point, judged side by side with others: with an interval of 99%. */
  public Optional<Estimate> differenceSideBySide(
      int pointIndex, int policyIndex, int reference, K thing) {
    return told.computeIfAbsent(
        List.of("side by side", pointIndex, policyIndex, reference, thing),
        any -> pairs(pointIndex, policyIndex, reference, thing, Estimate::ofMove));
  }

  private Optional<Estimate> pairs(
      int pointIndex,
      int policyIndex,
      int reference,
      K thing,
      BiFunction<Sample, Sample, Estimate> held) {
    return get(pointIndex, policyIndex, thing)
        .flatMap(
            sample -> get(pointIndex, reference, thing).map(other -> held.apply(sample, other)));
  }

  /** How much a measure of a policy at a point differs from the base, in the same replications. */
  public Optional<Estimate> moved(int pointIndex, int policyIndex, K thing) {
    return told.computeIfAbsent(
        List.of("moved", pointIndex, policyIndex, thing),
        any ->
            get(pointIndex, policyIndex, thing)
                .flatMap(
                    there ->
                        get(0, policyIndex, thing)
                            .map(base -> Estimate.ofMove(there, base.first(there.size())))));
  }

  /** How much the difference between two policies at a point differs from that at the base. */
  public Optional<Estimate> differenceMoved(
      int pointIndex, int policyIndex, int reference, K thing) {
    return told.computeIfAbsent(
        List.of("difference moved", pointIndex, policyIndex, reference, thing),
        any -> moved(pointIndex, policyIndex, reference, thing));
  }

  private Optional<Estimate> moved(int pointIndex, int policyIndex, int reference, K thing) {
    Optional<Sample> there = get(pointIndex, policyIndex, thing);
    Optional<Sample> otherThere = get(pointIndex, reference, thing);
    Optional<Sample> base = get(0, policyIndex, thing);
    Optional<Sample> otherBase = get(0, reference, thing);
    if (there.isEmpty() || otherThere.isEmpty() || base.isEmpty() || otherBase.isEmpty()) {
      return Optional.empty();
    }
    int towns = there.get().size();
    return Optional.of(
        Estimate.ofMove(
            there.get(), otherThere.get(), base.get().first(towns), otherBase.get().first(towns)));
  }
}
