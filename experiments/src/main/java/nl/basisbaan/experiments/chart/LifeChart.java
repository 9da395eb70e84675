package nl.basisbaan.experiments.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One life under several policies: a band of what somebody does, and below it numbers over the
 * months, a line for each policy.
 *
 * @param start first month
 * @param lives in the order of the bands, from above
 * @param states words of what somebody can do, by number
 * @param axes words of the numbers, one for each row of numbers of a life
 */
public record LifeChart(
    YearMonth start,
    List<Life> lives,
    List<String> states,
    List<String> axes,
    List<Labels> formats,
    Locale locale)
    implements Chart {
  private static final double BAND = 30;
  private static final double LINES = 110;
  private static final double FOOT = 24;

  /** Half of the words of the last month stand beyond it. */
  private static final double EDGE = 26;

  /** The first is that of no programme; lines that meet can be told apart. */
  private static final BasicStroke[] STROKES = {
    Look.DOTTED, Look.stroke(2.4f), Look.stroke(1.4f, 7, 3), Look.stroke(1.2f), Look.stroke(2, 3, 3)
  };

  /** Tones of states: from light for none of one's own to dark for work; forms of print too. */
  private static final Color[] TONES = {
    new Color(0xe6e6e6),
    new Color(0xc9b78a),
    new Color(0xb7d3ea),
    new Color(0x0060a8),
    new Color(0x7fb59f),
    new Color(0x00704d),
    new Color(0x8a3f74),
    new Color(0xd99a6c),
    new Color(0xffffff)
  };

  public LifeChart {
    lives = List.copyOf(lives);
    states = List.copyOf(states);
    axes = List.copyOf(axes);
    formats = List.copyOf(formats);
  }

  /**
   * A life.
   *
   * @param states number of the state of each month since the start; -1 before and after the life
   * @param numbers a row for each axis; NaN where there is none
   */
  public record Life(String name, int[] states, double[][] numbers) {}

  @Override
  public Sheet draw(double width) {
    double left = Math.min(width * 0.36, 40 + widest());
    Sheet legend = legend(width);
    Font plain = Look.font(Look.SMALL, false);
    List<Sheet> words = axes.stream().map(each -> words(each, width - left - EDGE, plain)).toList();
    double gap = 8 + words.stream().mapToDouble(Sheet::height).max().orElse(0);
    double high = 14 + BAND * lives.size() + axes.size() * (LINES + gap) + FOOT;
    int months = lives.stream().mapToInt(each -> each.states().length).max().orElse(1);
    NumberAxis time = Look.months(start, start.plusMonths(months + 1L), width - left, locale);
    CombinedDomainXYPlot all = new CombinedDomainXYPlot(time);
    Look.dress(all);
    all.setGap(gap);
    all.setInsets(new RectangleInsets(4, 0, 2, EDGE));
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    all.setFixedRangeAxisSpace(space);
    all.add(bands(), (int) Math.round(BAND * lives.size()));
    for (int i = 0; i < axes.size(); i++) {
      all.add(lines(i), (int) LINES);
    }
    JFreeChart chart = Look.bare(all);
    Sheet drawn =
        Sheet.of(
            chart,
            width,
            high,
            (graphics, info) -> {
              for (int i = 0; i < axes.size(); i++) {
                Rectangle2D area = info.getPlotInfo().getSubplotInfo(i + 1).getDataArea();
                double y = area.getMinY() - words.get(i).height() - 3;
                words.get(i).moved(left, y, width, high).paint().accept(graphics);
              }
            });
    return legend.above(drawn);
  }

  private static Sheet words(String words, double width, Font font) {
    return Sheet.words(words, width, font, Ink.WORDS, HorizontalAlignment.LEFT);
  }

  private double widest() {
    Font font = Look.font(Look.SMALL, false);
    return lives.stream().mapToDouble(each -> Look.width(each.name(), font)).max().orElse(60);
  }

  /** The states that occur, each with its tone, and the lines, each with its stroke. */
  private Sheet legend(double width) {
    List<Sign> signs = new ArrayList<>();
    lives.stream()
        .flatMapToInt(life -> Arrays.stream(life.states()))
        .filter(state -> state >= 0)
        .distinct()
        .sorted()
        .forEach(
            state ->
                signs.add(
                    new Sign(
                        states.get(state),
                        graphics -> {
                          Rectangle2D box = new Rectangle2D.Double(0, 3, 12, 12);
                          graphics.setPaint(TONES[state]);
                          graphics.fill(box);
                          graphics.setPaint(Ink.QUIET.color());
                          graphics.setStroke(Look.stroke(0.8f));
                          graphics.draw(box);
                        })));
    Sheet sheet = row(signs, width);
    List<Sign> lines = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      int life = i;
      lines.add(
          new Sign(
              lives.get(i).name(),
              graphics -> {
                graphics.setPaint(ink(life).color());
                graphics.setStroke(STROKES[life % STROKES.length]);
                graphics.drawLine(-8, 9, 12, 9);
              }));
    }
    return sheet.above(row(lines, width));
  }

  /** A sign with its words. */
  private record Sign(String words, Consumer<Graphics2D> paint) {}

  /** Signs beside one another, on as many lines as they need. */
  private static Sheet row(List<Sign> signs, double width) {
    Font plain = Look.font(Look.SMALL, false);
    Sheet sheet = Sheet.space(width, 0);
    Sheet line = Sheet.space(width, 18);
    double x = 16;
    for (Sign sign : signs) {
      double wide = 32 + Look.width(sign.words(), plain);
      if (x > 16 && x + wide > width - 8) {
        sheet = sheet.above(line);
        line = Sheet.space(width, 18);
        x = 16;
      }
      Consumer<Graphics2D> both =
          sign.paint()
              .andThen(
                  graphics -> {
                    graphics.setPaint(Ink.WORDS.color());
                    graphics.setFont(plain);
                    graphics.drawString(sign.words(), 17, 13);
                  });
      Sheet moved = new Sheet(width, 18, both).moved(x, 0, width, 18);
      line = new Sheet(width, 18, line.paint().andThen(moved.paint()));
      x += wide + 8;
    }
    return sheet.above(line);
  }

  private static Ink ink(int life) {
    return life == 0 ? Ink.WORDS : Ink.ofSeries(life - 1);
  }

  private XYPlot bands() {
    XYPlot plot = new XYPlot();
    Look.dress(plot);
    Look.layer(plot, new XYSeriesCollection(), new XYLineAndShapeRenderer());
    SymbolAxis names = new SymbolAxis(null, lives.stream().map(Life::name).toArray(String[]::new));
    Look.dress(names);
    names.setTickLabelPaint(Ink.WORDS.color());
    names.setGridBandsVisible(false);
    names.setInverted(true);
    names.setRange(-0.5, lives.size() - 0.5);
    plot.setRangeAxis(names);
    for (int row = 0; row < lives.size(); row++) {
      int[] months = lives.get(row).states();
      int from = 0;
      for (int month = 1; month <= months.length; month++) {
        if (month == months.length || months[month] != months[from]) {
          if (months[from] >= 0) {
            plot.addAnnotation(
                new XYBoxAnnotation(
                    month(from),
                    row + 0.4, // rows go down
                    month(month),
                    row - 0.4,
                    Look.stroke(0.8f),
                    Ink.QUIET.color(),
                    TONES[months[from]]));
          }
          from = month;
        }
      }
    }
    return plot;
  }

  private XYPlot lines(int which) {
    XYPlot plot = new XYPlot();
    Look.dress(plot);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(Look.stroke(1));
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < lives.size(); i++) {
      XYSeries line = new XYSeries(i);
      double[] numbers = lives.get(i).numbers()[which];
      for (int month = 0; month < numbers.length; month++) {
        if (!Double.isNaN(numbers[month])) {
          line.add((month(month) + month(month + 1)) / 2, numbers[month]);
          low = Math.min(low, numbers[month]);
          high = Math.max(high, numbers[month]);
        }
      }
      data.addSeries(line);
      renderer.setSeriesPaint(i, ink(i).color());
      renderer.setSeriesStroke(i, STROKES[i % STROKES.length]);
    }
    Look.layer(plot, data, renderer);
    if (low > high) {
      low = 0;
      high = 1;
    }
    double room = Math.max(1, (high - low) * 0.08);
    NumberAxis axis = Look.numbers(low - room, high + room, 4, formats.get(which));
    plot.setRangeAxis(axis);
    return plot;
  }

  private double month(int month) {
    return Look.month(start) + month;
  }
}
