package nl.basisbaan.people;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two tables of people differ, in any column there is. */
public final class Difference {
  private Difference() {}

  /**
   * One line for each column and row in which two tables differ, as far as both have rows, and one
   * if people feel other surroundings; empty when they are the same.
   */
  public static List<String> between(People one, People other) {
    List<String> differences = new ArrayList<>();
    if (one.joined() != other.joined()) {
      differences.add(one.joined() + " and " + other.joined() + " people");
    }
    if (!Arrays.equals(one.felt(), other.felt())) {
      differences.add("surroundings");
    }
    for (Field field : columns()) {
      for (int row : rows(read(field, one), read(field, other), size(one, other))) {
        differences.add(field.getName() + " of row " + row);
      }
    }
    return differences;
  }

  /**
   * The same of two worlds of one town, the second of which lives everybody: whom the first does
   * not live has the life of the world without a programme.
   */
  public static List<String> between(World some, World inFull, World without) {
    List<String> differences = new ArrayList<>();
    if (!Arrays.equals(some.people().felt(), inFull.people().felt())) {
      differences.add("surroundings");
    }
    for (Field field : columns()) {
      Object[] columns = {
        read(field, some.people()), read(field, without.people()), read(field, inFull.people())
      };
      for (int townRow = 0; townRow < inFull.people().size(); townRow++) {
        boolean lives = some.lives(townRow);
        int row = lives ? rowOf(some, townRow) : townRow;
        String value = value(columns[lives ? 0 : 1], row);
        boolean isRow = Set.of("partner", "head").contains(field.getName());
        if (lives && isRow && !value.equals("-1")) {
          value = Integer.toString(some.people().traits.townRow[Integer.parseInt(value)]);
        }
        if (!value.equals(value(columns[2], townRow))) {
          differences.add(field.getName() + " of row " + townRow + (lives ? "" : ", not lived"));
        }
      }
    }
    return differences;
  }

  private static int rowOf(World world, int townRow) {
    return world.person(townRow).row();
  }

  private static String value(Object column, int row) {
    if (column instanceof float[][] many) {
      return Arrays.stream(many).map(each -> value(each, row)).collect(Collectors.joining(" "));
    }
    return Array.get(column, row).toString();
  }

  /** A world that lives everybody has rows only for those who have joined. */
  private static int size(People one, People other) {
    return Math.min(one.size(), other.size());
  }

  /** The rows that differ in any column. */
  public static Collection<Integer> rows(People one, People other) {
    Collection<Integer> rows = new TreeSet<>();
    for (Field field : columns()) {
      rows.addAll(rows(read(field, one), read(field, other), size(one, other)));
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
    if (same(first(one, size), first(other, size))) {
      return rows;
    }
    for (int row = 0; row < size; row++) {
      if (!Array.get(one, row).equals(Array.get(other, row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** A column of one each, of those that hold several a row. */
  private static float[][] apart(float[] column, int aRow) {
    float[][] apart = new float[aRow][column.length / aRow];
    for (int i = 0; i < column.length; i++) {
      apart[i % aRow][i / aRow] = column[i];
    }
    return apart;
  }

  private static Object first(Object column, int size) {
    Object first = Array.newInstance(column.getClass().getComponentType(), size);
    System.arraycopy(column, 0, first, 0, size);
    return first;
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
      Columns columns = (Columns) table.get(people);
      Object column = field.get(columns);
      int aRow = Array.getLength(column) / Math.max(1, columns.size());
      return aRow > 1 ? apart((float[]) column, aRow) : column;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
