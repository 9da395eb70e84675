package nl.basisbaan.experiments.report;

import static nl.basisbaan.experiments.plots.ProgrammeFigures.LIMITS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;

/**
 * What keeps more people from a place under each policy, and how often years ran over a budget: as
 * the English answer says it.
 */
final class Bounds {
  private static final String BUDGETS = "budget.csv";

  private final Results results;
  private final Language language;

  private Bounds(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  /** The sentences; none of a sweep, whose tables have neither. */
  static List<String> of(Results results, Language language) throws IOException {
    if (results.isSweep()) {
      return List.of();
    }
    Bounds bounds = new Bounds(results, language);
    List<String> sentences = new ArrayList<>();
    bounds.sentence("bounds.binds", bounds.binding()).ifPresent(sentences::add);
    bounds.sentence("bounds.over", bounds.overruns()).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> sentence(String id, List<String> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(language.say(id, String.join("; ", parts)));
  }

  /** Of every policy that something binds in some month. */
  private List<String> binding() {
    List<String> all = new ArrayList<>();
    for (String policy : results.compared()) {
      int[] percents =
          Rounded.percents(
              LIMITS.stream()
                  .map(limit -> results.told(policy, limit).map(Told::mean))
                  .mapToDouble(share -> share.filter(mean -> mean > 0).orElse(0.0))
                  .toArray());
      List<String> parts = new ArrayList<>();
      for (int limit = 0; limit < LIMITS.size(); limit++) {
        if (percents[limit] > 0) {
          parts.add(language.say("bounds." + LIMITS.get(limit).label(), percents[limit]));
        }
      }
      if (!parts.isEmpty()) {
        int rest = percents[LIMITS.size()];
        if (rest > 0) {
          parts.add(language.say("bounds.nothing", rest));
        }
        all.add(policy + " " + String.join(", ", parts));
      }
    }
    return all;
  }

  /** Of every policy that ran over its budget in some year of some town. */
  private List<String> overruns() throws IOException {
    if (!results.has(BUDGETS)) {
      return List.of();
    }
    List<String[]> rows = new ArrayList<>();
    results.lines(BUDGETS, List.of("policy", "point", "replication", "overrun_eur"), rows::add);
    List<String> all = new ArrayList<>();
    for (String policy : results.compared()) {
      DoubleSummaryStatistics over = new DoubleSummaryStatistics();
      Set<String> towns = new HashSet<>();
      int years = 0;
      for (String[] row : rows) {
        if (row[0].equals(policy) && row[1].equals(Results.BASE)) {
          years++;
          double euro = Double.parseDouble(row[3]);
          if (euro > 0) {
            over.accept(euro);
            towns.add(row[2]);
          }
        }
      }
      if (over.getCount() > 0) {
        Format euro = new Format(Rounded.TENS, language);
        all.add(
            language.count(
                "bounds.over.years",
                (int) over.getCount(),
                policy,
                years,
                towns.size(),
                results.towns(),
                euro.text(over.getAverage()),
                euro.text(over.getMax())));
      }
    }
    return all;
  }
}
