package nl.basisbaan.experiments.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** On a telephone the words of a row stand above its marks, where lines of the plot run. */
class RowChartTest {
  private static final int TELEPHONE = 350;
  private static final int SCALE = 2;

  private static final Labels WHOLE =
      new Labels() {
        @Override
        public String text(double value) {
          return Long.toString(Math.round(value));
        }

        @Override
        public String tick(double value, double step) {
          return text(value);
        }
      };

  /** A row around 0 whose words leave the upper half of their line free. */
  private static BufferedImage painted(String label) throws IOException {
    RowChart.Row row = new RowChart.Row(label, 0, 8, 7, 9, -10, 10, List.of());
    RowChart chart =
        new RowChart(List.of(new RowChart.Section("", List.of(row))), "", WHOLE, false);
    Sheet sheet = chart.draw(TELEPHONE);
    int high = (int) Math.ceil(SCALE * sheet.height());
    byte[] png = Png.file(sheet, SCALE * TELEPHONE, high);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static boolean isDark(int colour) {
    return (colour & 0xff) < 0x90;
  }

  /** The darkest column but those of the marks: the line at 0. */
  private static int lineAtZero(BufferedImage image) {
    return IntStream.range(SCALE * TELEPHONE / 4, SCALE * TELEPHONE * 3 / 4)
        .boxed()
        .max((one, other) -> Long.compare(dark(image, one), dark(image, other)))
        .orElseThrow();
  }

  private static long dark(BufferedImage image, int x) {
    return IntStream.range(0, image.getHeight()).filter(y -> isDark(image.getRGB(x, y))).count();
  }

  /** Whether the line at 0 is there at a height, in units of the drawing. */
  private static boolean isLined(BufferedImage image, int x, int height) {
    return isDark(image.getRGB(x, SCALE * height));
  }

  @Test
  void noLineCrossesTheWordsOfARow() throws IOException {
    BufferedImage crossed = painted(".");
    int zero = lineAtZero(crossed);
    assertTrue(isLined(crossed, zero, 5), "short words leave the line as it is");

    BufferedImage words = painted(".".repeat(70));

    assertEquals(zero, lineAtZero(words), "the plot is the same");
    assertFalse(isLined(words, zero, 5), "no line crosses the words");
    assertTrue(isLined(words, zero, 20), "the line goes on below the words");
  }
}
