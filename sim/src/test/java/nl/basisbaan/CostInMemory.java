package nl.basisbaan;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.basisbaan.people.Columns;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Policy;

/** What a run keeps in memory, as found in the heap once all garbage is gone. */
final class CostInMemory {
  private static final int WORLDS = 10;
  private static final int SMALLER = 10;
  private static final int PLACES = 250;
  private static final int COLLECTIONS = 4;
  private static final double THOUSAND = 1e3;

  private CostInMemory() {}

  static void print(int rounds) {
    None.live(SMALLER, 0); // what is kept once only is kept from here on
    live(List.of(TestTowns.endJob(PLACES)), 0);
    PlainTable none = new PlainTable("no programme, ten years", "bytes");
    printNone(none, rounds);
    none.print();
    PlainTable worlds = new PlainTable("worlds beside it, ten years", "bytes");
    printWorlds(worlds, "end job", TestTowns.endJob(0), TestTowns.endJob(PLACES), rounds);
    printWorlds(
        worlds,
        "transition only",
        TestTowns.transitionOnly(0),
        TestTowns.transitionOnly(PLACES),
        rounds);
    worlds.print();
  }

  /** By what a large town keeps more than a small one: what each run keeps drops out. */
  private static void printNone(PlainTable table, int rounds) {
    Measured drawn = new Measured();
    Measured person = new Measured();
    Measured columns = new Measured();
    Measured personMonth = new Measured();
    Measured run = new Measured();
    for (int round = 0; round < rounds; round++) {
      None small = None.live(SMALLER, round);
      None large = None.live(1, round);
      double people = large.people() - small.people();
      double months = large.life.what.rowMonths(0) - small.life.what.rowMonths(0);
      double kept = large.life.bytes - small.life.bytes;
      double inColumns = large.bytesOfColumns() - small.bytesOfColumns();
      drawn.add((large.town.bytes - small.town.bytes) / people);
      person.add(kept / people);
      columns.add(inColumns / people);
      personMonth.add((kept - inColumns) / months);
      run.add((large.life.bytes - kept / people * large.people()) / THOUSAND);
    }
    table.row("a person of the drawn town, which all runs of it share", drawn.text(0));
    table.row("a person who is lived, ten years included", person.text(0));
    table.row("of which in columns", columns.text(0));
    table.row("of which a month since joining", personMonth.text(2));
    table.row("a run, however many people, thousand bytes", run.text(0));
  }

  /** A town, lived through without a programme. */
  private record None(Kept<Town> town, Kept<ClockedLife> life) {
    static None live(int timesSmaller, int number) {
      Replications replications =
          new Replications(Designs.scenario(TestTowns.groningen(timesSmaller), List.of()));
      Kept<Town> town = Kept.of(() -> replications.town(number));
      return new None(town, Kept.of(() -> new ClockedLife(replications, town.what)));
    }

    int people() {
      return town.what.people().size();
    }

    double bytesOfColumns() {
      return CostInMemory.bytesOfColumns(life.what.courses().get(0).world().people());
    }
  }

  private static void printWorlds(
      PlainTable table, String kind, Policy empty, Policy policy, int rounds) {
    Measured world = new Measured();
    Measured touched = new Measured();
    Measured columns = new Measured();
    Measured personMonth = new Measured();
    for (int round = 0; round < rounds; round++) {
      Kept<ClockedLife> nothing = live(Collections.nCopies(WORLDS, empty), round);
      Kept<ClockedLife> without = live(Collections.nCopies(1, empty), round);
      double ofAWorld = (nothing.bytes - without.bytes) / (WORLDS - 1);
      Kept<ClockedLife> one = live(Collections.nCopies(1, policy), round);
      Kept<ClockedLife> many = live(Collections.nCopies(WORLDS, policy), round);
      People people = many.what.courses().get(1).world().people();
      double ofPeople = (many.bytes - one.bytes) / (WORLDS - 1) - ofAWorld;
      world.add(ofAWorld / THOUSAND);
      touched.add(ofPeople / people.size());
      columns.add(bytesOfColumns(people) / people.size());
      personMonth.add((ofPeople - bytesOfColumns(people)) / many.what.rowMonths(1));
    }
    table.row(kind + ": a world that touches nobody, thousand bytes", world.text(0));
    table.row(kind + ": a touched person, ten years included", touched.text(0));
    table.row("of which in columns, with room for who comes", columns.text(0));
    table.row("of which a month since the touch", personMonth.text(1));
  }

  private static Kept<ClockedLife> live(List<Policy> policies, int number) {
    List<Policy> named = new ArrayList<>();
    IntStream.range(0, policies.size())
        .forEach(i -> named.add(policies.get(i).with("name", "policy-" + i)));
    Replications replications = new Replications(Designs.scenario(named));
    Town town = replications.town(number);
    return Kept.of(() -> new ClockedLife(replications, town));
  }

  /** Something that was made, and by how much it made the heap grow. */
  private record Kept<T>(T what, double bytes) {
    static <T> Kept<T> of(Supplier<T> make) {
      long before = heap();
      T what = make.get();
      return new Kept<>(what, heap() - before);
    }
  }

  private static long heap() {
    for (int time = 0; time < COLLECTIONS; time++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Bytes of the arrays in the tables of people. */
  private static double bytesOfColumns(People people) {
    double bytes = 0;
    for (Field table : People.class.getDeclaredFields()) {
      if (Columns.class.isAssignableFrom(table.getType())) {
        for (Object column : (List<?>) read(Columns.class, "columns", read(table, people))) {
          Class<?> type = column.getClass().getComponentType();
          bytes += (double) Array.getLength(column) * bytesOf(type);
        }
      }
    }
    return bytes;
  }

  private static Object read(Class<?> type, String field, Object from) {
    try {
      return read(type.getDeclaredField(field), from);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(Field field, Object from) {
    try {
      field.setAccessible(true);
      return field.get(from);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int bytesOf(Class<?> type) {
    if (type == boolean.class || type == byte.class) {
      return Byte.BYTES;
    }
    if (type == short.class) {
      return Short.BYTES;
    }
    return type == long.class ? Long.BYTES : Integer.BYTES;
  }
}
