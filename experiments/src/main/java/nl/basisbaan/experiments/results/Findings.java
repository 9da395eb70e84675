package nl.basisbaan.experiments.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Page;

/** What comes of a study: takes its units as they are done, then tells what it found in them. */
public interface Findings extends Closeable {
  /** Takes one unit; units come in their order. */
  void add(Unit unit) throws IOException;

  /** Writes the tables over all units; only after everything was added and this was closed. */
  Report report() throws IOException;

  /** Ends the files that grow with every unit, if there are any. */
  @Override
  default void close() throws IOException {}

  /** Begins findings that are written in a folder. */
  @FunctionalInterface
  interface Beginning {
    /**
     * The findings of no unit yet.
     *
     * @param experiment as it is lived through: as often as is enough
     */
    Findings in(Experiment experiment, Path folder) throws IOException;
  }

  /**
   * What was found.
   *
   * @param file name of the file for the page as text
   * @param page everything, for people
   * @param shortly the page as it is printed unless all of it was asked for
   * @param tables the files that were written
   */
  record Report(String file, Page page, Page shortly, List<CsvFile> tables) {
    /** The same that says one thing more before all others, on both pages. */
    public Report saying(String words) {
      return new Report(file, page.saying(words), shortly.saying(words), tables);
    }
  }
}
