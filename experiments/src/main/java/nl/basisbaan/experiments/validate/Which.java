package nl.basisbaan.experiments.validate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.basisbaan.numbers.Settings;

/**
 * What a publication measured, beside the name of the figure and its months: cell {@code which} of
 * targets.csv, such as {@code age=45..<55 days=5..<20}. A list is joined by plus signs.
 */
final class Which {
  /** What may be said; docs/output.md tells what each means. */
  static final Set<String> KEYS =
      Set.of(
          "age",
          "barrier",
          "by",
          "days",
          "education",
          "ends",
          "followed",
          "full_time",
          "less_paid",
          "less_received",
          "months",
          "paid",
          "per",
          "percent",
          "policy",
          "received",
          "score",
          "sex",
          "started",
          "tenure",
          "years");

  private static final String UP_TO = "..";
  private static final String NOT_INCLUDED = "<";

  private final Map<String, String> words = new LinkedHashMap<>();

  private Which() {}

  /** Numbers from one up to another, which is not one of them. */
  record Range(double low, double below) {
    /** Reads {@code 5..<20}, {@code ..<3} or {@code 60..}. */
    static Range of(String text) {
      int dots = text.indexOf(UP_TO);
      if (dots < 0) {
        throw new IllegalArgumentException("a range must be like 5..<20 or 60.. but was " + text);
      }
      String end = text.substring(dots + UP_TO.length());
      if (!(end.isEmpty() || end.startsWith(NOT_INCLUDED))) {
        throw new IllegalArgumentException("a range must end in <NUMBER or .. but was " + text);
      }
      return new Range(
          dots == 0 ? Double.NEGATIVE_INFINITY : Double.parseDouble(text.substring(0, dots)),
          end.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(end.substring(1)));
    }

    boolean holds(double number) {
      return number >= low && number < below;
    }
  }

  /**
   * Reads a cell.
   *
   * @throws IllegalArgumentException for an unknown or repeated key
   */
  static Which of(String cell) {
    Which which = new Which();
    for (String each : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
      int equals = each.indexOf('=');
      String key = each.substring(0, Math.max(0, equals));
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(
            "which must be KEY=VALUE of " + KEYS + " but was " + each);
      }
      if (which.words.put(key, each.substring(equals + 1)) != null) {
        throw new IllegalArgumentException("which gives " + key + " twice");
      }
    }
    return which;
  }

  /** What is said, in the order of the cell. */
  Set<String> keys() {
    return words.keySet();
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** What is said of a key; empty when nothing is. */
  String text(String key) {
    return words.getOrDefault(key, "");
  }

  int number(String key) {
    return read(key, Integer::valueOf);
  }

  Range range(String key) {
    return read(key, Range::of);
  }

  /** A constant by its name in data files. */
  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return read(key, name -> type.cast(Settings.parse(type, name)));
  }

  /** Some constants; none when it is not said which. */
  <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    return has(key)
        ? Arrays.stream(words.get(key).split("\\+"))
            .map(name -> type.cast(Settings.parse(type, name)))
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  private <T> T read(String key, Function<String, T> reader) {
    if (!has(key)) {
      throw new IllegalArgumentException("which must say " + key);
    }
    return reader.apply(words.get(key));
  }
}
