package nl.basisbaan.income;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * From when an amount is, and whether it is an estimate.
 *
 * @param words such as "of 2025", or "of 2021, scaled with the minimum wage"
 * @param estimated whether it, or a part of it, was not published for the date
 */
public record Vintage(String words, boolean estimated) {
  private static final String SCALED = ", scaled with the minimum wage";

  /** Published for a year or a half-year. */
  static Vintage published(Object of) {
    return new Vintage("of " + of, false);
  }

  /** Of a date, and estimated from it. */
  static Vintage estimated(Object of, String how) {
    return new Vintage("of " + of + ", " + how, true);
  }

  /** Of other years, scaled. */
  static Vintage scaled(Object of) {
    return new Vintage("of " + of + SCALED, true);
  }

  /**
   * Of several amounts.
   *
   * @param year of the rules
   * @param years from which they are
   * @param derived whether one of the year itself was derived and not printed
   */
  static Vintage of(int year, Collection<Integer> years, boolean derived) {
    List<Integer> others = new TreeSet<>(years).stream().filter(other -> other != year).toList();
    String from = others.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    if (!years.contains(year)) {
      return scaled(from);
    }
    String words = "of " + year + (derived ? ", in part derived" : "");
    return others.isEmpty()
        ? new Vintage(words, derived)
        : new Vintage(words + ", in part of " + from + SCALED, true);
  }
}
