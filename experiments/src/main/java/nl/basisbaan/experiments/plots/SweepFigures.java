package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What a study found that varies settings: the best designs, each value, and what matters. */
public final class SweepFigures {
  /** More designs are no figure but a table, which is in the folder. */
  private static final int MOST_DESIGNS = 12;

  private static final int MOST_NAMED = 3;

  /** Parts of the variance have the digits of a share, as the answer gives them. */
  private static final String TOTAL = "total";

  private static final String MU_STAR = "mu_star";

  /** What stands for an input that the model does not have. */
  private static final String DUMMY = "dummy";

  private final Results results;
  private final Language language;
  private final Outcome outcome;
  private final Format format;
  private final List<String> variants;
  private final Table designs;

  /** Settings of which an index says how much they matter. */
  private final Set<String> indexed = new HashSet<>();

  private SweepFigures(Results results, Language language) throws IOException {
    this.results = results;
    this.language = language;
    this.designs = results.table("designs.csv");
    this.outcome = Outcome.valueOf(designs.stringColumn("outcome").get(0).toUpperCase(Locale.ROOT));
    this.format = Format.of(outcome, language);
    this.variants =
        designs.stringColumn("variant_of").asList().stream().distinct().sorted().toList();
  }

  /** The figures, in the order in which they are read; none where nobody could be counted. */
  public static List<Figure> of(Results results, Language language) throws IOException {
    if (results.table("designs.csv").isEmpty()) {
      return List.of();
    }
    SweepFigures figures = new SweepFigures(results, language);
    List<Figure> all = new ArrayList<>();
    all.add(figures.designs());
    List<Figure> indices = new ArrayList<>();
    if (results.has("sensitivity.csv")) {
      for (String variant : figures.variants) {
        figures.sensitivity(variant).ifPresent(indices::add);
      }
    }
    EffectFigure.of(results, language, figures.outcome, figures.variants, figures.indexed)
        .ifPresent(all::add);
    all.addAll(SurfaceFigure.of(results, language));
    all.addAll(indices);
    return all;
  }

  /** A design by its policy and, unless the name of the policy says them, its settings. */
  public static String design(Row row) {
    String policy = row.getString("policy");
    List<String> settings = new ArrayList<>();
    List<String> columns = row.columnNames();
    for (String lever :
        columns.subList(columns.indexOf("design") + 1, columns.indexOf("outcome"))) {
      String value = row.getString(lever);
      if (!value.isEmpty() && !policy.contains(lever + "=")) {
        settings.add(lever + "=" + shortly(value));
      }
    }
    return settings.isEmpty() ? policy : policy + " (" + String.join(" ", settings) + ")";
  }

  /** The same, with the others that have the same number. */
  public static String named(Row design, Table designs, Outcome outcome, Language language) {
    List<String> equal = new ArrayList<>();
    for (Row other : designs) {
      if (isLevel(other, design, outcome) && !design(other).equals(design(design))) {
        equal.add(design(other));
      }
    }
    return equal.isEmpty()
        ? design(design)
        : language.say("equal", design(design), language.few(equal, MOST_NAMED));
  }

  /** Whether the means of two designs are told as the same number. */
  public static boolean isLevel(Row one, Row other, Outcome outcome) {
    return !Format.of(outcome, Language.EN)
        .rounded()
        .tellsApart(one.getDouble("mean"), other.getDouble("mean"));
  }

  /** Sampled values have many digits; four tell designs apart. */
  private static String shortly(String value) {
    return value.contains(".")
        ? new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString()
        : value;
  }

  private String name() {
    return Words.of(outcome, language);
  }

  private String amount(double value) {
    return Words.amount(outcome, language, value);
  }

  private String axis() {
    return language.say(
        "sweep.axis", name(), Words.unit(outcome, language, results.start().getYear()));
  }

  private int series(String variant) {
    return variants.indexOf(variant);
  }

  /** Whether no design differs from the first in any of several towns. */
  public static boolean isSame(Table designs) {
    return designs.stream().skip(1).allMatch(SweepFigures::isSame);
  }

  /** Whether a design is the same as the first in every one of several towns. */
  public static boolean isSame(Row design) {
    return design.getDouble("behind_best") == 0
        && design.getDouble("behind_best_low") == 0
        && design.getDouble("behind_best_high") == 0;
  }

  /** The word for the first design: the highest, or the lowest where less is better. */
  public static String best(Outcome outcome, Language language) {
    return language.say(outcome.good() == Outcome.Good.LOW ? "lowest" : "highest");
  }

