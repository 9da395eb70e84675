package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.plots.SweepFigures;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Language;
import nl.basisbaan.experiments.readout.Proof;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The answer in three sentences: what is best, at what price, and how sure that is. */
final class InShort {
  private final Results results;
  private final Language language;

  private InShort(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  /** The sentences. */
  static List<String> of(Results results, Language language) throws IOException {
    InShort sentences = new InShort(results, language);
    if (results.isValidation()) {
      return sentences.ofValidation();
    }
    return results.isSweep() ? sentences.ofSweep() : sentences.ofStudy();
  }

  /** How many figures are met, of those that set numbers, that were looked at, and all others. */
  private List<String> ofValidation() throws IOException {
    List<Proof> all = Proof.of(results);
    List<String> sentences = new ArrayList<>();
    for (String use : List.of("fit", "seen", "check")) {
      List<Proof> some = all.stream().filter(each -> each.use().equals(use)).toList();
      sentences.add(language.say("short.proof." + use, Proof.inside(some), some.size()));
    }
    return sentences;
  }

  private List<String> ofStudy() throws IOException {
    Outcome value = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
    Outcome cost = Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR;
    Outcome gain = Outcome.OFF_BENEFIT_PER_PLACE_YEAR;
    Optional<Finding> best = Finding.of(results, value, results.policies());
    Optional<Finding> price = Finding.of(results, cost, results.policies());
    if (best.isEmpty() || price.isEmpty()) {
      return List.of(language.say("short.nothing"));
    }
    Format euro = Format.of(value, language);
    Format years = Format.of(gain, language);
    Finding most = best.get();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        language.say(
            most.isComparison() ? "short.best" : "short.one",
            most.highest(),
            euro.text(most.most().mean()),
            most.lowest(),
            euro.text(most.least().mean()),
            results.policies().size()));
    String off =
        results
            .told(most.highest(), gain)
            .map(told -> years.text(told.mean()))
            .orElse(language.say("unknown"));
    double ofBest = results.told(most.highest(), cost).map(Told::mean).orElse(Double.NaN);
    sentences.add(
        language.say(
            most.isComparison() ? "short.price" : "short.price.one",
            most.highest(),
            off,
            euro.text(ofBest),
            price.get().lowest(),
            euro.text(price.get().least().mean())));
    sentences.add(sure(most, euro));
    return sentences;
  }

  private String sure(Finding most, Format euro) throws IOException {
    Told told = most.most();
    if (Double.isNaN(told.low())) {
      return language.say("short.sure.one_town");
    }
    String sure =
        language.say(
            most.isComparison() ? "short.sure" : "short.sure.one",
            most.highest(),
            most.towns(),
            most.of(),
            euro.text(told.rangeLow()),
            euro.text(told.rangeHigh()),
            euro.text(told.low()),
            euro.text(told.high()));
    if (!most.isComparison()) {
      return sure + ".";
    }
    List<String> ends = results.ends();
    long others = ends.stream().filter(end -> !highest(end).equals(most.highest())).count();
    List<String> near = near(most.highest());
    return sure
        + (ends.isEmpty() ? "." : language.say("short.sure.ends", others, ends.size()))
        + (near.isEmpty() ? "" : " " + language.say("short.sure.chance", language.list(near)));
  }

  /** The policies on which the lead of the highest may be chance, town by town. */
  private List<String> near(String highest) throws IOException {
    Map<String, double[]> towns = results.towns(Outcome.SOCIAL_NET_PER_PLACE_YEAR);
    return results.policies().stream()
        .filter(each -> !each.equals(highest))
        .filter(
            each -> {
              Told lead =
                  Told.ofDifference(
                      Bound.FREE, measures(towns.get(highest)), measures(towns.get(each)));
              return lead.isThere() && !(lead.low() > 0);
            })
        .toList();
  }

  private static Measure[] measures(double[] values) {
    return Arrays.stream(values)
        .mapToObj(each -> Double.isNaN(each) ? Measure.NOBODY : Measure.of(each))
        .toArray(Measure[]::new);
  }

  /** The policy with the highest social value at an end of what nobody knows. */
  private String highest(String end) {
    Outcome value = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
    return results.policies().stream()
        .max(
            Comparator.comparingDouble(
                policy ->
                    results.told(policy, value).map(Told::mean).orElse(Double.NEGATIVE_INFINITY)
                        + results
                            .told(policy, end, Results.ALL, value)
                            .filter(Told::settled)
                            .map(Told::moved)
                            .orElse(0.0)))
        .orElseThrow();
  }

  private String amount(Outcome outcome, double value) {
    return Words.amount(outcome, language, value);
  }

  private List<String> ofSweep() throws IOException {
    Table designs = results.table("designs.csv");
    Row best = designs.row(0);
    Outcome outcome = Outcome.valueOf(best.getString("outcome").toUpperCase(Locale.ROOT));
    Format percent = new Format(nl.basisbaan.experiments.text.Rounded.PERCENT, language);
    int sure = 0;
    for (Row row : designs) {
      sure += row.getDouble("chance_holm") < 0.05 ? 1 : 0;
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        language.say(
            "short.sweep.best",
            designs.rowCount(),
            SweepFigures.design(best),
            Words.of(outcome, language),
            amount(outcome, best.getDouble("mean")),
            percent.spoken(best.getDouble("best_share"))));
    Row last = designs.row(designs.rowCount() - 1);
    sentences.add(
        language.say(
            "short.sweep.last",
            SweepFigures.design(last),
            amount(outcome, last.getDouble("mean")),
            amount(outcome, last.getDouble("regret"))));
    sentences.add(
        Double.isNaN(best.getDouble("low"))
            ? language.say("short.sure.one_town")
            : language.say(
                "short.sweep.sure",
                sure,
                designs.rowCount() - 1,
                amount(outcome, best.getDouble("low")),
                amount(outcome, best.getDouble("high"))));
    return sentences;
  }
}
