package nl.basisbaan.experiments.text;

/** What stands in one row and column of a table, with the number behind it where there is one. */
public sealed interface Cell {
  /** The number, neither rounded nor turned into percent; NaN for words alone. */
  double value();

  /**
   * Words, or a number as people read it.
   *
   * @param low lower end of a range, NaN without one
   * @param high upper end of it
   */
  record Text(String text, double value, double low, double high) implements Cell {}

  /**
   * A bar whose length shows a number.
   *
   * @param share of the longest bar, 0 to 1
   */
  record Bar(double value, double share) implements Cell {
    public Bar {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share of a bar must be in [0, 1] but was " + share);
      }
    }
  }

  /** Words alone. */
  static Text of(String words) {
    return of(words, Double.NaN);
  }

  /** A number. */
  static Text of(String text, double value) {
    return new Text(text, value, Double.NaN, Double.NaN);
  }

  /** A range. */
  static Text range(String text, double low, double high) {
    return new Text(text, Double.NaN, low, high);
  }
}
