package nl.basisbaan.experiments.chart;

import java.awt.Color;

/**
 * The colours there are, after the palette of Okabe and Ito (2008, Color universal design),
 * darkened so that each stands out from white: those of words by 4.5 to 1, as WCAG 2.2 (1.4.3)
 * wants it.
 */
public enum Ink {
  WORDS(0x222222),
  QUIET(0x595959),
  GRID(0xd9d9d9),
  WHITE(0xffffff),
  BLUE(0x0060a8),
  VERMILION(0xb04700),
  GREEN(0x00704d),
  PURPLE(0x8a3f74),
  BLACK(0x333333),
  OCHRE(0x7d5c00);

  /** The darkest grey still lets dark words be read, the lightest is not white. */
  private static final int DARK = 150;

  private static final int LIGHT = 250;

  private static final Ink[] SERIES = {BLUE, VERMILION, GREEN, PURPLE, BLACK, OCHRE};

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, a byte each. */
  int rgb() {
    return rgb;
  }

  /** It hides what is below it. */
  Color color() {
    return new Color(rgb);
  }

  /**
   * It lets see what is below it.
   *
   * @param opacity 1 hides it, 0 shows nothing of the ink
   */
  Color color(double opacity) {
    return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(255 * opacity));
  }

  /**
   * A grey below words: it prints in black and white, and nobody mistakes a colour.
   *
   * @param share 0 for the lightest, 1 for the darkest
   */
  static Color grey(double share) {
    int grey = (int) Math.round(LIGHT - (LIGHT - DARK) * share);
    return new Color(grey, grey, grey);
  }

  /** The colour of a series by its number; with its form it is known without colour too. */
  static Ink ofSeries(int series) {
    return SERIES[series % SERIES.length];
  }

  /** How many series have a colour and form of their own. */
  static int series() {
    return SERIES.length;
  }
}
