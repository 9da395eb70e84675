package nl.basisbaan.experiments.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drawings have few letters, and every mark where it was drawn. */
class SvgTest {
  /** A number of an outline, with the command of its own before it, if any. */
  private static final Pattern STEP = Pattern.compile("([lh ]?)(-?[0-9.]+)");

  private static String drawn(Consumer<Graphics2D> paint) {
    String svg = Svg.of(new Sheet(300, 200, paint), "it", "wide", "Title", "What & how");
    int start = svg.indexOf("</desc>") + "</desc>\n".length();
    return svg.substring(start, svg.indexOf("</svg>"));
  }

  @Test
  void marksThatLookTheSameAreOne() {
    String svg =
        drawn(
            graphics -> {
              graphics.setStroke(Look.stroke(2));
              graphics.setPaint(Color.RED);
              graphics.draw(new Line2D.Double(10, 20, 30, 20));
              graphics.draw(new Line2D.Double(10, 30, 10, 50.5));
              graphics.setPaint(Color.BLUE);
              graphics.draw(new Line2D.Double(0, 0, 3, 4));
            });
    assertEquals(
        "<path fill=\"none\" stroke=\"red\" stroke-width=\"2\" d=\"M10 20h20M10 30v20.5\"/>\n"
            + "<path fill=\"none\" stroke=\"blue\" stroke-width=\"2\" d=\"M0 0l3 4\"/>\n",
        svg);
  }

  @Test
  void aMarkThatLetsThroughWhatIsBelowStaysApart() {
    String svg =
        drawn(
            graphics -> {
              graphics.setPaint(new Color(0, 0, 255, 128));
              graphics.fill(new Rectangle2D.Double(0, 0, 10, 10));
              graphics.fill(new Rectangle2D.Double(5, 5, 10, 10));
            });
    assertEquals(2, svg.lines().filter(line -> line.contains("fill-opacity=\"0.5\"")).count(), svg);
  }

  @Test
  void anInsideAndItsEdgeAreOneMark() {
    Rectangle2D box = new Rectangle2D.Double(1, 2, 30, 40);
    String svg =
        drawn(
            graphics -> {
              graphics.setStroke(Look.stroke(3));
              graphics.setPaint(Color.RED);
              graphics.fill(box);
              graphics.setPaint(Color.BLUE);
              graphics.draw(box);
            });
    assertEquals(
        "<path fill=\"red\" stroke=\"blue\" stroke-width=\"3\" d=\"M1 2h30v40h-30z\"/>\n", svg);
  }

  @Test
  void marksAndWordsStandWhereTheyWereMoved() {
    String svg =
        drawn(
            graphics -> {
              AffineTransform before = graphics.getTransform();
              graphics.translate(100, 50.5);
              graphics.setPaint(Color.RED);
              graphics.fill(new Rectangle2D.Double(1, 1, 2, 2));
              graphics.setFont(Look.font(Look.SMALL, true));
              graphics.drawString("a < b", 4, 10);
              graphics.setTransform(before);
            });
    assertTrue(svg.contains("d=\"M101 51.5h2v2h-2z\""), svg);
    assertTrue(svg.contains("font-weight=\"bold\" x=\"104\" y=\"60.5\">a &lt; b</text>"), svg);
  }

  @Test
  void ofALineOnlyThePointsAreToldThatMakeItsForm() {
    Path2D line = new Path2D.Double();
    line.moveTo(0, 100);
    for (int month = 1; month <= 120; month++) {
      line.lineTo(2 * month, month <= 60 ? 100 : 100 - (month - 60));
    }
    String outline = Trace.of(line);
    assertEquals("M0 100h120l120-60", outline);
  }

  @Test
  void noPointOfALineIsFurtherOffThanAFifth() {
    Path2D line = new Path2D.Double();
    line.moveTo(0, 50);
    double[] y = new double[200];
    for (int i = 1; i < 200; i++) {
      y[i] = Math.round(500 + 30 * Math.sin(i / 9.0) + i % 3) / 10.0;
      line.lineTo(i, y[i]);
    }
    double x = 0;
    double at = 50;
    char command = 'l';
    Matcher each = STEP.matcher(Trace.of(line).substring("M0 50".length()));
    while (each.find()) {
      command = each.group(1).isBlank() ? command : each.group(1).charAt(0);
      double toX = x + Double.parseDouble(each.group(2));
      double toY = at;
      if (command == 'l') {
        assertTrue(each.find());
        toY += Double.parseDouble(each.group(2));
      }
      for (int point = (int) Math.ceil(x); point <= toX && point > 0; point++) {
        double told = at + (toY - at) * (point - x) / (toX - x);
        assertEquals(y[point], told, 0.25, "at " + point);
      }
      x = toX;
      at = toY;
    }
    assertEquals(199, x, 1e-9);
  }

  @Test
  void whatIsOutsideOfItsPartOfTheSheetIsCutAndWhatIsInsideNeedsNoCut() {
    Consumer<Graphics2D> line =
        graphics -> {
          graphics.clip(new Rectangle2D.Double(10, 10, 100, 100));
          graphics.setPaint(Color.RED);
          graphics.draw(new Line2D.Double(20, 20, 50, 50));
        };
    assertFalse(drawn(line).contains("clip"), drawn(line));
    String cut = drawn(line.andThen(graphics -> graphics.draw(new Line2D.Double(20, 20, 500, 50))));
    assertTrue(
        cut.startsWith("<defs><clipPath id=\"it-c0\"><path d=\"M10 10h100v100h-100z\"/>"), cut);
    assertTrue(cut.contains("clip-path=\"url(#it-c0)\""), cut);
  }
}
