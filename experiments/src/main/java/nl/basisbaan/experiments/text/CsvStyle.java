package nl.basisbaan.experiments.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * How a table is written: as {@link CsvRows} does it, which programs read everywhere, or as
 * spreadsheets read it in a country.
 */
public enum CsvStyle {
  /** A comma between cells, a point in numbers. */
  STANDARD("standard"),

  /**
   * As in the Netherlands: a semicolon between cells, a comma in numbers, and the mark of UTF-8.
   */
  NL("nl");

  private static final String MARK = "\uFEFF";
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
  private static final CSVFormat SEMICOLONS =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .build();

  private final String code;

  CsvStyle(String code) {
    this.code = code;
  }

  /** How it is called on the command line and in names of folders. */
  public String code() {
    return code;
  }

  /** What a table in this style starts with. */
  public String mark() {
    return this == STANDARD ? "" : MARK;
  }

  /** A table in this style. */
  public String of(String standard) throws IOException {
    StringWriter table = new StringWriter();
    write(new StringReader(standard), table);
    return table.toString();
  }

  /**
   * Writes a table in this style.
   *
   * @param standard the table as {@link CsvRows} writes it
   */
  public void write(Reader standard, Writer writer) throws IOException {
    if (this == STANDARD) {
      standard.transferTo(writer);
      return;
    }
    writer.write(MARK);
    CSVPrinter printer = new CSVPrinter(writer, SEMICOLONS);
    for (CSVRecord row : CSVParser.parse(standard, CSVFormat.DEFAULT)) {
      for (String cell : row) {
        printer.print(DECIMAL.matcher(cell).matches() ? cell.replace('.', ',') : cell);
      }
      printer.println();
    }
    printer.flush();
  }
}
