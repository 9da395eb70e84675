package nl.basisbaan.experiments.figure;

import nl.basisbaan.experiments.results.Estimate;

/** How sure a difference is. */
public enum Sureness {
  EVERY_TOWN,
  ON_AVERAGE,
  CHANCE,
  SAME,
  ONE_TOWN;

  /** Of a difference in pairs of the same towns. */
  public static Sureness of(Estimate difference) {
    if (!difference.hasInterval()) {
      return ONE_TOWN;
    }
    if (difference.isNone()) {
      return SAME;
    }
    if (!difference.meanIsCertain()) {
      return CHANCE;
    }
    return difference.everyTownSees() ? EVERY_TOWN : ON_AVERAGE;
  }

  /**
   * In a word or two, for a table.
   *
   * @param towns lived through: with nobody to count in some, the same is said of the others only
   */
  public static String words(Estimate difference, int towns) {
    return switch (of(difference)) {
      case EVERY_TOWN ->
          difference.count() < Estimate.TOWNS_FOR_A_RANGE
              ? all(difference.count()) + " towns"
              : "nearly all";
      case ON_AVERAGE -> "on average";
      case CHANCE -> "chance?";
      case SAME ->
          difference.count() < towns
              ? "the same in " + difference.count() + " of " + towns
              : "the same";
      case ONE_TOWN -> "one town";
    };
  }

  /** So many towns, all of them. */
  public static String all(int towns) {
    return towns == 2 ? "both" : "all " + towns;
  }
}
