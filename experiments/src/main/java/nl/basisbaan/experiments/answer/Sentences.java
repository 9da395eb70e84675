package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.figure.EstimateCells;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.reach.Reach;
import nl.basisbaan.experiments.text.Words;

/** The answer in a few sentences: a policy each, and how they differ. */
final class Sentences {
  private final Found found;
  private final Ends ends;
  private final int towns;

  Sentences(Found found) {
    this.found = found;
    this.ends = Ends.of(found.experiment());
    this.towns = found.experiment().replications();
  }

  /** The policies, and each against one before it. */
  List<String> of(List<Integer> compared) {
    List<String> sentences = new ArrayList<>();
    for (int policy : compared) {
      if (nobodyPlaced(policy).isPresent()) {
        sentences.add(nobodyPlaced(policy).orElseThrow() + ".");
        continue;
      }
      sentences.add(
          found.policy(policy).name()
              + ": "
              + where()
              + "a year in a place takes people off assistance for "
              + told(Headline.OFF_BENEFIT, policy, "years")
              + ", adds "
              + told(Headline.REGULAR_WORK, policy, "years of regular work")
              + ", at a net municipal cost of "
              + told(Headline.COST_MUNICIPALITY, policy, "euro")
              + startUp(policy)
              + aYear(policy)
              + ".");
    }
    found.comparisons(compared).forEach(each -> sentences.add(each.sentence()));
    return sentences;
  }

  /** Whom the policies reach most and least, of those for whom that is no chance. */
  Optional<String> reach(List<Integer> compared) {
    List<String> parts = new ArrayList<>();
    for (int policy : compared) {
      found
          .reach(policy)
          .flatMap(Reach::shortly)
          .ifPresent(words -> parts.add(found.policy(policy).name() + " " + words));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Reached most and least (%): " + String.join("; ", parts) + ".");
  }

  /**
   * What a policy costs that fills no place, such as for those who recruit; empty when it fills
   * one.
   */
  Optional<String> nobodyPlaced(int policy) {
    if (found.figure(Headline.FILLED).of(policy).estimate().stream()
        .allMatch(each -> each.mean() != 0)) {
      return Optional.empty();
    }
    Figure.Told cost = found.figure(Headline.COST_YEAR).of(policy);
    boolean costs = cost.isThere() && cost.rounded().tellsApart(cost.mean(), 0);
    return Optional.of(
        found.policy(policy).name()
            + " fills no place in these months"
            + (costs
                ? ", and costs the municipality "
                    + told(Headline.COST_YEAR, policy, "euro a year all the same")
                : ""));
  }

  /** What all places together cost. */
  private String aYear(int policy) {
    Figure.Told cost = found.figure(Headline.COST_YEAR).of(policy);
    String lastYear = LastYear.words(found, policy);
    return (cost.isThere() ? "; all places " + cost.cells().mean().text() + " a year" : "")
        + (lastYear.isEmpty() ? "" : "; " + lastYear);
  }

  /** How the first two years differ from the whole, if they do as it is told. */
  private String startUp(int policy) {
    Figure.Told start = found.figure(Headline.COST_START_UP).of(policy);
    Figure.Told whole = found.figure(Headline.COST_MUNICIPALITY).of(policy);
    boolean told =
        found.headlines().contains(Headline.COST_START_UP) && start.isThere() && whole.isThere();
    String mean = told ? start.cells().mean().text() : "";
    return told && !mean.equals(whole.cells().mean().text()) ? ", first two years " + mean : "";
  }

  /** Of which towns a range speaks. */
  String where() {
    return EstimateCells.speaksOfOthers(towns)
        ? "in one town, "
        : "in the " + Words.count(towns, "town") + " seen, ";
  }

  /** A headline as a part of a sentence: the range, the mean, and its ends where it has any. */
  String told(Headline headline, int policy, String unit) {
    Figure.Told told = found.figure(headline).of(policy);
    if (!told.isThere()) {
      return "an unknown number of " + unit + " (nobody to count)";
    }
    EstimateCells cells = told.cells();
    String ofEnds =
        ends.span(told)
            .map(
                span ->
                    "with unknowns " + told.rounded().text(span.low(), span.high()) + span.mark())
            .orElse("");
    if (!told.estimate().orElseThrow().hasInterval() || cells.isOneNumber()) {
      return cells.mean().text() + " " + unit + (ofEnds.isEmpty() ? "" : " (" + ofEnds + ")");
    }
    return cells.range().text()
        + " "
        + unit
        + " (mean "
        + cells.mean().text()
        + (ofEnds.isEmpty() ? "" : "; " + ofEnds)
        + ")";
  }
}
