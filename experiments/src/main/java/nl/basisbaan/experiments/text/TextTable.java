package nl.basisbaan.experiments.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a table with characters: aligned columns, numbers to the right, long words wrapped. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 24;

  /** Of the first column where the table would be too wide with that too. */
  private static final int NARROWEST_NAMES = 16;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final int width;
  private final int last;
  private final int[] widths;
  private final boolean[] ofNumbers;

  private TextTable(Table table, int width, int widest, int names) {
    this.last = table.columns().size() - 1;
    this.width = width;
    add("", texts(table.level(), table.columns()));
    for (Table.Row row : table.rows()) {
      List<String> texts =
          texts(table.level() + row.level(), row.cells().stream().map(this::text).toList());
      if (row.isSection()) {
        add(texts.get(0).stripTrailing(), Collections.nCopies(last + 1, ""));
      } else {
        add("", texts);
      }
    }
    this.ofNumbers = new boolean[last + 1];
    for (int column = 0; column <= last; column++) {
      ofNumbers[column] = table.isOfNumbers(column);
    }
    this.widths = widths(width, widest, names);
  }

  /**
   * The lines of a table.
   *
   * @param width of a line, about: the last column is wrapped for it
   * @param widest any column between the first and the last may be
   */
  static String of(Table table, int width, int widest) {
    return of(table, width, widest, Integer.MAX_VALUE);
  }

  /**
   * The same.
   *
   * @param names the most characters of the first column
   */
  static String of(Table table, int width, int widest, int names) {
    TextTable text = new TextTable(table, width, widest, names);
    return IntStream.range(0, text.rows.size()).mapToObj(text::lines).collect(Collectors.joining());
  }

  /** Words that stand over the rows below do not make the first column wider. */
  private void add(String section, List<String> row) {
    sections.add(section);
    rows.add(row);
  }

  private List<String> texts(int level, List<String> cells) {
    List<String> texts = new ArrayList<>(cells);
    texts.set(0, PageText.indent(level) + cells.get(0));
    while (texts.size() <= last) {
      texts.add("");
    }
    return texts;
  }

  private String text(Cell cell) {
    return cell instanceof Cell.Bar bar
        ? "#".repeat((int) Math.round(1 + bar.share() * (NARROWEST - 1)))
        : ((Cell.Text) cell).text();
  }

  private int[] widths(int width, int widest, int names) {
    int[] widths = new int[last + 1];
    int used = 0;
    for (int column = 0; column < last; column++) {
      int place = column;
      int longest = rows.stream().mapToInt(row -> row.get(place).length()).max().orElse(0);
      int cap = column == 0 ? names : widest;
      widths[column] = Math.max(unbroken(column), Math.min(longest, cap));
      used += widths[column] + GAP.length();
    }
    int ending = rows.stream().mapToInt(row -> row.get(last).length()).max().orElse(0);
    int excess = used + Math.min(NARROWEST, ending) - width;
    boolean tooWide = excess > 0;
    for (int column = 1; column < last; column++) {
      if (tooWide && ofNumbers[column]) {
        excess += twoLines(column) - widths[column];
        widths[column] = twoLines(column);
      }
    }
    if (excess > 0) {
      int least = Math.min(widths[0], Math.max(NARROWEST_NAMES, unbroken(0)));
      widths[0] = Math.max(least, widths[0] - excess);
    }
    used = IntStream.range(0, last).map(column -> widths[column] + GAP.length()).sum();
    widths[last] = Math.max(NARROWEST, width - used);
    return widths;
  }

  /** The least width of numbers at which what stands above them takes two lines at most. */
  private int twoLines(int column) {
    int least = unbroken(column);
    while (wrap(rows.get(0).get(column), least).size() > 2) {
      least++;
    }
    return least;
  }

  /** The longest word of a column, with what it is moved in by. */
  private int unbroken(int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .mapToInt(
            text ->
                text.length()
                    - text.stripLeading().length()
                    + Stream.of(text.stripLeading().split(" ", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
        .max()
        .orElse(0);
  }

  private String lines(int number) {
    if (!sections.get(number).isEmpty()) {
      return String.join("\n", wrap(sections.get(number), width)) + "\n";
    }
    List<String> row = rows.get(number);
    List<List<String>> cells =
        IntStream.rangeClosed(0, last)
            .mapToObj(
                column -> column == 0 ? name(row.get(0)) : wrap(row.get(column), widths[column]))
            .toList();
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, lines)
        .mapToObj(line -> line(cells, line) + "\n")
        .collect(Collectors.joining());
  }

  private String line(List<List<String>> cells, int line) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column <= last; column++) {
      List<String> lines = cells.get(column);
      String cell = line < lines.size() ? lines.get(line) : "";
      String spaces = " ".repeat(Math.max(0, widths[column] - cell.length()));
      // The last column is kept to the left, so that what is wrapped in it can be read.
      boolean right = column < last && ofNumbers[column];
      text.append(column == 0 ? "" : GAP).append(right ? spaces + cell : cell + spaces);
    }
    return text.toString().stripTrailing();
  }

  /** What a row is about; what does not fit is moved in, so that it is no row of its own. */
  private List<String> name(String text) {
    List<String> lines = new ArrayList<>(wrap(text, widths[0]));
    if (lines.size() > 1) {
      lines = new ArrayList<>(wrap(text, widths[0] - GAP.length()));
      lines.subList(1, lines.size()).replaceAll(line -> GAP + line);
    }
    return lines;
  }

  /** Breaks text between words into lines of at most {@code width}; keeps its indentation. */
  static List<String> wrap(String text, int width) {
    String words = text.stripLeading();
    String indentation = text.substring(0, text.length() - words.length());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indentation);
    for (String word : words.split(" ", -1)) {
      boolean first = line.length() == indentation.length();
      if (!first && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(indentation.length());
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
