package nl.basisbaan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.basisbaan.TinyTown;
import org.junit.jupiter.api.Test;

class RowsTest {
  /** The row in the town of each row: the second is the first in the town. */
  private static final int[] TOWN_ROW = {4, 0, 9, 2};

  private final Rows rows = new Rows();

  private List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < rows.count(); i++) {
      all.add(rows.get(i));
    }
    return all;
  }

  @Test
  void whoIsAddedComesLast() {
    for (int row = 99; row >= 0; row--) {
      rows.add(row);
    }
    assertEquals(100, rows.count());
    assertEquals(99, rows.get(0));
    assertEquals(0, rows.get(99));
  }

  @Test
  void whoIsInsertedStandsInTheOrderOfTheTownAndOnce() {
    for (int row : new int[] {0, 2, 1, 3, 1, 0, 2}) {
      rows.insert(row, TOWN_ROW);
    }
    assertEquals(List.of(1, 3, 0, 2), all());
  }

  @Test
  void manyInAnyOrderStandInThatOfTheTown() {
    int[] townRow = new Random(1).ints(0, 100_000).distinct().limit(200).toArray();
    TreeSet<Integer> expected = new TreeSet<>();
    for (int row = 0; row < townRow.length; row++) {
      rows.insert(row, townRow);
      rows.insert(row / 2, townRow);
      expected.add(townRow[row]);
    }
    assertEquals(List.copyOf(expected), all().stream().map(row -> townRow[row]).toList());
  }

  @Test
  void someAreKeptInTheirOrder() {
    for (int row : new int[] {5, 2, 8, 3}) {
      rows.add(row);
    }
    rows.retain(row -> row != 2);
    assertEquals(List.of(5, 8, 3), all());
    rows.add(2);
    assertEquals(List.of(5, 8, 3, 2), all());
    rows.retain(row -> false);
    assertEquals(0, rows.count());
  }

  @Test
  void theyAreVisitedWithOneView() {
    People people = TinyTown.people(6);
    rows.add(5);
    rows.add(1);
    List<Integer> visited = new ArrayList<>();
    rows.visit(new Person(people)).forEachRemaining(person -> visited.add(person.id()));
    assertEquals(List.of(5, 1), visited);
  }
}
