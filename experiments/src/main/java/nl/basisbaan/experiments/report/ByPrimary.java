package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.util.Optional;
import nl.basisbaan.experiments.plots.SweepFigures;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** Which policy is the best in what a study compares by, where that is not social value. */
final class ByPrimary {
  private ByPrimary() {}

  /** In one sentence; empty where social value or one policy is all that is compared. */
  static Optional<String> sentence(Results results, Language language) throws IOException {
    String label = results.manifest().path("study").path("primary").asText();
    for (Outcome outcome : Outcome.values()) {
      if (outcome.label().equals(label) && outcome != Outcome.SOCIAL_NET_PER_PLACE_YEAR) {
        return Finding.of(results, outcome, results.policies())
            .filter(finding -> finding.policies() > 1)
            .map(finding -> sentence(finding, outcome, language));
      }
    }
    return Optional.empty();
  }

  private static String sentence(Finding finding, Outcome outcome, Language language) {
    boolean isLowBest = outcome.good() == Outcome.Good.LOW;
    Finding.First best = isLowBest ? finding.lowest() : finding.highest();
    Finding.First worst = isLowBest ? finding.highest() : finding.lowest();
    String said =
        language.say(
            finding.isComparison() ? "short.primary" : "short.primary.same",
            Words.of(outcome, language),
            Words.amount(outcome, language, best.told().mean()),
            best.named(language),
            SweepFigures.best(outcome, language),
            worst.named(language),
            language.say(isLowBest ? "highest" : "lowest"),
            Words.amount(outcome, language, worst.told().mean()));
    String told = Sure.title(said, finding, language) + ".";
    return finding.isComparison() && finding.policies() > 2
        ? told + Sure.ofLead(best, language)
        : told;
  }
}
