package nl.basisbaan.numbers;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of published figures, which are found by name and date. The first cell of a row names
 * what it is of; column {@code from} is the year or the day from which it holds, until the next row
 * of that name. The first one also stands for all time before it.
 */
public final class Evidence {
  private static final String FROM = "from";
  private static final String VALUE = "value";
  private static final int LENGTH_OF_A_YEAR = 4;
  private static final int LENGTH_OF_A_MONTH = 7;
  private static final YearMonth BEGINNING_OF_TIME = YearMonth.of(0, 1);

  /** Files that were read: each comes with the model and is parsed once. */
  private static final ConcurrentMap<String, Evidence> READ = new ConcurrentHashMap<>();

  private final String words;
  private final List<Row> rows;

  private Evidence(String words, List<Row> rows) {
    this.words = words;
    this.rows = rows;
    if (rows.isEmpty()) {
      throw new IllegalStateException("no " + words);
    }
  }

  /** A file of the evidence, such as {@code legal.csv}. */
  public static Evidence of(String file) {
    return READ.computeIfAbsent(file, Evidence::read);
  }

  private static Evidence read(String file) {
    List<Row> rows = Table.rows("evidence/" + file).stream().map(Row::new).toList();
    boolean dated = !rows.isEmpty() && rows.get(0).record.isMapped(FROM);
    return new Evidence(
        file, dated ? rows.stream().sorted(Comparator.comparing(Row::from)).toList() : rows);
  }

  /** The rows of one name; never none. */
  public Evidence named(String name) {
    return new Evidence(
        name + " in " + words,
        rows.stream().filter(row -> row.record.get(0).equals(name)).toList());
  }

  /** All rows, by the date from which they hold if they have one. */
  public List<Row> rows() {
    return rows;
  }

  /** The row that holds in a month. */
  public Row at(YearMonth date) {
    Row latest = rows.get(0);
    for (Row row : rows) {
      if (!row.from().isAfter(date)) {
        latest = row;
      }
    }
    return latest;
  }

  /** The month from which the first row holds. */
  public YearMonth first() {
    return rows.get(0).from();
  }

  /** The month from which the last row holds. */
  public YearMonth last() {
    return rows.get(rows.size() - 1).from();
  }

  /** The number of a name that holds in a month. */
  public double value(String name, YearMonth date) {
    return named(name).at(date).number(VALUE);
  }

  /** The number of a name that holds always: it has one row. */
  public double value(String name) {
    List<Row> named = named(name).rows;
    if (named.size() > 1) {
      throw new IllegalStateException(words + " has more than one " + name);
    }
    return named.get(0).number(VALUE);
  }

  /** One row, by the names of its columns. */
  public static final class Row {
    private final CSVRecord record;
    private final YearMonth from;

    private Row(CSVRecord record) {
      this.record = record;
      this.from = record.isMapped(FROM) ? beginning(record.get(FROM)) : BEGINNING_OF_TIME;
    }

    public String text(String column) {
      return record.get(column);
    }

    /** A number; NaN for an empty cell. */
    public double number(String column) {
      return Table.number(record, column);
    }

    public int whole(String column) {
      return Integer.parseInt(record.get(column));
    }

    /** A month, from a month or a day. */
    public YearMonth month(String column) {
      return Evidence.month(record.get(column));
    }

    /**
     * The month from which it holds: January of a year; the beginning of time when none is given.
     */
    public YearMonth from() {
      return from;
    }
  }

  private static YearMonth beginning(String from) {
    if (from.isEmpty()) {
      return BEGINNING_OF_TIME;
    }
    return from.length() == LENGTH_OF_A_YEAR
        ? YearMonth.of(Integer.parseInt(from), 1)
        : month(from);
  }

  private static YearMonth month(String date) {
    return YearMonth.parse(date.substring(0, LENGTH_OF_A_MONTH));
  }
}
