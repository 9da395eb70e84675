package nl.basisbaan.experiments.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;

/**
 * One set of assumptions under which a whole study is run.
 *
 * @param label {@code base}, or the assumption that differs, such as {@code
 *     labour_market.slack=0.9}
 * @param varied the parameters that differ from the base
 */
public record Point(String label, Map<String, Double> varied) {
  /** The assumptions as they stand. */
  static final Point BASE = new Point("base", Map.of());

  /** The base, and for every parameter nobody knows one point at each end of its range. */
  static List<Point> bothEnds(Parameters parameters, List<String> names) {
    List<Point> points = new ArrayList<>();
    points.add(BASE);
    for (String name : names) {
      Parameter parameter = parameters.get(name);
      points.add(at(name, parameter.low()));
      if (parameter.high() > parameter.low()) {
        points.add(at(name, parameter.high()));
      }
    }
    return points;
  }

  /** One parameter at another value. */
  static Point at(String name, double value) {
    return new Point(name + "=" + Numbers.parameter(value), Map.of(name, value));
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
