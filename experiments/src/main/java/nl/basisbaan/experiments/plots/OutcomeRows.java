package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Row;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** Outcomes below one another, each with a row for every policy. */
final class OutcomeRows {
  private final Results results;
  private final Language language;

  OutcomeRows(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  /**
   * A figure whose title, {@code id.title}, names the highest and the lowest of its first outcome.
   *
   * @param highestFirst whether the title begins with the highest
   */
  Optional<Figure> ordered(String id, List<Outcome> outcomes, boolean highestFirst)
      throws IOException {
    Outcome first = outcomes.get(0);
    Format format = Format.of(first, language);
    return Finding.of(results, first, results.policies())
        .map(
            finding -> {
              Finding.First begin = highestFirst ? finding.highest() : finding.lowest();
              Finding.First end = highestFirst ? finding.lowest() : finding.highest();
              String title = title(finding.words(id + ".title"), begin, end, finding, format);
              return figure(
                  id,
                  Sure.title(title, finding, language),
                  Sure.ofFinding(finding, highestFirst, language),
                  outcomes);
            });
  }

  /**
   * Two policies with their numbers: without signs where there are words for both below 0, {@code
   * .down}, or one of them, {@code .mixed}.
   */
  private String title(
      String id, Finding.First begin, Finding.First end, Finding of, Format format) {
    boolean first = format.isDown(begin.told().mean());
    boolean last = format.isDown(end.told().mean());
    String words = id + (first && last ? ".down" : first || last ? ".mixed" : "");
    boolean isSaid = language.has(words);
    DoubleFunction<String> number = value -> format.spoken(isSaid ? Math.abs(value) : value);
    return language.say(
        isSaid ? words : id,
        begin.named(language),
        number.apply(begin.told().mean()),
        end.named(language),
        number.apply(end.told().mean()),
        of.policies());
  }

  /**
   * The figure; outcomes that no policy has are left out.
   *
   * @param id names its words too: its axis is {@code id.axis}
   * @param sure how sure the title is, in words
   */
  Figure figure(String id, String title, String sure, List<Outcome> outcomes) {
    List<Section> sections = new ArrayList<>();
    Set<String> counted = new LinkedHashSet<>();
    FigureData data =
        new FigureData("outcome", "policy", "mean", "low", "high", "range_low", "range_high");
    for (Outcome outcome : outcomes) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < results.policies().size(); i++) {
        String policy = results.policies().get(i);
        int series = i;
        results
            .told(policy, outcome)
            .ifPresent(
                told -> {
                  rows.add(told.row(policy, series));
                  if (told.count() < results.towns()) {
                    counted.add(policy);
                  }
                  data.tell(told, outcome.label(), policy);
                });
      }
      if (!rows.isEmpty()) {
        sections.add(new Section(outcomes.size() == 1 ? "" : Words.row(outcome, language), rows));
      }
    }
    String some =
        counted.isEmpty()
            ? ""
            : " " + language.say("sure.counted", language.list(List.copyOf(counted)));
    return new Figure(
        id,
        title,
        language.say("rows.note") + " " + sure + Sure.ofRange(results.towns(), language) + some,
        language.say("rows.description", language.list(results.policies())) + " " + title + ".",
        new RowChart(
            sections,
            language.say(id + ".axis", results.start().getYear()),
            Format.of(outcomes.get(0), language),
            false),
        data);
  }
}
