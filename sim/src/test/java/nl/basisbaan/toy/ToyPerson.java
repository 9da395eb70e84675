package nl.basisbaan.toy;

import nl.basisbaan.numbers.Agent;

/** One person: a view that moves as people are visited. Times in months. */
final class ToyPerson implements Agent {
  private final ToyPeople people;
  private final ToyPeople.Table table;
  private int row;

  ToyPerson(ToyPeople people) {
    this.people = people;
    this.table = people.table;
  }

  ToyPerson moveTo(int other) {
    row = other;
    return this;
  }

  @Override
  public long luck() {
    return table.luck[row];
  }

  /** 0 in work, 1 on benefit. */
  int state() {
    return table.state[row];
  }

  int age() {
    return people.now() - table.born[row];
  }

  int monthsInState() {
    return people.now() - table.stateSince[row];
  }

  int events() {
    return table.events[row];
  }

  /** Goes from benefit to work or back. */
  void change() {
    table.state[row] ^= 1;
    table.stateSince[row] = (short) people.now();
  }

  void experience() {
    table.events[row]++;
  }
}
