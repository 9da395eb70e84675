package nl.basisbaan.experiments.study;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.UserMistake;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A design that is a list: a CSV file with a column a factor and a row a point.
 *
 * @param factors in the order of the columns
 * @param rows the value of each factor, as it would be written in a file
 */
record DesignList(List<Factor> factors, List<List<String>> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .build();

  /**
   * Reads a list.
   *
   * @throws UserMistake for the first row or column that is wrong
   */
  static DesignList read(Input input, Factors known) {
    String text = new String(input.bytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      List<String> names = parser.getHeaderNames();
      Map<String, Set<String>> columns = new LinkedHashMap<>();
      names.forEach(name -> columns.put(name, new LinkedHashSet<>()));
      for (CSVRecord row : parser) {
        String at = input.label() + ":" + parser.getCurrentLineNumber() + ": ";
        if (row.size() != names.size()) {
          throw new UserMistake(at + "must have " + names.size() + " cells but has " + row.size());
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
          values.add(value(known, names.get(i), row.get(i), at));
          columns.get(names.get(i)).add(values.get(i));
        }
        rows.add(List.copyOf(values));
      }
      if (rows.isEmpty()) {
        throw new UserMistake(input.label() + ": must have a row below the names but has none");
      }
      List<Factor> factors = new ArrayList<>();
      for (String name : names) {
        factors.add(known.factor(name, List.copyOf(columns.get(name))));
      }
      return new DesignList(factors, rows);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake(input.label() + ": " + e.getMessage());
    }
  }

  private static String value(Factors known, String name, String text, String at) {
    try {
      List<String> values = known.factor(name, List.of(text)).values();
      if (values.size() == 1) {
        return values.get(0);
      }
      throw new IllegalArgumentException(name + " must be one value but was " + text);
    } catch (IllegalArgumentException e) {
      throw new UserMistake(at + e.getMessage());
    }
  }
}
