package nl.basisbaan.people;

import java.util.ArrayList;
import java.util.List;

/** Arrays of one length that are copied together, so that adding one is one line. */
public abstract class Columns {
  private final List<Object> columns = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final int size;

  protected Columns(int size) {
    this.size = size;
  }

  /** Number of rows. */
  public final int size() {
    return size;
  }

  /** Copies all columns of another table of the same class that is no longer than this one. */
  protected final void copyFrom(Columns other) {
    copy(other, 0, 0, other.size);
  }

  /** Copies one row of another table of the same class. */
  final void copyRow(Columns other, int from, int to) {
    copy(other, from, to, 1);
  }

  private void copy(Columns other, int from, int to, int count) {
    for (int i = 0; i < columns.size(); i++) {
      int wide = widths.get(i);
      System.arraycopy(other.columns.get(i), from * wide, columns.get(i), to * wide, count * wide);
    }
  }

  protected final int[] ints() {
    return keep(new int[size]);
  }

  protected final long[] longs() {
    return keep(new long[size]);
  }

  protected final short[] shorts() {
    return keep(new short[size]);
  }

  protected final byte[] bytes() {
    return keep(new byte[size]);
  }

  protected final boolean[] booleans() {
    return keep(new boolean[size]);
  }

  protected final float[] floats() {
    return keep(new float[size]);
  }

  /** Several a row, beside each other: for what is read and written together. */
  protected final float[] floats(int aRow) {
    return keep(new float[size * aRow], aRow);
  }

  private <C> C keep(C column) {
    return keep(column, 1);
  }

  private <C> C keep(C column, int aRow) {
    columns.add(column);
    widths.add(aRow);
    return column;
  }
}
