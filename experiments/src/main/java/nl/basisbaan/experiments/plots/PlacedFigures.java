package nl.basisbaan.experiments.plots;

import static nl.basisbaan.followed.Placed.Figure.GUIDANCE_HOURS_WEEK;
import static nl.basisbaan.followed.Placed.Figure.SICK_SHARE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Row;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;

/**
 * What becomes of people from their first start in a place on: scores by pillar beside those of the
 * same people without a programme, guidance and sickness by how long they have been there.
 */
final class PlacedFigures {
  private static final List<String> COLUMNS =
      List.of("policy", "replication", "figure", "months", "numerator", "denominator");

  /** Scores without a programme stand behind those under the policy, in the same order. */
  private static final int PILLARS = BridgeScores.COUNT;

  /** More policies than this times all classes cannot be read. */
  private static final int MOST = 6;

  /**
   * Of fewer people, or months of people, together no mean is told; nor where a town has nobody.
   */
  private static final int FEW = 10;

  private static final double LOWEST = 1;

  private static final Placed.Figure[] FIGURES = Placed.Figure.values();

  private final Results results;
  private final Language language;

  /** What each town counted. */
  private final ByTown<Key> towns;

  private PlacedFigures(Results results, Language language) {
    this.results = results;
    this.language = language;
    this.towns = new ByTown<>(results.towns());
  }

  private record Key(String policy, String figure, int months) {}

  /** The figures; none where nobody was placed. */
  static List<Figure> of(Results results, Language language) throws IOException {
    if (!results.has("placed.csv")) {
      return List.of();
    }
    PlacedFigures figures = new PlacedFigures(results, language);
    results.lines("placed.csv", COLUMNS, figures::take);
    List<Figure> all = new ArrayList<>();
    figures.pillars().ifPresent(all::add);
    figures.tenure("guidance", GUIDANCE_HOURS_WEEK, Rounded.TWO_DECIMALS).ifPresent(all::add);
    figures.tenure("illness", SICK_SHARE, Rounded.PERCENT).ifPresent(all::add);
    return all;
  }

  private void take(String[] row) {
    towns.add(
        new Key(row[0], row[2], Integer.parseInt(row[3])),
        Integer.parseInt(row[1]),
        Double.parseDouble(row[4]),
        Double.parseDouble(row[5]));
  }

  /**
   * What all towns tell; empty where too few were counted to tell anything. Sickness is a share of
   * minutes, and guidance counts the months of the same people.
   */
  private Optional<Told> told(String policy, Placed.Figure figure, int months) {
    Measure[] counted = towns.of(new Key(policy, figure.label(), months));
    Placed.Figure people = figure == SICK_SHARE ? GUIDANCE_HOURS_WEEK : figure;
    Measure[] by = towns.of(new Key(policy, people.label(), months));
    if (Arrays.stream(by).mapToDouble(Measure::denominator).sum() < FEW) {
      return Optional.empty();
    }
    return Optional.of(figure.isScore() ? score(counted) : Told.of(bound(figure), counted));
  }

  private static Bound bound(Placed.Figure figure) {
    return figure == SICK_SHARE ? Bound.SHARE : Bound.AMOUNT;
  }

  /** A mean score lies between the lowest and the highest, and so does its interval. */
  private static Told score(Measure[] counted) {
    double span = BridgeScores.HIGHEST - LOWEST;
    Measure[] shares = new Measure[counted.length];
    for (int i = 0; i < shares.length; i++) {
      double people = counted[i].denominator();
      shares[i] = new Measure((counted[i].numerator() - LOWEST * people) / span, people);
    }
    Told told = Told.of(Bound.SHARE, shares);
    return new Told(
        told.count(),
        LOWEST + span * told.mean(),
        LOWEST + span * told.low(),
        LOWEST + span * told.high(),
        LOWEST + span * told.rangeLow(),
        LOWEST + span * told.rangeHigh());
  }

  /** Of a pillar the mean under the policy and without it, at the last moment that is told. */
  private record Gain(String pillar, int months, double with, double without) {
    private double more() {
      return with - without;
    }

    private boolean isTold(Rounded rounded) {
      return rounded.tellsApart(with, without);
    }
  }

  /** The policy of which is told what cannot be told of all at once. */
  private String best() throws IOException {
    return Finding.best(results).orElse(results.policies().get(0));
  }

