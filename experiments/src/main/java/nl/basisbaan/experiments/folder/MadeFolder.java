package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Words;

/**
 * A folder with what is made of a result and can be made again, such as its figures. It appears
 * whole or not at all, and takes the place only of a folder that holds nothing else.
 */
public final class MadeFolder {
  private final Place place;
  private final String what;
  private final Kind kind;

  /**
   * A folder that may be there or not.
   *
   * @param target the folder, an absolute path
   * @param label how the user calls it
   * @param what each file in it is, such as {@code a figure of basisbaan}
   * @param kind tells which files are so
   */
  public MadeFolder(Path target, String label, String what, Kind kind) {
    this.place = new Place(target, label, false);
    this.what = what;
    this.kind = kind;
  }

  /** Where it is or will be. */
  Path path() {
    return place.target();
  }

  /** What is made. */
  @FunctionalInterface
  public interface Kind {
    /** Whether a file is of it, and may be replaced. */
    boolean has(Path file) throws IOException;
  }

  /** How it is made. */
  @FunctionalInterface
  public interface Making {
    /** Writes all of it into a folder. */
    void into(Path folder) throws IOException;
  }

  /**
   * Refuses a place that it cannot have.
   *
   * @throws UserMistake when a file, a link or a folder with anything else stands there
   */
  public void check() throws IOException {
    NamedFile.checkAbove(place.label(), place.target());
    if (!Files.exists(place.target(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(place.target(), LinkOption.NOFOLLOW_LINKS)) {
      throw refused(Files.isSymbolicLink(place.target()) ? "it is a link" : "it is no folder");
    }
    List<String> foreign = new ArrayList<>();
    for (Path file : Contents.withoutDesktop(place.target())) {
      if (!kind.has(file)) {
        foreign.add(file.getFileName().toString());
      }
    }
    if (!foreign.isEmpty()) {
      throw refused("it holds what is not %s: %s".formatted(what, NamedFile.some(foreign)));
    }
  }

  private UserMistake refused(String because) {
    return new UserMistake(place.label() + " is not replaced: " + because);
  }

  /**
   * Makes it, in place of an older one.
   *
   * @throws UserMistake when it cannot have its place
   */
  public void make(Making making) throws IOException {
    check();
    Files.createDirectories(place.home());
    RunLock lock = RunLock.take(place.lock(), place.label(), "what is made of a result");
    try {
      for (String kind : List.of(Place.PARTIAL, Place.REPLACED)) {
        for (Path left : place.found(kind)) {
          Contents.remove(left);
        }
      }
      Path hidden = Files.createDirectory(place.hidden(Place.PARTIAL));
      try {
        making.into(hidden);
        put(hidden);
      } catch (FileSystemException e) {
        throw inItsPlace(e, hidden);
      } finally {
        Contents.remove(hidden);
      }
    } finally {
      lock.close();
    }
  }

  private void put(Path hidden) throws IOException {
    if (!Files.exists(place.target(), LinkOption.NOFOLLOW_LINKS)) {
      Files.move(hidden, place.target(), StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    check();
    if (!Exchange.of(hidden, place.target())) {
      place.replaceInTwoSteps(hidden);
    }
  }

  /** The user knows the file by where it would have been. */
  private FileSystemException inItsPlace(FileSystemException failure, Path hidden) {
    String file = String.valueOf(failure.getFile());
    String named = file.replace(hidden.toString(), place.target().toString());
    FileSystemException told = new FileSystemException(named, null, Words.reason(failure));
    told.initCause(failure);
    return told;
  }
}
