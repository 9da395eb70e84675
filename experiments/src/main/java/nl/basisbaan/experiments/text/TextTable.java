package nl.basisbaan.experiments.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a table with characters: aligned columns, numbers to the right, long words wrapped. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 24;
  private static final int LONGEST_BAR = 30;

  private final List<List<String>> rows = new ArrayList<>();
  private final int last;
  private final int[] widths;
  private final boolean[] ofNumbers;

  private TextTable(Table table, int width, int widest) {
    this.last = table.columns().size() - 1;
    rows.add(texts(table.level(), table.columns()));
    for (Table.Row row : table.rows()) {
      rows.add(texts(table.level() + row.level(), row.cells().stream().map(this::text).toList()));
    }
    this.widths = widths(width, widest);
    this.ofNumbers = new boolean[last + 1];
    for (int column = 0; column <= last; column++) {
      ofNumbers[column] = table.isOfNumbers(column);
    }
  }

  /**
   * The lines of a table.
   *
   * @param width of a line, about: the last column is wrapped for it
   * @param widest any column between the first and the last may be
   */
  static String of(Table table, int width, int widest) {
    TextTable text = new TextTable(table, width, widest);
    return text.rows.stream().map(text::lines).collect(Collectors.joining());
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
        ? "#".repeat((int) Math.round(1 + bar.share() * (LONGEST_BAR - 1)))
        : ((Cell.Text) cell).text();
  }

  private int[] widths(int width, int widest) {
    int[] widths = new int[last + 1];
    int used = 0;
    for (int column = 0; column < last; column++) {
      int place = column;
      int longest = rows.stream().mapToInt(row -> row.get(place).length()).max().orElse(0);
      int cap = column == 0 ? Integer.MAX_VALUE : widest;
      int unbroken =
          rows.stream()
              .flatMap(row -> Stream.of(row.get(place).split(" ", -1)))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      widths[column] = Math.max(unbroken, Math.min(longest, cap));
      used += widths[column] + GAP.length();
    }
    widths[last] = Math.max(NARROWEST, width - used);
    return widths;
  }

  private String lines(List<String> row) {
    List<List<String>> cells =
        IntStream.rangeClosed(0, last)
            .mapToObj(column -> wrap(row.get(column), widths[column]))
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
