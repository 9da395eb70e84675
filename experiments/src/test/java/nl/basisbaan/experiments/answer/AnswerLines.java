package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines of an answer as somebody reads them: what a row is about, and its numbers. */
final class AnswerLines {
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");

  private AnswerLines() {}

  /**
   * A row of a table.
   *
   * @param name its first cell, which a narrow column may have cut off
   * @param numbers of its other cells, as they are written
   * @param under the row that it lies below, if it says more about that one
   */
  record Line(String name, List<String> cells, List<Told> numbers, List<Line> under) {
    Told told(int index) {
      return numbers.get(index);
    }
  }

  /** A number as it is written, and the most that rounding can have changed. */
  record Told(double value, double rounding) {
    static Told of(String text) {
      String digits = text.replace(",", "");
      int point = digits.indexOf('.');
      double unit = point < 0 ? 1 : Math.pow(10, point + 1.0 - digits.length());
      return new Told(Double.parseDouble(digits), unit / 2);
    }

    /** Whether it is a number, rounded to so many of its units. */
    boolean is(double number, double units) {
      return Math.abs(number - value)
          <= rounding * units + 1e-4 * Math.max(1, Math.abs(number) * 1e-2);
    }
  }

  /** The lines between a heading and the next empty line. */
  static List<String> part(List<String> answer, String heading) {
    int from = 0;
    while (!answer.get(from).startsWith(heading)) {
      from++;
    }
    int to = from;
    while (to < answer.size() && !answer.get(to).isBlank()) {
      to++;
    }
    return answer.subList(from, to);
  }

  /** An item of a list, on one line. */
  static String item(List<String> lines, String start) {
    StringBuilder item = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith(start)) {
        item.append(line);
      } else if (item.length() > 0) {
        if (!line.startsWith("  ")) {
          return item.toString();
        }
        item.append(' ').append(line.strip());
      }
    }
    throw new AssertionError(start + " is not in " + String.join("\n", lines));
  }

  /** The rows of a part that have numbers, each with what lies under it. */
  static List<Line> rows(List<String> part) {
    List<Line> rows = new ArrayList<>();
    for (String line : part) {
      List<String> cells = Arrays.asList(line.strip().split(" {2,}"));
      if (cells.size() < 2) {
        continue;
      }
      List<Told> numbers = cells.stream().skip(1).flatMap(cell -> numbers(cell).stream()).toList();
      Line row = new Line(cells.get(0), cells, numbers, new ArrayList<>());
      boolean more =
          row.name().startsWith("from end to end of ") || row.name().startsWith("people counted");
      if (more) {
        rows.get(rows.size() - 1).under().add(row);
      } else {
        rows.add(row);
      }
    }
    return rows;
  }

  /** All numbers in some words. */
  static List<Told> numbers(String words) {
    return NUMBER.matcher(words).results().map(MatchResult::group).map(Told::of).toList();
  }
}
