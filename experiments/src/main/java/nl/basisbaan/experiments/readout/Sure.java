package nl.basisbaan.experiments.readout;

/** How sure a figure is, in words. */
public final class Sure {
  /** From so many towns on a range has 95 of 100 towns in it; with fewer it is what was seen. */
  private static final int TOWNS_FOR_A_RANGE = 40;

  private Sure() {}

  /**
   * In how many towns the policy that a title begins with is the highest, or the lowest, and on
   * which others that may be chance; empty without a comparison.
   */
  public static String ofFinding(Finding finding, boolean highestFirst, Language language) {
    Finding.First first = highestFirst ? finding.highest() : finding.lowest();
    if (!finding.isComparison() || first.of() < 2) {
      return "";
    }
    String id = highestFirst ? "sure.highest" : "sure.lowest";
    return language.say(id, first.policy(), first.towns(), first.of())
        + ofLead(first, language)
        + " ";
  }

  /** On which others the lead of a policy may be chance; empty where it is on none. */
  public static String ofLead(Finding.First first, Language language) {
    return first.near().isEmpty()
        ? ""
        : " " + language.say("sure.chance", language.list(first.near()));
  }

  /** A title that sets two policies beside each other, and says where their order may be chance. */
  public static String title(String title, Finding finding, Language language) {
    boolean compares = finding.isComparison() && finding.highest().of() > 1;
    return compares && !finding.highest().leads(finding.lowest())
        ? language.say("title.chance", title)
        : title;
  }

  /** What a range over the towns is. */
  public static String ofRange(int towns, Language language) {
    return towns == 1
        ? language.say("sure.one")
        : language.say(towns < TOWNS_FOR_A_RANGE ? "sure.few" : "sure.range", towns);
  }
}
