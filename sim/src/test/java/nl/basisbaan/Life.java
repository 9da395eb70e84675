package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * One town under one policy, lived month by month by a test that looks in between. The lives of a
 * town are lived in step, and everybody is lived under every policy: rows are those of the town.
 */
final class Life {
  /** Something that happened to somebody, as a diary notes it. */
  record Note(int row, int month, String event, String detail) {}

  final Town town;
  final Course course;
  final World world;
  final People people;
  final List<Note> notes = new ArrayList<>();
  private int seen;
  private final List<Process> processes;

  private Life(Town town, Course course) {
    this.town = town;
    this.course = course;
    this.world = course.world();
    this.people = world.people();
    this.processes = course.month();
    world.keep(
        (row, month, event, detail) ->
            notes.add(new Note(row, month, event.label(), detail.words())));
  }

  /** The lives of a town, the first of them without a programme; none has begun. */
  static List<Life> of(Replications replications, int replication) {
    return of(replications, replication, World::inFull);
  }

  /** The same in worlds of another kind. */
  static List<Life> of(
      Replications replications, int replication, UnaryOperator<World> underProgramme) {
    Town town = replications.town(replication);
    return replications.courses(town, Follow.NOBODY, underProgramme).stream()
        .map(course -> new Life(town, course))
        .toList();
  }

  /** Lives a month of a town: every process under all policies before the next one. */
  static void live(List<Life> lives, Month month) {
    live(lives, month, 0, lives.get(0).processes.size());
  }

  /** The same, with a look before the first process of a class. */
  static void live(List<Life> lives, Month month, Class<?> before, Runnable look) {
    List<Process> all = lives.get(0).processes;
    int place = 0;
    while (!before.isInstance(all.get(place))) {
      place++;
    }
    live(lives, month, 0, place);
    look.run();
    live(lives, month, place, all.size());
  }

  /** Lives a month in which people are visited in the opposite order. */
  static void liveTurnedAround(List<Life> lives, Month month) {
    live(lives, month, 0, 1);
    lives.forEach(life -> TinyTown.turnAround(life.people));
    live(lives, month, 1, lives.get(0).processes.size());
  }

  private static void live(List<Life> lives, Month month, int from, int to) {
    for (int process = from; process < to; process++) {
      for (Life life : lives) {
        life.processes.get(process).run(month);
      }
    }
  }

  Ledger ledger() {
    return course.books().get(0).ledger();
  }

  /** What was noted since the last call. */
  List<Note> newNotes() {
    List<Note> fresh = List.copyOf(notes.subList(seen, notes.size()));
    seen = notes.size();
    return fresh;
  }
}
