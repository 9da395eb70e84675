package nl.basisbaan.people;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where two tables of people differ, in any column there is. */
public final class Difference {
  private Difference() {}

  /** One line for each column and row in which two tables differ; empty when they are the same. */
  public static List<String> between(People one, People other) {
    List<String> differences = new ArrayList<>();
    for (Field field : columns()) {
      for (int row : rows(read(field, one), read(field, other), one.size())) {
        differences.add(field.getName() + " of row " + row);
      }
    }
    return differences;
  }

  /** The rows that differ in any column. */
  public static Collection<Integer> rows(People one, People other) {
    Collection<Integer> rows = new TreeSet<>();
    for (Field field : columns()) {
      rows.addAll(rows(read(field, one), read(field, other), one.size()));
    }
    return rows;
  }

  /** Columns of people: every array of every table. */
  static List<Field> columns() {
    return tables()
        .flatMap(table -> Arrays.stream(table.getType().getDeclaredFields()))
        .filter(field -> field.getType().isArray())
        .toList();
  }

  private static Stream<Field> tables() {
    return Arrays.stream(People.class.getDeclaredFields())
        .filter(field -> Columns.class.isAssignableFrom(field.getType()));
  }

  private static List<Integer> rows(Object one, Object other, int size) {
    List<Integer> rows = new ArrayList<>();
    if (one instanceof float[][] many) {
      for (int i = 0; i < many.length; i++) {
        rows.addAll(rows(many[i], ((float[][]) other)[i], size));
      }
      return rows;
    }
    if (same(one, other)) {
      return rows;
    }
    for (int row = 0; row < size; row++) {
      if (!Array.get(one, row).equals(Array.get(other, row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean same(Object one, Object other) {
    return Arrays.deepEquals(new Object[] {one}, new Object[] {other});
  }

  private static Object read(Field field, People people) {
    try {
      Field table =
          tables()
              .filter(each -> each.getType().equals(field.getDeclaringClass()))
              .findFirst()
              .orElseThrow();
      return field.get(table.get(people));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
