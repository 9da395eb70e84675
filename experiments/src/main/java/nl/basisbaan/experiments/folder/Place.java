package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a result comes to stand, and the hidden things beside it while it is written. An empty
 * folder that is there already may be a mount point, which cannot be renamed: then the hidden
 * things are in it, and files are moved up one by one, the manifest last.
 *
 * @param target the folder, an absolute path
 * @param label how the user calls it
 * @param inside whether the hidden things are in it
 */
record Place(Path target, String label, boolean inside) {
  /** A result that is being written, of a run that may not replace another. */
  static final String PARTIAL = "partial";

  /** A result that is being written, of a run that may replace another. */
  static final String REPLACING = "replacing";

  /** A result that another has taken the place of. */
  static final String REPLACED = "replaced";

  private static final String OURS = ".basisbaan.";
  private static final int ID = 8;

  /** Seconds by which times of files differ that any file system tells apart. */
  private static final int COARSEST = 2;

  /** The place as it is now. */
  static Place of(Path target, String label) throws IOException {
    return new Place(target, label, isEmpty(target));
  }

  /** Whether a folder is there with nothing in it but hidden things of a run. */
  private static boolean isEmpty(Path target) throws IOException {
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    List<Path> files = Contents.withoutDesktop(target);
    return files.isEmpty() || files.stream().anyMatch(Place::isHidden);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(OURS);
  }

  /** The folder that the hidden things are in. */
  Path home() {
    return inside ? target : target.getParent();
  }

  private String prefix() {
    return inside ? OURS : "." + target.getFileName() + ".";
  }

  /** The file that says who is writing. */
  Path lock() {
    return home().resolve(prefix() + "lock");
  }

  /** A hidden folder that is not there yet. */
  Path hidden(String kind) {
    String id = UUID.randomUUID().toString().substring(0, ID);
    return home().resolve(prefix() + kind + "-" + id);
  }

  /** The hidden folders of a kind that are there. */
  List<Path> found(String kind) throws IOException {
    String start = prefix() + kind + "-";
    try (Stream<Path> files = Files.list(home())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .filter(file -> file.getFileName().toString().length() == start.length() + ID)
          .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  /** A hidden folder with a run that is not done but can go on, and whether it may replace. */
  Optional<Unfinished> unfinished(Kept.Measure kept) throws IOException {
    for (String kind : List.of(REPLACING, PARTIAL)) {
      for (Path hidden : found(kind)) {
        Optional<String> words = kept.of(hidden);
        if (words.isPresent()) {
          return Optional.of(new Unfinished(hidden, words.get(), kind.equals(REPLACING)));
        }
      }
    }
    return Optional.empty();
  }

  /** A run that is not done: where, how far it is, and whether its result may replace another. */
  record Unfinished(Path folder, String words, boolean replace) {}

  /** Whether a hidden folder has a whole result, of which files may have been moved up already. */
  boolean isWhole(Path hidden) throws IOException {
    return Contents.isWhole(hidden, inside ? target : hidden);
  }

  /** Whether a whole hidden result is older than the one in its place, which took it. */
  boolean wasReplaced(Path hidden) throws IOException {
    Path standing = target.resolve(ResultFolder.MANIFEST);
    return !inside
        && Files.isRegularFile(standing)
        && Files.getLastModifiedTime(hidden.resolve(ResultFolder.MANIFEST))
                .compareTo(Files.getLastModifiedTime(standing))
            < 0;
  }

  /**
   * Puts a whole result in its place or, where that is taken, under another name beside it.
   *
   * @param replace whether it may take the place of another result
   * @return how the user calls the folder that it is in now
   */
  String put(Path result, boolean replace) throws IOException {
    Kept.drop(result);
    try {
      if (inside ? isFree(result) : !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        move(result);
        return label;
      }
      if (!inside && replace && isResult()) {
        makeNewest(result);
        replace(result);
        return label;
      }
    } catch (FileSystemException e) {
      if (inside || !Files.exists(result)) {
        throw e;
      }
      // something came into its place this very moment, or it cannot be renamed
    }
    return keep(result);
  }

  /** Whatever the clock says, or said: by its manifest a result is known that was replaced. */
  private void makeNewest(Path result) throws IOException {
    Path manifest = result.resolve(ResultFolder.MANIFEST);
    FileTime standing = Files.getLastModifiedTime(target.resolve(ResultFolder.MANIFEST));
    Instant least = standing.toInstant().plusSeconds(COARSEST);
    if (Files.getLastModifiedTime(manifest).toInstant().isBefore(least)) {
      Files.setLastModifiedTime(manifest, FileTime.from(least));
    }
  }

  private boolean isResult() throws IOException {
    return !Files.isSymbolicLink(target)
        && Files.isRegularFile(target.resolve(ResultFolder.MANIFEST))
        && Contents.foreign(target).isEmpty();
  }

  /** Whether nothing stands where the files of a result go. */
  private boolean isFree(Path result) throws IOException {
    boolean begun = !Contents.isWhole(result, result); // files were moved up already
    return begun || Contents.withoutDesktop(target).stream().allMatch(Place::isHidden);
  }

  private void move(Path result) throws IOException {
    if (!inside) {
      Files.move(result, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path manifest = result.resolve(ResultFolder.MANIFEST);
    for (Path file : Contents.withoutDesktop(result)) {
      if (!file.equals(manifest)) {
        moveUp(file);
      }
    }
    moveUp(manifest);
    Contents.remove(result);
  }

  private void moveUp(Path file) throws IOException {
    Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
  }

  private void replace(Path result) throws IOException {
    if (Exchange.of(result, target)) {
      Contents.remove(result); // which is the old one now
    } else {
      replaceInTwoSteps(result);
    }
  }

  /** Between the steps nothing stands in the place; both results are whole beside it. */
  void replaceInTwoSteps(Path result) throws IOException {
    Path old = hidden(REPLACED);
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      move(result);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    Contents.remove(old);
  }

  private String keep(Path result) throws IOException {
    String name = inside ? "result" : target.getFileName().toString();
    for (int number = 2; ; number++) {
      Path free = home().resolve(name + "-" + number);
      if (!Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(result, free, StandardCopyOption.ATOMIC_MOVE);
        String called = label.replaceFirst("[/\\\\]+$", "");
        return (inside ? called + "/" + name : called) + "-" + number;
      }
    }
  }
}
