package nl.basisbaan.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table for people: aligned columns, numbers to the right, long texts wrapped. */
final class TextTable {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.]*%?|");
  private static final String GAP = "  ";
  private static final int NARROWEST = 24;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(List.of(header));
  }

  /** Adds a row of as many cells as the header has. */
  void row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "a row needs " + rows.get(0).size() + " cells but was " + List.of(cells));
    }
    rows.add(List.of(cells));
  }

  /** The table, its last column wrapped so that lines are about {@code width} wide. */
  String print(int width) {
    return print(width, Integer.MAX_VALUE);
  }

  /** The table, its other columns wrapped to {@code widest} too. */
  String print(int width, int widest) {
    int[] widths = widths(width, widest);
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<List<String>> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        cells.add(wrap(row.get(column), widths[column]));
      }
      int lines = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < lines; line++) {
        text.append(line(cells, line, widths)).append('\n');
      }
    }
    return text.toString();
  }

  private int[] widths(int width, int widest) {
    int last = rows.get(0).size() - 1;
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

  private String line(List<List<String>> cells, int line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      List<String> lines = cells.get(column);
      String cell = line < lines.size() ? lines.get(line) : "";
      text.append(column == 0 ? "" : GAP).append(pad(cell, widths[column], isNumeric(column)));
    }
    return text.toString().stripTrailing();
  }

  private boolean isNumeric(int column) {
    return column < rows.get(0).size() - 1
        && rows.subList(1, rows.size()).stream()
            .allMatch(row -> NUMBER.matcher(row.get(column)).matches());
  }

  /** Fills text up with spaces, on the left for numbers. */
  static String pad(String text, int width, boolean right) {
    String spaces = " ".repeat(Math.max(0, width - text.length()));
    return right ? spaces + text : text + spaces;
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

  /** Words broken into lines; the further lines of an item of a list are moved in. */
  static String paragraph(String words, int width) {
    return String.join(words.startsWith("- ") ? "\n  " : "\n", wrap(words, width)) + "\n";
  }
}
