package nl.basisbaan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.work.LabourMarket;

/** One town under one policy, lived month by month by a test that looks in between. */
final class Life {
  /** Something that happened to somebody, as a diary notes it. */
  record Note(int row, int month, String event, String detail) {}

  final Town town;
  final People people;
  final List<Note> notes = new ArrayList<>();
  private int seen;
  private final LabourMarket market;
  private final Simulation simulation;
  private final List<Process> processes;

  private Life(Replications replications, Town town, Policy policy, Life without) {
    this.town = town;
    this.people = town.people().copy();
    int[] nobody = new int[people.size()];
    Arrays.fill(nobody, Personal.NEVER);
    Personal personal = replications.personal(town, people, nobody, false);
    this.market =
        without == null
            ? LabourMarket.withoutProgramme(town.chances(), town.months().length, town.parameters())
            : without.market.underProgramme();
    this.simulation = new Simulation(town, policy, people, market, personal);
    this.processes = simulation.month();
    people.keep(
        (row, month, event, detail) ->
            notes.add(new Note(row, month, event.label(), detail.words())));
  }

  /** The lives of a town under some policies, the first of them no programme; none has begun. */
  static List<Life> of(Replications replications, List<Policy> policies, int replication) {
    Town town = replications.town(replication);
    List<Life> lives = new ArrayList<>();
    for (Policy policy : policies) {
      lives.add(new Life(replications, town, policy, lives.isEmpty() ? null : lives.get(0)));
    }
    return lives;
  }

  void live(Month month) {
    processes.forEach(process -> process.run(month));
  }

  /** Lives a month in which people are visited in the opposite order. */
  void liveTurnedAround(Month month) {
    processes.get(0).run(month);
    TinyTown.turnAround(people);
    processes.subList(1, processes.size()).forEach(process -> process.run(month));
  }

  Ledger ledger() {
    return simulation.ledger();
  }

  /** What was noted since the last call. */
  List<Note> newNotes() {
    List<Note> fresh = List.copyOf(notes.subList(seen, notes.size()));
    seen = notes.size();
    return fresh;
  }
}
