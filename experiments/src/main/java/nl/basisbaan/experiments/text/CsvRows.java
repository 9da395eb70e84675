package nl.basisbaan.experiments.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
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

  private final Writer writer;
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
    WORDS.print(words, writer, cells++ == 0);
    return this;
  }

  /** Adds words that are quoted always, as all words of a column of sentences are. */
  public final CsvRows sentence(String words) throws IOException {
    QUOTED.print(words, writer, cells++ == 0);
    return this;
  }

  /** Adds a whole number to the row. */
  public final CsvRows cell(long number) throws IOException {
    return number(Long.toString(number));
  }

  /** Adds an outcome to the row; an empty cell when there was nobody to count. */
  public final CsvRows outcome(double value) throws IOException {
    return number(Numbers.outcome(value));
  }

  /** Adds whole hundredths to the row, such as cents, with two decimals. */
  public final CsvRows hundredths(long hundredths) throws IOException {
    return number(Numbers.hundredths(hundredths));
  }

  private CsvRows number(String digits) throws IOException {
    if (cells++ > 0) {
      writer.write(',');
    }
    writer.write(digits);
    return this;
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
    writer.write('\n');
    cells = 0;
    rows++;
  }

  /** Rows below the header. */
  public final long rows() {
    return rows;
  }
}
