package nl.basisbaan.experiments.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;

/**
 * Something that a study varies: a lever, which is a setting of policies, or an uncertainty, which
 * is a parameter of the model or a setting of the town or the study.
 *
 * @param name as it is written under {@code vary}, and the column of result files
 * @param role what it does to a study
 * @param where what it is a setting of
 * @param unit of its values, empty for none
 * @param values that it takes, as they would be written in a file; empty for any within the bounds
 * @param low lowest of any value
 * @param high highest of any value
 * @param whole whether any value is a whole number
 */
public record Factor(
    String name,
    Role role,
    Where where,
    String unit,
    List<String> values,
    double low,
    double high,
    boolean whole) {
  private static final MathContext DIGITS = new MathContext(12);

  /** Copies the values. */
  public Factor {
    values = List.copyOf(values);
  }

  /** What varying it makes. */
  public enum Role {
    /** A design: decided by people. */
    LEVER,
    /** A point: known to nobody, or given. */
    UNCERTAINTY
  }

  /**
   * What it is a setting of.
   *
   * @param kind of thing
   * @param policy one policy; empty for all that have it
   * @param offer one offer of the policy; empty for all
   * @param path the setting, or the name of the parameter
   */
  public record Where(Kind kind, String policy, String offer, String path) {
    /** Of a policy, a parameter of the model, the town, or the study. */
    enum Kind {
      POLICY,
      PARAMETER,
      MUNICIPALITY,
      STUDY
    }
  }

  /** A number of points that differ in this factor alone; 0 where any value is meant. */
  int count() {
    return values.size();
  }

  /** Whether it takes any value within its bounds. */
  boolean isContinuous() {
    return values.isEmpty();
  }

  /** The value at a coordinate in [0, 1]: of several values, or of whole numbers, equal parts. */
  String at(double coordinate) {
    if (!isContinuous()) {
      int index = (int) Math.floor(coordinate * values.size());
      return values.get(Math.min(index, values.size() - 1));
    }
    if (whole) {
      double numbers = high - low + 1;
      return Numbers.parameter(low + Math.min(Math.floor(coordinate * numbers), numbers - 1));
    }
    return Numbers.parameter(low + coordinate * (high - low));
  }

  /** Its values where it stays within bounds: both ends. */
  public Factor withEnds() {
    return isContinuous()
        ? new Factor(
            name,
            role,
            where,
            unit,
            List.of(Numbers.parameter(low), Numbers.parameter(high)),
            low,
            high,
            whole)
        : this;
  }

  /** The number of a value as written, rounded as it is used; NaN for a word. */
  static double number(String value) {
    try {
      return new BigDecimal(value).round(DIGITS).doubleValue();
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Its values or its range, for people. */
  public String words() {
    String span =
        isContinuous()
            ? Numbers.parameter(low) + " to " + Numbers.parameter(high)
            : String.join(", ", values);
    return span + (unit.isEmpty() ? "" : " " + unit);
  }

  /** Whether a name that is no parameter is a setting, which can be varied. */
  private static boolean isVaried(Parameters parameters, String name) {
    try {
      return new Factors(parameters, List.of()).find(name) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What is said of a name that is no parameter. */
  static String unknownParameter(Parameters parameters, String name) {
    List<String> names = parameters.all().stream().map(Parameter::name).toList();
    return "unknown parameter "
        + Mistake.found(name)
        + (isVaried(parameters, name) ? "." : Nearest.hint(name, names))
        + " Allowed: what basisbaan list parameters shows; places and other settings go with vary";
  }
}
