package nl.basisbaan.experiments.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.chart.Mark.At;
import nl.basisbaan.experiments.chart.Mark.Dash;
import nl.basisbaan.experiments.chart.Mark.Form;
import nl.basisbaan.experiments.chart.Mark.Line;
import nl.basisbaan.experiments.chart.Mark.Role;
import nl.basisbaan.experiments.chart.Mark.Side;
import nl.basisbaan.experiments.chart.Mark.Text;

/**
 * Numbers below one another on one axis, each with how sure it is: a marker at the mean, a thick
 * line for its interval, a thin one for what one town may see.
 *
 * @param sections rows that belong together
 * @param axis words below the axis, with the unit
 * @param format how a number is written
 * @param bars whether each number is a bar from zero
 */
public record RowChart(List<Section> sections, String axis, Labels format, boolean bars)
    implements Chart {
  private static final double LINE = 14;
  private static final double GLYPH = 17;
  private static final double LETTERS = SMALL * 1.05;

  public RowChart {
    sections = List.copyOf(sections);
  }

  /**
   * Rows below a heading.
   *
   * @param heading empty for none
   */
  public record Section(String heading, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One number.
   *
   * @param series gives colour and form
   * @param low lower end of the interval of the mean, NaN without one
   * @param rangeLow lowest that one town may see, NaN without a range
   * @param ends the same at the low and the high end of what nobody knows; empty without them
   */
  public record Row(
      String label,
      int series,
      double mean,
      double low,
      double high,
      double rangeLow,
      double rangeHigh,
      List<Double> ends) {
    public Row {
      ends = List.copyOf(ends);
    }

    private Stream<Double> values() {
      return Stream.concat(Stream.of(mean, low, high, rangeLow, rangeHigh), ends.stream());
    }
  }

  @Override
  public Picture draw(double width) {
    return new Drawing(width).draw();
  }

  /** All numbers, so that the axis holds them. */
  private List<Double> values() {
    return sections.stream().flatMap(s -> s.rows().stream()).flatMap(Row::values).toList();
  }

  /** One drawing of the chart. */
  private final class Drawing {
    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private final boolean narrow;
    private final double left;
    private final double right;
    private final Axis numbers;
    private double y = 4;

    Drawing(double width) {
      this.width = width;
      this.narrow = width < NARROW;
      this.left = narrow ? 14 : Math.min(width * 0.34, 32 + longest() * LETTERS / SMALL);
      double numbersWide =
          values().stream()
              .filter(each -> !Double.isNaN(each))
              .mapToDouble(each -> Picture.width(format.text(each), SMALL))
              .max()
              .orElse(40);
      this.right = width - 18 - numbersWide;
      this.numbers = Axis.of(values(), bars || crossesZero(), narrow ? 4 : 7);
    }

    private double longest() {
      return sections.stream()
          .flatMap(section -> section.rows().stream())
          .mapToDouble(row -> Picture.width(row.label(), SMALL))
          .max()
          .orElse(60);
    }

    /** Whether zero is near enough to be on the axis. */
    private boolean crossesZero() {
      double low = values().stream().filter(v -> !Double.isNaN(v)).min(Double::compare).orElse(0.0);
      double high =
          values().stream().filter(v -> !Double.isNaN(v)).max(Double::compare).orElse(0.0);
      return low > 0 ? low < (high - low) * 2 : high > 0 || -high < (high - low) * 2;
    }

    Picture draw() {
      double top = y;
      for (Section section : sections) {
        if (!section.heading().isEmpty()) {
          for (String line : Picture.wrap(section.heading(), width - 24, SMALL)) {
            y += LINE + 1;
            double wide = Picture.width(line, SMALL * 1.2);
            marks.add(
                Mark.Area.box(
                    Role.FRAME, Ink.WHITE, 1, 6, y - LINE + 2, Math.min(10 + wide, width), y + 4));
            marks.add(new Text(8, y, Side.START, SMALL, true, Ink.WORDS, line));
          }
          y += 4;
        }
        section.rows().forEach(this::row);
        y += 6;
      }
      frame(top);
      return new Picture(width, y, marks);
    }

    private void row(Row row) {
      List<String> lines = Picture.wrap(row.label(), (narrow ? right : left) - 20, LETTERS);
      double middle;
      if (narrow) {
        for (String line : lines) {
          y += LINE;
          marks.add(new Text(12, y, Side.START, SMALL, false, Ink.WORDS, line));
        }
        middle = y + GLYPH * 0.6;
        y += GLYPH + 3;
      } else {
        double high = Math.max(GLYPH, lines.size() * LINE) + 3;
        middle = y + high / 2;
        double line = middle - (lines.size() - 1) * LINE / 2 + 4;
        for (String each : lines) {
          marks.add(new Text(left - 8, line, Side.END, SMALL, false, Ink.WORDS, each));
          line += LINE;
        }
        y += high;
      }
      glyph(row, middle);
      marks.add(
          new Text(
              width - 6, middle + 4, Side.END, SMALL, true, Ink.WORDS, format.text(row.mean())));
    }

    private void glyph(Row row, double middle) {
      Ink ink = Ink.ofSeries(row.series());
      if (bars) {
        marks.add(
            Mark.Area.box(Role.DATA, ink, 0.35, at(0), middle - 6, at(row.mean()), middle + 6));
      }
      if (!row.ends().isEmpty()) {
        double low = row.ends().get(0);
        double high = row.ends().get(1);
        marks.add(
            new Line(
                Role.DATA,
                List.of(new At(at(low), middle), new At(at(high), middle)),
                ink,
                1.5,
                Dash.DASHED));
        marks.add(new Mark.Dot(Role.DATA, Form.DOWN, at(low), middle, 5, ink, true));
        marks.add(new Mark.Dot(Role.DATA, Form.TRIANGLE, at(high), middle, 5, ink, true));
      }
      span(row.rangeLow(), row.rangeHigh(), middle, 1.3, ink);
      span(row.low(), row.high(), middle, 4.5, ink);
      marks.add(
          new Mark.Dot(
              Role.DATA, form(row.series()), at(row.mean()), middle, bars ? 3.2 : 4.5, ink, false));
    }

    /** A line from a lower to a higher number, with ticks where it is thin. */
    private void span(double low, double high, double middle, double wide, Ink ink) {
      if (Double.isNaN(low)) {
        return;
      }
      marks.add(Line.of(Role.DATA, ink, wide, at(low), middle, at(high), middle));
      if (wide < 2) {
        for (double end : new double[] {low, high}) {
          marks.add(Line.of(Role.DATA, ink, wide, at(end), middle - 7, at(end), middle + 7));
        }
      }
    }

    private void frame(double top) {
      List<Mark> frame = new ArrayList<>();
      for (double tick : numbers.ticks()) {
        double x = at(tick);
        boolean zero = Math.abs(tick) < numbers.step() / 2;
        frame.add(Line.of(Role.FRAME, zero ? Ink.QUIET : Ink.GRID, zero ? 1.4 : 1, x, top, x, y));
        String words = format.tick(tick, numbers.step());
        double half = Picture.width(words, SMALL) / 2;
        double middle = Math.min(Math.max(x, half + 2), width - half - 2);
        frame.add(new Text(middle, y + 13, Side.MIDDLE, SMALL, false, Ink.QUIET, words));
      }
      y += 17;
      double middle = (left + right) / 2;
      for (String line : Picture.wrap(axis, narrow ? width - 20 : (right - left) * 1.2, SMALL)) {
        y += LINE;
        frame.add(
            new Text(narrow ? width / 2 : middle, y, Side.MIDDLE, SMALL, false, Ink.WORDS, line));
      }
      y += 8;
      marks.addAll(0, frame);
    }

    private double at(double value) {
      return numbers.at(value, left + 8, right - 8);
    }
  }

  /** The form of a series by its number. */
  static Form form(int series) {
    return Form.values()[series % Form.values().length];
  }
}
