package nl.basisbaan.experiments.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYDataset;

/** How all charts look: letters, lines, forms, axes. */
public final class Look {
  /** Size of small words. */
  static final float SMALL = 11.5f;

  static final BasicStroke DASHED = stroke(1, 6, 3);
  static final BasicStroke DOTTED = stroke(1.8f, 1.5f, 3);

  private static final int FORMS = 6;

  /** Room for the words of a month or year. */
  private static final double MONTH_WIDE = 62;

  /** Months between two that are told. */
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

  static {
    // Pictures are painted in memory: no window is ever opened, with or without a screen.
    System.setProperty("java.awt.headless", "true");
  }

  private Look() {}

  /** Whether this machine can draw letters; a Java without fonts cannot. */
  public static boolean canDraw() {
    try {
      return width("M", font(SMALL, false)) > 0;
    } catch (Error | RuntimeException e) { // how a Java without fonts says so differs
      return false;
    }
  }

  static Font font(float size, boolean bold) {
    return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
  }

  /** How wide words are. */
  static double width(String words, Font font) {
    FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
    return font.getStringBounds(words, context).getWidth();
  }

  /** What words can be measured with before there is a sheet. */
  static Graphics2D measure() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    smooth(graphics);
    return graphics;
  }

  /** Letters are as wide at any size as at the one that they were measured at. */
  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  static BasicStroke stroke(float width, float... dashes) {
    return dashes.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  /** The form of the marker of a series by its number, so that it is known without its colour. */
  static Shape form(int series, double size) {
    float half = (float) size;
    return switch (series % FORMS) {
      case 0 -> new Ellipse2D.Double(-size, -size, 2 * size, 2 * size);
      case 1 -> new Rectangle2D.Double(-size * 0.9, -size * 0.9, size * 1.8, size * 1.8);
      case 2 -> ShapeUtils.createUpTriangle(half * 1.1f);
      case 3 -> ShapeUtils.createDiamond(half * 1.2f);
      case 4 -> ShapeUtils.createDownTriangle(half * 1.1f);
      default -> new Rectangle2D.Double(-size * 0.4, -size * 1.2, size * 0.8, size * 2.4);
    };
  }

  /** An axis of numbers between two with about so many told, as the language writes them. */
  static NumberAxis numbers(double low, double high, int ticks, Labels labels) {
    if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
      double around = Math.max(1e-3, Math.abs(high) * 0.1);
      return numbers(low - around, high + around, ticks, labels);
    }
    NumberAxis axis = new NumberAxis();
    double room = (high - low) * 0.02;
    axis.setRange(low < 0 || low > room ? low - room : low, high > 0 ? high + room : high);
    axis.setTickUnit(
        (NumberTickUnit)
            NumberAxis.createStandardTickUnits().getCeilingTickUnit((high - low) / ticks));
    axis.setNumberFormatOverride(new Ticks(axis, labels));
    dress(axis);
    return axis;
  }

  /**
   * An axis of calendar months, which are numbers: twelve times the year and the month from 0. It
   * asks the machine neither for its time zone nor for its calendar.
   *
   * @param end first month that is not on it
   * @param width room for its words
   */
  static NumberAxis months(YearMonth start, YearMonth end, double width, Locale locale) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(month(start), Math.max(month(start) + 1, month(end) - 1));
    double fit = Math.max(1, width / MONTH_WIDE);
    int step = (int) Math.ceil(axis.getRange().getLength() / fit);
    int most = STEPS[STEPS.length - 1];
    int told = Arrays.stream(STEPS).filter(each -> each >= step).findFirst().orElse(most);
    axis.setTickUnit(new NumberTickUnit(told));
    axis.setNumberFormatOverride(
        new Ticks(axis, new Months(told % 12 == 0 ? "uuuu" : "MMM uuuu", locale)));
    dress(axis);
    axis.setTickMarksVisible(true);
    return axis;
  }

  /** The number of a month on an axis of months. */
  static double month(YearMonth month) {
    return month.getYear() * 12.0 + month.getMonthValue() - 1;
  }

  /** Months in words. */
  private record Months(String pattern, Locale locale) implements Labels {
    @Override
    public String text(double value) {
      YearMonth month = YearMonth.of(0, 1).plusMonths(Math.round(value));
      return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }

    @Override
    public String tick(double value, double step) {
      return text(value);
    }
  }

  static void dress(ValueAxis axis) {
    axis.setTickLabelFont(font(SMALL, false));
    axis.setTickLabelPaint(Ink.QUIET.color());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }

  /** A plot without decoration, with quiet lines at the numbers of its axes. */
  static void dress(XYPlot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
  }

  /** Numbers on top of what a plot has. */
  static void layer(XYPlot plot, XYDataset data, XYItemRenderer renderer) {
    int layer = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(layer, data);
    plot.setRenderer(layer, renderer);
  }

  /** The chart of a plot: nothing but the plot. */
  static JFreeChart bare(Plot plot) {
    JFreeChart chart = new JFreeChart(null, font(SMALL, false), plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  /** Writes the numbers of an axis so that neighbours can be told apart. */
  private static final class Ticks extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final NumberAxis axis;
    private final transient Labels labels;

    Ticks(NumberAxis axis, Labels labels) {
      this.axis = axis;
      this.labels = labels;
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
      return text.append(labels.tick(number, axis.getTickUnit().getSize()));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
      return format((double) number, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException("an axis is written, not read");
    }
  }
}
