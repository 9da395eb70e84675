package nl.basisbaan.experiments.readout;

/** How sure a figure is, in words. */
public final class Sure {
  /** From so many towns on a range has 95 of 100 towns in it; with fewer it is what was seen. */
  private static final int TOWNS_FOR_A_RANGE = 40;

  private Sure() {}

  /** In how many towns the highest of a finding is the highest; empty without a comparison. */
  public static String ofFinding(Finding finding, Language language) {
    return finding.isComparison() && finding.of() > 1
        ? language.say("sure.highest", finding.highest(), finding.towns(), finding.of()) + " "
        : "";
  }

  /** What a range over the towns is. */
  public static String ofRange(int towns, Language language) {
    return towns == 1
        ? language.say("sure.one")
        : language.say(towns < TOWNS_FOR_A_RANGE ? "sure.few" : "sure.range", towns);
  }
}
