package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Words;

/** Where a result may be written, and what it may replace. */
final class Permission {
  private Permission() {}

  /** The folder as it was named: in an option, or by itself to go on with it. */
  static String named(ResultFolder.Wish wish) {
    return wish.resume() ? wish.label() : "--out " + wish.label();
  }

  /** Refuses a place that cannot be a folder. */
  static void checkName(ResultFolder.Wish wish) {
    if (wish.target().getFileName() == null || wish.label().equals("-")) {
      throw new UserMistake(named(wish) + " cannot be a result folder");
    }
    for (Path above = wish.target(); above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new UserMistake(
            named(wish)
                + (wish.resume() ? " is no folder of a run: " : ": ")
                + above.getFileName()
                + " is a file");
      }
      if (Files.isSymbolicLink(above) && !Files.exists(above)) {
        throw new UserMistake(
            named(wish) + ": " + above.getFileName() + " is a link that leads to no folder");
      }
    }
  }

  /** Tells that nothing can be written in a place. */
  static UserMistake unwritable(ResultFolder.Wish wish, FileSystemException failure) {
    String what = failure.getFile() + " (" + Words.reason(failure) + ")";
    return new UserMistake(named(wish) + " cannot be written: " + what);
  }

  /** Refuses to replace what is no result of ours, or one without being asked to. */
  static void checkReplaceable(ResultFolder.Wish wish, Place place) throws IOException {
    Path target = wish.target();
    if (Files.isSymbolicLink(target)) {
      throw refused(wish, "it is a link; name the folder that it leads to");
    }
    if (!wish.replace()) {
      throw new UserMistake(
          wish.label() + " exists already: --force replaces it, --out DIR writes elsewhere");
    }
    if (!Files.isRegularFile(target.resolve(ResultFolder.MANIFEST))) {
      throw refused(
          wish, "it has no " + ResultFolder.MANIFEST + ", so it is not a result of basisbaan");
    }
    List<String> foreign = Contents.foreign(target);
    if (!foreign.isEmpty()) {
      throw refused(wish, "it holds what is not of basisbaan: " + String.join(", ", foreign));
    }
    if (!Files.getFileStore(target).equals(Files.getFileStore(place.home()))) {
      throw refused(wish, "it is a mount point; --out " + wish.label() + "/NAME writes in it");
    }
  }

  private static UserMistake refused(ResultFolder.Wish wish, String because) {
    return new UserMistake(wish.label() + " is not replaced: " + because);
  }
}
