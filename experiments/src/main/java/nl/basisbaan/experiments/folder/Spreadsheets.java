package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.CsvStyle;
import nl.basisbaan.experiments.text.WholeFile;

/** The tables of a result once more, in another style, in a folder beside it. */
public final class Spreadsheets {
  private static final String TABLE = ".csv";

  /** What tables of results are called: other files are of somebody else. */
  static final Set<String> TABLES =
      Set.of(
          "budget.csv",
          "designs.csv",
          "effects.csv",
          "events.csv",
          "failures.csv",
          "ledger.csv",
          "lives.csv",
          "money.csv",
          "monthly.csv",
          "neighbourhoods.csv",
          "persons.csv",
          "placed.csv",
          "runs.csv",
          "sensitivity.csv",
          "summary.csv",
          "validation.csv");

  private final Path result;
  private final CsvStyle style;
  private final String copies;
  private final MadeFolder folder;

  /**
   * Of a result, which need not be there yet.
   *
   * @param label how the user calls it
   */
  public Spreadsheets(Path result, String label, CsvStyle style) {
    String suffix = "-" + style.code();
    this.result = result;
    this.style = style;
    this.copies = label.replaceFirst("[/\\\\]+$", "") + suffix;
    this.folder =
        new MadeFolder(
            result.resolveSibling(result.getFileName() + suffix),
            copies,
            "a table that --csv-style " + style.code() + " wrote",
            file ->
                TABLES.contains(file.getFileName().toString())
                    && Contents.says(file, style.mark()));
  }

  /** How the user calls the folder with the copies. */
  public String copies() {
    return copies;
  }

  /** Whether copies stand there, of whatever result. */
  public boolean areThere() throws IOException {
    Path table = folder.path().resolve("runs.csv");
    return style != CsvStyle.STANDARD
        && Files.isRegularFile(table)
        && Contents.says(table, style.mark());
  }

  /**
   * Refuses a place that they cannot have.
   *
   * @throws UserMistake when something else stands there
   */
  public void check() throws IOException {
    folder.check();
  }

  /**
   * Writes them, all or none, in place of older ones.
   *
   * @throws UserMistake when something else stands there
   */
  public void write() throws IOException {
    Set<String> files = Contents.listed(result).keySet();
    folder.make(
        hidden -> {
          for (String file : files) {
            if (file.endsWith(TABLE)) {
              Path copy = hidden.resolve(file);
              WholeFile.naming(copy, () -> copy(result.resolve(file), copy));
            }
          }
        });
  }

  private void copy(Path table, Path copy) throws IOException {
    try (Reader standard = Files.newBufferedReader(table);
        Writer writer = Files.newBufferedWriter(copy)) {
      style.write(standard, writer);
    }
  }
}
