package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Proof;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;

/** What was published against what simulated towns show. */
public final class ProofFigures {
  /** More rows cannot be read at a glance; the others are in the table. */
  private static final int MOST = 16;

  private static final int MOST_NAMED = 3;

  private final Results results;
  private final Language language;
  private final List<Proof> proofs;

  private ProofFigures(Results results, Language language) throws IOException {
    this.results = results;
    this.language = language;
    this.proofs = Proof.of(results).stream().filter(Proof::isKnown).toList();
  }

  /** The figures, in the order in which they are read; none of one town, which has no range. */
  public static List<Figure> of(Results results, Language language) throws IOException {
    if (results.towns() == 1) {
      return List.of();
    }
    ProofFigures figures = new ProofFigures(results, language);
    List<Figure> all = new ArrayList<>();
    figures.groups().ifPresent(all::add);
    figures.misses().ifPresent(all::add);
    return all;
  }

  private Optional<Figure> groups() {
    Map<String, List<Proof>> groups = new LinkedHashMap<>();
    for (Proof each : proofs) {
      groups.computeIfAbsent(each.group(), any -> new ArrayList<>()).add(each);
    }
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<RowChart.Row> rows = new ArrayList<>();
    FigureData data = new FigureData("group", "figures", "inside", "share");
    groups.forEach(
        (group, figures) -> {
          rows.add(row(label(group, figures), 0, share(figures), Double.NaN, Double.NaN));
          data.add(group, figures.size(), (int) Proof.inside(figures), share(figures));
        });
    Comparator<Map.Entry<String, List<Proof>>> byShare =
        Comparator.comparingDouble(each -> share(each.getValue()));
    Map.Entry<String, List<Proof>> most = groups.entrySet().stream().max(byShare).orElseThrow();
    Map.Entry<String, List<Proof>> least = groups.entrySet().stream().min(byShare).orElseThrow();
    String title =
        language.say(
            share(most.getValue()) > share(least.getValue())
                ? "proof.groups.title"
                : "proof.groups.title.same",
            proofs.size(),
            Proof.inside(proofs),
            labels(groups, most.getValue()),
            labels(groups, least.getValue()));
    return Optional.of(
        new Figure(
            "proof-groups",
            title,
            language.say("proof.groups.note"),
            language.say("proof.groups.description") + " " + title + ".",
            new RowChart(
                List.of(new Section("", rows)),
                language.say("proof.groups.axis"),
                new Format(Rounded.PERCENT, language),
                true),
            data));
  }

  /** The kinds of which as large a share is met. */
  private String labels(Map<String, List<Proof>> groups, List<Proof> as) {
    return language.few(
        groups.entrySet().stream()
            .filter(each -> share(each.getValue()) == share(as))
            .map(each -> label(each.getKey(), each.getValue()))
            .toList(),
        MOST_NAMED);
  }

  private String label(String group, List<Proof> figures) {
    return language.say("proof.group", group, Proof.inside(figures), figures.size());
  }

  private static double share(List<Proof> figures) {
    return (double) Proof.inside(figures) / figures.size();
  }

  private static RowChart.Row row(String label, int series, double mean, double low, double high) {
    return new RowChart.Row(label, series, mean, Double.NaN, Double.NaN, low, high, List.of());
  }

  /** Those that are missed by most, as parts of what was published. */
  private Optional<Figure> misses() {
    List<Proof> missed =
        proofs.stream()
            .filter(each -> !each.isInside() && each.value() != 0 && !Double.isNaN(each.ratio()))
            .sorted(Comparator.comparingDouble((Proof each) -> -Math.abs(each.ratio() - 1)))
            .limit(MOST)
            .toList();
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    List<RowChart.Row> rows = new ArrayList<>();
    FigureData data =
        new FigureData("id", "description", "unit", "value", "median", "range_low", "range_high");
    for (Proof each : missed) {
      rows.add(
          row(
              each.description(),
              0,
              each.ratio(),
              each.rangeLow() / each.value(),
              each.rangeHigh() / each.value()));
      data.add(
          each.id(),
          each.description(),
          each.unit(),
          each.value(),
          each.median(),
          each.rangeLow(),
          each.rangeHigh());
    }
    Proof furthest = missed.get(0);
    Format format = new Format(Rounded.TWO_DECIMALS, language);
    String title =
        language.say(
            "proof.misses.title",
            furthest.description(),
            format.text(furthest.value()),
            furthest.unit(),
            format.text(furthest.median()));
    return Optional.of(
        new Figure(
            "proof-misses",
            title,
            language.say("proof.misses.note", rows.size())
                + " "
                + Sure.ofRange(results.towns(), language),
            language.say("proof.misses.description") + " " + title + ".",
            new RowChart(
                List.of(new Section("", rows)),
                language.say("proof.misses.axis"),
                new Format(Rounded.PERCENT, language),
                false),
            data));
  }
}
