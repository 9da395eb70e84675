package nl.basisbaan.model;

import nl.basisbaan.policy.Settings;

/**
 * One number of the model.
 *
 * @param name mechanism and meaning, such as {@code sickness.spells_per_year_age_45}
 * @param unit such as {@code probability per month}
 * @param value in force
 * @param low least plausible value
 * @param high greatest plausible value
 * @param source evidence file and row, publication, or {@code assumption}
 * @param mechanism number of the mechanism in docs/odd.md that uses it
 * @param words what it means, in one sentence
 */
public record Parameter(
    String name,
    String unit,
    double value,
    double low,
    double high,
    String source,
    String mechanism,
    String words) {

  /** Refuses a value outside the plausible range. */
  public Parameter {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name
              + " must be in ["
              + Settings.plain(low)
              + ", "
              + Settings.plain(high)
              + "] "
              + unit
              + " but was "
              + Settings.plain(value));
    }
  }

  /** The same parameter with another value. */
  public Parameter at(double other) {
    return new Parameter(name, unit, other, low, high, source, mechanism, words);
  }
}
