package nl.basisbaan.numbers;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;

/** Every number of the model, by name. Immutable. */
public final class Parameters {
  private static final Parameters STANDARD = read();

  private final Map<String, Parameter> byName;

  private Parameters(Map<String, Parameter> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** The table that comes with the model, {@code parameters.csv}. */
  public static Parameters standard() {
    return STANDARD;
  }

  private static Parameters read() {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    for (CSVRecord row : Table.rows("parameters.csv")) {
      Parameter parameter =
          new Parameter(
              row.get("name"),
              row.get("unit"),
              isWhole(row),
              Table.number(row, "value"),
              Table.number(row, "low"),
              Table.number(row, "high"),
              scope(row),
              row.get("source"),
              row.get("mechanism"),
              row.get("words"));
      if (byName.put(parameter.name(), parameter) != null) {
        throw new IllegalStateException("parameters.csv has two rows " + parameter.name());
      }
    }
    return new Parameters(byName);
  }

  private static boolean isWhole(CSVRecord row) {
    return switch (row.get("kind")) {
      case "whole" -> true;
      case "decimal" -> false;
      default ->
          throw new IllegalStateException(
              "kind of " + row.get("name") + " must be whole or decimal in parameters.csv");
    };
  }

  private static Parameter.Scope scope(CSVRecord row) {
    try {
      return Parameter.Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "scope of "
              + row.get("name")
              + " must be lives, places, prices, budgets or books in parameters.csv",
          e);
    }
  }

  /** All parameters in the order of the table. */
  public Collection<Parameter> all() {
    return byName.values();
  }

  /** Whether there is a parameter of that name. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * One parameter.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public Parameter get(String name) {
    Parameter parameter = byName.get(name);
    if (parameter == null) {
      throw new IllegalArgumentException("unknown parameter " + name);
    }
    return parameter;
  }

  /** The value of one parameter. */
  public double value(String name) {
    return get(name).value();
  }

  /**
   * The same table with one value changed.
   *
   * @throws IllegalArgumentException for an unknown name or a value out of its range
   */
  public Parameters with(String name, double value) {
    Map<String, Parameter> changed = new LinkedHashMap<>(byName);
    changed.put(name, get(name).at(value));
    return new Parameters(changed);
  }

  /** The values of all parameters of some scopes, in the order of the table. */
  public List<Double> values(Predicate<Parameter.Scope> scopes) {
    return all().stream()
        .filter(parameter -> scopes.test(parameter.scope()))
        .map(Parameter::value)
        .toList();
  }

  /** What differs under other values of the same parameters; nothing when all are equal. */
  public Set<Parameter.Scope> differences(Parameters other) {
    Set<Parameter.Scope> scopes = EnumSet.noneOf(Parameter.Scope.class);
    for (Parameter parameter : all()) {
      if (parameter.value() != other.value(parameter.name())) {
        scopes.add(parameter.scope());
      }
    }
    return scopes;
  }

  /**
   * The parameters of one mechanism as a record: component {@code shortSpells} of {@code sickness}
   * is the row {@code sickness.short_spells}.
   *
   * @throws IllegalStateException when a whole component is of a row that is not whole
   */
  public <R extends Record> R of(String mechanism, Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Parameter parameter = get(mechanism + "." + Settings.nameOf(components[i]));
      boolean whole = components[i].getType() == int.class;
      if (whole && !parameter.whole()) {
        throw new IllegalStateException(parameter.name() + " is not whole in parameters.csv");
      }
      values[i] = whole ? (Object) (int) parameter.value() : (Object) parameter.value();
    }
    return Settings.create(type, values);
  }
}
