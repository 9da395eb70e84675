package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Words;

/**
 * A file that a user names, to be written: whether it can be there, and may be replaced.
 *
 * @param option by which it is named
 * @param label how the user calls it
 * @param file an absolute path
 */
public record NamedFile(String option, String label, Path file) {
  private static final int SHOWN = 5;

  /**
   * Refuses a file of another kind.
   *
   * @param option by which it is named
   * @param label how the user calls it
   * @param endings of names of this kind
   * @throws UserMistake then
   */
  public static void checkEnding(String option, String label, String... endings) {
    if (Arrays.stream(endings).noneMatch(label::endsWith)) {
      throw new UserMistake(
          "%s must be a file that ends in %s but was %s"
              .formatted(option, String.join(" or ", endings), Mistake.found(label)));
    }
  }

  /**
   * Refuses a place that is taken, or cannot be had.
   *
   * @throws UserMistake then
   */
  public void checkFree() {
    checkAbove(label, file);
    if (isThere()) {
      throw new UserMistake(label + " exists already: name another file");
    }
  }

  /**
   * Refuses a place that cannot be had, or where something stands that this program did not make.
   *
   * @param what may be replaced, such as {@code a page of basisbaan}
   * @param mark what it says near its start
   * @throws UserMistake then
   */
  public void checkReplaces(String what, String mark) throws IOException {
    checkAbove(label, file);
    if (isThere() && !Contents.says(file, mark)) {
      throw new UserMistake(
          label + " is not replaced: it is not " + what + "; " + option + " writes elsewhere");
    }
  }

  /** Whether anything stands there, if only a link to nothing. */
  public boolean isThere() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Refuses a place below something that is no folder, or in which nothing may be written. */
  static void checkAbove(String label, Path target) {
    Path above = target.getParent();
    while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
      above = above.getParent();
    }
    if (above == null) {
      throw new UserMistake(label + " cannot be written: it is not the name of a file");
    }
    if (!Files.isDirectory(above)) {
      throw new UserMistake(
          label + " cannot be written: " + above.getFileName() + " is not a folder");
    }
    if (!Files.isWritable(above)) {
      throw new UserMistake(
          label + " cannot be written: you have no right to write in " + above.getFileName());
    }
  }

  /** The first of some names, and how many others there are. */
  static String some(List<String> names) {
    return names.size() <= SHOWN
        ? Words.list(names)
        : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
  }
}
