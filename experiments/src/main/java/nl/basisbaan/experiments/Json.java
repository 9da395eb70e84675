package nl.basisbaan.experiments;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.basisbaan.policy.Settings;

/** Writes maps, lists, records and plain values as JSON, indented for people. */
final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** The JSON text of a value. */
  static String of(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      object(map.entrySet().iterator(), newLine);
    } else if (value instanceof List<?> list) {
      array(list, newLine);
    } else if (value instanceof Record data) {
      object(components(data), newLine);
    } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
      text.append(value);
    } else if (value instanceof Double number) {
      text.append(Numbers.parameter(number));
    } else if (value instanceof OptionalInt number) {
      text.append(number.isPresent() ? Integer.toString(number.getAsInt()) : "null");
    } else if (value instanceof Enum<?> choice) {
      string(Settings.nameOf(choice));
    } else {
      string(String.valueOf(value));
    }
  }

  private static Iterator<Map.Entry<String, Object>> components(Record data) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : data.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true); // records of this package are not public
      values.put(Settings.nameOf(component), Settings.read(data, component));
    }
    return values.entrySet().iterator();
  }

  private void object(Iterator<? extends Map.Entry<?, ?>> entries, String newLine) {
    String inner = newLine + "  ";
    String before = inner;
    text.append('{');
    boolean any = entries.hasNext();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      text.append(before);
      string(String.valueOf(entry.getKey()));
      text.append(": ");
      value(entry.getValue(), inner);
      before = "," + inner;
    }
    text.append(any ? newLine : "").append('}');
  }

  private void array(List<?> list, String newLine) {
    String inner = newLine + "  ";
    String before = inner;
    text.append('[');
    for (Object each : list) {
      text.append(before);
      value(each, inner);
      before = "," + inner;
    }
    text.append(list.isEmpty() ? "" : newLine).append(']');
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        default -> text.append(c < 0x20 ? String.format("\\u%04x", (int) c) : c);
      }
    }
    text.append('"');
  }
}
