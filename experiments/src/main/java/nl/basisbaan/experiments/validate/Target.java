package nl.basisbaan.experiments.validate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.numbers.Range;
import nl.basisbaan.outcome.Outcome;

/**
 * A published figure that the model should reproduce, a row of targets.csv.
 *
 * @param id names the figure; its parts are joined by points
 * @param municipality whose history is held against it
 * @param study the only study that is about it; empty for all of the municipality
 * @param from first month measured; empty for the first that a study reports
 * @param to last month measured; empty for the last that a study reports
 * @param which what was measured beside it
 * @param persons published number of persons that it rests on, 0 when it is not of a sample
 * @param low lower end of the published uncertainty; the value itself when none was published
 * @param high upper end of it
 * @param error kind of error of the published value
 * @param source file and row of the evidence
 * @param use what it may be used for
 * @param decides the outcome of the answer that leans on it most
 */
public record Target(
    String id,
    String group,
    String description,
    String municipality,
    String study,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Which which,
    double value,
    String unit,
    int persons,
    double low,
    double high,
    String error,
    String source,
    Use use,
    Outcome decides) {

  /** The outcomes that decide most in an answer, the first of them first. */
  private static final List<Outcome> DECIDING =
      List.of(
          Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR,
          Outcome.OFF_BENEFIT_PER_PLACE_YEAR,
          Outcome.REGULAR_WORK_PER_PLACE_YEAR,
          Outcome.SOCIAL_NET_PER_PLACE_YEAR,
          Outcome.PLACES_FILLED,
          Outcome.RELAPSE_SHARE,
          Outcome.BRIDGE_GAIN,
          Outcome.PRODUCTION_VALUE_PER_PLACE_YEAR,
          Outcome.SICK_SHARE,
          Outcome.PRODUCTIVE_SHARE,
          Outcome.SUPERVISION_HOURS_WEEK,
          Outcome.SUITABILITY);

  /** What a figure may be used for. */
  public enum Use {
    /** Values of parameters may be fitted to it. */
    FIT,
    /**
     * It was meant for checks only, but was looked at while numbers were chosen: that the model
     * meets it says nothing any more.
     */
    SEEN,
    /** It is held against the model only. */
    CHECK,
    /** A policy or study sets it, so there is nothing to hold against it. */
    GIVEN,
    /** The model cannot say it yet. */
    LATER;

    boolean isCompared() {
      return this == FIT || this == SEEN || this == CHECK;
    }
  }

  static final Set<String> ERRORS = Set.of("binomial", "mean of n", "counts", "rounding", "prior");

  /** Refuses what is missing or does not hold together. */
  public Target {
    if (!id.matches("[a-z][a-z0-9_.-]*") || group.isEmpty() || source.isEmpty()) {
      throw new IllegalArgumentException("id, group and source must be given: " + id);
    }
    if (municipality.isEmpty()) {
      throw new IllegalArgumentException("municipality must be given");
    }
    if (from.isPresent() && to.isPresent() && !(from.get().compareTo(to.get()) <= 0)) {
      throw new IllegalArgumentException(
          "to must be " + from.get() + " or later but was " + to.get());
    }
    Range range = new Range(low, high, false, unit);
    if (!range.holds(value)) {
      throw new IllegalArgumentException(range.mistake("value", value));
    }
    if (!(persons >= 0)) {
      throw new IllegalArgumentException("persons must be 0 or more but was " + persons);
    }
    if (!DECIDING.contains(decides)) {
      throw new IllegalArgumentException(
          "decides must be one of "
              + DECIDING.stream().map(Outcome::label).collect(Collectors.joining(", "))
              + " but was "
              + decides.label());
    }
    if (!ERRORS.contains(error)) {
      throw new IllegalArgumentException("error must be one of " + ERRORS + " but was " + error);
    }
  }

  /**
   * Whether a study of a municipality can be held against it: it is one that the figure is of, and
   * reports all months that were measured.
   */
  public boolean isAbout(String town, Study other) {
    YearMonth first = other.start().plusMonths(other.warmUpMonths());
    YearMonth last = other.start().plusMonths(other.months() - 1L);
    int reported = other.months() - other.warmUpMonths();
    return use.isCompared()
        && municipality.equals(town)
        && (study.isEmpty() || study.equals(other.name()))
        && from.stream().noneMatch(month -> month.isBefore(first) || month.isAfter(last))
        && to.stream().noneMatch(month -> month.isBefore(first) || month.isAfter(last))
        && (policy().isEmpty() || other.policies().contains(policy()))
        && !(which.has("months") && which.number("months") >= reported);
  }

  /** The policy that it is about; empty for the first that opens places. */
  String policy() {
    return which.text("policy");
  }

  /** How little the answer leans on it: 0 for what decides most. */
  int rank() {
    return DECIDING.indexOf(decides);
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
      case "share", "ratio", "a year" -> 3;
      case "points 1-5", "interviews", "spells a year" -> 2;
      case "percent", "hours a week", "years", "fte", "tasks" -> 1;
      default -> 0;
    };
  }
}
