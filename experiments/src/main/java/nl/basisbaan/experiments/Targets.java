package nl.basisbaan.experiments;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads targets.csv, the published figures that come with the program. */
final class Targets {
  private static final String FILE = "targets.csv";

  private Targets() {}

  /** The file, for the manifest. */
  static Input input() {
    return Input.packed(FILE);
  }

  /** All figures, in the order of the file. */
  static List<Target> all() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    String text = new String(input().bytes(), StandardCharsets.UTF_8);
    List<Target> targets = new ArrayList<>();
    try (CSVParser rows = format.parse(new StringReader(text))) {
      for (CSVRecord row : rows) {
        targets.add(target(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return targets;
  }

  private static Target target(CSVRecord row) {
    try {
      double value = Double.parseDouble(row.get("value"));
      return new Target(
          row.get("id"),
          row.get("group"),
          row.get("description"),
          value,
          row.get("unit"),
          row.get("persons").isEmpty() ? 0 : Integer.parseInt(row.get("persons")),
          row.get("low").isEmpty() ? value : Double.parseDouble(row.get("low")),
          row.get("high").isEmpty() ? value : Double.parseDouble(row.get("high")),
          row.get("error"),
          row.get("source"),
          Target.Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          FILE + " row " + (row.getRecordNumber() + 1) + ": " + e.getMessage(), e);
    }
  }
}
