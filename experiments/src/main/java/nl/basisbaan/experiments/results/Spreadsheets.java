package nl.basisbaan.experiments.results;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.CsvStyle;

/** The tables of a result once more, in another style, in a folder beside it. */
public final class Spreadsheets {
  private static final String TABLE = ".csv";

  private Spreadsheets() {}

  /**
   * Writes them, in place of older ones.
   *
   * @param result a folder with tables
   * @param label how the user calls it
   * @return how the user calls the folder with the copies
   * @throws UserMistake when something else is in that folder
   */
  public static String write(Path result, String label, CsvStyle style) throws IOException {
    String suffix = "-" + style.code();
    String copies = label.replaceFirst("[/\\\\]+$", "") + suffix;
    Path target = result.resolveSibling(result.getFileName() + suffix);
    Files.createDirectories(target);
    List<Path> older = files(target);
    if (!older.stream().allMatch(file -> isTable(file))) {
      throw new UserMistake(
          copies + " has other files than tables: remove them for tables of another style");
    }
    for (Path file : older) {
      Files.delete(file);
    }
    for (Path file : files(result)) {
      if (isTable(file)) {
        try (Reader standard = Files.newBufferedReader(file);
            Writer copy = Files.newBufferedWriter(target.resolve(file.getFileName()))) {
          style.write(standard, copy);
        }
      }
    }
    return copies;
  }

  private static boolean isTable(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().endsWith(TABLE);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
