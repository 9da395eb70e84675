package nl.basisbaan.experiments.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Range;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one value of a data file as what its {@link Setting} says it must be. */
public final class YamlScalar {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,30}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][-+]?[0-9]{1,3})?");

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");

  private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]{1,30},[0-9]{1,30}");

  /** A whole number of which a part that begins with 0 shows that its commas are no others. */
  private static final Pattern CUT =
      Pattern.compile("(?<!\\d|\\d\\.)[1-9]\\d{0,2}(?:,\\d{3})*,0\\d{2}(?:,\\d{3})*(?!\\d)");

  private YamlScalar() {}

  /** What is wrong when commas between thousands have made several items of a number; or null. */
  public static String cut(List<String> items) {
    Matcher cut = CUT.matcher(String.join(",", items));
    return cut.find()
        ? "must be written without separators between thousands, such as "
            + cut.group().replace(",", "")
            + ", but was "
            + Mistake.found(cut.group())
        : null;
  }

  /**
   * The value of a component.
   *
   * @throws IllegalArgumentException whose message says what must be there and what was found
   */
  static Object value(Class<?> type, Setting setting, ScalarNode node) {
    if (isEmpty(node)) {
      throw new IllegalArgumentException("must be " + kind(type, setting) + " but is empty");
    }
    return value(type, setting, node.getValue(), node.isPlain());
  }

  /**
   * The value of a component, of its text without quotes.
   *
   * @throws IllegalArgumentException whose message says what must be there and what was found
   */
  public static Object value(Class<?> type, Setting setting, String text) {
    return value(type, setting, text, true);
  }

  private static Object value(Class<?> type, Setting setting, String text, boolean plain) {
    if (type == String.class && (text.isEmpty() || !isMonth(setting))) {
      return text;
    }
    boolean unquoted = plain || type == YearMonth.class || type == String.class || type.isEnum();
    Object value = unquoted ? parse(type, text) : null;
    if (value == null || !inRange(value, setting)) {
      String hint = type.isEnum() ? hint(type, text) : commaHint(type, text);
      String shown = Mistake.found(text);
      String found = plain ? shown.isEmpty() ? "nothing" : shown : "the text \"" + shown + "\"";
      throw new IllegalArgumentException(
          "must be " + kind(type, setting) + " but was " + found + hint);
    }
    if (type == String.class) {
      return text;
    }
    return type == OptionalInt.class ? OptionalInt.of((Integer) value) : value;
  }

  /** Whether nothing is written there. */
  static boolean isEmpty(ScalarNode node) {
    return node.isPlain() && List.of("", "~", "null").contains(node.getValue());
  }

  /** A finite decimal number as people write it; null when the text is none. */
  public static Double number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? value : null;
  }

  private static Object parse(Class<?> type, String text) {
    if (isWhole(type)) {
      return whole(text);
    }
    if (type == double.class) {
      return number(text);
    }
    if (type == boolean.class) {
      return List.of("true", "false").contains(text) ? Boolean.valueOf(text) : null;
    }
    if (type == YearMonth.class || type == String.class) {
      return Dates.month(text);
    }
    return choices(type).contains(text) ? Settings.parse(type, text) : null;
  }

  private static boolean isWhole(Class<?> type) {
    return type == int.class || type == Integer.class || type == OptionalInt.class;
  }

  /**
   * A whole number; null when the text is none. One that does not fit is the nearest that does,
   * which no range allows.
   */
  public static Integer whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(text);
    return value
        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
        .max(BigDecimal.valueOf(Integer.MIN_VALUE))
        .intValue();
  }

  private static boolean inRange(Object value, Setting setting) {
    if (value instanceof YearMonth month) {
      return Dates.holds(month);
    }
    return !(value instanceof Number number)
        || Range.of(setting, number instanceof Integer).holds(number.doubleValue());
  }

  /** Whether a setting that is a text is a month. */
  private static boolean isMonth(Setting setting) {
    return setting.words().contains("YYYY-MM");
  }

  /** What a value must be, in words with its range and unit. */
  public static String kind(Class<?> type, Setting setting) {
    if (isWhole(type) || type == double.class) {
      return Range.of(setting, isWhole(type)).words();
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == YearMonth.class) {
      return Dates.words();
    }
    if (type.isEnum()) {
      return "one of " + String.join(", ", choices(type));
    }
    return isMonth(setting) ? Dates.words() : "text";
  }

  /** A hint at how a whole number is written, for one that has separators; or nothing. */
  public static String separatorHint(String text) {
    return commaHint(int.class, text);
  }

  private static String commaHint(Class<?> type, String text) {
    if (isWhole(type) && THOUSANDS.matcher(text).matches()) {
      return "; a whole number is written without separators, such as "
          + text.replaceAll("\\D", "");
    }
    return COMMA.matcher(text).matches()
        ? "; a number is written with a decimal point, such as " + text.replace(',', '.')
        : "";
  }

  private static String hint(Class<?> type, String text) {
    String hint = Nearest.hint(text, choices(type));
    return hint.equals(".") ? "" : hint;
  }

  private static List<String> choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Settings.nameOf((Enum<?>) constant))
        .toList();
  }
}
