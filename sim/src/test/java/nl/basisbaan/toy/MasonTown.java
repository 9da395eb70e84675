package nl.basisbaan.toy;

import sim.engine.SimState;

/** As users of MASON write it: the model is a SimState and the schedule calls every person. */
final class MasonTown extends SimState implements ToyTown {
  private static final long serialVersionUID = 1;

  private final MasonPerson[] people;

  MasonTown(int size, long seed) {
    super(seed);
    people = new MasonPerson[size];
    start();
  }

  @Override
  public void start() {
    super.start();
    for (int i = 0; i < people.length; i++) {
      people[i] = new MasonPerson(random);
      schedule.scheduleRepeating(people[i]);
    }
  }

  @Override
  public void live(int months) {
    for (int month = 0; month < months; month++) {
      schedule.step(this);
    }
  }

  @Override
  public int size() {
    return people.length;
  }

  @Override
  public Life life(int person) {
    return people[person].life();
  }
}
