package nl.basisbaan.toy;

import java.util.Iterator;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.Columns;

/** Everybody, one column an attribute. A {@link ToyPerson} is a view that moves along the rows. */
final class ToyPeople implements Iterable<ToyPerson> {
  /** Times are months since the start of the run, negative before it. */
  static final class Table extends Columns {
    final long[] luck = longs();
    final short[] born = shorts();
    final byte[] state = bytes();
    final short[] stateSince = shorts();
    final short[] events = shorts();

    Table(int size) {
      super(size);
    }
  }

  final Table table;
  private int now;

  ToyPeople(int size, Chance chance) {
    table = new Table(size);
    ToyStart start = new ToyStart(chance);
    for (int row = 0; row < size; row++) {
      long luck = chance.luckOf(row);
      table.luck[row] = luck;
      table.born[row] = (short) -start.age(luck);
      table.state[row] = (byte) (start.isOnBenefit(luck) ? 1 : 0);
      table.stateSince[row] = (short) -start.monthsInState(luck);
    }
  }

  void begin(int month) {
    now = month;
  }

  int now() {
    return now;
  }

  ToyPerson person(int row) {
    return new ToyPerson(this).moveTo(row);
  }

  /** Visits everybody in row order with one moving view; nobody may keep it. */
  @Override
  public Iterator<ToyPerson> iterator() {
    return new Iterator<>() {
      private final ToyPerson person = new ToyPerson(ToyPeople.this);
      private int next = 0;

      @Override
      public boolean hasNext() {
        return next < table.size();
      }

      @Override
      public ToyPerson next() {
        return person.moveTo(next++);
      }
    };
  }
}
