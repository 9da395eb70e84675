package nl.basisbaan.experiments.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Paints a sheet as PNG, without a screen. */
public final class Png {
  private Png() {}

  /** Writes it, as large as fits in a number of pixels, in their middle. */
  public static void write(Sheet sheet, int width, int height, Path file) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Ink.WHITE.color());
      graphics.fillRect(0, 0, width, height);
      Look.smooth(graphics);
      double scale = Math.min(width / sheet.width(), height / sheet.height());
      graphics.translate((width - scale * sheet.width()) / 2, 0);
      graphics.scale(scale, scale);
      sheet.paint().accept(graphics);
    } finally {
      graphics.dispose();
    }
    Files.deleteIfExists(file);
    ImageIO.write(image, "png", file.toFile());
  }
}
