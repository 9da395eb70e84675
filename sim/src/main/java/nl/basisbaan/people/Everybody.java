package nl.basisbaan.people;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Walks those whom a world lives and everybody else at once, in the order of the town. Views on the
 * others feel the surroundings of the world.
 */
final class Everybody implements Iterator<Person> {
  private final BitSet lived = new BitSet();
  private final Person own;
  private final Person other;
  private final Rows ours;
  private final Rows others;
  private int nextOwn = 0;
  private int nextOther = 0;

  Everybody(People people, People without) {
    this.own = new Person(people);
    this.other = new Person(without, people.felt());
    this.ours = people.presentRows();
    this.others = without.presentRows();
    for (int row = 0; row < people.size(); row++) {
      lived.set(own.moveTo(row).townRow());
    }
  }

  @Override
  public boolean hasNext() {
    while (nextOther < others.count() && lived.get(others.get(nextOther))) {
      nextOther++;
    }
    return nextOwn < ours.count() || nextOther < others.count();
  }

  @Override
  public Person next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    boolean isOwn = nextOwn < ours.count();
    if (isOwn) {
      own.moveTo(ours.get(nextOwn));
      isOwn = nextOther == others.count() || own.townRow() < others.get(nextOther);
    }
    nextOwn += isOwn ? 1 : 0;
    return isOwn ? own : other.moveTo(others.get(nextOther++));
  }
}
