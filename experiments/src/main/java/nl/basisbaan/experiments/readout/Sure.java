package nl.basisbaan.experiments.readout;

import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Language;

/** How sure a figure is, in words. */
public final class Sure {
  private static final int MOST_NAMED = 6;

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

  /** Who is the same as a policy, and on which others its lead may be chance; empty for none. */
  public static String ofLead(Finding.First first, Language language) {
    String same = first.counted() < first.lived() ? "sure.same.some" : "sure.same";
    return some(same, first.same(), first, language)
        + some("sure.chance", first.near(), first, language);
  }

  private static String some(
      String id, List<String> policies, Finding.First first, Language language) {
    return policies.isEmpty()
        ? ""
        : " "
            + language.say(id, language.few(policies, MOST_NAMED), first.counted(), first.lived());
  }

  /** A title that sets two policies beside each other, and says where their order may be chance. */
  public static String title(String title, Finding finding, Language language) {
    boolean compares = finding.isComparison() && finding.highest().of() > 1;
    return compares && !finding.highest().leads(finding.lowest())
        ? language.say("may_be_chance", title)
        : title;
  }

  /** What a range over the towns is. */
  public static String ofRange(int towns, Language language) {
    return towns == 1
        ? language.say("sure.one")
        : language.say(towns < Estimate.TOWNS_FOR_A_RANGE ? "sure.few" : "sure.range", towns);
  }

  /** That the range of few towns grows with them; empty where it hardly does. */
  public static Optional<String> ofFew(int towns, Language language) {
    int many = Estimate.TOWNS_FOR_A_RANGE;
    return towns < many
        ? Optional.of(language.say("short.proof.few", towns, many))
        : Optional.empty();
  }

  /**
   * Where social value came out in all towns that count, or in nearly all of many.
   *
   * @param towns that were lived: in some of them no place may be filled
   */
  public static String ofRange(Told value, int towns, Format euro) {
    boolean few = value.count() < Estimate.TOWNS_FOR_A_RANGE;
    return euro.language()
        .say(
            (few ? "short.range.few" : "short.range.most") + (value.count() < towns ? ".some" : ""),
            euro.text(value.rangeLow()),
            euro.text(value.rangeHigh()),
            value.count(),
            towns);
  }
}
