package nl.basisbaan.experiments.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows below columns. Whether a column stands to the right follows from what is in it.
 *
 * @param level how deep it lies below what it belongs to; 0 for the margin
 * @param columns what stands above them
 * @param room what is done where a line has no room for it
 */
public record Table(int level, List<String> columns, List<Row> rows, Room room) implements Block {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.]*%?|");

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (!row.isSection() && row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row needs " + columns.size() + " cells but was " + row.cells());
      }
    }
  }

  /** A table that is no wider than the sentences around it. */
  public Table(int level, List<String> columns, List<Row> rows) {
    this(level, columns, rows, Room.OF_SENTENCES);
  }

  /** What is done where a line has no room for a table. */
  public enum Room {
    /** It is no wider than the sentences around it. */
    OF_SENTENCES,
    /** It may be wider, because its numbers are to be compared from one side to the other. */
    WIDE,
    /** Further columns stand in tables below it, each with the first column. */
    BELOW
  }

  /**
   * One row.
   *
   * @param level how deep it lies below the head of the table
   * @param cells the first of which says what the others are about; that one alone in a section
   */
  public record Row(int level, boolean isSection, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** As many cells as there are columns. */
    public static Row of(int level, List<? extends Cell> cells) {
      return new Row(level, false, List.copyOf(cells));
    }

    /** What the row is about, and the other cells. */
    public static Row of(int level, String words, Cell... cells) {
      return of(level, Stream.concat(Stream.of(Cell.of(words)), Stream.of(cells)).toList());
    }

    /** Words, in all cells. */
    public static Row ofWords(int level, String... words) {
      return of(level, Stream.of(words).map(Cell::of).toList());
    }

    private boolean isEmpty(int column) {
      return cells.get(column) instanceof Cell.Text cell && cell.text().isEmpty();
    }

    /** Words that stand over the rows below; an empty one is a space between rows. */
    public static Row section(int level, String words) {
      return new Row(level, true, List.of(Cell.of(words)));
    }
  }

  /**
   * The first column and some of the others, without rows that have nothing in these.
   *
   * @param from the first of the others
   * @param to the column behind the last of them
   */
  Table part(int from, int to) {
    List<Row> some = new ArrayList<>();
    for (Row row : rows) {
      if (row.isSection()) {
        some.add(row);
      } else if (IntStream.range(from, to).anyMatch(column -> !row.isEmpty(column))) {
        List<Cell> cells = new ArrayList<>(row.cells().subList(from, to));
        cells.add(0, row.cells().get(0));
        some.add(Row.of(row.level(), cells));
      }
    }
    List<String> names = new ArrayList<>(columns.subList(from, to));
    names.add(0, columns.get(0));
    return new Table(level, names, some);
  }

  /** Whether a column has numbers only, or nothing. What is moved in is a name. */
  boolean isOfNumbers(int column) {
    return rows.stream()
        .filter(row -> column < row.cells().size())
        .allMatch(row -> (column > 0 || level + row.level() == 0) && isNumber(row, column));
  }

  private static boolean isNumber(Row row, int column) {
    return row.cells().get(column) instanceof Cell.Text cell
        && NUMBER.matcher(cell.text()).matches();
  }
}
