package nl.basisbaan.experiments.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.basisbaan.experiments.data.UserMistake;

/**
 * A result appears whole or not at all: files are written into a hidden folder, which takes its
 * place when everything is there. What stops before leaves nothing that looks like a result, and
 * what it leaves is put right by the next run into the same place.
 */
public final class ResultFolder implements Closeable {
  /** The file by which a folder is known as a result of ours. */
  public static final String MANIFEST = "manifest.json";

  /** Time for a run to end its files when the program is stopped. */
  private static final int SECONDS_TO_END = 2;

  /**
   * What is asked.
   *
   * @param target the folder, an absolute path
   * @param label how the user calls it
   * @param replace whether it may take the place of an older result
   * @param what is running, for others who want the same folder
   */
  public record Wish(Path target, String label, boolean replace, String what) {}

  private final Wish wish;
  private final Place place;
  private final Path partial;
  private final Supplier<String> progress;
  private final PrintStream err;
  private final Deque<Path> createdParents = new ArrayDeque<>();
  private final Thread runner = Thread.currentThread();
  private final Thread onStop = new Thread(this::stop, "tell that the run was stopped");
  private final CountDownLatch closed = new CountDownLatch(1);
  private RunLock lock;
  private boolean stopped;
  private boolean finished;

  private ResultFolder(Wish wish, Place place, Supplier<String> progress, PrintStream err) {
    this.wish = wish;
    this.place = place;
    this.partial = place.hidden(wish.replace() ? Place.REPLACING : Place.PARTIAL);
    this.progress = progress;
    this.err = err;
  }

  /**
   * Takes a place before anything is computed, and puts right what stopped runs left there.
   *
   * @param progress how far the run is, for who stops it
   * @param err takes what was put right, and what is lost when the run is stopped
   * @throws UserMistake when the place cannot be written, another run is writing it, or something
   *     stands there that may not be replaced
   */
  public static ResultFolder begin(Wish wish, Supplier<String> progress, PrintStream err)
      throws IOException {
    checkName(wish);
    try {
      while (true) {
        Place place = Place.of(wish.target(), wish.label());
        ResultFolder folder = new ResultFolder(wish, place, progress, err);
        try {
          folder.enter();
          if (!Leftovers.putRight(place, err)) {
            folder.open();
            return folder;
          }
          folder.close(); // and look again at what stands there now
        } catch (IOException | RuntimeException e) {
          folder.close();
          throw e;
        }
      }
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "not allowed" : e.getReason();
      throw new UserMistake(
          "--out " + wish.label() + " cannot be written: " + e.getFile() + " (" + reason + ")");
    }
  }

  private static void checkName(Wish wish) {
    if (wish.target().getFileName() == null || wish.label().equals("-")) {
      throw new UserMistake("--out " + wish.label() + " cannot be a result folder");
    }
    for (Path above = wish.target(); above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new UserMistake("--out " + wish.label() + ": " + above.getFileName() + " is a file");
      }
    }
  }

  private void enter() throws IOException {
    for (Path above = place.home();
        above != null && !Files.exists(above);
        above = above.getParent()) {
      createdParents.addLast(above);
    }
    Files.createDirectories(place.home());
    lock = RunLock.take(place.lock(), wish.label(), wish.what());
  }

  private void open() throws IOException {
    if (!place.inside() && Files.exists(wish.target(), LinkOption.NOFOLLOW_LINKS)) {
      checkReplaceable();
    }
    Files.createDirectory(partial);
    Runtime.getRuntime().addShutdownHook(onStop);
  }

  private void checkReplaceable() throws IOException {
    Path target = wish.target();
    if (!wish.replace()) {
      throw new UserMistake(
          wish.label() + " exists already: --force replaces it, --out DIR writes elsewhere");
    }
    if (Files.isSymbolicLink(target) || !Files.isRegularFile(target.resolve(MANIFEST))) {
      throw refused("it has no " + MANIFEST + ", so it is not a result of basisbaan");
    }
    List<String> foreign = Contents.foreign(target);
    if (!foreign.isEmpty()) {
      throw refused("it holds what is not of basisbaan: " + String.join(", ", foreign));
    }
    if (!Files.getFileStore(target).equals(Files.getFileStore(place.home()))) {
      throw refused("it is a mount point; --out " + wish.label() + "/NAME writes in it");
    }
  }

  private UserMistake refused(String because) {
    return new UserMistake(wish.label() + " is not replaced: " + because);
  }

  /** Where to write. */
  public Path path() {
    return partial;
  }

  /**
   * Puts the result in its place, instead of an older one if there is one; under another name where
   * something came into its place meanwhile that may not be replaced.
   *
   * @return how the user calls the folder that it is in
   */
  public synchronized String finish() throws IOException {
    if (stopped) {
      throw new IllegalStateException("the run was stopped");
    }
    String label = place.put(partial, wish.replace());
    finished = true;
    if (!label.equals(wish.label())) {
      err.println(
          wish.label() + " came into being meanwhile and is kept; this result is in " + label);
    }
    return label;
  }

  /** Whether the program is being stopped from outside. */
  public synchronized boolean isStopped() {
    return stopped;
  }

  /** Ends the run and says what is lost; a result that is taking its place is let go first. */
  void stop() {
    synchronized (this) {
      if (finished) {
        err.println("stopped when the result was complete: it is in " + wish.label());
        return;
      }
      stopped = true;
    }
    runner.interrupt();
    try {
      closed.await(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    release();
    err.println("stopped after " + progress.get() + "; nothing was written to " + wish.label());
  }

  /** Removes what is only partial; nothing is left of it, nor of folders made for it. */
  @Override
  public void close() {
    release();
    closed.countDown();
    if (!isStopped()) {
      try {
        Runtime.getRuntime().removeShutdownHook(onStop);
      } catch (IllegalStateException e) {
        // the program is being stopped, and the hook finds nothing left to do
      }
    }
  }

  private synchronized void release() {
    try {
      Contents.remove(partial);
      if (lock != null) {
        lock.close();
        lock = null;
      }
      if (!Files.exists(wish.target())) {
        for (Path parent : createdParents) {
          Files.deleteIfExists(parent);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // what is left is hidden, and the next run into the same place removes it
    }
  }
}
