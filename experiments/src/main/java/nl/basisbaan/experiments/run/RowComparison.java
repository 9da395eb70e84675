package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of some units in a file of a result, held against those of a file of these units alone.
 *
 * @param units their policies, points and replications, as in the file
 */
record RowComparison(String file, Set<List<String>> units) {
  private static final int SHOWN = 3;
  private static final int NAMES = 3;

  /** What differs, the first rows of it. */
  List<String> of(Path result, Path again) throws IOException {
    if (!Files.isRegularFile(result.resolve(file))) {
      return List.of(); // told already
    }
    List<String> differences = new ArrayList<>();
    long count = 0;
    try (CSVParser there = parser(result);
        CSVParser now = parser(again);
        Stream<CSVRecord> rows = there.stream().filter(this::isOfUnits)) {
      List<String> columns = now.getHeaderNames();
      if (!columns.equals(there.getHeaderNames())) {
        return List.of(file + " has other columns when lived again");
      }
      Iterator<CSVRecord> left = rows.iterator();
      Iterator<CSVRecord> right = now.iterator();
      while (left.hasNext() || right.hasNext()) {
        CSVRecord is = left.hasNext() ? left.next() : null;
        CSVRecord lived = right.hasNext() ? right.next() : null;
        if (is == null || lived == null || !is.toList().equals(lived.toList())) {
          count++;
          if (count <= SHOWN) {
            differences.add(file + difference(columns, is, lived));
          }
        }
      }
    }
    if (count > SHOWN) {
      differences.add(file + ": " + (count - SHOWN) + " more rows differ");
    }
    return differences;
  }

  private CSVParser parser(Path folder) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    return CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format);
  }

  private boolean isOfUnits(CSVRecord row) {
    return row.size() >= NAMES && units.contains(row.toList().subList(0, NAMES));
  }

  private static String difference(List<String> columns, CSVRecord is, CSVRecord lived) {
    if (is == null) {
      return ": no row of " + names(lived) + ", but there is one when lived again";
    }
    if (lived == null) {
      return place(is) + " is not there when lived again";
    }
    for (int i = 0; i < columns.size(); i++) {
      if (i >= is.size() || !is.get(i).equals(lived.get(i))) {
        String found = i < is.size() ? is.get(i) : "missing";
        return "%s: %s is %s, but %s when lived again"
            .formatted(place(is), columns.get(i), found, lived.get(i));
      }
    }
    return place(is) + " has more cells than when lived again";
  }

  private static String place(CSVRecord row) {
    return " line " + (row.getRecordNumber() + 1) + " (" + names(row) + ")";
  }

  private static String names(CSVRecord row) {
    return String.join(", ", row.toList().subList(0, Math.min(NAMES, row.size())));
  }
}
