package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.Row;

/**
 * The mean at each value of each setting that a study varies. Which setting matters most is said of
 * settings without an index only: an index weighs what a setting does in every run, a mean at a
 * value hides what it does together with others.
 */
final class EffectFigure {
  private static final String AS_IT_IS = "(as it is)";

  private final Results results;
  private final Language language;
  private final Outcome outcome;
  private final List<String> variants;

  private EffectFigure(Results results, Language language, Outcome outcome, List<String> variants) {
    this.results = results;
    this.language = language;
    this.outcome = outcome;
    this.variants = variants;
  }

  /**
   * The figure; none where no setting has several values.
   *
   * @param outcome by which designs are compared
   * @param variants the policies that are varied
   * @param indexed settings of which an index says how much they matter
   */
  static Optional<Figure> of(
      Results results,
      Language language,
      Outcome outcome,
      List<String> variants,
      Set<String> indexed)
      throws IOException {
    return new EffectFigure(results, language, outcome, variants).figure(indexed);
  }

  /**
   * A value of a setting.
   *
   * @param fromFirst how far its mean is from that of the first value, town by town
   */
  private record Level(String value, Told told, Told fromFirst) {
    private static Level of(Row row) {
      Told told = Told.of(row);
      Told fromFirst =
          new Told(
              told.count(),
              row.getDouble("from_first"),
              row.getDouble("from_first_low"),
              row.getDouble("from_first_high"),
              Double.NaN,
              Double.NaN);
      return new Level(row.getString("value"), told, fromFirst);
    }

    private double mean() {
      return told.mean();
    }
  }

  /** A setting of a policy, with its values. */
  private record Setting(String of, String factor, List<Level> levels) {
    private Level lowest() {
      return levels.stream().min(Comparator.comparingDouble(Level::mean)).orElseThrow();
    }

    private Level highest() {
      return levels.stream().max(Comparator.comparingDouble(Level::mean)).orElseThrow();
    }

    private double span() {
      return highest().mean() - lowest().mean();
    }

    /** Whether the towns settle, pair by pair, that its highest mean is above its lowest. */
    private boolean isSettled() {
      double low = lowest().equals(levels.get(0)) ? 0 : lowest().fromFirst().high();
      double high = highest().equals(levels.get(0)) ? 0 : highest().fromFirst().low();
      return high > low;
    }
  }

  private Optional<Figure> figure(Set<String> indexed) throws IOException {
    List<Setting> settings = settings();
    if (settings.isEmpty()) {
      return Optional.empty();
    }
    FigureData data = new FigureData("variant_of", "factor", "value", "mean", "low", "high");
    List<Section> sections = new ArrayList<>();
    for (Setting each : settings) {
      List<RowChart.Row> rows = new ArrayList<>();
      for (Level level : each.levels()) {
        Told told = level.told();
        rows.add(told.row(value(level.value()), variants.indexOf(each.of())));
        data.add(each.of(), each.factor(), level.value(), told.mean(), told.low(), told.high());
      }
      String name = each.factor();
      sections.add(new Section(variants.size() == 1 ? name : each.of() + ": " + name, rows));
    }
    String title = title(settings, indexed);
    return Optional.of(
        new Figure(
            "effects",
            title,
            language.say("effects.note"),
            language.say("effects.description") + " " + title + ".",
            new RowChart(
                sections,
                language.say(
                    "sweep.axis",
                    Words.of(outcome, language),
                    Words.unit(outcome, language, results.start().getYear())),
                Format.of(outcome, language),
                false),
            data));
  }

  /** The settings with more than one value, in the order of the table. */
  private List<Setting> settings() throws IOException {
    Map<List<String>, List<Level>> levels = new LinkedHashMap<>();
    for (Row row : results.table("effects.csv")) {
      if (row.getString("outcome").equals(outcome.label())
          && variants.contains(row.getString("variant_of"))) {
        levels
            .computeIfAbsent(
                List.of(row.getString("variant_of"), row.getString("factor")),
                any -> new ArrayList<>())
            .add(Level.of(row));
      }
    }
    List<Setting> settings = new ArrayList<>();
    levels.forEach((key, each) -> settings.add(new Setting(key.get(0), key.get(1), each)));
    settings.removeIf(each -> each.levels().size() < 2);
    return settings;
  }

  private String title(List<Setting> settings, Set<String> indexed) {
    Optional<Setting> most =
        settings.stream()
            .max(Comparator.comparingDouble(Setting::span))
            .filter(each -> !indexed.contains(each.factor()));
    if (most.isEmpty()) {
      long factors = settings.stream().map(Setting::factor).distinct().count();
      return language.say("effects.title.index", factors, Words.of(outcome, language));
    }
    Setting setting = most.get();
    String kind = setting.isSettled() ? "" : ".chance";
    boolean moves = !amount(setting.lowest()).equals(amount(setting.highest()));
    boolean one = settings.stream().map(each -> amount(each.lowest())).distinct().count() == 1;
    return language.say(
        "effects.title" + (moves ? kind : one ? ".none" : ".none.policies"),
        setting.factor(),
        Words.of(outcome, language),
        amount(setting.lowest()),
        value(setting.lowest().value()),
        amount(setting.highest()),
        value(setting.highest().value()),
        setting.of(),
        settings.stream().map(Setting::of).distinct().count());
  }

  private String amount(Level level) {
    return Words.amount(outcome, language, level.mean());
  }

  /** A value of a setting, a fifth of its range, or that it is as in the files. */
  private String value(String value) {
    String[] ends = value.split(" to ", -1);
    return ends.length == 2
        ? language.say("effects.fifth", language.separated(ends[0]), language.separated(ends[1]))
        : value.endsWith(AS_IT_IS)
            ? language.separated(value.replace(AS_IT_IS, language.say("effects.as_it_is")))
            : language.separated(value);
  }
}
