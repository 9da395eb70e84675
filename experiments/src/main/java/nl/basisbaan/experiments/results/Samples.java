package nl.basisbaan.experiments.results;

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
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.policy.Policy;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What every policy did at the end of every replication of every point: a table with a row for each
 * thing measured, and its rows by policy, point and thing, of which estimates are made. The first
 * policy is what the others are compared with.
 *
 * @param <K> what was measured
 */
public final class Samples<K> {
  static final String POLICY = "policy";
  static final String POINT = "point";
  static final String REPLICATION = "replication";
  static final String NUMERATOR = "numerator";
  static final String DENOMINATOR = "denominator";

  private final Measured<K> measured;
  private final List<String> policies;
  private final List<String> points;
  private final IntUnaryOperator replications;

  private final StringColumn policy = StringColumn.create(POLICY);
  private final StringColumn point = StringColumn.create(POINT);
  private final List<StringColumn> names;
  private final IntColumn replication = IntColumn.create(REPLICATION);
  private final DoubleColumn numerator = DoubleColumn.create(NUMERATOR);
  private final DoubleColumn denominator = DoubleColumn.create(DENOMINATOR);
  private final Table table;

  /** What was measured, with its names. */
  private final Map<K, List<String>> things = new LinkedHashMap<>();

  private Map<List<String>, Sample> samples;

  /** Estimates that were asked for: an answer tells the same ones in several places. */
  private final Map<List<Object>, Optional<Estimate>> told = new HashMap<>();

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
    this.names = measured.columns().stream().map(StringColumn::create).toList();
    this.table = Table.create("samples", policy, point);
    table.addColumns(names.toArray(StringColumn[]::new));
    table.addColumns(replication, numerator, denominator);
  }

  /** Keeps the end of one unit. */
  public void add(Unit unit) {
    samples = null;
    told.clear();
    for (int i = 0; i < unit.results().size(); i++) {
      String name = policies.get(i);
      measured
          .of()
          .apply(unit.results().get(i))
          .forEach((thing, each) -> add(name, unit, thing, each));
    }
  }

  private void add(String name, Unit unit, K thing, Measure measure) {
    policy.append(name);
    point.append(points.get(unit.point()));
    List<String> words = things.computeIfAbsent(thing, measured.names());
    for (int i = 0; i < words.size(); i++) {
      names.get(i).append(words.get(i));
    }
    replication.append(unit.replication());
    numerator.append(measure.numerator());
    denominator.append(measure.denominator());
  }

  /** Everything that was kept, in the order of the units. */
  Table table() {
    return table;
  }

  /** Names of the policies, the one that others are compared with first. */
  List<String> policies() {
    return policies;
  }

  /** Labels of the points, the base first. */
  List<String> points() {
    return points;
  }

  /** The samples by policy, point and names of the thing, in the order of the table. */
  public Map<List<String>, Sample> byCell() {
    if (samples == null) {
      samples = new LinkedHashMap<>();
      Map<List<String>, Bound> bounds = new HashMap<>();
      things.forEach((thing, words) -> bounds.put(words, measured.bound().apply(thing)));
      List<StringColumn> columns = cellColumns().stream().map(table::stringColumn).toList();
      for (int i = 0; i < table.rowCount(); i++) {
        int row = i;
        List<String> cell = columns.stream().map(column -> column.get(row)).toList();
        samples
            .computeIfAbsent(cell, each -> nothingYet(each, bounds))
            .set(
                replication.getInt(row),
                new Measure(numerator.getDouble(row), denominator.getDouble(row)));
      }
      things.keySet().forEach(this::complete);
    }
    return samples;
  }

  /** A part that some replications do not name is nothing there. */
  private void complete(K thing) {
    K whole = measured.whole().apply(thing);
    for (int at = 0; at < points.size() && !whole.equals(thing); at++) {
      for (int by = 0; by < policies.size(); by++) {
        Sample part = samples.get(cell(at, by, thing));
        Sample all = samples.get(cell(at, by, whole));
        if (part != null && all != null) {
          part.complete(all);
        }
      }
    }
  }

  /** Room for the replications of a cell, within the bound of what is measured. */
  private Sample nothingYet(List<String> cell, Map<List<String>, Bound> bounds) {
    int words = cell.size() - measured.columns().size();
    int pointIndex = points.indexOf(cell.get(cellColumns().indexOf(POINT)));
    return new Sample(
        bounds.get(cell.subList(words, cell.size())), replications.applyAsInt(pointIndex));
  }

  /** The columns that name what a sample is of. */
  List<String> cellColumns() {
    return Stream.concat(Stream.of(POLICY, POINT), measured.columns().stream()).toList();
  }

  private List<String> cell(int pointIndex, int policyIndex, K thing) {
    return Stream.concat(
            Stream.of(policies.get(policyIndex), points.get(pointIndex)),
            things.getOrDefault(thing, List.of()).stream())
        .toList();
  }

  /** Everything measured of one policy at one point. */
  public Set<K> keys(int pointIndex, int policyIndex) {
    Set<K> keys = new LinkedHashSet<>(things.keySet());
    keys.removeIf(thing -> get(pointIndex, policyIndex, thing).isEmpty());
    return keys;
  }

  /** One measure of one policy at one point; empty when the policy does not have it. */
  public Optional<Sample> get(int pointIndex, int policyIndex, K thing) {
    return Optional.ofNullable(byCell().get(cell(pointIndex, policyIndex, thing)));
  }

  /** The mean of an outcome with its interval and range. */
  public Optional<Estimate> estimate(int pointIndex, int policyIndex, K thing) {
    return told.computeIfAbsent(
        List.of("estimate", pointIndex, policyIndex, thing),
        any -> get(pointIndex, policyIndex, thing).map(Estimate::of));
  }

  /** How much a policy differs from another one in the same replications. */
  public Optional<Estimate> difference(int pointIndex, int policyIndex, int reference, K thing) {
    return told.computeIfAbsent(
        List.of("difference", pointIndex, policyIndex, reference, thing),
        any -> pairs(pointIndex, policyIndex, reference, thing, Estimate::ofDifference));
  }

  /** The same, judged side by side with other points: with an interval of 99%. */
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
