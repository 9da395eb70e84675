package nl.basisbaan.experiments;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;

/** A result file that is written row by row: UTF-8, comma, header on line 1. */
final class CsvFile implements Closeable {
  private final String name;
  private final int columns;
  private final MessageDigest digest = Sha256.digest();
  private final BufferedWriter writer;
  private int cells;
  private long rows;

  /** Starts a file with its header. */
  CsvFile(Path folder, String name, List<String> header) throws IOException {
    this.name = name;
    this.columns = header.size();
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(folder.resolve(name)), digest),
                StandardCharsets.UTF_8),
            1 << 16);
    for (String column : header) {
      cell(column);
    }
    endRow();
    rows = 0;
  }

  /** Adds a cell to the row. */
  CsvFile cell(String text) throws IOException {
    if (cells++ > 0) {
      writer.write(',');
    }
    boolean quoted = false;
    for (int i = 0; i < text.length() && !quoted; i++) {
      char c = text.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    writer.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    return this;
  }

  /** Adds a whole number to the row. */
  CsvFile cell(long number) throws IOException {
    return cell(Long.toString(number));
  }

  /** Adds an outcome to the row; an empty cell when there was nobody to count. */
  CsvFile outcome(double value) throws IOException {
    return cell(Numbers.outcome(value));
  }

  /**
   * Ends the row.
   *
   * @throws IllegalStateException when it has not as many cells as the header
   */
  void endRow() throws IOException {
    if (cells != columns) {
      throw new IllegalStateException(name + " needs " + columns + " cells but row has " + cells);
    }
    writer.write('\n');
    cells = 0;
    rows++;
  }

  String name() {
    return name;
  }

  /** Rows below the header. */
  long rows() {
    return rows;
  }

  /** The fingerprint of the whole file; only after it was closed, and once. */
  String sha256() {
    return Sha256.of(digest);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
