package nl.basisbaan.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.basisbaan.people.PurseRow.Received;
import nl.basisbaan.terms.Diary;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import org.apache.commons.math3.util.OpenIntToDoubleHashMap;

/**
 * The people of a town under one policy. The world without a programme lives everybody. A world
 * under a programme lives those whose lives may differ: they are copied, households together, at
 * the moment they are touched. Everybody else has, to the last bit, the life of the world without a
 * programme, because all worlds share luck and live month by month and process by process side by
 * side, the world without a programme first.
 */
public class World {
  private static final int NONE = -1;
  private static final double MISSING = NONE;

  private final World without;
  private final boolean inFull;
  private final People people;
  private final OpenIntToDoubleHashMap rows = new OpenIntToDoubleHashMap(MISSING);
  private final Rows replaced = new Rows();
  private Sums<Tally> tally;
  private final Map<Counts, Sums<?>> counted = new HashMap<>();

  private World(World without, People people, boolean inFull) {
    this.without = without;
    this.people = people;
    this.inFull = inFull;
  }

  /** A world that nobody has been touched in yet. */
  World(World without) {
    this(without, People.nobody(), false);
  }

  /** The world without a programme, in which everybody is lived. */
  public static World of(People people) {
    return new World(null, people, false);
  }

  /** A world under a programme beside this one, which starts from that without a programme. */
  public World underProgramme() {
    return new World(first());
  }

  /** The same, in which everybody is lived again: slow, to compare with. */
  public World inFull() {
    return new World(first(), People.nobody(), true);
  }

  private World first() {
    return without == null ? this : without;
  }

  /** Those whose lives are lived without a programme: everybody. */
  public People peopleWithout() {
    return first().people;
  }

  /** Those whose lives are lived here: everybody without a programme, the touched under one. */
  public People people() {
    return people;
  }

  /**
   * A process in which nobody changes but the person who is visited, and of a household its money
   * by its head, and in which nobody looks at others than their own household: it happens to parts
   * of the people, which may be walked at once.
   */
  public Process each(Function<People, Process> process) {
    List<Process> parts = people.parts().sequential().map(process).toList();
    return parts.size() == 1 ? parts.get(0) : new Each(people, parts);
  }

  private record Each(People people, List<Process> parts) implements Process {
    @Override
    public void run(Month month) {
      people.atOnce(parts).forEach(part -> part.run(month));
    }
  }

  /** Number of people of the town, whoever lives them. */
  public int size() {
    return without == null ? people.size() : without.size();
  }

  /** Begins a month. */
  public void begin(Month month) {
    people.begin(month);
    counted.clear();
    if (without != null) {
      Person person = viewWithout();
      replaced.retain(townRow -> !person.moveTo(townRow).is(State.LEFT));
    }
    if (inFull) {
      int first = people.size();
      for (int row = first; row < without.people.joined(); row++) {
        adopt(row);
      }
      for (int row = first; row < people.size(); row++) {
        if (partnerOf(row) > row) {
          people.join(row, partnerOf(row));
        }
      }
    }
  }

  /** Whether somebody's life is lived here, by their row in the town. */
  public boolean lives(int townRow) {
    return without == null || rowOf(townRow) != NONE;
  }

  private int rowOf(int townRow) {
    return (int) rows.get(townRow);
  }

  /** A view on anybody, for reading: who is not lived here is {@link #touch}ed before writing. */
  public Person person(int townRow) {
    if (without == null) {
      return people.person(townRow);
    }
    int row = rowOf(townRow);
    return row == NONE ? elsewhere().moveTo(townRow) : people.person(row);
  }

  /** A view on those who are not lived here, who feel the surroundings of here. */
  private Person elsewhere() {
    return new Person(without.people, people.felt());
  }

  /** Somebody to whom something happens that does not happen without a programme. */
  public Person touch(int townRow) {
    return people.person(own(townRow));
  }

  /** The same of something that happens to them without a programme only. */
  public void differ(int townRow) {
    own(townRow);
  }

  private int own(int townRow) {
    if (without == null) {
      return townRow;
    }
    int row = rowOf(townRow);
    if (row == NONE) {
      int partner = partnerOf(townRow);
      if (partner == People.NOBODY) {
        return adopt(townRow);
      }
      int head = adopt(Math.min(townRow, partner));
      int second = adopt(Math.max(townRow, partner));
      people.join(head, second);
      return townRow < partner ? head : second;
    }
    return row;
  }

