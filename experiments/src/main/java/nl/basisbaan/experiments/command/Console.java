package nl.basisbaan.experiments.command;

import java.io.PrintStream;
import java.nio.file.Path;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;

/**
 * Where a command runs.
 *
 * @param out takes the answer
 * @param err takes what is said beside it
 * @param directory where paths start
 * @param version of the program
 */
public record Console(PrintStream out, PrintStream err, Path directory, String version) {
  /** Tells people. */
  public void print(Page page) {
    out.print(PageText.of(page));
  }
}
