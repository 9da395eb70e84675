package nl.basisbaan.experiments.chart;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      assertTrue(forms.add(RowChart.form(i)), "form of series " + i);
    }
  }

  @Test
  void anAxisHoldsItsNumbersAndHasFewTicks() {
    for (List<Double> values :
        List.of(
            List.of(-3.2, 18_690.0),
            List.of(0.001, 0.0042),
            List.of(-5.0, -5.0),
            List.of(1e9, 2e9),
            List.of(0.0),
            List.<Double>of())) {
      Axis axis = Axis.of(values, false, 6);
      values.forEach(
          each -> assertTrue(axis.low() <= each + 1e-9 && axis.high() >= each - 1e-9, axis + ""));
      assertTrue(axis.ticks().size() >= 2 && axis.ticks().size() <= 12, axis.ticks().toString());
      assertNotEquals(axis.low(), axis.high());
    }
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
