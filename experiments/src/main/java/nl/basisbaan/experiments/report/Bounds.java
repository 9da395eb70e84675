package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import nl.basisbaan.experiments.plots.ProgrammeFigures;
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
      double[] shares = new double[ProgrammeFigures.LIMITS.size() + 1];
      for (int limit = 0; limit < ProgrammeFigures.LIMITS.size(); limit++) {
        shares[limit] =
            results.told(policy, ProgrammeFigures.LIMITS.get(limit)).map(Told::mean).orElse(0.0);
      }
      shares[ProgrammeFigures.LIMITS.size()] = Math.max(0, 1 - DoubleStream.of(shares).sum());
      int[] percents = Rounded.percents(shares);
      List<String> parts = new ArrayList<>();
      for (int limit = 0; limit < ProgrammeFigures.LIMITS.size(); limit++) {
        if (percents[limit] > 0) {
          parts.add(
              language.say(
                  "bounds." + ProgrammeFigures.LIMITS.get(limit).label(), percents[limit]));
        }
      }
      if (!parts.isEmpty()) {
        if (percents[ProgrammeFigures.LIMITS.size()] > 0) {
          parts.add(language.say("bounds.nothing", percents[ProgrammeFigures.LIMITS.size()]));
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
