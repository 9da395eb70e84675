package nl.basisbaan.people;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntPredicate;

/** A list of rows of people, walked by one moving view. */
final class Rows {
  private static final int FEW = 16;

  private int[] rows = new int[FEW];
  private int count;

  int count() {
    return count;
  }

  int get(int index) {
    return rows[index];
  }

  void add(int row) {
    rows = count == rows.length ? Arrays.copyOf(rows, 2 * count) : rows;
    rows[count++] = row;
  }

  /** Becomes a stretch of other rows, which are in rising order: those from one row to another. */
  void beStretch(Rows all, int fromRow, int toRow) {
    int from = all.firstFrom(fromRow);
    count = all.firstFrom(toRow) - from;
    rows = count > rows.length ? new int[2 * count] : rows;
    System.arraycopy(all.rows, from, rows, 0, count);
  }

  private int firstFrom(int row) {
    int found = Arrays.binarySearch(rows, 0, count, row);
    return found < 0 ? -found - 1 : found;
  }

  /** Adds a row before those that come later in the town, if it is not there. */
  void insert(int row, int[] townRow) {
    int at = count;
    while (at > 0 && townRow[rows[at - 1]] > townRow[row]) {
      at--;
    }
    if (at == 0 || rows[at - 1] != row) {
      add(row);
      System.arraycopy(rows, at, rows, at + 1, count - 1 - at);
      rows[at] = row;
    }
  }

  /** Keeps some rows only, in their order. */
  void retain(IntPredicate whom) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (whom.test(rows[i])) {
        rows[kept++] = rows[i];
      }
    }
    count = kept;
  }

  /** Visits them in order; nobody may keep the view. */
  Iterator<Person> visit(Person view) {
    return new Iterator<>() {
      private int next = 0;

      @Override
      public boolean hasNext() {
        return next < count;
      }

      @Override
      public Person next() {
        return view.moveTo(rows[next++]);
      }
    };
  }
}
