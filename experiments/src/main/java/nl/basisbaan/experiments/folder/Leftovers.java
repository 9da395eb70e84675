package nl.basisbaan.experiments.folder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;

/** What runs into the same place left behind when they were stopped. */
final class Leftovers {
  private final Place place;
  private final Predicate<Path> isKept;
  private final PrintStream err;
  private boolean changed;

  private Leftovers(Place place, Predicate<Path> isKept, PrintStream err) {
    this.place = place;
    this.isKept = isKept;
    this.err = err;
  }

  /**
   * Ends what stopped runs had begun: a whole result comes to its place, one that was moved aside
   * comes back where nothing took its place, a run that can go on is left, the rest is removed.
   * Each is told.
   *
   * @param isKept whether the run in a hidden folder can go on
   * @return whether there was anything to do
   */
  static boolean putRight(Place place, Predicate<Path> isKept, PrintStream err) throws IOException {
    Leftovers leftovers = new Leftovers(place, isKept, err);
    leftovers.finish(Place.REPLACING, true);
    leftovers.finish(Place.PARTIAL, false);
    leftovers.putBack();
    return leftovers.changed;
  }

  private void finish(String kind, boolean replace) throws IOException {
    for (Path hidden : place.found(kind)) {
      if (place.isWhole(hidden) && !(replace && place.wasReplaced(hidden))) {
        String label = place.put(hidden, replace);
        tell("the result of a run that was stopped at its end now stands in " + label);
      } else if (!isKept.test(hidden)) {
        remove(hidden);
      }
    }
  }

  private void putBack() throws IOException {
    List<Path> replaced = place.found(Place.REPLACED);
    for (Path old : replaced) {
      boolean free = !Files.exists(place.target(), LinkOption.NOFOLLOW_LINKS);
      if (free && place.isWhole(old)) {
        Files.move(old, place.target(), StandardCopyOption.ATOMIC_MOVE);
        tell("the result that a run was replacing when it was stopped is back in " + place.label());
      } else {
        remove(old);
      }
    }
  }

  private void remove(Path hidden) throws IOException {
    Contents.remove(hidden);
    if (!Files.exists(hidden)) {
      tell("removed what a run into " + place.label() + " left when it was stopped");
    }
  }

  private void tell(String words) {
    changed = true;
    err.println(words);
  }
}
