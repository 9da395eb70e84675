package nl.basisbaan.experiments.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/**
 * A drawing with its size.
 *
 * @param width in units of which {@link Look#SMALL} are the height of small letters
 * @param paint draws it with its left upper corner at the origin
 */
public record Sheet(double width, double height, Consumer<Graphics2D> paint) {
  private static final double MARGIN = 12;

  /** Lines are this full at most: letters of other fonts are wider, up to a point. */
  private static final double FULL = 0.94;

  /** Words are never higher. */
  private static final double MOST_HIGH = 2000;

  /** Words on as many lines as they need at a width. */
  static Sheet words(String words, double width, Font font, Ink ink, HorizontalAlignment side) {
    TextTitle title = new TextTitle(words, font);
    title.setPaint(ink.color());
    title.setMargin(0, 0, 0, 0);
    title.setPadding(0, 0, 0, 0);
    title.setTextAlignment(side);
    title.setHorizontalAlignment(side);
    title.setVerticalAlignment(VerticalAlignment.TOP);
    title.setMaximumLinesToDisplay(20);
    Size2D size =
        title.arrange(
            Look.measure(),
            new RectangleConstraint(new Range(0, width * FULL), new Range(0, MOST_HIGH)));
    double high = size.getHeight();
    return new Sheet(
        width, high, graphics -> title.draw(graphics, new Rectangle2D.Double(0, 0, width, high)));
  }

  /**
   * A chart, and what is drawn on it.
   *
   * @param more is told where the parts of the chart came to stand
   */
  static Sheet of(
      JFreeChart chart,
      double width,
      double height,
      BiConsumer<Graphics2D, ChartRenderingInfo> more) {
    return new Sheet(
        width,
        height,
        graphics -> {
          ChartRenderingInfo info = new ChartRenderingInfo();
          chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
          more.accept(graphics, info);
        });
  }

  /** The same, further to the right and further down, on a sheet of another size. */
  Sheet moved(double right, double down, double newWidth, double newHeight) {
    return new Sheet(
        newWidth,
        newHeight,
        graphics -> {
          AffineTransform before = graphics.getTransform();
          graphics.translate(right, down);
          paint.accept(graphics);
          graphics.setTransform(before);
        });
  }

  /** This above another one. */
  Sheet above(Sheet other) {
    double wide = Math.max(width, other.width);
    double high = height + other.height;
    Sheet lower = other.moved(0, height, wide, high);
    return new Sheet(wide, high, paint.andThen(lower.paint));
  }

  /** Room of a height without anything in it. */
  static Sheet space(double width, double height) {
    return new Sheet(width, height, graphics -> {});
  }

  /** This below a title, and above a note. */
  public Sheet between(String title, String note) {
    return space(width, 10)
        .above(indented(title, Look.font(17, true), Ink.WORDS))
        .above(space(width, 10))
        .above(this)
        .above(space(width, 8))
        .above(indented(note, Look.font(11, false), Ink.QUIET))
        .above(space(width, 10));
  }

  private Sheet indented(String words, Font font, Ink ink) {
    Sheet plain = words(words, width - 2 * MARGIN, font, ink, HorizontalAlignment.LEFT);
    return plain.moved(MARGIN, 0, width, plain.height);
  }

  /** The same on a sheet of other proportions, in the middle at its top. */
  public Sheet on(double widthByHeight) {
    double wide = Math.max(width, height * widthByHeight);
    return moved((wide - width) / 2, 0, wide, wide / widthByHeight);
  }
}