  private int adopt(int townRow) {
    int row = people.adopt(without.people, townRow);
    rows.put(townRow, row);
    replaced.add(townRow);
    return row;
  }

  /** Who is touched together with somebody. */
  int partnerOf(int townRow) {
    return without.people.traits.partner[townRow];
  }

  /** A view on lives without a programme, by rows in the town. */
  public Person viewWithout() {
    return new Person(without.people);
  }

  /** Counts some people. */
  @FunctionalInterface
  public interface Counting<K extends Enum<K>> {
    /** Adds what some people amount to. */
    void count(Iterable<Person> some, Sums<K> sums);
  }

  /**
   * Counts everybody this month, in whole numbers. Without a programme that is done once, for all
   * books; a world under one starts from it. So no other process may count by the same names, and
   * no number of books may change what is counted.
   *
   * @param groups of which sums are kept, 1 for everybody only
   */
  public <K extends Enum<K>> Sums<K> count(Class<K> names, int groups, Counting<K> counting) {
    Counts counts = new Counts(names, groups);
    if (without != null) {
      return recount(without.counted(counts), counting);
    }
    if (counted.containsKey(counts)) {
      return counted(counts);
    }
    Sums<K> sums = new Sums<>(names, groups);
    people
        .parts()
        .map(part -> counted(part, sums, counting))
        .forEachOrdered(part -> sums.add(part, 1));
    counted.put(counts, sums);
    return sums;
  }

  private static <K extends Enum<K>> Sums<K> counted(
      Iterable<Person> some, Sums<K> like, Counting<K> counting) {
    Sums<K> sums = like.none();
    counting.count(some, sums);
    return sums;
  }

  /** The same of everybody only. */
  public <K extends Enum<K>> Sums<K> count(Class<K> names, Counting<K> counting) {
    return count(names, 1, counting);
  }

  /** Sums without a programme, with the lives that are lived here in place of those without one. */
  public <K extends Enum<K>> Sums<K> recount(Sums<K> sumsWithout, Counting<K> counting) {
    Sums<K> sums = counted(people, sumsWithout, counting);
    sums.add(sumsWithout, 1);
    sums.add(counted(replaced(), sumsWithout, counting), -1);
    return sums;
  }

  /** The month ends for those who are lived here, and everybody is counted. */
  public void endMonth() {
    people.parts().forEach(World::endMonth);
    tally = count(Tally.class, World::tally);
  }

  private static void endMonth(People people) {
    for (Person person : people) {
      person.endMonth();
    }
  }

  private static void tally(Iterable<Person> some, Sums<Tally> sums) {
    for (Person person : some) {
      Tally.count(person, 0, sums);
    }
  }

  /** What was counted of everybody this month. */
  public Sums<Tally> tallied() {
    return tally;
  }

  /** What all households receive this month, once their money has been worked out. */
  public Sums<Received> received() {
    if (without == null) {
      return people.receivedByAll();
    }
    Sums<Received> sums = without.received();
    replaced().forEach(person -> person.addReceived(sums, -1));
    sums.add(people.received(), 1);
    return sums;
  }

  /** What is counted in a step of the month. */
  private record Counts(Class<?> names, int groups) {}

  @SuppressWarnings("unchecked") // put under the names that it is by
  private <K extends Enum<K>> Sums<K> counted(Counts counts) {
    return (Sums<K>) counted.get(counts);
  }

  /** The lives without a programme of those who are lived here, who are there this month. */
  private Iterable<Person> replaced() {
    return () -> replaced.visit(new Person(without.people));
  }

  /** Everybody in the register, in the order of the town, whoever lives them. */
  public Iterable<Person> everybody() {
    return without == null ? people : () -> new Everybody(people, without.people);
  }

  /** Where notes of what happens to everybody of this world are kept. */
  public void keep(Diary diary) {
    people.keep(diary);
    if (without != null) {
      without.people.keep(
          (townRow, month, event, detail) -> {
            if (!lives(townRow)) {
              diary.note(townRow, month, event, detail);
            }
          });
    }
  }
}
