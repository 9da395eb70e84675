package nl.basisbaan.experiments.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints a sheet as PNG, without a screen. */
public final class Png {
  /** What stands near the start of every such file: by which program it was made. */
  public static final String MARK = "Software\0basisbaan";

  private static final String METADATA = "javax_imageio_png_1.0";

  private Png() {}

  /** The file, the sheet as large as fits in a number of pixels, in their middle. */
  public static byte[] file(Sheet sheet, int width, int height) {
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
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      metadata.mergeTree(METADATA, mark());
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a picture in memory has room
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode mark() {
    String[] words = MARK.split("\0", 2);
    IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
    entry.setAttribute("keyword", words[0]);
    entry.setAttribute("value", words[1]);
    IIOMetadataNode text = new IIOMetadataNode("tEXt");
    text.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    root.appendChild(text);
    return root;
  }
}
