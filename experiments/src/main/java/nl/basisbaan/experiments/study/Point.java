package nl.basisbaan.experiments.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;

/**
 * One set of assumptions under which a whole study is run.
 *
 * @param label {@code base}, or the assumption that differs, such as {@code
 *     labour_market.slack=0.9}
 * @param varied the parameters that differ from the base
 * @param ofTown settings of the municipality that differ from the base, by their path
 * @param ofStudy settings of the study that differ from the base
 */
public record Point(
    String label,
    Map<String, Double> varied,
    Map<String, String> ofTown,
    Map<String, String> ofStudy) {
  /** So many are looked through for points that cannot be. */
  private static final int LOOKED_THROUGH = 10_000;

  /** Nothing differs but parameters. */
  public Point(String label, Map<String, Double> varied) {
    this(label, varied, Map.of(), Map.of());
  }

  /** The assumptions as they stand. */
  static final Point BASE = new Point("base", Map.of());

  /**
   * The base, and for every parameter nobody knows one point at each end of its range: at an end at
   * which it stands anyway, that is the base.
   */
  static List<Point> bothEnds(Parameters parameters, List<String> names) {
    List<Point> points = new ArrayList<>();
    points.add(BASE);
    for (String name : names) {
      Parameter parameter = parameters.get(name);
      DoubleStream.of(parameter.low(), parameter.high())
          .filter(end -> end != parameter.value())
          .mapToObj(end -> at(name, end))
          .forEach(points::add);
    }
    return points;
  }

  /** One parameter at another value. */
  static Point at(String name, double value) {
    return new Point(name + "=" + Numbers.parameter(value), Map.of(name, value));
  }

  /**
   * The point at which factors have these values.
   *
   * @param values in the order of the factors; null where one stays as it is
   * @param number of the point where it is told by its number; negative where by its values
   */
  static Point of(List<Factor> factors, List<String> values, int number) {
    Map<String, Double> parameters = new LinkedHashMap<>();
    Map<String, String> ofTown = new LinkedHashMap<>();
    Map<String, String> ofStudy = new LinkedHashMap<>();
    for (int i = 0; i < factors.size(); i++) {
      String value = values.get(i);
      Factor.Where where = factors.get(i).where();
      if (value != null) {
        switch (where.kind()) {
          case PARAMETER -> parameters.put(where.path(), Factor.number(value));
          case MUNICIPALITY -> ofTown.put(where.path(), value);
          case STUDY -> ofStudy.put(where.path(), value);
          case POLICY -> throw new IllegalArgumentException(factors.get(i).name() + " is a lever");
        }
      }
    }
    String words =
        IntStream.range(0, factors.size())
            .filter(i -> values.get(i) != null)
            .mapToObj(i -> factors.get(i).name() + "=" + values.get(i))
            .collect(Collectors.joining(" "));
    String label = number >= 0 ? Integer.toString(number) : words.isEmpty() ? BASE.label : words;
    return new Point(label, parameters, ofTown, ofStudy);
  }

  /** The value of a factor under these assumptions, as it would be written in a file. */
  String value(Factor factor, Scenario base) {
    String path = factor.where().path();
    return switch (factor.where().kind()) {
      case PARAMETER -> Numbers.parameter(varied.getOrDefault(path, base.parameters().value(path)));
      case MUNICIPALITY ->
          ofTown.containsKey(path) ? ofTown.get(path) : Settings.text(base.municipality(), path);
      case STUDY -> ofStudy.containsKey(path) ? ofStudy.get(path) : Settings.text(base, path);
      case POLICY -> throw new IllegalArgumentException(factor.name() + " is a lever");
    };
  }

  /** Whether the point is there for a factor: for all that it changes, or for each at the base. */
  public boolean isFor(Factor factor) {
    String path = factor.where().path();
    boolean changes =
        switch (factor.where().kind()) {
          case PARAMETER -> varied.containsKey(path);
          case MUNICIPALITY -> ofTown.containsKey(path);
          case STUDY -> ofStudy.containsKey(path);
          case POLICY -> false;
        };
    return changes || (varied.isEmpty() && ofTown.isEmpty() && ofStudy.isEmpty());
  }

  /**
   * What differs between two points over the same base, which are of the same town and study.
   *
   * @throws IllegalArgumentException when they are not
   */
  public Set<Parameter.Scope> differences(Point other, Parameters base) {
    if (!isOfSameTown(other)) {
      throw new IllegalArgumentException(label + " and " + other.label + " differ in their towns");
    }
    return Stream.concat(varied.keySet().stream(), other.varied.keySet().stream())
        .map(base::get)
        .filter(parameter -> value(parameter) != other.value(parameter))
        .map(Parameter::scope)
        .collect(Collectors.toSet());
  }

  /** Whether both have the same settings of the municipality and of the study. */
  public boolean isOfSameTown(Point other) {
    return ofTown.equals(other.ofTown) && ofStudy.equals(other.ofStudy);
  }

  private double value(Parameter parameter) {
    return varied.getOrDefault(parameter.name(), parameter.value());
  }

  /** Why the town and its people cannot be so, a message each; none when they can. */
  List<String> contradictions(Scenario base) {
    try {
      Scenario here = on(base);
      return MunicipalityReader.contradictions(
          here.municipality(), here.parameters(), here.start());
    } catch (IllegalArgumentException e) { // settings that do not go together
      return String.valueOf(e.getMessage()).lines().toList();
    }
  }

  /**
   * A point that cannot be lived through.
   *
   * @param first of all such points
   * @param words how many there are, and why the first cannot be
   */
  record Refused(Point first, String words) {
    /** What makes it so: rather the town or the study than a parameter. */
    Optional<Factor> factor(List<Factor> factors) {
      return factors.stream()
          .filter(first::isFor)
          .max(Comparator.comparing(factor -> factor.where().kind()));
    }
  }

  /** What cannot be of points over the same base; empty when all can. */
  static Optional<Refused> refused(List<Point> points, Scenario base) {
    int looked = Math.min(points.size(), LOOKED_THROUGH);
    List<Point> refused =
        points.stream()
            .limit(looked)
            .filter(point -> !point.contradictions(base).isEmpty())
            .toList();
    return refused.stream()
        .findFirst()
        .map(
            first ->
                new Refused(
                    first,
                    "%s of %s points cannot be; the first is %s: %s"
                        .formatted(
                            refused.size(),
                            looked,
                            first.values(),
                            String.join("; ", first.contradictions(base)))));
  }

  /** The values that differ from the base, by name. */
  private String values() {
    Map<String, String> all = new LinkedHashMap<>();
    varied.forEach((name, value) -> all.put(name, Numbers.parameter(value)));
    ofTown.forEach((path, value) -> all.put(Factors.OF_THE_TOWN + path, value));
    ofStudy.forEach((path, value) -> all.put(Factors.OF_THE_STUDY + path, value));
    return all.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /** What is lived through under these assumptions. */
  Scenario on(Scenario base) {
    return new Scenario(
        Settings.with(base.municipality(), ofTown),
        base.policies(),
        on(base.parameters()),
        base.start(),
        months(base.months()),
        base.warmUpMonths(),
        base.seed());
  }

  /**
   * How many months are lived under these assumptions.
   *
   * @param base as many as at the base
   */
  int months(int base) {
    return ofStudy.containsKey("months") ? Integer.parseInt(ofStudy.get("months")) : base;
  }

  /** The parameters under these assumptions. */
  Parameters on(Parameters base) {
    Parameters parameters = base;
    for (Map.Entry<String, Double> change : varied.entrySet()) {
      parameters = parameters.with(change.getKey(), change.getValue());
    }
    return parameters;
  }
}
