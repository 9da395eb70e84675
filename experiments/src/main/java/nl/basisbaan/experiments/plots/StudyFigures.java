package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Row;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.GroupGain;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** What a study of a few policies found, in rows of numbers with how sure they are. */
public final class StudyFigures {
  private static final List<Outcome> GAINS =
      List.of(
          Outcome.OFF_BENEFIT_PER_PLACE_YEAR,
          Outcome.REGULAR_WORK_PER_PLACE_YEAR,
          Outcome.SUBSIDISED_WORK_PER_PLACE_YEAR);
  private static final List<Outcome> COSTS =
      List.of(
          Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR, Outcome.NET_COST_NATIONAL_PER_PLACE_YEAR);
  private static final Outcome OF_GROUPS = Outcome.NET_INCOME_GAIN;

  private final Results results;
  private final Language language;
  private final OutcomeRows rows;

  private StudyFigures(Results results, Language language) {
    this.results = results;
    this.language = language;
    this.rows = new OutcomeRows(results, language);
  }

  /** The figures, in the order in which they are read. */
  public static List<Figure> of(Results results, Language language) throws IOException {
    StudyFigures figures = new StudyFigures(results, language);
    List<Figure> all = new ArrayList<>();
    figures.rows.ordered("gains", GAINS, true).ifPresent(all::add);
    figures.rows.ordered("costs", COSTS, false).ifPresent(all::add);
    figures.value().ifPresent(all::add);
    Stakes.of(results, language).ifPresent(all::add);
    FlowFigure.of(results, language).ifPresent(all::add);
    all.addAll(ProgrammeFigures.of(results, language));
    BudgetFigure.of(results, language).ifPresent(all::add);
    all.addAll(PlacedFigures.of(results, language));
    MapFigure.of(results, language).ifPresent(all::add);
    figures.groups().ifPresent(all::add);
    figures.unknown().ifPresent(all::add);
    all.addAll(LifeFigures.of(results, language));
    return all;
  }

  private Optional<Figure> value() throws IOException {
    Outcome outcome = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
    Format format = Format.of(outcome, language);
    return Finding.of(results, outcome, results.policies())
        .map(
            each ->
                rows.figure(
                    "value",
                    language.say(
                        each.isComparison() && each.highest().of() < 2
                            ? "value.title.one_town"
                            : each.words("value.title"),
                        each.highest().named(language),
                        format.text(each.highest().told().mean()),
                        each.highest().towns(),
                        each.highest().of(),
                        each.policies()),
                    Sure.ofFinding(each, true, language),
                    List.of(outcome)));
  }

  /** Of the policy with the highest social value: all at once cannot be told apart. */
  private Optional<Figure> groups() throws IOException {
    Optional<String> best = Finding.best(results);
    if (best.isEmpty()) {
      return Optional.empty();
    }
    String policy = best.get();
    List<GroupGain> groups = GroupGain.of(results, policy, OF_GROUPS);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Format format = Format.of(OF_GROUPS, language);
    String title = titleOfGroups(policy, groups, format);
    int series = results.policies().indexOf(policy);
    Map<String, List<Row>> byDimension = new LinkedHashMap<>();
    FigureData data =
        new FigureData("group", "policy", "mean", "low", "high", "range_low", "range_high");
    for (GroupGain each : groups) {
      String group = each.group();
      byDimension
          .computeIfAbsent(group.substring(0, group.indexOf('=')), any -> new ArrayList<>())
          .add(each.told().row(language.say("group." + group), series));
      data.tell(each.told(), group, policy);
    }
    List<Section> sections = new ArrayList<>();
    byDimension.forEach(
        (dimension, rows) ->
            sections.add(new Section(language.say("dimension." + dimension), rows)));
    return Optional.of(
        new Figure(
            "groups",
            title,
            language.say("groups.note", policy) + " " + Sure.ofRange(results.towns(), language),
            language.say("groups.description", policy) + " " + title + ".",
            new RowChart(
                sections, language.say("groups.axis", results.start().getYear()), format, false),
            data));
  }

