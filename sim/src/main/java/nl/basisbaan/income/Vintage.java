package nl.basisbaan.income;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * From when an amount is, and what was done with what was published.
 *
 * @param from the years, or the first month of the half-year, of what was published, in order
 * @param others years of which a part of it is, scaled with the minimum wage; most often none
 */
public record Vintage(Basis basis, List<String> from, List<String> others) {
  /** How an amount follows from what was published. */
  public enum Basis {
    /** It is what was published for the date. */
    PUBLISHED,
    /** Scaled with the minimum wage. */
    SCALED,
    /** Indexed with wages since. */
    INDEXED,
    /** Its thresholds and credits were indexed with wages since, its rates were not. */
    PART_INDEXED,
    /** A maximum that has its usual share of the norm of a couple. */
    USUAL_SHARE,
    /** A part was derived from what was published for the date. */
    PART_DERIVED,
    /** A part is of other years, scaled with the minimum wage. */
    PART_SCALED,
    /** A part was derived, and a part is of other years, scaled with the minimum wage. */
    PART_DERIVED_PART_SCALED
  }

  public Vintage {
    from = List.copyOf(from);
    others = List.copyOf(others);
  }

  /** Published for a year or a half-year. */
  static Vintage published(Object of) {
    return of(Basis.PUBLISHED, of);
  }

  /** Of one date. */
  static Vintage of(Basis basis, Object of) {
    return new Vintage(basis, List.of(of.toString()), List.of());
  }

  /**
   * Of several amounts.
   *
   * @param year of the rules
   * @param years from which they are
   * @param derived whether one of the year itself was derived and not printed
   */
  static Vintage of(int year, Collection<Integer> years, boolean derived) {
    List<String> others =
        new TreeSet<>(years).stream().filter(other -> other != year).map(String::valueOf).toList();
    if (!years.contains(year)) {
      return new Vintage(Basis.SCALED, others, List.of());
    }
    Basis scaled = derived ? Basis.PART_DERIVED_PART_SCALED : Basis.PART_SCALED;
    Basis whole = derived ? Basis.PART_DERIVED : Basis.PUBLISHED;
    return new Vintage(others.isEmpty() ? whole : scaled, List.of(String.valueOf(year)), others);
  }

  /** Whether it, or a part of it, was not published for the date. */
  public boolean estimated() {
    return basis != Basis.PUBLISHED;
  }
}
