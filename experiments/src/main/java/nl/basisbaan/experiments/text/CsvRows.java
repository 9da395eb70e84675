package nl.basisbaan.experiments.text;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a table row by row: comma, header on line 1, every line ends with a line feed. Words are
 * quoted where they need it; numbers never need it.
 */
public class CsvRows {
  private static final CSVFormat WORDS =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.MINIMAL).build();

  private static final CSVFormat QUOTED =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).build();

  /** So many words are known as they are written; most tables have fewer that differ. */
  private static final int MOST_KNOWN = 1000;

  private final Writer writer;
  private final StringBuilder row = new StringBuilder();
  private final Map<String, String> known = new HashMap<>();
  private final int columns;
  private int cells;
  private long rows;

  /** Starts with the header. */
  public CsvRows(Writer writer, List<String> header) throws IOException {
    this.writer = writer;
    this.columns = header.size();
    for (String column : header) {
      cell(column);
    }
    endRow();
    rows = 0;
  }

  /** Adds words to the row. */
  public final CsvRows cell(String words) throws IOException {
    next();
    if (words.isEmpty() && cells > 1) {
      return this; // a row that begins with nothing needs quotes, other cells do not
    }
    String written = known.get(words);
    if (written != null) {
      row.append(written);
      return this;
    }
    int start = row.length();
    WORDS.print(words, row, true);
    if (known.size() < MOST_KNOWN) {
      known.put(words, row.substring(start));
    }
    return this;
  }

  /** Adds words that are quoted always, as all words of a column of sentences are. */
  public final CsvRows sentence(String words) throws IOException {
    next();
    QUOTED.print(words, row, true);
    return this;
  }

  /** Adds a whole number to the row. */
  public final CsvRows cell(long number) {
    next();
    row.append(number);
    return this;
  }

  /** Adds an outcome to the row; an empty cell when there was nobody to count. */
  public final CsvRows outcome(double value) {
    next();
    Numbers.outcome(value, row);
    return this;
  }

  /** Adds whole hundredths to the row, such as cents, with two decimals. */
  public final CsvRows hundredths(long hundredths) {
    next();
    Numbers.hundredths(hundredths, row);
    return this;
  }

  private void next() {
    if (cells++ > 0) {
      row.append(',');
    }
  }

  /**
   * Ends the row.
   *
   * @throws IllegalStateException when it has not as many cells as the header
   */
  public final void endRow() throws IOException {
    if (cells != columns) {
      throw new IllegalStateException("a row needs " + columns + " cells but has " + cells);
    }
    writer.append(row.append('\n'));
    row.setLength(0);
    cells = 0;
    rows++;
  }

  /** Rows below the header. */
  public final long rows() {
    return rows;
  }
}
