package nl.basisbaan.experiments.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The outline of a shape of an SVG file, as short as it can be told without being seen. */
final class Trace {
  /** Distances are told in tenths of a unit. */
  private static final double TENTHS = 10;

  /** Points so near to the line between their neighbours, in tenths, are not told. */
  private static final double NEAR = 2;

  private static final Pattern MOVES =
      Pattern.compile("(translate|matrix)\\(([-0-9.Ee, ]+)\\)\\s*");

  /** What a path can be told to do. */
  private static final String COMMANDS = "MLQCZ";

  private final StringBuilder text = new StringBuilder();
  private long x;
  private long y;

  private Trace() {}

  /** The shape that an element draws, where its place is. */
  static Path2D shape(Element element, AffineTransform at) {
    Path2D shape =
        switch (element.getTagName()) {
          case "path" -> path(element.getAttribute("d"));
          case "line" ->
              new Path2D.Double(
                  new Line2D.Double(
                      number(element, "x1"),
                      number(element, "y1"),
                      number(element, "x2"),
                      number(element, "y2")));
          case "rect" ->
              new Path2D.Double(
                  new Rectangle2D.Double(
                      number(element, "x"),
                      number(element, "y"),
                      number(element, "width"),
                      number(element, "height")));
          case "circle" -> {
            double r = number(element, "r");
            yield new Path2D.Double(
                new Ellipse2D.Double(
                    number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r));
          }
          default -> throw new IllegalArgumentException("no shape but " + element.getTagName());
        };
    shape.transform(at);
    return shape;
  }

  /** Where a shape is moved to, as an attribute tells it. */
  static AffineTransform place(String moves) {
    AffineTransform place = new AffineTransform();
    if (moves.isEmpty()) {
      return place;
    }
    Matcher each = MOVES.matcher(moves);
    int end = 0;
    while (each.find() && each.start() == end) {
      String[] numbers = each.group(2).trim().split("[, ]+");
      double[] values = Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
      place.concatenate(
          values.length == 6
              ? new AffineTransform(values)
              : AffineTransform.getTranslateInstance(values[0], values.length > 1 ? values[1] : 0));
      end = each.end();
    }
    if (end < moves.length()) {
      throw new IllegalArgumentException("no move that is known: " + moves);
    }
    return place;
  }

  /** The same as an attribute. */
  static String place(AffineTransform place) {
    double[] values = new double[6];
    place.getMatrix(values);
    return Arrays.stream(values)
        .mapToObj(each -> BigDecimal.valueOf(each).setScale(4, RoundingMode.HALF_EVEN))
        .map(each -> each.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" ", "matrix(", ")"));
  }

  static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static Path2D path(String data) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    StringTokenizer words = new StringTokenizer(data, COMMANDS + " ", true);
    for (String command = word(words); !command.isEmpty(); command = word(words)) {
      switch (command) {
        case "M" -> path.moveTo(next(words), next(words));
        case "L" -> path.lineTo(next(words), next(words));
        case "Q" -> path.quadTo(next(words), next(words), next(words), next(words));
        case "C" ->
            path.curveTo(
                next(words), next(words), next(words), next(words), next(words), next(words));
        case "Z" -> path.closePath();
        default -> throw new IllegalArgumentException("no part of a path: " + command);
      }
    }
    return path;
  }

  private static double next(StringTokenizer words) {
    return Double.parseDouble(word(words));
  }

  /** The next command or number; empty at the end. */
  private static String word(StringTokenizer words) {
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!word.equals(" ")) {
        return word;
      }
    }
    return "";
  }

  /** The outline as SVG tells it. */
  static String of(Path2D shape) {
    Trace trace = new Trace();
    double[] at = new double[6];
    double[] lines = new double[64];
    int points = 0;
    long startX = 0;
    long startY = 0;
    for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(at);
      if (kind == PathIterator.SEG_LINETO) {
        lines = points + 2 > lines.length ? Arrays.copyOf(lines, 2 * lines.length) : lines;
        lines[points++] = tenths(at[0]);
        lines[points++] = tenths(at[1]);
        continue;
      }
      boolean isBack = kind == PathIterator.SEG_CLOSE && points > 2;
      if (isBack && lines[points - 2] == startX && lines[points - 1] == startY) {
        points -= 2; // closing it draws that line
      }
      trace.lines(lines, points);
      points = 0;
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          startX = tenths(at[0]);
          startY = tenths(at[1]);
          trace.text.append('M');
          trace.x = 0;
          trace.y = 0;
          trace.point(startX, startY, "");
          trace.x = startX;
          trace.y = startY;
        }
        case PathIterator.SEG_QUADTO -> trace.curve('q', at, 2);
        case PathIterator.SEG_CUBICTO -> trace.curve('c', at, 3);
        default -> {
          trace.text.append('z');
          trace.x = startX;
          trace.y = startY;
        }
      }
    }
    trace.lines(lines, points);
    return trace.text.toString();
  }

  private static long tenths(double value) {
    return Math.round(value * TENTHS);
  }

  private void curve(char command, double[] at, int points) {
    text.append(command);
    for (int i = 0; i < points; i++) {
      point(tenths(at[2 * i]), tenths(at[2 * i + 1]), i == 0 ? "" : " ");
    }
    x = tenths(at[2 * points - 2]);
    y = tenths(at[2 * points - 1]);
  }

  /** Lines from where the pen is, without the points that are on the line between others. */
  private void lines(double[] points, int size) {
    char last = ' ';
    for (int from = -2; from + 2 < size; ) {
      int to = from + 2;
      while (to + 2 < size && areOnLine(points, from + 2, to + 2)) {
        to += 2;
      }
      last = line((long) points[to], (long) points[to + 1], last);
      from = to;
    }
  }

  /** A line from where the pen is; its command is said where the last one was another. */
  private char line(long nextX, long nextY, char last) {
    char command = nextY == y ? 'h' : nextX == x ? 'v' : 'l';
    String between = command == last ? " " : "";
    text.append(command == last ? "" : command);
    if (command == 'l') {
      point(nextX, nextY, between);
    } else {
      coordinate(command == 'h' ? nextX - x : nextY - y, between);
    }
    x = nextX;
    y = nextY;
    return command;
  }

  /** Whether the points before an end are near the line from the pen to it, and on the way. */
  private boolean areOnLine(double[] points, int from, int end) {
    double wide = points[end] - x;
    double high = points[end + 1] - y;
    double length = wide * wide + high * high;
    double before = 0;
    for (int i = from; i < end; i += 2) {
      double right = points[i] - x;
      double down = points[i + 1] - y;
      double along = right * wide + down * high;
      double off = right * high - down * wide;
      if (along < before || along > length || off * off > NEAR * NEAR * length) {
        return false;
      }
      before = along;
    }
    return true;
  }

  private void point(long nextX, long nextY, String between) {
    coordinate(nextX - x, between);
    coordinate(nextY - y, " ");
  }

  /** A number in tenths; a minus parts it from the one before. */
  private void coordinate(long value, String between) {
    String number = number(value);
    text.append(number.startsWith("-") ? "" : between).append(number);
  }

  /** A number that is given in tenths. */
  static String number(long tenths) {
    long size = Math.abs(tenths);
    String whole = size < 10 && size > 0 ? "" : Long.toString(size / 10);
    String part = size % 10 == 0 ? "" : "." + size % 10;
    return (tenths < 0 ? "-" : "") + whole + part;
  }
}
