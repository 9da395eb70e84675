package nl.basisbaan.experiments.reach;

import nl.basisbaan.experiments.results.Estimate;

/**
 * How many of a group got a place, of those who ever met the rules of a policy.
 *
 * @param words who they are
 * @param share of them who ever had a place, in all towns
 * @param difference that share less the one of everybody, town by town, with an interval of 99%, as
 *     some twenty groups are judged side by side
 * @param everybody the share of everybody
 */
record Reached(String words, Estimate share, Estimate difference, double everybody) {
  /** What can be said of a group. */
  enum Verdict {
    MORE("more"),
    FEWER("fewer"),
    CHANCE("chance?"),
    ONE_TOWN("one town"),
    NOBODY_MAY("nobody may");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** In a word or two, for a table. */
    String words() {
      return words;
    }
  }

  /**
   * Whether they get a place more or less often than everybody: surely so when towns agree, and
   * when the people counted are enough. Towns that all reach nobody agree however few they count.
   */
  Verdict verdict() {
    if (!mayAny()) {
      return Verdict.NOBODY_MAY;
    }
    if (!difference.hasInterval()) {
      return Verdict.ONE_TOWN;
    }
    if (difference.low() > 0 && share.low() > everybody) {
      return Verdict.MORE;
    }
    return difference.high() < 0 && share.high() < everybody ? Verdict.FEWER : Verdict.CHANCE;
  }

  /** Whether anybody of them ever met the rules. */
  boolean mayAny() {
    return share.count() > 0;
  }

  /** Whether some of them met the rules and none ever got a place. */
  boolean isNever() {
    return mayAny() && share.above() == 0;
  }
}
