package nl.basisbaan.experiments.readout;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
      List<String> header = quoted(reader.readLine());
      int last = columns.stream().mapToInt(header::lastIndexOf).max().orElse(-1);
      int[] wanted = header.stream().limit(last + 1).mapToInt(columns::indexOf).toArray();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        if (line.indexOf('"') < 0) {
          plain(line, wanted, cells);
        } else {
          List<String> all = quoted(line);
          for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] >= 0) {
              cells[wanted[i]] = all.get(i);
            }
          }
        }
        row.accept(cells);
      }
    }
  }

  private static List<String> quoted(String line) throws IOException {
    return CSVParser.parse(line, CSVFormat.DEFAULT).getRecords().get(0).toList();
  }

  /** Cells of a line without quotes; what stands after the last that is wanted is not looked at. */
  private static void plain(String line, int[] wanted, String[] cells) {
    int start = 0;
    for (int i = 0; i < wanted.length; i++) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      if (wanted[i] >= 0) {
        cells[wanted[i]] = line.substring(start, end);
      }
      start = end + 1;
    }
  }
}
