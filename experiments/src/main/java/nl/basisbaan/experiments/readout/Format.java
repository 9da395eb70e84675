package nl.basisbaan.experiments.readout;

import java.util.Locale;
import nl.basisbaan.experiments.chart.Labels;
import nl.basisbaan.experiments.results.Digits;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Outcome;

/**
 * How numbers of one kind are written; a share as percent, without the sign.
 *
 * @param rounded to as many digits as the answer can carry
 * @param language whose separators they have
 */
public record Format(Rounded rounded, Language language) implements Labels {
  /** How numbers of an outcome are written. */
  public static Format of(Outcome outcome, Language language) {
    return new Format(Digits.of(outcome), language);
  }

  @Override
  public String text(double value) {
    return language.separated(rounded.text(value));
  }

  @Override
  public String tick(double value, double step) {
    double factor = isPercent() ? 100 : 1;
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step * factor) + 1e-9));
    double rounded = Math.abs(value) < step / 2 ? 0 : value * factor;
    return language.separated(String.format(Locale.ROOT, "%,." + decimals + "f", rounded));
  }

  /** A number within a sentence, with the sign of percent. */
  public String spoken(double value) {
    return text(value) + (isPercent() ? "%" : "");
  }

  /** Whether a number is told as one below 0. */
  public boolean isDown(double value) {
    return value < 0 && rounded.tellsApart(value, 0);
  }

  private boolean isPercent() {
    return rounded == Rounded.PERCENT || rounded == Rounded.SMALL_PERCENT;
  }
}
