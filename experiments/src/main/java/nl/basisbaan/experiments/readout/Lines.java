package nl.basisbaan.experiments.readout;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table of millions of rows, read row by row: only the columns that are asked for. */
final class Lines {
  private Lines() {}

  /** Gives each row, its cells in the order of these columns; a column that is missing is empty. */
  static void read(Path file, List<String> columns, Consumer<String[]> row) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      List<String> header = cells(reader.readLine(), Integer.MAX_VALUE);
      List<Integer> wanted = columns.stream().map(header::indexOf).toList();
      int last = Collections.max(wanted);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> all = cells(line, last + 1);
        String[] cells = new String[wanted.size()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = wanted.get(i) < 0 ? "" : all.get(wanted.get(i));
        }
        row.accept(cells);
      }
    }
  }

  /** The first cells of a line; the rest of a long one is not looked at. */
  private static List<String> cells(String line, int most) throws IOException {
    if (line.indexOf('"') >= 0) {
      return CSVParser.parse(line, CSVFormat.DEFAULT).getRecords().get(0).toList();
    }
    List<String> cells = new ArrayList<>();
    int start = 0;
    while (cells.size() < most && start <= line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    return cells;
  }
}
