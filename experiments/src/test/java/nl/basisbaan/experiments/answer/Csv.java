package nl.basisbaan.experiments.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A result file, read as an analyst reads it. */
record Csv(List<CSVRecord> rows) {
  static Csv of(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return new Csv(parser.getRecords());
    }
  }

  /** The rows in which some columns have some values. */
  Csv where(Map<String, String> values) {
    return new Csv(
        rows.stream()
            .filter(
                row ->
                    values.entrySet().stream()
                        .allMatch(each -> row.get(each.getKey()).equals(each.getValue())))
            .toList());
  }

  /** The row in which some columns have some values. */
  Optional<CSVRecord> row(Map<String, String> values) {
    return where(values).rows().stream().findFirst();
  }

  /** The number in a column; NaN where the cell is empty. */
  static double number(CSVRecord row, String column) {
    String text = row.get(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
