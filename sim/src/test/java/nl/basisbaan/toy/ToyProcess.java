package nl.basisbaan.toy;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Moment;
import nl.basisbaan.toy.ToyModel.Event;

/** One thing that happens each month in a town of columns. */
@FunctionalInterface
interface ToyProcess {
  void run(Moment month);

  /** People find work or lose it. */
  record Change(ToyPeople people, Chance chance, ToyOdds table) implements ToyProcess {
    @Override
    public void run(Moment month) {
      Draw draw = chance.of(ToyModel.CHANGE, month);
      for (ToyPerson person : people) {
        double odds = table.of(person.state(), person.age(), person.monthsInState());
        if (draw.uniform(person) * (1 + odds) < odds) {
          person.change();
        }
      }
    }
  }

  /** Something of everyday life happens to some. */
  record Everyday(ToyPeople people, Chance chance, Event event) implements ToyProcess {
    @Override
    public void run(Moment month) {
      Draw draw = chance.of(event.purpose(), month);
      for (ToyPerson person : people) {
        if (draw.happens(person, event.perMonth())) {
          person.experience();
        }
      }
    }
  }
}
