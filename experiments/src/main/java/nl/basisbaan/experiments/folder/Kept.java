package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.text.Shell;

/**
 * What a run keeps in its hidden folder while it is not done, so that another can go on with it.
 */
public final class Kept {
  /** The file of the units that were lived through. */
  public static final String JOURNAL = "journal";

  /** The file that says what was asked. */
  public static final String PLAN = "plan.json";

  private static final Set<String> FILES = Set.of(JOURNAL, PLAN);

  private Kept() {}

  /** How much there is in a folder. */
  @FunctionalInterface
  public interface Measure {
    /** How far the run in a folder is, such as 13 of 40 towns; empty when nothing was finished. */
    Optional<String> of(Path folder);
  }

  /** Nothing is worth keeping. */
  static final Measure NOTHING = folder -> Optional.empty();

  /** Removes everything else. */
  static void tidy(Path folder) throws IOException {
    for (Path file : Contents.withoutDesktop(folder)) {
      if (!FILES.contains(file.getFileName().toString()) && Files.isRegularFile(file)) {
        Files.delete(file);
      }
    }
  }

  /** Removes it from a whole result, unless its manifest says that it belongs there. */
  static void drop(Path folder) throws IOException {
    Set<String> listed = Contents.listed(folder).keySet();
    for (String file : FILES) {
      if (!listed.contains(file)) {
        Files.deleteIfExists(folder.resolve(file));
      }
    }
  }

  /** How a user goes on. */
  static String command(String label) {
    return "basisbaan resume " + Shell.word(label);
  }
}
