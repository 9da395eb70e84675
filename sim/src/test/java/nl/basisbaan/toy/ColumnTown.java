package nl.basisbaan.toy;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Moment;
import nl.basisbaan.toy.ToyModel.Event;

/** As this model is written: columns, named draws, and processes that visit everybody. */
final class ColumnTown implements ToyTown {
  private final ToyPeople people;
  private final List<ToyProcess> month = new ArrayList<>();

  ColumnTown(int size, long seed) {
    Chance chance = new Chance(seed, 0);
    people = new ToyPeople(size, chance);
    month.add(new ToyProcess.Change(people, chance, new ToyOdds()));
    for (Event event : ToyModel.EVENTS) {
      month.add(new ToyProcess.Everyday(people, chance, event));
    }
  }

  @Override
  public void live(int months) {
    int end = people.now() + months;
    while (people.now() < end) {
      Moment now = people::now;
      for (ToyProcess process : month) {
        process.run(now);
      }
      people.begin(people.now() + 1);
    }
  }

  @Override
  public int size() {
    return people.table.size();
  }

  @Override
  public Life life(int row) {
    ToyPerson person = people.person(row);
    return new Life(person.state() == 1, person.age(), person.monthsInState(), person.events());
  }
}