  /** What everybody gains, and who surely gains more and less. */
  private String titleOfGroups(String policy, List<GroupGain> groups, Format format) {
    double everybody = groups.get(0).everybody();
    boolean isDown = format.isDown(everybody);
    List<String> parts = new ArrayList<>();
    GroupGain.most(groups)
        .map(each -> part(isDown ? "groups.better" : "groups.more", each, format))
        .ifPresent(parts::add);
    GroupGain.least(groups)
        .map(each -> part(isDown ? "groups.worse" : "groups.less", each, format))
        .ifPresent(parts::add);
    return Words.way(
        parts.isEmpty() ? "groups.title.none" : "groups.title",
        format,
        everybody,
        policy,
        language.list(parts));
  }

  private String part(String id, GroupGain each, Format format) {
    return Words.way(id, format, each.told().mean(), language.say("people." + each.group()));
  }

  /**
   * The ends of what nobody knows: the mean as assumed, and how far it moves at each end, where the
   * towns settle that it does.
   */
  private Optional<Figure> unknown() {
    Outcome outcome = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
    Format format = Format.of(outcome, language);
    Map<String, List<String>> ends = new LinkedHashMap<>();
    for (String point : results.ends()) {
      ends.computeIfAbsent(point.substring(0, point.indexOf('=')), any -> new ArrayList<>())
          .add(point);
    }
    List<Section> sections = new ArrayList<>();
    FigureData data = new FigureData("parameter", "end", "policy", "mean");
    record Move(String parameter, String policy, double low, double high) {}
    List<Move> moves = new ArrayList<>();
    List<Told> open = new ArrayList<>();
    ends.values().forEach(both -> both.sort(Comparator.comparingDouble(StudyFigures::end)));
    ends.forEach(
        (parameter, both) -> {
          if (both.size() != 2) {
            return;
          }
          List<Row> rows = new ArrayList<>();
          for (int i = 0; i < results.policies().size(); i++) {
            String policy = results.policies().get(i);
            Optional<Told> base = results.told(policy, outcome);
            Optional<Told> low = results.told(policy, both.get(0), Results.ALL, outcome);
            Optional<Told> high = results.told(policy, both.get(1), Results.ALL, outcome);
            if (base.isPresent()
                && low.filter(each -> !Double.isNaN(each.moved())).isPresent()
                && high.filter(each -> !Double.isNaN(each.moved())).isPresent()) {
              double mean = base.get().mean();
              Stream.of(low.get(), high.get())
                  .filter(each -> each.mayMove(mean, format.rounded()))
                  .forEach(open::add);
              double atLow = mean + (low.get().settled() ? low.get().moved() : 0);
              double atHigh = mean + (high.get().settled() ? high.get().moved() : 0);
              rows.add(
                  new Row(
                      policy,
                      i,
                      mean,
                      Double.NaN,
                      Double.NaN,
                      Double.NaN,
                      Double.NaN,
                      List.of(atLow, atHigh)));
              moves.add(new Move(parameter, policy, atLow, atHigh));
              data.add(parameter, both.get(0), policy, atLow);
              data.add(parameter, Results.BASE, policy, mean);
              data.add(parameter, both.get(1), policy, atHigh);
            }
          }
          if (!rows.isEmpty()) {
            sections.add(
                new Section(
                    language.say(
                        "unknown.section", parameter, value(both.get(0)), value(both.get(1))),
                    rows));
          }
        });
    return moves.stream()
        .filter(each -> format.rounded().tellsApart(each.low(), each.high()))
        .max(Comparator.comparingDouble(each -> Math.abs(each.high() - each.low())))
        .map(
            most -> {
              String title =
                  language.say(
                      open.isEmpty() ? "unknown.title" : "unknown.title.some",
                      most.parameter(),
                      most.policy(),
                      format.text(most.low()),
                      format.text(most.high()));
              return new Figure(
                  "unknown",
                  title,
                  language.say("unknown.note"),
                  language.say("unknown.description", language.list(results.policies()))
                      + " "
                      + title
                      + ".",
                  new RowChart(
                      sections,
                      language.say("value.axis", results.start().getYear()),
                      format,
                      false),
                  data);
            });
  }

  private String value(String point) {
    return language.separated(point.substring(point.indexOf('=') + 1));
  }

  private static double end(String point) {
    return Double.parseDouble(point.substring(point.indexOf('=') + 1));
  }
}
