package nl.basisbaan.experiments.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * A number over the months, a panel for each policy with the same axes: a ribbon of what one town
 * may see, dashed how exactly the mean was computed, the mean, and dotted what it is compared with.
 *
 * @param start first month
 * @param step months that a number is of
 * @param reference words of the dotted line; empty without one
 * @param locale of the names of months
 */
public record TimeChart(
    YearMonth start,
    int step,
    List<Panel> panels,
    Series compared,
    String reference,
    String axis,
    Labels format,
    Locale locale)
    implements Chart {
  private static final double HIGH = 205;
  private static final int MOST_ACROSS = 3;

  public TimeChart {
    panels = List.copyOf(panels);
  }

  /** One policy. */
  public record Panel(String name, int number, Series series) {}

  /** A number of each month, or of each step of months; NaN where there is none. */
  public record Series(
      double[] mean, double[] low, double[] high, double[] rangeLow, double[] rangeHigh) {
    /** No numbers. */
    public static final Series NONE = new Series(0);

    /** Room for so many numbers. */
    public Series(int numbers) {
      this(
          new double[numbers],
          new double[numbers],
          new double[numbers],
          new double[numbers],
          new double[numbers]);
    }

    private DoubleStream values() {
      return Stream.of(mean, rangeLow, rangeHigh, low, high)
          .flatMapToDouble(DoubleStream::of)
          .filter(each -> !Double.isNaN(each));
    }
  }

  @Override
  public Sheet draw(double width) {
    int most = width < NARROW ? 1 : MOST_ACROSS;
    int rows = (panels.size() + most - 1) / most;
    int across = (panels.size() + rows - 1) / rows;
    Font plain = Look.font(Look.SMALL, false);
    Sheet words = Sheet.words(axis, width - 16, plain, Ink.WORDS, HorizontalAlignment.LEFT);
    Sheet sheet = words.moved(8, 2, width, words.height() + 4);
    if (!reference.isEmpty()) {
      sheet = sheet.above(legend(width, plain));
    }
    for (int row = 0; row < rows; row++) {
      int end = Math.min(panels.size(), (row + 1) * across);
      sheet = sheet.above(row(panels.subList(row * across, end), across, width));
    }
    return sheet;
  }

  private Sheet legend(double width, Font plain) {
    return new Sheet(
        width,
        18,
        graphics -> {
          graphics.setPaint(Ink.WORDS.color());
          graphics.setStroke(Look.DOTTED);
          graphics.drawLine(10, 9, 44, 9);
          graphics.setFont(plain);
          graphics.drawString(reference, 50, 13);
        });
  }

  /** Panels beside one another, as wide as if there were so many. */
  private Sheet row(List<Panel> row, int across, double width) {
    NumberAxis numbers = numbers();
    double left = 14 + widest(numbers);
    double panelWide = (width - left - 12) / across;
    double wide = left + panelWide * row.size() + 12;
    Font bold = Look.font(Look.SMALL, true);
    List<Sheet> names =
        row.stream()
            .map(
                each ->
                    Sheet.words(
                        each.name(), panelWide - 30, bold, Ink.WORDS, HorizontalAlignment.LEFT))
            .toList();
    double top = 8 + names.stream().mapToDouble(Sheet::height).max().orElse(14);
    double high = top + (across == 1 ? HIGH * 0.9 : HIGH) + 26;
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(numbers);
    Look.dress(all);
    all.setGap(16);
    row.forEach(each -> all.add(plot(each, panelWide), 1));
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    all.setFixedRangeAxisSpace(space);
    AxisSpace below = new AxisSpace();
    below.setBottom(22);
    all.setFixedDomainAxisSpace(below);
    all.setInsets(new RectangleInsets(top, 0, 4, 12));
    JFreeChart chart = Look.bare(all);
    return Sheet.of(
        chart,
        wide,
        high,
        (graphics, info) -> {
          for (int i = 0; i < row.size(); i++) {
            PlotRenderingInfo panel = info.getPlotInfo().getSubplotInfo(i);
            Rectangle2D area = panel.getDataArea();
            double line = area.getMinY() - names.get(i).height() - 5;
            graphics.setPaint(Ink.ofSeries(row.get(i).number()).color());
            graphics.translate(area.getMinX() + 6, line + 7);
            graphics.fill(Look.form(row.get(i).number(), 4));
            graphics.translate(-area.getMinX() - 6, -line - 7);
            names.get(i).moved(area.getMinX() + 16, line, wide, high).paint().accept(graphics);
          }
        });
  }

  private NumberAxis numbers() {
    DoubleSummaryStatistics values =
        DoubleStream.concat(
                panels.stream().flatMapToDouble(panel -> panel.series().values()),
                compared.values())
            .summaryStatistics();
    double low = values.getCount() == 0 ? 0 : values.getMin();
    double high = values.getCount() == 0 ? 1 : values.getMax();
    if (low > 0 && low < (high - low) / 2) {
      low = 0;
    }
    NumberAxis axis = Look.numbers(low, high, 6, format);
    axis.setRange(low, axis.getUpperBound());
    return axis;
  }

  /** About how wide the numbers of an axis are. */
  private double widest(NumberAxis numbers) {
    Font font = Look.font(Look.SMALL, false);
    double step = numbers.getTickUnit().getSize();
    return Math.max(
        Look.width(format.tick(numbers.getUpperBound(), step), font),
        Look.width(format.tick(numbers.getLowerBound(), step), font));
  }

  private XYPlot plot(Panel panel, double width) {
    XYPlot plot = new XYPlot();
    Look.dress(plot);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(Look.stroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.QUIET.color());
    plot.setRangeZeroBaselineStroke(Look.stroke(1.3f));
    YearMonth end = start.plusMonths((long) step * panel.series().mean().length);
    plot.setDomainAxis(Look.months(start, end, width, locale));
    Series series = panel.series();
    int ink = panel.number();
    DeviationRenderer band = new DeviationRenderer(true, false);
    band.setSeriesPaint(0, Ink.ofSeries(ink).color());
    band.setSeriesStroke(0, Look.stroke(2.2f));
    band.setSeriesFillPaint(0, Ink.ofSeries(ink).color());
    band.setAlpha(0.22f);
    Look.layer(plot, ribbon(series), band);
    lines(plot, Ink.ofSeries(ink), Look.DASHED, series.low(), series.high());
    lines(plot, Ink.WORDS, Look.DOTTED, compared.mean());
    return plot;
  }

  private YIntervalSeriesCollection ribbon(Series series) {
    YIntervalSeries ribbon = new YIntervalSeries("ribbon");
    for (int month = 0; month < series.mean().length; month++) {
      double mean = series.mean()[month];
      if (!Double.isNaN(mean)) {
        boolean range = !Double.isNaN(series.rangeLow()[month]);
        ribbon.add(
            month(month),
            mean,
            range ? series.rangeLow()[month] : mean,
            range ? series.rangeHigh()[month] : mean);
      }
    }
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(ribbon);
    return data;
  }

  private void lines(XYPlot plot, Ink ink, BasicStroke stroke, double[]... numbers) {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < numbers.length; i++) {
      XYSeries line = new XYSeries(i);
      for (int month = 0; month < numbers[i].length; month++) {
        if (!Double.isNaN(numbers[i][month])) {
          line.add(month(month), numbers[i][month]);
        }
      }
      data.addSeries(line);
      renderer.setSeriesPaint(i, ink.color());
      renderer.setSeriesStroke(i, stroke);
    }
    Look.layer(plot, data, renderer);
  }

  private double month(int month) {
    return Look.month(start) + month * step + (step - 1) / 2.0;
  }
}
