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
import java.util.Optional;
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

  /** The page that is made of a result afterwards, if one is. */
  public static final String REPORT = "report.html";

  /** What stands near the start of such a page. */
  public static final String REPORT_MARK = "<meta name=\"generator\" content=\"basisbaan";

  /** Time for a run to end its files when the program is stopped. */
  private static final int SECONDS_TO_END = 2;

  /**
   * What is asked.
   *
   * @param target the folder, an absolute path
   * @param label how the user calls it
   * @param replace whether it may take the place of an older result
   * @param what is running, for others who want the same folder
   * @param resume whether a run that was stopped there goes on
   * @param kept tells how far a run is that was stopped there
   */
  public record Wish(
      Path target, String label, boolean replace, String what, boolean resume, Kept.Measure kept) {
    /** A run that begins anew, of which nothing is kept when it is stopped. */
    public Wish(Path target, String label, boolean replace, String what) {
      this(target, label, replace, what, false, Kept.NOTHING);
    }

    /** Going on with what is there. */
    public static Wish toResume(Path target, String label, String what, Kept.Measure kept) {
      return new Wish(target, label, false, what, true, kept);
    }
  }

  private final Wish wish;
  private final Place place;
  private final Supplier<String> progress;
  private final PrintStream err;
  private final Deque<Path> createdParents = new ArrayDeque<>();
  private final Thread runner = Thread.currentThread();
  private final Thread onStop = new Thread(this::stop, "tell that the run was stopped");
  private final CountDownLatch closed = new CountDownLatch(1);
  private Path partial;
  private boolean replace;
  private RunLock lock;
  private boolean discarded;
  private boolean left;
  private boolean released;
  private boolean stopped;
  private boolean finished;

  private ResultFolder(Wish wish, Place place, Supplier<String> progress, PrintStream err) {
    this.wish = wish;
    this.place = place;
    this.replace = wish.replace();
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
    Permission.checkName(wish);
    try {
      while (true) {
        Place place = Place.of(wish.target(), wish.label());
        ResultFolder folder = new ResultFolder(wish, place, progress, err);
        try {
          folder.enter();
          if (!folder.putRight()) {
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
      throw Permission.unwritable(wish, e);
    }
  }

  private void enter() throws IOException {
    for (Path above = place.home();
        above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS);
        above = above.getParent()) {
      createdParents.addLast(above);
    }
    Files.createDirectories(place.home());
    lock = RunLock.take(place.lock(), wish.label(), wish.what());
  }

  /** Puts right what was left, but for a run that can go on; that too to begin anew by force. */
  private boolean putRight() throws IOException {
    boolean anew = wish.replace() && !wish.resume();
    return Leftovers.putRight(place, hidden -> !anew && wish.kept().of(hidden).isPresent(), err);
  }

  private void open() throws IOException {
    Optional<Place.Unfinished> unfinished = place.unfinished(wish.kept());
    if (wish.resume()) {
      resume(unfinished);
      return;
    }
    if (unfinished.isPresent()) {
      throw new UserMistake(
          "an unfinished run is there (%s): %s goes on, --force begins anew"
              .formatted(unfinished.get().words(), Kept.command(wish.label())));
    }
    if (!place.inside() && Files.exists(wish.target(), LinkOption.NOFOLLOW_LINKS)) {
      Permission.checkReplaceable(wish, place);
    }
    partial = place.hidden(replace ? Place.REPLACING : Place.PARTIAL);
    Files.createDirectory(partial);
    Runtime.getRuntime().addShutdownHook(onStop);
  }

  private void resume(Optional<Place.Unfinished> unfinished) throws IOException {
    if (unfinished.isEmpty()) {
      throw new UserMistake("no run into " + wish.label() + " was stopped that can go on");
    }
    replace = unfinished.get().replace();
    partial = unfinished.get().folder();
    Kept.tidy(partial);
    Runtime.getRuntime().addShutdownHook(onStop);
  }

  /**
   * Looks at a place without taking it, once what stopped runs left there is put right.
   *
   * @return the hidden folder of a run that can go on, if there is one
   * @throws UserMistake when another run is writing there
   */
  public static Optional<Path> unfinished(Wish wish, PrintStream err) throws IOException {
    Permission.checkName(wish);
    Path above = Place.of(wish.target(), wish.label()).home();
    if (!Files.isDirectory(above)) {
      return Optional.empty();
    }
    while (true) {
      Place place = Place.of(wish.target(), wish.label());
      try (ResultFolder folder = new ResultFolder(wish, place, () -> "", err)) {
        folder.enter();
        if (!folder.putRight()) {
          return place.unfinished(wish.kept()).map(Place.Unfinished::folder);
        }
      } catch (FileSystemException e) {
        throw Permission.unwritable(wish, e);
      }
    }
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
    String label = place.put(partial, replace);
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

  /** Nothing is worth keeping, however the run ends. */
  public synchronized void discard() {
    discarded = true;
  }

  /** A run that was stopped stays as it is, however this one ends, and nothing is told of it. */
  public synchronized void leave() {
    left = true;
  }

  /**
   * Ends the run and says what is kept or lost; a result that is taking its place is let go first.
   */
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
    if (!release()) {
      err.println("stopped after " + progress.get() + "; nothing was written to " + wish.label());
    }
  }

  /**
   * Removes what is only partial, and folders made for it, unless a run can go on with it; then it
   * is told how, once.
   */
  @Override
  public void close() {
    if (isStopped()) {
      closed.countDown(); // who stops it releases it, and tells
      return;
    }
    release();
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException e) {
      // the program is being stopped, and the hook finds nothing left to do
    }
  }

  /** Lets go of the place, once; false when nothing is kept. What is kept is told. */
  private synchronized boolean release() {
    if (released) {
      return true;
    }
    released = true;
    Optional<String> words = Optional.empty();
    try {
      if (partial != null && !finished) {
        words = discarded ? words : wish.kept().of(partial);
        if (words.isPresent()) {
          Kept.tidy(partial);
        } else {
          Contents.remove(partial);
        }
      }
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
      // what is left is hidden, and the next run into the same place puts it right
    }
    if (words.isPresent() && !left) {
      err.println("stopped after " + words.get() + "; " + Kept.command(wish.label()) + " goes on");
    }
    return words.isPresent();
  }
}
