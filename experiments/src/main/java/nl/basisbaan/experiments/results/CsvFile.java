package nl.basisbaan.experiments.results;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.text.CsvRows;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A result file that is written row by row, in UTF-8, with its fingerprint. */
public final class CsvFile extends CsvRows implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final MessageDigest digest;
  private final Writer writer;

  private CsvFile(String name, MessageDigest digest, Writer writer, List<String> header)
      throws IOException {
    super(writer, header);
    this.name = name;
    this.digest = digest;
    this.writer = writer;
  }

  /** Starts a file with its header. */
  public static CsvFile in(Path folder, String name, List<String> header) throws IOException {
    MessageDigest digest = Sha256.digest();
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(folder.resolve(name)), digest),
                StandardCharsets.UTF_8),
            BUFFER);
    return new CsvFile(name, digest, writer, header);
  }

  /** Writes a whole table, decimal numbers as outcomes; digits never follow the language. */
  public static CsvFile of(Table table, Path folder, String name) throws IOException {
    try (CsvFile file = in(folder, name, table.columnNames())) {
      for (int row = 0; row < table.rowCount(); row++) {
        for (Column<?> column : table.columns()) {
          if (column instanceof DoubleColumn numbers) {
            file.outcome(numbers.getDouble(row));
          } else if (column instanceof IntColumn numbers) {
            file.cell(numbers.getInt(row));
          } else if (column instanceof LongColumn numbers) {
            file.cell(numbers.getLong(row));
          } else {
            file.cell(column.getString(row));
          }
        }
        file.endRow();
      }
      return file;
    }
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  /** The fingerprint of the whole file; only after it was closed, and once. */
  public String sha256() {
    return Sha256.of(digest);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
