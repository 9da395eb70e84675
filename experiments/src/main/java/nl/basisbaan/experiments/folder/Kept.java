package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
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

  /** The file of the units of a study that grew, until it takes the place of the other. */
  public static final String GROWN = "journal.grown";

  /** The journal in the order of its units, until it takes the place of the other. */
  public static final String ORDERED = "journal.ordered";

  private static final Set<String> FILES = Set.of(JOURNAL, PLAN, GROWN);

  private Kept() {}

  /** How much there is in a folder. */
  @FunctionalInterface
  public interface Measure {
    /** How far the run in a folder is, such as 13 of 40 towns; empty when nothing was finished. */
    Optional<String> of(Path folder);
  }

  /** Nothing is worth keeping. */
  static final Measure NOTHING = folder -> Optional.empty();

  static boolean isKept(String name) {
    return FILES.contains(name);
  }

  /** Copies it from a result that is complete; false where that has none. */
  public static boolean copy(Path result, Path folder) throws IOException {
    if (!Files.exists(result.resolve(JOURNAL)) || !Files.exists(result.resolve(PLAN))) {
      return false;
    }
    for (String file : List.of(JOURNAL, PLAN)) {
      Files.copy(result.resolve(file), folder.resolve(file));
    }
    return true;
  }

  /** Removes everything else. */
  static void tidy(Path folder) throws IOException {
    for (Path file : Contents.withoutDesktop(folder)) {
      if (!FILES.contains(file.getFileName().toString()) && Files.isRegularFile(file)) {
        Files.delete(file);
      }
    }
  }

  /**
   * Removes it from a whole result, once that is on the disk, unless its manifest says that it
   * belongs there, or stays.
   */
  static void drop(Path folder) throws IOException {
    Set<String> listed = Contents.listed(folder).keySet();
    if (listed.isEmpty() || !Files.exists(folder.resolve(JOURNAL))) {
      return;
    }
    for (Path file : Contents.withoutDesktop(folder)) {
      if (Files.isRegularFile(file)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
    toDisk(folder);
    for (String file : FILES) {
      if (!listed.contains(file) && !Contents.keepsTowns(folder)) {
        Files.deleteIfExists(folder.resolve(file));
      }
    }
  }

  /** Brings the names in a folder to the disk, where the system can. */
  public static void toDisk(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // not on every system can a folder be opened; there nothing is known to help
    }
  }

  /** How a user goes on. */
  static String command(String label) {
    return "basisbaan resume " + Shell.word(label);
  }
}
