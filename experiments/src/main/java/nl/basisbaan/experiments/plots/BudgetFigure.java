package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Row;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * How many places the yearly budget of each policy fills in the last year, when places have come up
 * to it, and how much of it is spent then.
 */
final class BudgetFigure {
  private static final List<String> COLUMNS =
      List.of(
          "policy",
          "point",
          "replication",
          "year",
          "months",
          "budget_eur",
          "realised_eur",
          "overrun_eur");
  private static final int YEAR = 12;

  private final Results results;
  private final Language language;
  private final int lastYear;

  /** Of each town what was spent of the budget in the last year. */
  private final ByTown<String> spent;

  /** Of all towns together the budget of the last year, and the months for which it was. */
  private final Map<String, Measure> budgets = new HashMap<>();

  /** Of each town that went beyond the budget of a year, by how much at most. */
  private final Map<String, Map<String, Double>> overruns = new TreeMap<>();

  private BudgetFigure(Results results, Language language) {
    this.results = results;
    this.language = language;
    this.spent = new ByTown<>(results.towns());
    this.lastYear = results.start().plusMonths(results.months() - 1L).getYear();
  }

  /** The figure; none where no policy has a yearly budget. */
  static Optional<Figure> of(Results results, Language language) throws IOException {
    if (!results.has("budget.csv")) {
      return Optional.empty();
    }
    BudgetFigure figure = new BudgetFigure(results, language);
    results.lines("budget.csv", COLUMNS, figure::take);
    return figure.figure();
  }

  private void take(String[] row) {
    if (!row[1].equals(Results.BASE)) {
      return;
    }
    double overrun = Double.parseDouble(row[7]);
    if (overrun > 0) {
      overruns.computeIfAbsent(row[0], any -> new TreeMap<>()).merge(row[2], overrun, Math::max);
    }
    if (Integer.parseInt(row[3]) == lastYear) {
      double budget = Double.parseDouble(row[5]);
      spent.add(row[0], Integer.parseInt(row[2]), Double.parseDouble(row[6]), budget);
      double months = Double.parseDouble(row[4]);
      budgets.merge(
          row[0], new Measure(budget, months), (before, now) -> before.plus(budget, months));
    }
  }

  /** A policy with its budget, the share of it that is spent, and the places that it fills. */
  private record Filled(String policy, double budget, double share, Told places) {}

  /** Places that each town fills, mean of the last twelve months; nothing of one that failed. */
  private Told places(double[][] months) {
    Measure[] towns = new Measure[results.towns()];
    for (int town = 0; town < towns.length; town++) {
      towns[town] = new Measure(0, 0);
      for (int month = Math.max(0, months.length - YEAR); month < months.length; month++) {
        double filled = months[month][town];
        towns[town] = Double.isNaN(filled) ? Measure.NOBODY : towns[town].plus(filled, 1);
      }
    }
    return Told.of(Bound.AMOUNT, towns);
  }

  private Optional<Figure> figure() throws IOException {
    List<Filled> all = new ArrayList<>();
    Map<String, double[][][]> months = results.monthly(List.of(Outcome.PLACES_FILLED));
    for (String policy : results.policies()) {
      if (budgets.containsKey(policy) && months.containsKey(policy)) {
        Told share = Told.of(Bound.AMOUNT, spent.of(policy));
        double budget = budgets.get(policy).value() * YEAR;
        all.add(new Filled(policy, budget, share.mean(), places(months.get(policy)[0])));
      }
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    all.sort(Comparator.comparingDouble(Filled::budget));
    Format euro = new Format(Rounded.WHOLE, language);
    Format share = new Format(Rounded.PERCENT, language);
    Format format = Format.of(Outcome.PLACES_FILLED, language);
    List<Row> rows = new ArrayList<>();
    FigureData data =
        new FigureData(
            "policy",
            "budget_a_year",
            "share_spent",
            "mean",
            "low",
            "high",
            "range_low",
            "range_high");
    for (Filled each : all) {
      Told told = each.places();
      rows.add(
          told.row(
              language.say(
                  "budget.row",
                  each.policy(),
                  euro.text(each.budget()),
                  share.spoken(each.share())),
              results.policies().indexOf(each.policy())));
      data.tell(told, each.policy(), each.budget(), each.share());
    }
    Filled least = all.get(0);
    Filled most = all.get(all.size() - 1);
    String title =
        most.budget() > least.budget()
            ? language.say(
                "budget.title",
                euro.text(least.budget()),
                format.text(least.places().mean()),
                least.policy(),
                euro.text(most.budget()),
                format.text(most.places().mean()),
                most.policy())
            : language.say(
                "budget.title.one",
                most.policy(),
                euro.text(most.budget()),
                format.text(most.places().mean()),
                share.spoken(most.share()));
    return Optional.of(
        new Figure(
            "budget",
            title,
            over(euro)
                + language.say("budget.note")
                + " "
                + Sure.ofRange(results.towns(), language),
            language.say("budget.description") + " " + title + ".",
            new RowChart(
                List.of(new Section("", rows)), language.say("budget.axis"), format, false),
            data));
  }

  /** Who goes beyond the budget of a year, in how many towns and by how much. */
  private String over(Format euro) {
    StringBuilder words = new StringBuilder();
    overruns.forEach(
        (policy, towns) ->
            words
                .append(
                    language.say(
                        "budget.over",
                        policy,
                        towns.size(),
                        results.towns(),
                        euro.text(Collections.max(towns.values()))))
                .append(' '));
    return words.toString();
  }
}
