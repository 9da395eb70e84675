package nl.basisbaan.experiments.answer;

import java.util.Arrays;
import nl.basisbaan.experiments.results.Digits;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/** Words for the outcome by which policies, or designs, are compared. */
public final class PrimaryWords {
  private PrimaryWords() {}

  /** A few words that headlines have for it, or those of the page. */
  public static String named(Outcome outcome) {
    String label = outcome.label();
    String constant = label.replaceFirst("_nominal$", "");
    String words =
        Arrays.stream(Headline.values())
            .filter(each -> each.outcome().label().equals(constant))
            .map(PrimaryWords::inFull)
            .findFirst()
            .orElseGet(() -> Language.EN.say("outcome." + constant));
    return constant.equals(label) ? words : Language.EN.say("outcome.nominal", words);
  }

  /** A few words, where nothing says whom they are about. */
  static String inFull(Headline headline) {
    String words = headline.shortly();
    return words.endsWith(" a filled place") ? words + " and year" : words + headline.behind();
  }

  /** The direction that is looked for: what is good, and the highest where nothing is. */
  public static String best(Outcome outcome) {
    return switch (outcome.good()) {
      case LOW -> "lowest";
      case HIGH, NEITHER -> "highest";
    };
  }

  /** The unit, behind a number of it. */
  public static String inUnit(Outcome outcome) {
    return Digits.of(outcome) == Rounded.PERCENT ? "%" : " " + outcome.unit();
  }

  /**
   * How small a difference could have been seen at all, and how large one must be for a single
   * town.
   *
   * @param between what the sentence begins with
   * @param difference in the same towns, where there is any
   */
  public static String smallest(String between, Outcome outcome, Estimate difference) {
    double smallest = difference.smallestTold();
    if (Double.isNaN(smallest)) {
      return "One town cannot tell what of a difference is chance: more replications can.";
    }
    int towns = difference.count();
    Rounded rounded = Digits.of(outcome);
    if (!rounded.tellsApart(smallest, 0)) {
      return between + " the difference is as good as the same in every town.";
    }
    return between
        + " a true difference of "
        + rounded.text(smallest)
        + (rounded == Rounded.PERCENT ? " percentage points" : inUnit(outcome))
        + " or more would have been told from chance in four of five such studies of "
        + Words.count(towns, "town")
        + "; one town would need some "
        + rounded.text(smallest * Math.sqrt(towns))
        + ".";
  }
}
