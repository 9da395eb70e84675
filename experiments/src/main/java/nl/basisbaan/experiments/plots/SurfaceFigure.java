package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.basisbaan.experiments.chart.SurfaceChart;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** An outcome at every pair of values of two settings of a policy, where they form a grid. */
final class SurfaceFigure {
  /** More values side by side cannot be read. */
  private static final int MOST = 12;

  private static final int MOST_NAMED = 2;

  private final Results results;
  private final Language language;
  private final Table designs;
  private final Outcome outcome;

  private SurfaceFigure(Results results, Language language) throws IOException {
    this.results = results;
    this.language = language;
    this.designs = results.table("designs.csv");
    this.outcome = Outcome.valueOf(designs.stringColumn("outcome").get(0).toUpperCase(Locale.ROOT));
  }

  /** A figure for each policy whose designs are a grid of two settings and nothing else. */
  static List<Figure> of(Results results, Language language) throws IOException {
    SurfaceFigure surface = new SurfaceFigure(results, language);
    List<Figure> figures = new ArrayList<>();
    List<String> variants =
        surface.designs.stringColumn("variant_of").asList().stream().distinct().sorted().toList();
    for (int i = 0; i < variants.size(); i++) {
      surface.figure(variants.get(i), "surface-" + (i + 1)).ifPresent(figures::add);
    }
    return figures;
  }

  /** A setting with the values that designs give it. */
  private record Lever(String name, List<String> values) {}

  /** A design by its values of the two settings. */
  private record Cell(int across, int up, double mean) {}

  private Optional<Figure> figure(String variant, String id) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < designs.rowCount(); i++) {
      Row row = designs.row(i);
      if (row.getString("variant_of").equals(variant) && !Double.isNaN(row.getDouble("mean"))) {
        rows.add(row);
      }
    }
    List<Lever> levers = levers(rows);
    if (levers.size() != 2) {
      return Optional.empty();
    }
    Lever across = levers.get(0);
    Lever up = levers.get(1);
    if (rows.size() != across.values().size() * up.values().size()) {
      return Optional.empty();
    }
    double[][] means = new double[up.values().size()][across.values().size()];
    FigureData data = new FigureData("policy", across.name(), up.name(), "mean");
    List<Cell> cells = new ArrayList<>();
    for (Row row : rows) {
      int column = across.values().indexOf(row.getString(across.name()));
      int line = up.values().indexOf(row.getString(up.name()));
      double mean = row.getDouble("mean");
      means[line][column] = mean;
      cells.add(new Cell(column, line, mean));
      data.add(variant, across.values().get(column), up.values().get(line), mean);
    }
    Cell high = cells.stream().max(Comparator.comparingDouble(Cell::mean)).orElseThrow();
    Cell low = cells.stream().min(Comparator.comparingDouble(Cell::mean)).orElseThrow();
    Format format = Format.of(outcome, language);
    boolean isSame = !format.rounded().tellsApart(high.mean(), low.mean());
    String title =
        language.say(
            isSame ? "surface.title.same" : "surface.title",
            Words.of(outcome, language),
            variant,
            isSame ? across.name() : words(cells, high, across, up, format),
            format.spoken(high.mean()),
            isSame ? up.name() : words(cells, low, across, up, format),
            format.spoken(low.mean()));
    String unit = Words.unit(outcome, language, results.start().getYear());
    return Optional.of(
        new Figure(
            id,
            title,
            language.say("surface.note"),
            language.say("surface.description", across.name(), up.name()) + " " + title + ".",
            new SurfaceChart(
                separated(across.values()),
                separated(up.values()),
                means,
                across.name(),
                language.say("surface.axis", up.name(), Words.of(outcome, language), unit),
                format),
            data));
  }

  /** A design, with the others that have the same number. */
  private String words(List<Cell> cells, Cell first, Lever across, Lever up, Format format) {
    return language.few(
        cells.stream()
            .filter(each -> !format.rounded().tellsApart(first.mean(), each.mean()))
            .map(each -> words(each, across, up))
            .toList(),
        MOST_NAMED);
  }

  private String words(Cell cell, Lever across, Lever up) {
    return "%s=%s %s=%s"
        .formatted(
            across.name(),
            language.separated(across.values().get(cell.across())),
            up.name(),
            language.separated(up.values().get(cell.up())));
  }

  private List<String> separated(List<String> values) {
    return values.stream().map(language::separated).toList();
  }

  /** The settings that differ among designs, their values from low to high. */
  private List<Lever> levers(List<Row> rows) {
    List<String> columns = designs.columnNames();
    List<Lever> levers = new ArrayList<>();
    for (String name : columns.subList(columns.indexOf("design") + 1, columns.indexOf("outcome"))) {
      TreeSet<String> values =
          new TreeSet<>(
              Comparator.comparingDouble(SurfaceFigure::number)
                  .thenComparing(Comparator.naturalOrder()));
      rows.forEach(row -> values.add(row.getString(name)));
      if (values.size() > MOST) {
        return List.of();
      }
      if (values.size() > 1) {
        levers.add(new Lever(name, List.copyOf(values)));
      }
    }
    return levers;
  }

  /** Words stand behind all numbers. */
  private static double number(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return Double.MAX_VALUE;
    }
  }
}
