package nl.basisbaan.experiments.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours can be seen on white, and series be told apart without colour. */
class InkTest {
  /** Least contrast of words on their ground, WCAG 2.2, 1.4.3. */
  private static final double WORDS = 4.5;

  @ParameterizedTest
  @EnumSource(
      value = Ink.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WHITE", "GRID"})
  void everyInkStandsOutFromWhite(Ink ink) {
    double contrast = 1.05 / (luminance(ink.rgb()) + 0.05);
    assertTrue(contrast >= WORDS, ink + " has " + contrast);
  }

  @Test
  void seriesHaveInksAndFormsOfTheirOwn() {
    Set<Object> inks = new HashSet<>();
    Set<Object> forms = new HashSet<>();
    for (int i = 0; i < Ink.series(); i++) {
      assertTrue(inks.add(Ink.ofSeries(i)), "ink of series " + i);
      assertTrue(forms.add(corners(Look.form(i, 4))), "form of series " + i);
    }
  }

  @Test
  void anAxisHoldsItsNumbersAndHasFewTicks() {
    Labels plain =
        new Labels() {
          @Override
          public String text(double value) {
            return Double.toString(value);
          }

          @Override
          public String tick(double value, double step) {
            return Double.toString(value);
          }
        };
    for (double[] ends :
        new double[][] {{-3.2, 18_690}, {0.001, 0.0042}, {0, 1}, {1e9, 2e9}, {-7, -6.5}}) {
      NumberAxis axis = Look.numbers(ends[0], ends[1], 6, plain);
      assertTrue(axis.getLowerBound() <= ends[0] && axis.getUpperBound() >= ends[1], axis + "");
      double ticks = axis.getRange().getLength() / axis.getTickUnit().getSize();
      assertTrue(ticks >= 1 && ticks <= 8, ticks + " ticks");
    }
  }

  private static List<Double> corners(Shape shape) {
    List<Double> corners = new ArrayList<>();
    double[] point = new double[6];
    for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
      each.currentSegment(point);
      corners.add(point[0]);
      corners.add(point[1]);
    }
    return corners;
  }

  /** Relative luminance as WCAG defines it. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
