package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.CsvRows;

/** The numbers behind a figure, as a table of its own: what is drawn and nothing else. */
public final class FigureData {
  /** Letters beside those of words and numbers that a link may have as they are. */
  private static final String PLAIN = ",.-_=:;()!*/@$";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  FigureData(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row of words and numbers. */
  public void add(Object... cells) {
    rows.add(List.of(cells));
  }

  /** Adds a row that ends in a mean, its interval and its range. */
  void tell(Told told, Object... first) {
    List<Object> cells = new ArrayList<>(List.of(first));
    cells.addAll(List.of(told.mean(), told.low(), told.high(), told.rangeLow(), told.rangeHigh()));
    rows.add(cells);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** As a file: numbers as in result files. */
  public String csv() {
    StringWriter text = new StringWriter();
    try {
      CsvRows csv = new CsvRows(text, columns);
      for (List<Object> row : rows) {
        for (Object cell : row) {
          if (cell instanceof Double number) {
            csv.outcome(number);
          } else if (cell instanceof Integer number) {
            csv.cell(number);
          } else {
            csv.cell(cell.toString());
          }
        }
        csv.endRow();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory has room
    }
    return text.toString();
  }

  /** As a link that holds the file: letters that a link cannot have as their bytes. */
  public String link() {
    StringBuilder link = new StringBuilder("data:text/csv;charset=utf-8,");
    for (byte each : csv().getBytes(StandardCharsets.UTF_8)) {
      if (each > 0 && (Character.isLetterOrDigit(each) || PLAIN.indexOf(each) >= 0)) {
        link.append((char) each);
      } else {
        link.append('%').append(HEX.toHexDigits(each));
      }
    }
    return link.toString();
  }
}
