package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.basisbaan.experiments.plots.SweepFigures;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Proof;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The answer in three sentences: what is best, at what price, and how sure that is. */
final class InShort {
  private static final String LEAST = "short.price.least";

  private static final int MOST_LEVEL = 3;

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

  /**
   * How many figures are met, of those that set numbers, that were looked at, and all others. One
   * town has no range to meet them, and that of few grows with them.
   */
  private List<String> ofValidation() throws IOException {
    if (results.towns() == 1) {
      return List.of(language.say("short.proof.one_town"));
    }
    List<Proof> all = Proof.of(results);
    List<Proof> known = all.stream().filter(Proof::isKnown).toList();
    List<String> sentences = new ArrayList<>();
    for (String use : List.of("fit", "seen", "check")) {
      List<Proof> some = known.stream().filter(each -> each.use().equals(use)).toList();
      if (!some.isEmpty()) {
        sentences.add(language.count("short.proof." + use, some.size(), Proof.inside(some)));
      }
    }
    int unknown = all.size() - known.size();
    if (unknown > 0) {
      sentences.add(language.say("short.proof.unknown", unknown, all.size()));
    }
    Sure.ofFew(results.towns(), language).ifPresent(sentences::add);
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
    ByPrimary.sentence(results, language).ifPresent(sentences::add);
    sentences.add(
        language.say(
            most.isComparison() ? best() : most.words("short"),
            most.highest().named(language),
            euro.text(most.highest().told().mean()),
            most.lowest().named(language),
            euro.text(most.lowest().told().mean()),
            most.policies()));
    String off =
        results
            .told(most.highest().policy(), gain)
            .map(told -> Words.way("short.adds", years, told.mean()))
            .orElse(language.say("short.adds", language.say("unknown")));
    double ofBest = results.told(most.highest().policy(), cost).map(Told::mean).orElse(Double.NaN);
    Finding.First least = price.get().lowest();
    String id = price(most, price.get());
    String priced =
        language.say(
            id.equals(LEAST) && euro.isDown(ofBest) ? LEAST + ".down" : id,
            most.highest().policy(),
            off,
            Words.way("short.costs", euro, ofBest),
            Words.way("short.costs_least", euro, least.told().mean(), least.named(language)));
    List<String> level = id.equals(LEAST) ? level(least, most.highest().policy()) : List.of();
    String said =
        level.isEmpty() ? priced : language.say("equal", priced, language.few(level, MOST_LEVEL));
    boolean sure = !price.get().isComparison() || least.near().isEmpty();
    sentences.add((sure ? said : language.say("may_be_chance", said)) + ".");
    sentences.add(sure(most, euro));
    return sentences;
  }

  /** The others of the first in an order that have the same number as one of them. */
  private static List<String> level(Finding.First first, String policy) {
    return Stream.concat(Stream.of(first.policy()), first.equal().stream())
        .filter(each -> !each.equals(policy))
        .toList();
  }

  /** The words for which is best, of all policies or of those that fill a place. */
  private String best() {
    return results.unfilled().isEmpty() ? "short.best" : "short.best.filled";
  }

  /** The words for what the highest costs, beside the policy that costs least. */
  private static String price(Finding most, Finding price) {
    Finding.First least = price.lowest();
    String highest = most.highest().policy();
    boolean isLeast = least.policy().equals(highest) || least.equal().contains(highest);
    return price.isComparison() ? isLeast ? LEAST : "short.price" : price.words("short.price");
  }

  private String sure(Finding most, Format euro) {
    Told told = most.highest().told();
    if (Double.isNaN(told.low())) {
      return language.say("short.sure.one_town");
    }
    String sure =
        language.say(
            most.isComparison() ? "short.sure" : "short.sure.one",
            most.highest().policy(),
            most.highest().towns(),
            most.highest().of(),
            Sure.ofRange(told, results.towns(), euro),
            euro.text(told.low()),
            euro.text(told.high()));
    if (!most.isComparison()) {
      return sure + ".";
    }
    List<String> ends = results.ends();
    long others =
        ends.stream().filter(end -> isOvertaken(most.highest().policy(), end, euro)).count();
    return sure
        + (ends.isEmpty() ? "." : language.say("short.sure.ends", others, ends.size()))
        + (results.townsAtEnds() == 1 ? " " + language.say("short.sure.ends.one_town") : "")
        + Sure.ofLead(most.highest(), language);
  }

  /** Whether another policy has more social value, as it is told, at an end. */
  private boolean isOvertaken(String policy, String end, Format euro) {
    double ours = valueAt(end, policy);
    return results.policies().stream()
        .mapToDouble(other -> valueAt(end, other))
        .anyMatch(other -> other > ours && euro.rounded().tellsApart(other, ours));
  }

