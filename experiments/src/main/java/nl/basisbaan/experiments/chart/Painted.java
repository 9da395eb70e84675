package nl.basisbaan.experiments.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a picture as PNG, without a screen. */
public final class Painted {
  private Painted() {}

  /** Writes it, as large as fits in a number of pixels, in their middle. */
  public static void write(Picture picture, int width, int height, Path file) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      double scale = Math.min(width / picture.width(), height / picture.height());
      graphics.translate((width - scale * picture.width()) / 2, 0);
      graphics.scale(scale, scale);
      picture.marks().forEach(mark -> paint(mark, graphics));
    } finally {
      graphics.dispose();
    }
    Files.deleteIfExists(file);
    ImageIO.write(image, "png", file.toFile());
  }

  private static void paint(Mark mark, Graphics2D graphics) {
    if (mark instanceof Mark.Line line) {
      graphics.setColor(color(line.ink(), 1));
      float[] dash = line.dash().lengths();
      graphics.setStroke(
          new BasicStroke(
              (float) line.width(),
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              1,
              dash.length == 0 ? null : dash,
              0));
      graphics.draw(path(line.points(), false));
    } else if (mark instanceof Mark.Area area) {
      graphics.setColor(color(area.ink(), area.opacity()));
      graphics.fill(path(area.points(), true));
    } else if (mark instanceof Mark.Dot dot) {
      Path2D path = path(dot.form().corners(dot.x(), dot.y(), dot.size()), true);
      graphics.setColor(color(dot.hollow() ? Ink.WHITE : dot.ink(), 1));
      graphics.fill(path);
      graphics.setColor(color(dot.ink(), 1));
      graphics.setStroke(new BasicStroke(1.4f));
      graphics.draw(path);
    } else if (mark instanceof Mark.Text text) {
      graphics.setColor(color(text.ink(), 1));
      graphics.setFont(
          new Font(Font.SANS_SERIF, text.bold() ? Font.BOLD : Font.PLAIN, 1)
              .deriveFont((float) text.size()));
      double wide = graphics.getFontMetrics().getStringBounds(text.words(), graphics).getWidth();
      double x =
          switch (text.side()) {
            case START -> text.x();
            case MIDDLE -> text.x() - wide / 2;
            case END -> text.x() - wide;
          };
      graphics.drawString(text.words(), (float) x, (float) text.y());
    }
  }

  private static Color color(Ink ink, double opacity) {
    return new Color(
        ink.rgb() >> 16, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff, (int) Math.round(255 * opacity));
  }

  private static Path2D path(List<Mark.At> points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.stream().skip(1).forEach(each -> path.lineTo(each.x(), each.y()));
    if (closed) {
      path.closePath();
    }
    return path;
  }
}
