package nl.basisbaan.numbers;

/**
 * One number of the model.
 *
 * @param name mechanism and meaning, such as {@code sickness.spells_per_year_age_45}
 * @param unit such as {@code probability per month}
 * @param whole whether it can only be a whole number
 * @param value in force
 * @param low least plausible value
 * @param high greatest plausible value
 * @param scope what it can change
 * @param source evidence file and row, publication, or {@code assumption}
 * @param mechanism number of the mechanism in docs/odd.md that uses it
 * @param words what it means, in one sentence
 */
public record Parameter(
    String name,
    String unit,
    boolean whole,
    double value,
    double low,
    double high,
    Scope scope,
    String source,
    String mechanism,
    String words) {

  /** What a number can change. */
  public enum Scope {
    /** Anybody's life, or how people are counted. */
    LIVES,
    /** Only the lives of those whom a programme reaches, and what happens in and around places. */
    PLACES,
    /** Nobody's life: how amounts of different years are compared. */
    PRICES,
    /** What places cost: nobody's life, unless a policy has a budget that they must fit. */
    BUDGETS,
    /** Nobody's life: only what is paid for it, and what it is worth. */
    BOOKS
  }

  /** Refuses a value outside the plausible range, and a fraction of what is counted. */
  public Parameter {
    Range range = new Range(low, high, whole, unit);
    if (!range.holds(value)) {
      throw new IllegalArgumentException(range.mistake(name, value));
    }
  }

  /** The same parameter with another value. */
  public Parameter at(double other) {
    return new Parameter(name, unit, whole, other, low, high, scope, source, mechanism, words);
  }
}