  /** Social value at an end of what nobody knows. */
  private double valueAt(String end, String policy) {
    Outcome value = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
    return results.told(policy, value).map(Told::mean).orElse(Double.NEGATIVE_INFINITY)
        + results
            .told(policy, end, Results.ALL, value)
            .map(Told::moved)
            .filter(moved -> !moved.isNaN())
            .orElse(0.0);
  }

  private String amount(Outcome outcome, double value) {
    return Words.amount(outcome, language, value);
  }

  private List<String> ofSweep() throws IOException {
    Table designs = results.table("designs.csv");
    if (designs.isEmpty()) {
      return List.of(language.say("short.sweep.nobody"));
    }
    Row best = designs.row(0);
    Outcome outcome = Outcome.valueOf(best.getString("outcome").toUpperCase(Locale.ROOT));
    if (designs.rowCount() == 1) {
      return ofOneDesign(best, outcome);
    }
    if (SweepFigures.isSame(designs)) {
      return List.of(
          language.say(
              "short.sweep.same",
              designs.rowCount(),
              Words.of(outcome, language),
              amount(outcome, best.getDouble("mean"))));
    }
    Format percent = new Format(nl.basisbaan.experiments.text.Rounded.PERCENT, language);
    boolean isLow = outcome.good() == Outcome.Good.LOW;
    String first = SweepFigures.best(outcome, language);
    Row last = designs.row(designs.rowCount() - 1);
    int level = 0;
    double share = 0;
    for (Row row : designs) {
      boolean isLevel = SweepFigures.isLevel(row, best, outcome);
      level += isLevel ? 1 : 0;
      share += isLevel ? row.getDouble("best_share") : 0;
    }
    return List.of(
        language.say(
            !results.manifest().path("sweep").path("uncertainties").isEmpty()
                ? "short.sweep.best"
                : "short.sweep.best.base",
            designs.rowCount(),
            SweepFigures.named(best, designs, outcome, language),
            Words.of(outcome, language),
            amount(outcome, best.getDouble("mean")),
            percent.spoken(share),
            first,
            language.say(level == 1 ? "short.sweep.it_is" : "short.sweep.one_is")),
        language.say(
            "short.sweep.last",
            SweepFigures.named(last, designs, outcome, language),
            amount(outcome, last.getDouble("mean")),
            Words.difference(outcome, language, last.getDouble("regret")),
            language.say(isLow ? "highest" : "lowest"),
            language.say(isLow ? "more" : "less"),
            first),
        lead(designs, outcome));
  }

  /** How sure the lead of the first design is, and which others are the same as it. */
  private String lead(Table designs, Outcome outcome) {
    Row best = designs.row(0);
    if (Double.isNaN(best.getDouble("low"))) {
      return language.say("short.sure.one_town");
    }
    int same = 0;
    int sure = 0;
    for (Row row : designs.dropRange(0, 1)) {
      same += SweepFigures.isSame(row) ? 1 : 0;
      sure += row.getDouble("chance_holm") < 0.05 ? 1 : 0;
    }
    int others = designs.rowCount() - 1 - same;
    String low = amount(outcome, best.getDouble("low"));
    String high = amount(outcome, best.getDouble("high"));
    String chance = sure > 0 ? "short.sweep.no_chance" : "short.sweep.may_be_chance";
    String lead =
        others == 1
            ? language.say("short.sweep.sure.two", language.say(chance), low, high)
            : language.say("short.sweep.sure", sure, others, low, high);
    return same == 0
        ? lead
        : lead
            + " "
            + language.say(same == 1 ? "short.sweep.same.one" : "short.sweep.same.some", same);
  }

  private List<String> ofOneDesign(Row design, Outcome outcome) throws IOException {
    Table all = results.table("summary.csv");
    Table points =
        all.where(
            all.stringColumn("policy")
                .isEqualTo(design.getString("policy"))
                .and(all.stringColumn("group").isEqualTo(Results.ALL))
                .and(all.stringColumn("outcome").isEqualTo(design.getString("outcome"))));
    DoubleColumn means = points.doubleColumn("mean");
    return List.of(
        language.say(
            points.rowCount() == 1 ? "short.sweep.one.base" : "short.sweep.one",
            SweepFigures.design(design),
            Words.of(outcome, language),
            amount(outcome, design.getDouble("mean")),
            points.rowCount(),
            amount(outcome, means.min()),
            amount(outcome, means.max())),
        Double.isNaN(design.getDouble("low"))
            ? language.say("short.sure.one_town")
            : language.say(
                "short.sweep.sure.one",
                amount(outcome, design.getDouble("low")),
                amount(outcome, design.getDouble("high"))));
  }
}
