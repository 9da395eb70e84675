package nl.basisbaan.experiments.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks on a sheet, the last on top.
 *
 * @param width of the sheet in its own units, of which twelve are the height of small letters
 */
public record Picture(double width, double height, List<Mark> marks) {
  public Picture {
    marks = List.copyOf(marks);
  }

  /** How wide a letter is on average, in parts of its height; fonts without serifs have less. */
  private static final double LETTER = 0.56;

  /** The same of bold letters. */
  private static final double BOLD = 1.2;

  /** About how wide words are; there is no font to ask where a page is read. */
  static double width(String words, double size) {
    return words.length() * size * LETTER;
  }

  /** Words on as many lines as they need; a word that is too long for a line is broken. */
  static List<String> wrap(String words, double width, double size) {
    int most = Math.max(4, (int) (width / (size * LETTER)));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > most) {
        int cut = Math.max(rest.lastIndexOf('-', most - 1), rest.lastIndexOf('.', most - 1)) + 1;
        cut = cut < 3 ? most : cut;
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** This picture below a title, and above a note. */
  public Picture between(String title, String note) {
    double size = 17;
    List<Mark> all = new ArrayList<>();
    double y = 8;
    for (String line : wrap(title, width - 24, size * BOLD)) {
      y += size * 1.25;
      all.add(new Mark.Text(12, y, Mark.Side.START, size, true, Ink.WORDS, line));
    }
    double top = y + 10;
    marks.forEach(mark -> all.add(moved(mark, 0, top)));
    y = top + height + 4;
    for (String line : wrap(note, width - 24, 11)) {
      y += 14;
      all.add(new Mark.Text(12, y, Mark.Side.START, 11, false, Ink.QUIET, line));
    }
    return new Picture(width, y + 10, all);
  }

  /** The same on a sheet of other proportions, in the middle at its top. */
  public Picture on(double widthByHeight) {
    double wide = Math.max(width, height * widthByHeight);
    double right = (wide - width) / 2;
    return new Picture(
        wide, wide / widthByHeight, marks.stream().map(mark -> moved(mark, right, 0)).toList());
  }

  private static Mark moved(Mark mark, double right, double down) {
    if (mark instanceof Mark.Line line) {
      return new Mark.Line(
          line.role(), moved(line.points(), right, down), line.ink(), line.width(), line.dash());
    }
    if (mark instanceof Mark.Area area) {
      return new Mark.Area(
          area.role(), moved(area.points(), right, down), area.ink(), area.opacity());
    }
    if (mark instanceof Mark.Dot dot) {
      return new Mark.Dot(
          dot.role(),
          dot.form(),
          dot.x() + right,
          dot.y() + down,
          dot.size(),
          dot.ink(),
          dot.hollow());
    }
    Mark.Text text = (Mark.Text) mark;
    return new Mark.Text(
        text.x() + right,
        text.y() + down,
        text.side(),
        text.size(),
        text.bold(),
        text.ink(),
        text.words());
  }

  private static List<Mark.At> moved(List<Mark.At> points, double right, double down) {
    return points.stream().map(each -> new Mark.At(each.x() + right, each.y() + down)).toList();
  }
}
