package nl.basisbaan.experiments;

import java.util.Set;

/**
 * A published figure that the model should reproduce, a row of targets.csv.
 *
 * @param id names the figure; its parts are joined by points
 * @param persons published number of persons that it rests on, 0 when it is not of a sample
 * @param low lower end of the published uncertainty; the value itself when none was published
 * @param high upper end of it
 * @param error kind of error of the published value
 * @param source file and row of the evidence
 * @param use whether values of parameters may be fitted to it
 */
record Target(
    String id,
    String group,
    String description,
    double value,
    String unit,
    int persons,
    double low,
    double high,
    String error,
    String source,
    Use use) {

  /** What a figure may be used for. */
  enum Use {
    FIT,
    CHECK
  }

  static final Set<String> ERRORS = Set.of("binomial", "mean of n", "counts", "rounding", "prior");

  /** Refuses what is missing or does not hold together. */
  Target {
    if (!id.matches("[a-z][a-z0-9_.-]*") || group.isEmpty() || source.isEmpty()) {
      throw new IllegalArgumentException("id, group and source must be given: " + id);
    }
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "value must be in [low, high] but was " + value + " in [" + low + ", " + high + "]");
    }
    if (!(persons >= 0)) {
      throw new IllegalArgumentException("persons must be 0 or more but was " + persons);
    }
    if (!ERRORS.contains(error)) {
      throw new IllegalArgumentException("error must be one of " + ERRORS + " but was " + error);
    }
  }

  /** The parts of its name. */
  String[] parts() {
    return id.split("\\.");
  }

  /** A part of its name. */
  String part(int index) {
    return parts()[index];
  }

  /** The last part of its name. */
  String last() {
    return part(parts().length - 1);
  }

  /** Decimals that people need to read it. */
  int decimals() {
    return switch (unit) {
      case "share", "a year" -> 3;
      case "points 1-5", "interviews", "spells a year" -> 2;
      case "percent", "hours a week", "years", "fte" -> 1;
      default -> 0;
    };
  }
}
