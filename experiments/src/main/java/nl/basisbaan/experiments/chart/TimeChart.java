package nl.basisbaan.experiments.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.chart.Mark.Area;
import nl.basisbaan.experiments.chart.Mark.At;
import nl.basisbaan.experiments.chart.Mark.Dash;
import nl.basisbaan.experiments.chart.Mark.Line;
import nl.basisbaan.experiments.chart.Mark.Role;
import nl.basisbaan.experiments.chart.Mark.Side;
import nl.basisbaan.experiments.chart.Mark.Text;

/**
 * A number over the months, a panel for each policy with the same axes: a ribbon of what one town
 * may see, dashed how exactly the mean was computed, the mean, and dotted what it is compared with.
 *
 * @param start first month
 * @param reference words of the dotted line; empty without one
 */
public record TimeChart(
    YearMonth start,
    List<Panel> panels,
    Series compared,
    String reference,
    String axis,
    Labels format)
    implements Chart {
  private static final double HIGH = 170;

  public TimeChart {
    panels = List.copyOf(panels);
  }

  /** One policy. */
  public record Panel(String name, int number, Series series) {}

  /** A number of each month; NaN where there is none. */
  public record Series(
      double[] mean, double[] low, double[] high, double[] rangeLow, double[] rangeHigh) {
    /** No numbers. */
    public static final Series NONE = new Series(0);

    /** Room for so many months. */
    public Series(int months) {
      this(
          new double[months],
          new double[months],
          new double[months],
          new double[months],
          new double[months]);
    }

    private Stream<Double> values() {
      return Stream.of(mean, rangeLow, rangeHigh, low, high)
          .flatMapToDouble(DoubleStream::of)
          .boxed();
    }
  }

  @Override
  public Picture draw(double width) {
    return new Drawing(width).draw();
  }

  /** One drawing of the chart. */
  private final class Drawing {
    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private final int across;
    private final double left;
    private final Axis numbers;

    Drawing(double width) {
      this.width = width;
      int most = width < NARROW ? 1 : 3;
      int rows = (panels.size() + most - 1) / most;
      this.across = (panels.size() + rows - 1) / rows;
      List<Double> values =
          Stream.concat(
                  panels.stream().flatMap(panel -> panel.series().values()), compared.values())
              .toList();
      this.numbers = Axis.of(values, false, 5);
      this.left =
          16
              + numbers.ticks().stream()
                  .mapToDouble(tick -> Picture.width(format.tick(tick, numbers.step()), SMALL))
                  .max()
                  .orElse(30);
    }

    Picture draw() {
      double y = 0;
      for (String line : Picture.wrap(axis, width - 24, SMALL)) {
        y += 15;
        marks.add(new Text(8, y, Side.START, SMALL, false, Ink.WORDS, line));
      }
      if (!reference.isEmpty()) {
        y += 17;
        marks.add(
            new Line(
                Role.FRAME,
                List.of(new At(10, y - 4), new At(44, y - 4)),
                Ink.WORDS,
                2,
                Dash.DOTTED));
        marks.add(new Text(50, y, Side.START, SMALL, false, Ink.WORDS, reference));
      }
      double wide = (width - left - 12) / across;
      double names =
          14 * panels.stream().mapToInt(each -> name(each, wide - 16).size()).max().orElse(1);
      double high = across == 1 ? HIGH * 1.2 : HIGH * 1.35;
      for (int i = 0; i < panels.size(); i++) {
        int column = i % across;
        if (column == 0) {
          y += i == 0 ? 6 : high + names + 38;
        }
        double x = left + column * wide;
        panel(panels.get(i), x, x + wide - 16, y + names + 10, y + names + 10 + high, column == 0);
      }
      return new Picture(width, y + high + names + 38, marks);
    }

    private void panel(
        Panel panel, double x1, double x2, double top, double bottom, boolean first) {
      for (double tick : numbers.ticks()) {
        double y = numbers.at(tick, bottom, top);
        boolean zero = Math.abs(tick) < numbers.step() / 2;
        marks.add(Line.of(Role.FRAME, zero ? Ink.QUIET : Ink.GRID, zero ? 1.3 : 1, x1, y, x2, y));
        if (first) {
          marks.add(
              new Text(
                  x1 - 6,
                  y + 4,
                  Side.END,
                  SMALL,
                  false,
                  Ink.QUIET,
                  format.tick(tick, numbers.step())));
        }
      }
      Ink ink = Ink.ofSeries(panel.number());
      Series series = panel.series();
      int months = series.mean().length;
      years(months, x1, x2, bottom);
      ribbon(series.rangeLow(), series.rangeHigh(), ink, 0.22, x1, x2, top, bottom);
      line(series.low(), ink, 1, Dash.DASHED, Role.DATA, x1, x2, top, bottom);
      line(series.high(), ink, 1, Dash.DASHED, Role.DATA, x1, x2, top, bottom);
      line(compared.mean(), Ink.WORDS, 1.8, Dash.DOTTED, Role.FRAME, x1, x2, top, bottom);
      line(series.mean(), ink, 2.2, Dash.SOLID, Role.DATA, x1, x2, top, bottom);
      double y = top - 8;
      marks.add(
          new Mark.Dot(Role.FRAME, RowChart.form(panel.number()), x1 + 5, y - 4, 4, ink, false));
      List<String> name = name(panel, x2 - x1);
      double line = y - (name.size() - 1) * 14;
      for (String words : name) {
        marks.add(new Text(x1 + 14, line, Side.START, SMALL, true, Ink.WORDS, words));
        line += 14;
      }
    }

    private List<String> name(Panel panel, double wide) {
      return Picture.wrap(panel.name(), wide - 14, SMALL * 1.15);
    }

    /** Years along the bottom, as many as fit. */
    private void years(int months, double x1, double x2, double bottom) {
      int first = (13 - start.getMonthValue()) % 12;
      int years = Math.max(1, (months - first + 11) / 12);
      int most = Math.max(1, (int) ((x2 - x1) / 40));
      int step = (years + most - 1) / most;
      if (months < 13) {
        months(months, x1, x2, bottom);
        return;
      }
      for (int month = first; month < months; month += 12 * step) {
        if (month > first && x(month, months, x1, x2) > x2 - 26) {
          return; // its words would meet those of the next panel
        }
        tick(month, months, x1, x2, bottom, Integer.toString(start.plusMonths(month).getYear()));
      }
    }

    private void months(int months, double x1, double x2, double bottom) {
      for (int month : new int[] {0, months - 1}) {
        tick(month, months, x1, x2, bottom, start.plusMonths(month).toString());
      }
    }

    private void tick(int month, int months, double x1, double x2, double bottom, String words) {
      double x = x(month, months, x1, x2);
      marks.add(Line.of(Role.FRAME, Ink.QUIET, 1, x, bottom, x, bottom + 4));
      double half = Picture.width(words, SMALL) / 2;
      double at = Math.min(Math.max(x, half + 4), width - half - 4);
      marks.add(new Text(at, bottom + 17, Side.MIDDLE, SMALL, false, Ink.QUIET, words));
    }

    private double x(int month, int months, double x1, double x2) {
      return months < 2 ? (x1 + x2) / 2 : x1 + (x2 - x1) * month / (months - 1.0);
    }

    private void ribbon(
        double[] low,
        double[] high,
        Ink ink,
        double opacity,
        double x1,
        double x2,
        double top,
        double bottom) {
      List<At> points = new ArrayList<>();
      for (int i = 0; i < low.length; i++) {
        if (!Double.isNaN(low[i])) {
          points.add(new At(x(i, low.length, x1, x2), numbers.at(low[i], bottom, top)));
        }
      }
      for (int i = high.length - 1; i >= 0; i--) {
        if (!Double.isNaN(high[i])) {
          points.add(new At(x(i, high.length, x1, x2), numbers.at(high[i], bottom, top)));
        }
      }
      if (points.size() > 2) {
        marks.add(new Area(Role.DATA, points, ink, opacity));
      }
    }

    private void line(
        double[] values,
        Ink ink,
        double wide,
        Dash dash,
        Role role,
        double x1,
        double x2,
        double top,
        double bottom) {
      List<At> points = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          points.add(new At(x(i, values.length, x1, x2), numbers.at(values[i], bottom, top)));
        }
      }
      if (!points.isEmpty()) {
        marks.add(new Line(role, points, ink, wide, dash));
      }
    }
  }
}
