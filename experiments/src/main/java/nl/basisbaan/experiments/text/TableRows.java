package nl.basisbaan.experiments.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes a table for programs: its words, below columns in lower case joined by underscores. */
public final class TableRows {
  private TableRows() {}

  /** Writes all rows of a table of words. */
  public static void write(Table table, Writer writer) throws IOException {
    CsvRows csv =
        new CsvRows(
            writer,
            table.columns().stream()
                .map(column -> column.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList());
    for (Table.Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        csv.cell(words(cell));
      }
      csv.endRow();
    }
  }

  /** The words in a cell; none in one without. */
  public static String words(Cell cell) {
    return cell instanceof Cell.Text text ? text.text() : "";
  }
}
