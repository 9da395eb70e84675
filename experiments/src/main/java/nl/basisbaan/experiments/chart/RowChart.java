package nl.basisbaan.experiments.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.HorizontalAlignment;

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
  private static final double GLYPH = 18;
  private static final double GAP = 6;

  /** Half of the first number of an axis stands left of its line. */
  private static final double NARROW_LEFT = 28;

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

    private DoubleStream values() {
      return DoubleStream.concat(
              DoubleStream.of(mean, low, high, rangeLow, rangeHigh),
              ends.stream().mapToDouble(Double::doubleValue))
          .filter(each -> !Double.isNaN(each));
    }
  }

  @Override
  public Sheet draw(double width) {
    return new Drawing(width).draw();
  }

  /** All numbers, so that the axis holds them. */
  private DoubleSummaryStatistics values() {
    return sections.stream()
        .flatMap(section -> section.rows().stream())
        .flatMapToDouble(Row::values)
        .summaryStatistics();
  }

  /** One drawing: words by hand at their heights, everything else by the plot between them. */
  private final class Drawing {
    private final Font plain = Look.font(Look.SMALL, false);
    private final Font bold = Look.font(Look.SMALL, true);
    private final List<Sheet> words = new ArrayList<>();
    private final Spans ranges = new Spans();
    private final Spans intervals = new Spans();
    private final Dots means = new Dots();
    private final Dots lowEnds = new Dots();
    private final Dots highEnds = new Dots();
    private final XYPlot plot = new XYPlot();
    private final double width;
    private final boolean narrow;
    private final double left;
    private final double right;
    private double y;

    Drawing(double width) {
      this.width = width;
      this.narrow = width < NARROW;
      this.left = narrow ? NARROW_LEFT : Math.min(width * 0.36, 30 + longest());
      this.right =
          16
              + sections.stream()
                  .flatMap(section -> section.rows().stream())
                  .mapToDouble(row -> Look.width(format.text(row.mean()), bold))
                  .max()
                  .orElse(40);
    }

    private double longest() {
      return sections.stream()
          .flatMap(section -> section.rows().stream())
          .mapToDouble(row -> Look.width(row.label(), plain))
          .max()
          .orElse(60);
    }

    Sheet draw() {
      for (Section section : sections) {
        if (!section.heading().isEmpty()) {
          heading(section.heading());
        }
        section.rows().forEach(this::row);
        y += GAP;
      }
      double bottom = 18;
      double high = y + bottom;
      plot(bottom);
      JFreeChart chart = Look.bare(plot);
      Sheet drawn =
          new Sheet(
              width,
              high,
              graphics -> {
                chart.draw(graphics, new Rectangle2D.Double(0, 0, width, high));
                words.forEach(each -> each.paint().accept(graphics));
              });
      double across = narrow ? width - 20 : width - left + Math.min(left, 60);
      double start = narrow ? 10 : width - across;
      Sheet below = Sheet.words(axis, across - 4, plain, Ink.WORDS, HorizontalAlignment.CENTER);
      return drawn.above(below.moved(start, 2, width, below.height() + 6));
    }

    private void heading(String heading) {
      Sheet text = Sheet.words(heading, width - 24, bold, Ink.WORDS, HorizontalAlignment.LEFT);
      overLines(text, Math.min(width - 24, Look.width(heading, bold) + 8), 8, y + 2);
      y += text.height() + 5;
    }

    /** Words that stand on lines of the plot, on white so that none crosses them. */
    private void overLines(Sheet text, double wide, double right, double top) {
      words.add(
          new Sheet(
              width,
              top + text.height(),
              graphics -> {
                graphics.setPaint(Ink.WHITE.color());
                graphics.fill(new Rectangle2D.Double(right - 2, top, wide, text.height()));
              }));
      words.add(text.moved(right, top, width, top + text.height()));
    }

    private void row(Row row) {
      Sheet label =
          Sheet.words(
              row.label(),
              narrow ? width - 24 : left - 14,
              plain,
              Ink.WORDS,
              narrow ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
      double middle;
      if (narrow) {
        overLines(label, Math.min(width - 24, Look.width(row.label(), plain) + 4), 12, y + 2);
        middle = y + 2 + label.height() + GLYPH / 2;
        y = middle + GLYPH / 2 + 2;
      } else {
        double high = Math.max(GLYPH, label.height()) + 3;
        middle = y + high / 2;
        words.add(label.moved(4, middle - label.height() / 2, width, y + high));
        y += high;
      }
      String number = format.text(row.mean());
      double at = width - 6 - Look.width(number, bold);
      double line = middle + 4;
      words.add(
          new Sheet(
              width,
              line,
              graphics -> {
                graphics.setFont(bold);
                graphics.setPaint(Ink.WORDS.color());
                graphics.drawString(number, (float) at, (float) line);
              }));
      marks(row, middle);
    }

    private void marks(Row row, double middle) {
      if (bars) {
        plot.addAnnotation(
            new XYBoxAnnotation(
                Math.min(0, row.mean()),
                middle + 6, // rows go down
                Math.max(0, row.mean()),
                middle - 6,
                null,
                null,
                Ink.ofSeries(row.series()).color(0.35)));
      }
      if (!row.ends().isEmpty()) {
        plot.addAnnotation(
            new XYLineAnnotation(
                row.ends().get(0),
                middle,
                row.ends().get(1),
                middle,
                Look.stroke(1.5f, 6, 3),
                Ink.ofSeries(row.series()).color()));
        lowEnds.add(row.series(), row.ends().get(0), middle);
        highEnds.add(row.series(), row.ends().get(1), middle);
      }
      ranges.add(row.series(), row.mean(), row.rangeLow(), row.rangeHigh(), middle);
      intervals.add(row.series(), row.mean(), row.low(), row.high(), middle);
      means.add(row.series(), row.mean(), middle);
    }

    private void plot(double bottom) {
      Look.dress(plot);
      DoubleSummaryStatistics values = values();
      double low = values.getCount() == 0 ? 0 : values.getMin();
      double high = values.getCount() == 0 ? 1 : values.getMax();
      if (bars || nearZero(low, high)) {
        low = Math.min(0, low);
        high = Math.max(0, high);
      }
      plot.setDomainAxis(Look.numbers(low, high, narrow ? 4 : 8, format));
      plot.setDomainGridlinesVisible(true);
      plot.setDomainGridlinePaint(Ink.GRID.color());
      plot.setDomainGridlineStroke(Look.stroke(1));
      plot.setDomainZeroBaselineVisible(true);
      plot.setDomainZeroBaselinePaint(Ink.QUIET.color());
      plot.setDomainZeroBaselineStroke(Look.stroke(1.4f));
      NumberAxis rows = new NumberAxis();
      rows.setVisible(false);
      rows.setInverted(true);
      rows.setRange(0, y);
      plot.setRangeAxis(rows);
      AxisSpace sides = new AxisSpace();
      sides.setLeft(left);
      sides.setRight(right);
      plot.setFixedRangeAxisSpace(sides);
      AxisSpace below = new AxisSpace();
      below.setBottom(bottom);
      plot.setFixedDomainAxisSpace(below);
      lowEnds.hollow(plot, 4, 5);
      highEnds.hollow(plot, 2, 5);
      ranges.onto(plot, Look.stroke(1.3f), 7);
      intervals.onto(plot, Look.stroke(4.5f), 0);
      means.onto(plot, bars ? 3.2 : 4.5);
    }

    /** Whether zero is near enough to be on the axis. */
    private boolean nearZero(double low, double high) {
      double span = (high - low) * 2;
      return low > 0 ? low < span : high > 0 || -high < span;
    }
  }
}
