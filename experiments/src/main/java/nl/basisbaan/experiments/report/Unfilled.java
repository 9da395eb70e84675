package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/**
 * What a page tells nothing of: policies that fill no place, and designs in which there is nobody
 * to count. They are named, so that nobody looks for them.
 */
final class Unfilled {
  private static final Outcome COST = Outcome.NET_COST_MUNICIPALITY_A_YEAR;

  /** More names than this are counted. */
  private static final int MOST_NAMED = 6;

  private Unfilled() {}

  /** The sentence; empty where all is told, or nothing can be. */
  static Optional<String> of(Results results, Language language) throws IOException {
    if (!results.isSweep()) {
      return ofPolicies(results, language);
    }
    List<String> names = designs(results);
    if (names.isEmpty() || results.table("designs.csv").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        language.say(
            names.size() == 1 ? "unfilled.designs.one" : "unfilled.designs",
            language.few(names, MOST_NAMED),
            names.size()));
  }

  /** They may cost something all the same, such as for those who recruit. */
  private static Optional<String> ofPolicies(Results results, Language language) {
    List<String> names = results.unfilled();
    String id = names.size() == 1 ? "unfilled.policies.one" : "unfilled.policies";
    String few = language.few(names, MOST_NAMED);
    Optional<String> cost = cost(results, names, language);
    return cost.map(each -> language.say(id + ".cost", few, each))
        .or(() -> Optional.of(language.say(id, few)))
        .filter(words -> !names.isEmpty() && (cost.isPresent() || !results.policies().isEmpty()));
  }

  /** What such policies cost a year, from the cheapest to the dearest; empty where none does. */
  private static Optional<String> cost(Results results, List<String> names, Language language) {
    Format euro = Format.of(COST, language);
    double[] costs =
        names.stream()
            .mapToDouble(name -> results.told(name, COST).map(Told::mean).orElse(0.0))
            .sorted()
            .toArray();
    if (costs.length == 0 || !euro.rounded().tellsApart(costs[costs.length - 1], 0)) {
      return Optional.empty();
    }
    String least = euro.text(costs[0]);
    String most = euro.text(costs[costs.length - 1]);
    return Optional.of(least.equals(most) ? most : language.say("unfilled.from_to", least, most));
  }

  /** Designs that were lived and are not among those that are compared. */
  private static List<String> designs(Results results) throws IOException {
    Set<String> all = new LinkedHashSet<>();
    results.lines("runs.csv", List.of("policy"), row -> all.add(row[0]));
    all.remove(results.reference());
    results.table("designs.csv").stringColumn("policy").forEach(all::remove);
    return List.copyOf(all);
  }
}
