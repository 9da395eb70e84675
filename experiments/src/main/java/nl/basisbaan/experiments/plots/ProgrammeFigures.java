package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** How programmes run: what keeps places empty, sickness, guidance. */
public final class ProgrammeFigures {
  /** In what share of the months each limit keeps more people from a place. */
  public static final List<Outcome> LIMITS =
      List.of(
          Outcome.BINDING_BUDGET_SHARE,
          Outcome.BINDING_COACHES_SHARE,
          Outcome.BINDING_PLACES_SHARE,
          Outcome.BINDING_CANDIDATES_SHARE);

  private static final List<Outcome> SICK =
      List.of(Outcome.SICK_SHARE, Outcome.SICK_SHARE_FIRST_YEAR);
  private static final List<Outcome> SUPERVISION =
      List.of(Outcome.SUPERVISION_HOURS_WEEK_FIRST_YEAR, Outcome.SUPERVISION_HOURS_WEEK);

  private final Results results;
  private final Language language;
  private final OutcomeRows rows;

  private ProgrammeFigures(Results results, Language language) {
    this.results = results;
    this.language = language;
    this.rows = new OutcomeRows(results, language);
  }

  /** The figures, in the order in which they are read. */
  static List<Figure> of(Results results, Language language) throws IOException {
    ProgrammeFigures figures = new ProgrammeFigures(results, language);
    List<Figure> all = new ArrayList<>();
    figures.limits().ifPresent(all::add);
    figures.rows.ordered("sick", SICK, true).ifPresent(all::add);
    figures.rows.ordered("supervision", SUPERVISION, true).ifPresent(all::add);
    return all;
  }

  /** The limit that held a policy back in the largest share of its months. */
  private record Limit(String policy, Outcome outcome, Told told) {}

  private Optional<Figure> limits() throws IOException {
    List<Limit> limits = new ArrayList<>();
    for (Outcome outcome : LIMITS) {
      for (String policy : results.policies()) {
        results
            .told(policy, outcome)
            .filter(Told::isThere)
            .ifPresent(told -> limits.add(new Limit(policy, outcome, told)));
      }
    }
    Optional<Limit> most =
        limits.stream()
            .max(Comparator.comparingDouble(each -> each.told().mean()))
            .filter(each -> each.told().mean() > 0);
    if (most.isEmpty()) {
      return Optional.empty();
    }
    Limit limit = most.get();
    String share = Format.of(limit.outcome(), language).spoken(limit.told().mean());
    String what = Words.row(limit.outcome(), language);
    return Finding.of(results, limit.outcome(), results.policies())
        .map(
            finding ->
                rows.figure(
                    "limits",
                    language.say("limits.title", finding.highest().named(language), what, share),
                    Sure.ofFinding(finding, true, language),
                    LIMITS));
  }
}
