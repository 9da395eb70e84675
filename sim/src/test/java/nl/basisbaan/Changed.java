package nl.basisbaan;

import java.util.stream.Stream;
import nl.basisbaan.numbers.Settings;

/** Records with a component changed that is no text, such as a list. */
public final class Changed {
  private Changed() {}

  /** The same record with another value of a component, by its name in Java. */
  public static <R extends Record> R with(R record, String component, Object value) {
    @SuppressWarnings("unchecked")
    Class<R> type = (Class<R>) record.getClass();
    return Settings.create(
        type,
        Stream.of(type.getRecordComponents())
            .map(each -> each.getName().equals(component) ? value : Settings.read(record, each))
            .toArray());
  }
}