  private Figure designs() {
    List<RowChart.Row> rows = new ArrayList<>();
    FigureData data = new FigureData("policy", "mean", "low", "high", "range_low", "range_high");
    for (Row row : designs) {
      if (rows.size() < MOST_DESIGNS) {
        Told told = Told.of(row);
        rows.add(told.row(design(row), series(row.getString("variant_of"))));
        data.add(
            row.getString("policy"),
            told.mean(),
            told.low(),
            told.high(),
            told.rangeLow(),
            told.rangeHigh());
      }
    }
    Row best = designs.row(0);
    String title =
        language.say(
            designs.rowCount() == 1
                ? "designs.title.one"
                : isSame(designs) ? "designs.title.same" : "designs.title",
            designs.rowCount(),
            named(best, designs, outcome, language),
            name(),
            amount(best.getDouble("mean")),
            best(outcome, language));
    boolean all = rows.size() == designs.rowCount();
    String one = designs.rowCount() == 1 ? ".one" : all ? ".all" : "";
    return new Figure(
        "designs",
        title,
        language.say(
            "designs.note" + one, rows.size(), designs.rowCount(), best(outcome, language)),
        language.say("designs.description" + one, rows.size(), best(outcome, language))
            + " "
            + title
            + ".",
        new RowChart(List.of(new Section("", rows)), axis(), format, false),
        data);
  }

  private Optional<Figure> sensitivity(String variant) throws IOException {
    List<RowChart.Row> rows = new ArrayList<>();
    FigureData data = new FigureData("variant_of", "factor", "index", "estimate", "low", "high");
    String index = TOTAL;
    for (Row row : results.table("sensitivity.csv")) {
      String each = row.getString("index");
      if (row.getString("variant_of").equals(variant)
          && row.getString("outcome").equals(outcome.label())
          && row.getString("of").equals("value")
          && (each.equals(TOTAL) || each.equals(MU_STAR))
          && !Double.isNaN(row.getDouble("estimate"))) {
        index = each;
        indexed.add(row.getString("factor"));
        rows.add(
            new RowChart.Row(
                name(row.getString("factor")),
                series(variant),
                row.getDouble("estimate"),
                row.getDouble("low"),
                row.getDouble("high"),
                Double.NaN,
                Double.NaN,
                List.of()));
        data.add(
            variant,
            row.getString("factor"),
            each,
            row.getDouble("estimate"),
            row.getDouble("low"),
            row.getDouble("high"));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.sort(Comparator.comparingDouble(row -> -row.mean()));
    Format digits =
        index.equals(TOTAL)
            ? new Format(nl.basisbaan.experiments.text.Rounded.TWO_DECIMALS, language)
            : format;
    String title = titleOfIndices(variant, index, rows, digits);
    return Optional.of(
        new Figure(
            "sensitivity-" + (series(variant) + 1),
            title,
            language.say("sensitivity.note." + index),
            language.say("sensitivity.description", variant) + " " + title + ".",
            new RowChart(
                List.of(new Section("", rows)),
                index.equals(TOTAL) ? language.say("sensitivity.axis") : axis(),
                digits,
                true),
            data));
  }

  /**
   * The setting that matters most of those whose interval is above that of an input that the model
   * does not have: below it nothing can be said.
   */
  private String titleOfIndices(
      String variant, String index, List<RowChart.Row> rows, Format digits) {
    Predicate<RowChart.Row> isDummy = row -> row.label().equals(name(DUMMY));
    double floor =
        rows.stream().filter(isDummy).mapToDouble(RowChart.Row::high).findFirst().orElse(0);
    List<RowChart.Row> told =
        rows.stream()
            .filter(isDummy.negate())
            .filter(row -> digits.rounded().tellsApart(row.mean(), 0))
            .toList();
    String none = told.isEmpty() ? "sensitivity.title.none" : "sensitivity.title.chance";
    return told.stream()
        .filter(row -> row.low() > floor)
        .findFirst()
        .map(
            most ->
                language.say(
                    "sensitivity.title." + index,
                    most.label(),
                    name(),
                    index.equals(TOTAL)
                        ? digits.text(most.mean())
                        : Words.difference(outcome, language, most.mean()),
                    variant))
        .orElseGet(() -> language.say(none, variant, name()));
  }

  private String name(String factor) {
    return factor.equals(DUMMY) ? language.say("sensitivity.dummy") : factor;
  }
}
