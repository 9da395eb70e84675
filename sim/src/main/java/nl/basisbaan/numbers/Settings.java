package nl.basisbaan.numbers;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@link Setting}s of records: names as in data files, limits, standard values. */
public final class Settings {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])");

  private Settings() {}

  /** The name of a component in data files: words in lower case joined by underscores. */
  public static String nameOf(RecordComponent component) {
    return snake(component.getName());
  }

  /** {@code minBenefitMonths} becomes {@code min_benefit_months}. */
  public static String snake(String camel) {
    return BETWEEN_WORDS.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** How a constant is written in data files: {@code NOT_EXEMPT} becomes {@code not_exempt}. */
  public static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses numbers outside their range; every record with settings calls it in its constructor.
   *
   * @throws IllegalArgumentException with one line for each number that is out of its range
   */
  public static void check(Class<? extends Record> type, Object... values) {
    List<String> mistakes = new ArrayList<>();
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        mistakes.add(nameOf(components[i]) + " is missing");
      } else if (values[i] instanceof Number number) {
        String mistake = mistake(components[i], number.doubleValue());
        if (!mistake.isEmpty()) {
          mistakes.add(mistake);
        }
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
  }

  /** What is wrong with a number for a component, in words; empty when it is in range. */
  public static String mistake(RecordComponent component, double value) {
    Setting setting = component.getAnnotation(Setting.class);
    if (setting == null) {
      return "";
    }
    Range range = Range.of(setting, false);
    return range.holds(value) ? "" : range.mistake(nameOf(component), value);
  }

  /**
   * The setting of a component.
   *
   * @param component as it is called in Java
   */
  public static Setting of(Class<? extends Record> type, String component) {
    return Arrays.stream(type.getRecordComponents())
        .filter(candidate -> candidate.getName().equals(component))
        .map(found -> found.getAnnotation(Setting.class))
        .findFirst()
        .orElseThrow();
  }

  /** The names that a table of a record may have, in their order. */
  public static List<String> levels(Class<? extends Record> type, String component) {
    return levels(of(type, component));
  }

  /** The names that a table may have by its setting, in their order; empty for any. */
  public static List<String> levels(Setting setting) {
    return setting.levels().length > 0 ? List.of(setting.levels()) : namesOf(setting.levelsOf());
  }

  /** How all constants of a type are written in data files, in their order. */
  public static List<String> namesOf(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> nameOf(constant)).toList();
  }

  /** A number without a needless fraction. */
  public static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** A record in which every setting has its standard value, nested records too. */
  public static <R extends Record> R standard(Class<R> type) {
    Object[] values =
        Arrays.stream(type.getRecordComponents()).map(Settings::standardValue).toArray();
    return create(type, values);
  }

  private static Object standardValue(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return standard(type.asSubclass(Record.class));
    }
    if (List.class.equals(type)) {
      return List.of();
    }
    if (OptionalInt.class.equals(type)) {
      return OptionalInt.empty();
    }
    Setting setting = component.getAnnotation(Setting.class);
    return setting == null ? "" : parse(type, setting.standard());
  }

  /**
   * A value of the given type from its text.
   *
   * @throws IllegalArgumentException when the text is not such a value
   */
  public static Object parse(Class<?> type, String text) {
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type == double.class) {
      return Double.valueOf(text);
    }
    if (type == boolean.class) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new IllegalArgumentException(text);
      }
      return Boolean.valueOf(text);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> nameOf((Enum<?>) constant).equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(text));
    }
    return text;
  }

  /**
   * The same record with one setting changed, named by its path in data files.
   *
   * @param path such as {@code contract.first_months}
   * @param value as it would be written in a file
   * @throws IllegalArgumentException when there is no such setting or it refuses the value
   */
  public static <R extends Record> R with(R record, String path, String value) {
    return with(record, Map.of(path, value));
  }

  /**
   * The same record with several settings changed together, so that only all of them must go
   * together and not each with what was before.
   *
   * @param changes values as they would be written in a file, by the path of the setting
   * @throws IllegalArgumentException when there is no such setting or the record refuses the values
   */
  public static <R extends Record> R with(R record, Map<String, String> changes) {
    return with(record, changes, Map.of());
  }

  /**
   * The same with further components put in the place of those that the record has.
   *
   * @param others by their names in data files
   */
  public static <R extends Record> R with(
      R record, Map<String, String> changes, Map<String, ?> others) {
    @SuppressWarnings("unchecked")
    Class<R> type = (Class<R>) record.getClass();
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Map<String, String> left = new LinkedHashMap<>(changes);
    for (int i = 0; i < components.length; i++) {
      String name = nameOf(components[i]);
      values[i] = others.containsKey(name) ? others.get(name) : read(record, components[i]);
      String value = left.remove(name);
      if (value != null) {
        values[i] = parse(components[i].getType(), value);
      }
      if (values[i] instanceof Record inner) {
        String section = name + ".";
        Map<String, String> within =
            left.entrySet().stream()
                .filter(each -> each.getKey().startsWith(section))
                .collect(
                    Collectors.toMap(
                        each -> each.getKey().substring(section.length()), Map.Entry::getValue));
        left.keySet().removeIf(path -> path.startsWith(section));
        values[i] = within.isEmpty() ? inner : with(inner, within);
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          "no setting " + left.keySet().iterator().next() + " in " + type.getSimpleName());
    }
    return create(type, values);
  }

  /**
   * A setting as it would be written in a data file, named by its path there.
   *
   * @throws IllegalArgumentException when there is no such setting
   */
  public static String text(Record record, String path) {
    int dot = path.indexOf('.');
    String head = dot < 0 ? path : path.substring(0, dot);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (nameOf(component).equals(head)) {
        Object value = read(record, component);
        return dot >= 0
            ? text((Record) value, path.substring(dot + 1))
            : value instanceof Double number
                ? plain(number)
                : value instanceof Enum<?> constant ? nameOf(constant) : String.valueOf(value);
      }
    }
    throw new IllegalArgumentException("no setting " + path + " in " + record.getClass());
  }

  /**
   * Settings of a record that are no standard values and that nothing reads beside the others, by
   * their path, with why: each must be left out.
   *
   * @param section path of the record, such as {@code pay}
   */
  public static Map<String, String> unread(String section, Record record) {
    Map<String, String> unread = new LinkedHashMap<>();
    for (RecordComponent each : record.getClass().getRecordComponents()) {
      Setting setting = each.getAnnotation(Setting.class);
      String[] wheres = setting == null ? new String[0] : setting.unreadWhere();
      for (String where : wheres) {
        String[] other = where.split(" is ", 2);
        boolean standard = read(record, each).equals(parse(each.getType(), setting.standard()));
        if (!standard && text(record, other[0]).equals(other[1])) {
          String value = text(record, nameOf(each));
          String words =
              "where %s.%s but was %s: nothing reads it".formatted(section, where, value);
          unread.putIfAbsent(section + "." + nameOf(each), words);
        }
      }
    }
    return unread;
  }

  /** The value of a component. */
  public static Object read(Record record, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /**
   * A record from the values of its components, in order.
   *
   * @throws IllegalArgumentException when its constructor refuses them
   */
  public static <R extends Record> R create(Class<R> type, Object... values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException mistake) {
        throw mistake;
      }
      throw new IllegalStateException("cannot create " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + type.getSimpleName(), e);
    }
  }
}
