package nl.basisbaan.numbers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables that come with the model, cell by cell: {@link Evidence} and {@link Parameters}. */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

  private Table() {}

  /** All rows of a table below {@code nl/basisbaan}, such as {@code evidence/legal.csv}. */
  static List<CSVRecord> rows(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Table.class.getResourceAsStream("/nl/basisbaan/" + name), name),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }

  /** A number of a row; NaN for an empty cell. */
  static double number(CSVRecord row, String column) {
    String text = row.get(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
