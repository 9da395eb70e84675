package nl.basisbaan.experiments.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.UserMistake;

/**
 * A result appears whole or not at all: files are written into a hidden folder beside the final
 * one, which takes its place when everything is there. What stops before leaves nothing that looks
 * like a result.
 */
final class ResultFolder implements Closeable {
  /** The file by which a folder is known as a result of ours. */
  static final String MANIFEST = "manifest.json";

  private static final Set<String> OURS =
      Set.of(
          MANIFEST,
          "answer.txt",
          "summary.csv",
          "money.csv",
          "budget.csv",
          "validation.csv",
          "validation.txt",
          "runs.csv",
          "monthly.csv",
          "ledger.csv",
          "persons.csv",
          "events.csv");

  private final Path target;
  private final Path partial;
  private final Deque<Path> createdParents = new ArrayDeque<>();
  private final Thread onStop = new Thread(this::removeQuietly, "remove partial results");

  private ResultFolder(Path target) {
    this.target = target;
    this.partial =
        target.resolveSibling(
            "."
                + target.getFileName()
                + ".partial-"
                + UUID.randomUUID().toString().substring(0, 8));
  }

  /**
   * Refuses a folder that may not be written.
   *
   * @param label how the user calls it
   * @throws UserMistake when it exists and {@code force} is not given, or is not a result of ours
   */
  static void check(Path target, String label, boolean force) throws IOException {
    if (target.getFileName() == null) {
      throw new UserMistake("--out " + label + " cannot be a result folder");
    }
    for (Path above = target; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new UserMistake("--out " + label + ": " + above.getFileName() + " is a file");
      }
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || isEmpty(target)) {
      return;
    }
    if (!force) {
      throw new UserMistake(
          label + " exists already: --force replaces it, --out DIR writes elsewhere");
    }
    checkOurs(target, label);
  }

  private static void checkOurs(Path target, String label) throws IOException {
    if (Files.isSymbolicLink(target) || !Files.isRegularFile(target.resolve(MANIFEST))) {
      throw new UserMistake(
          label
              + " is not replaced: it has no "
              + MANIFEST
              + ", so it is not a result of basisbaan");
    }
    try (Stream<Path> files = Files.list(target)) {
      List<String> others =
          files
              .filter(file -> !isOurs(file))
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList();
      if (!others.isEmpty()) {
        throw new UserMistake(
            label + " is not replaced: " + others.get(0) + " in it is not of basisbaan");
      }
    }
  }

  private static boolean isOurs(Path file) {
    return OURS.contains(file.getFileName().toString())
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return !Files.isSymbolicLink(folder) && files.findAny().isEmpty();
    }
  }

  /** Starts the hidden folder for a target that was checked. */
  static ResultFolder begin(Path target) throws IOException {
    ResultFolder folder = new ResultFolder(target);
    Runtime.getRuntime().addShutdownHook(folder.onStop);
    try {
      for (Path above = target.getParent();
          above != null && !Files.exists(above);
          above = above.getParent()) {
        folder.createdParents.addLast(above);
      }
      Files.createDirectories(target.getParent());
      Files.createDirectory(folder.partial);
      return folder;
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  /** Where to write. */
  Path path() {
    return partial;
  }

  /**
   * Puts the result in its place, instead of an older one if there is one.
   *
   * @throws UserMistake when something came into its place meanwhile that may not be replaced
   */
  void finish(String label, boolean force) throws IOException {
    check(target, label, force);
    if (!Files.exists(target)) {
      Files.move(partial, target);
      return;
    }
    Path old = partial.resolveSibling(partial.getFileName() + "-replaced");
    Files.move(target, old);
    try {
      Files.move(partial, target);
    } catch (IOException e) {
      Files.move(old, target);
      throw e;
    }
    remove(old);
  }

  /** Removes what is only partial; nothing is left of it, nor of folders made for it. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException e) {
      return; // the program is being stopped and the hook does the rest
    }
    removeQuietly();
  }

  private void removeQuietly() {
    try {
      remove(partial);
      if (!Files.exists(target)) {
        for (Path parent : createdParents) {
          Files.deleteIfExists(parent);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // what is left has "partial" in its name and is hidden
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
