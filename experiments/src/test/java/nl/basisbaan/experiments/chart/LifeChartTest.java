package nl.basisbaan.experiments.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.chart.LifeChart.Life;
import org.junit.jupiter.api.Test;

/** The words of a life stand beside what is drawn. */
class LifeChartTest {
  private static final Pattern BAND = Pattern.compile("<path fill=\"#e6e6e6\"[^>]* d=\"([^\"]*)\"");
  private static final Pattern CORNER = Pattern.compile("M[-0-9.]+ ([0-9.]+)");
  private static final Pattern WORDS = Pattern.compile(" y=\"([0-9.]+)\">([^<]*)<");
  private static final double BAND_HIGH = 24;
  private static final double LETTER_HIGH = 9;

  @Test
  void wordsOfAnAxisThatTakeSomeLinesStandBelowTheBands() {
    Labels plain =
        new Labels() {
          @Override
          public String text(double value) {
            return Math.round(value) + "";
          }

          @Override
          public String tick(double value, double step) {
            return text(value);
          }
        };
    Life life =
        new Life(
            "a policy with a long name",
            new int[] {0, 0, 0},
            new double[][] {{1, 2, 3}, {1, 2, 3}});
    LifeChart chart =
        new LifeChart(
            YearMonth.of(2023, 1),
            List.of(life, life),
            List.of("benefit"),
            List.of("net income of the whole household together, euro a month", "scores"),
            List.of(plain, plain),
            Locale.ROOT);
    String svg = Svg.of(chart.draw(350), "life", "narrow", "A life", "Bands and lines");
    double bottom = 0;
    Matcher band = BAND.matcher(svg);
    while (band.find()) {
      Matcher corner = CORNER.matcher(band.group(1));
      while (corner.find()) {
        bottom = Math.max(bottom, Double.parseDouble(corner.group(1)) + BAND_HIGH);
      }
    }
    Matcher words = WORDS.matcher(svg);
    double first = 0;
    while (words.find()) {
      if (words.group(2).startsWith("net income")) {
        first = Double.parseDouble(words.group(1));
      }
    }
    assertTrue(bottom > 0 && first - LETTER_HIGH >= bottom, first + " is not below " + bottom);
  }
}