  private Optional<Figure> pillars() throws IOException {
    String policy = best();
    int series = results.policies().indexOf(policy);
    Format format = new Format(Rounded.TWO_DECIMALS, language);
    FigureData data =
        new FigureData(
            "policy", "pillar", "months", "mean", "low", "high", "range_low", "range_high");
    List<Section> sections = new ArrayList<>();
    List<Gain> gains = new ArrayList<>();
    for (int i = 0; i < PILLARS; i++) {
      Placed.Figure with = FIGURES[i];
      Placed.Figure without = FIGURES[i + PILLARS];
      String pillar = language.say("pillar." + with.label());
      List<Row> rows = new ArrayList<>();
      int last = 0;
      for (int months : Placed.MOMENTS) {
        Optional<Told> told = told(policy, with, months);
        if (told.isPresent()) {
          rows.add(told.get().row(language.say("pillars.month." + months), series));
          data.tell(told.get(), policy, with.label(), months);
          last = months;
        }
      }
      Optional<Told> other = told(policy, without, last);
      if (last > 0 && other.isPresent()) {
        rows.add(
            other.get().row(language.say("pillars.without." + last), results.policies().size()));
        data.tell(other.get(), results.reference(), with.label(), last);
        gains.add(
            new Gain(pillar, last, told(policy, with, last).get().mean(), other.get().mean()));
      }
      if (!rows.isEmpty()) {
        sections.add(new Section(pillar, rows));
      }
    }
    return gains.stream()
        .max(Comparator.comparingDouble(Gain::more))
        .map(
            most -> {
              String title =
                  language.say(
                      titleOfPillars(most, gains, format.rounded()),
                      policy,
                      most.pillar(),
                      format.text(most.with()),
                      format.text(most.without()),
                      most.months());
              return new Figure(
                  "pillars",
                  title,
                  language.say("pillars.note", policy)
                      + " "
                      + Sure.ofRange(results.towns(), language),
                  language.say("pillars.description", policy) + " " + title + ".",
                  new RowChart(sections, language.say("pillars.axis"), format, false),
                  data);
            });
  }

  /** The words for the pillar with the largest gain, or the smallest loss. */
  private static String titleOfPillars(Gain most, List<Gain> all, Rounded rounded) {
    if (most.isTold(rounded)) {
      return most.more() > 0 ? "pillars.title" : "pillars.title.none";
    }
    return all.stream().anyMatch(each -> each.isTold(rounded))
        ? "pillars.title.none.same"
        : "pillars.title.same";
  }

  /** A number by time in a place. */
  private Optional<Figure> tenure(String id, Placed.Figure figure, Rounded rounded)
      throws IOException {
    List<String> drawn = results.policies().size() > MOST ? List.of(best()) : results.policies();
    Format format = new Format(rounded, language);
    List<Section> sections = new ArrayList<>();
    FigureData data =
        new FigureData(
            "policy", "what", "from_month", "mean", "low", "high", "range_low", "range_high");
    double first = Double.NaN;
    double last = Double.NaN;
    int lastClass = 0;
    String policy = drawn.get(0);
    for (int from : Placed.CLASSES) {
      List<Row> rows = new ArrayList<>();
      for (String each : drawn) {
        Optional<Told> told = told(each, figure, from);
        if (told.isPresent()) {
          rows.add(told.get().row(each, results.policies().indexOf(each)));
          data.tell(told.get(), each, id, from);
          if (each.equals(policy)) {
            last = told.get().mean();
            first = Double.isNaN(first) ? last : first;
            lastClass = from;
          }
        }
      }
      if (!rows.isEmpty()) {
        sections.add(new Section(language.say("tenure." + from), rows));
      }
    }
    if (Double.isNaN(first)) {
      return Optional.empty();
    }
    String title =
        language.say(
            id + ".title",
            policy,
            format.spoken(first),
            language.say("tenure." + lastClass),
            format.spoken(last));
    return Optional.of(
        new Figure(
            id,
            title,
            language.say("rows.note") + " " + Sure.ofRange(results.towns(), language),
            language.say("rows.description", language.list(drawn)) + " " + title + ".",
            new RowChart(sections, language.say(id + ".axis"), format, false),
            data));
  }
}
