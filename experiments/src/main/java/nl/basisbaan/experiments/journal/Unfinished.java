package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.Kept;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;

/** A run that is not done, in its hidden folder. */
public final class Unfinished {
  private Unfinished() {}

  /**
   * How far it is, such as 13 of 40 towns; empty when no unit was finished. What was lived is kept
   * also when the plan beside it is gone, which may come back, or when it cannot be read now.
   */
  public static Optional<String> words(Path folder) {
    int done;
    try {
      done = Journal.count(folder.resolve(Kept.JOURNAL));
    } catch (IOException e) { // it is of somebody else, perhaps
      return Optional.of("unread towns");
    }
    if (done == 0) {
      return Optional.empty();
    }
    String lived = done + (done == 1 ? " town" : " towns");
    if (!Files.exists(folder.resolve(Kept.PLAN))) {
      return Optional.of(lived);
    }
    try {
      Plan plan = Plan.read(folder.resolve(Kept.PLAN));
      int all = plan.shard().size(plan.units());
      return Optional.of(Math.min(done, all) + " of " + all + (all == 1 ? " town" : " towns"));
    } catch (UserMistake e) { // of another version of the program, perhaps
      return Optional.of(lived);
    }
  }

  /** Begins a run: its plan and a journal without units. */
  public static Journal begin(Path folder, Plan plan) throws IOException {
    plan.write(folder.resolve(Kept.PLAN));
    Journal journal = Journal.open(folder.resolve(Kept.JOURNAL), plan.identity());
    Kept.toDisk(folder);
    Kept.toDisk(folder.toAbsolutePath().getParent());
    return journal;
  }

  /**
   * Goes on with a run that was stopped.
   *
   * @param plan of the study as it is now
   * @param label how the user calls the result
   * @param err takes what of it cannot be used
   * @throws UserMistake when it is another study now
   */
  public static Journal resume(Path folder, Plan plan, String label, PrintStream err)
      throws IOException {
    Path file = folder.resolve(Kept.JOURNAL);
    Plan before = Plan.read(folder.resolve(Kept.PLAN));
    endMoving(folder, before);
    List<String> changes = Growth.changes(before, plan);
    if (!changes.isEmpty()) {
      throw new UserMistake(changed(label, changes));
    }
    if (before.identity().equals(plan.identity())) {
      plan.write(folder.resolve(Kept.PLAN));
    } else {
      move(folder, before, plan, err);
    }
    Journal journal = Journal.open(file, plan.identity());
    if (!journal.told().isEmpty()) {
      err.println(journal.told());
    }
    return journal;
  }

  /**
   * Takes what was lived into a journal of the grown study. Stopped at any moment, the plan that is
   * there has its journal beside it.
   */
  private static void move(Path folder, Plan before, Plan now, PrintStream err) throws IOException {
    Path grown = folder.resolve(Kept.GROWN);
    Moves moves = new Moves(before.experiment(), now.experiment());
    try (Journal from = Journal.open(folder.resolve(Kept.JOURNAL), before.identity());
        Journal to = Journal.open(grown, now.identity())) {
      for (Unit.Key key : from.keys()) {
        Optional<Unit.Key> moved = moves.of(key);
        if (moved.isPresent()) {
          Unit unit = from.find(key).orElseThrow();
          to.append(new Unit(moved.get(), unit.results()));
        }
      }
      if (!from.told().isEmpty()) {
        err.println(from.told());
      }
      err.println(
          String.format(
              Locale.ROOT,
              "the study grew: %d of the %d towns that were lived %s used, the others are lived"
                  + " again",
              to.size(),
              from.size(),
              to.size() == 1 ? "is" : "are"));
    }
    Kept.toDisk(folder);
    now.write(folder.resolve(Kept.PLAN));
    endMoving(folder, now);
  }

  /**
   * Puts the journal of a result that keeps it in the order of its units: that in which they were
   * lived depends on threads, and on where a run was stopped.
   */
  public static void order(Path folder, Plan plan) throws IOException {
    Path journal = folder.resolve(Kept.JOURNAL);
    Path ordered = folder.resolve(Kept.ORDERED);
    if ((plan.shard().isWhole() && !plan.call().keep()) || !Files.exists(journal)) {
      return;
    }
    Experiment experiment = plan.experiment();
    Files.deleteIfExists(ordered);
    try (Journal from = Journal.read(journal, plan.identity());
        Journal to = Journal.open(ordered, plan.identity())) {
      for (int number : plan.shard().numbers(plan.units()).toArray()) {
        Optional<Unit> unit = from.find(experiment.key(number));
        if (unit.isPresent()) {
          to.append(unit.get());
        }
      }
    }
    Files.move(ordered, journal, StandardCopyOption.ATOMIC_MOVE);
    Kept.toDisk(folder);
  }

  private static void endMoving(Path folder, Plan plan) throws IOException {
    Path grown = folder.resolve(Kept.GROWN);
    if (Journal.isOf(grown, plan.identity())) {
      Files.move(grown, folder.resolve(Kept.JOURNAL), StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(grown);
    }
  }

  private static List<Mistake> changed(String label, List<String> changes) {
    List<Mistake> lines = new ArrayList<>();
    lines.add(Mistake.of(label + " cannot go on: its study is not what it was"));
    changes.forEach(change -> lines.add(Mistake.of("  " + change)));
    lines.add(Mistake.of("basisbaan run with --force begins anew"));
    return lines;
  }
}
