package nl.basisbaan.experiments.plots;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.chart.MapChart;
import nl.basisbaan.experiments.chart.MapChart.Tile;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;

/**
 * How much liveability differs from no programme in every neighbourhood in the last year, on a
 * schematic map.
 */
final class MapFigure {
  private static final String LIVEABILITY = "liveability";
  private static final String PLACES = "places";
  private static final String WEIGHT = "weight";
  private static final List<String> COLUMNS =
      List.of("policy", "replication", "year", "neighbourhood", "at", LIVEABILITY, PLACES);

  private static final int MOST_NAMED = 3;

  /** Neighbourhoods without a place of their own stand in rows of so many. */
  private static final int WIDE = 6;

  private final Results results;
  private final Language language;
  private final String policy;
  private String year = "";

  /** In the order of the town, with the place of each on the map, if any. */
  private final Map<String, String> places = new LinkedHashMap<>();

  /** What each town has in the last year, by policy, neighbourhood and figure. */
  private final ByTown<List<String>> towns;

  private MapFigure(Results results, Language language, String policy) {
    this.results = results;
    this.language = language;
    this.policy = policy;
    this.towns = new ByTown<>(results.towns());
  }

  /**
   * The figure of the policy with the highest social value; none of a single neighbourhood, or
   * where liveability rises in none of them.
   */
  static Optional<Figure> of(Results results, Language language) throws IOException {
    Optional<String> best = Finding.best(results);
    if (best.isEmpty() || !results.has("neighbourhoods.csv")) {
      return Optional.empty();
    }
    MapFigure figure = new MapFigure(results, language, best.get());
    results.lines("neighbourhoods.csv", COLUMNS, figure::take);
    return figure.figure();
  }

  private void take(String[] row) {
    if (!row[0].equals(policy) && !row[0].equals(results.reference())) {
      return;
    }
    if (row[2].compareTo(year) > 0) {
      year = row[2];
      towns.clear();
    }
    if (row[2].equals(year)) {
      places.put(row[3], row[4]);
      int town = Integer.parseInt(row[1]);
      towns.add(List.of(row[0], row[3], LIVEABILITY), town, Double.parseDouble(row[5]), 1);
      towns.add(List.of(row[0], row[3], PLACES), town, Double.parseDouble(row[6]), 1);
    }
  }

  /** A neighbourhood with how much its liveability differs, and the people who work there. */
  private record Difference(String name, Told liveability, double places) {}

  private Optional<Figure> figure() {
    List<Difference> all = new ArrayList<>();
    for (String name : places.keySet()) {
      Told told =
          Told.ofDifference(
              Bound.FREE,
              towns.of(List.of(policy, name, LIVEABILITY)),
              towns.of(List.of(results.reference(), name, LIVEABILITY)));
      if (told.isThere()) {
        Told working = Told.of(Bound.AMOUNT, towns.of(List.of(policy, name, PLACES)));
        all.add(new Difference(name, told, working.mean()));
      }
    }
    Comparator<Difference> byMean = Comparator.comparingDouble(each -> each.liveability().mean());
    if (all.size() < 2) {
      return Optional.empty();
    }
    Set<String> bare = withoutProvider();
    List<Difference> served = all.stream().filter(each -> !bare.contains(each.name())).toList();
    if (served.isEmpty()) {
      return Optional.empty();
    }
    Difference most = served.stream().max(byMean).orElseThrow();
    Difference least = served.stream().min(byMean).orElseThrow();
    Format format = new Format(Rounded.TWO_DECIMALS, language);
    boolean isSame =
        !format.rounded().tellsApart(most.liveability().mean(), least.liveability().mean());
    double rise = most.liveability().mean();
    if (rise <= 0 || !format.rounded().tellsApart(rise, 0)) {
      return Optional.empty();
    }
    long sure = all.stream().filter(each -> each.liveability().low() > 0).count();
    long without =
        served.stream()
            .map(each -> each.liveability().mean())
            .filter(mean -> mean <= 0 || !format.rounded().tellsApart(mean, 0))
            .count();
    boolean isAll = served.size() == all.size();
    String words = served.size() == 1 ? "map.title.one" : isSame ? "map.title.same" : "map.title";
    if (without > 0) {
      words = "map.title.some";
    }
    String title =
        language.say(
            isAll || served.size() == 1 ? words : words + ".served",
            policy,
            named(served, most, format),
            format.text(rise),
            year,
            without > 0 ? without : named(served, least, format),
            without > 0 ? served.size() : format.text(least.liveability().mean()),
            served.size());
    boolean orders = served.size() > 1 && !isSame && without == 0;
    String said = orders && mayBeChance(most, least) ? language.say("may_be_chance", title) : title;
    String unserved =
        isAll ? "" : " " + language.say("map.bare", all.size() - served.size(), all.size());
    String certain =
        results.towns() > 1
            ? language.say("map.sure", results.towns(), sure, all.size())
            : language.say("sure.one");
    return Optional.of(
        new Figure(
            "map",
            said,
            language.say("map.note", policy, year) + unserved + " " + certain,
            language.say("map.description", policy) + " " + said + ".",
            new MapChart(tiles(all), language.say("map.axis"), format),
            data(all)));
  }

  /** Whether the towns leave open that one neighbourhood gains more than another. */
  private boolean mayBeChance(Difference most, Difference least) {
    Told more = Told.ofDifference(Bound.FREE, gains(most), gains(least));
    return results.towns() > 1 && !(more.low() > 0);
  }

  /** What each town gains in a neighbourhood; nothing of one that failed. */
  private Measure[] gains(Difference of) {
    Measure[] with = towns.of(List.of(policy, of.name(), LIVEABILITY));
    Measure[] without = towns.of(List.of(results.reference(), of.name(), LIVEABILITY));
    return IntStream.range(0, with.length)
        .mapToDouble(town -> with[town].value() - without[town].value())
        .mapToObj(gain -> Double.isNaN(gain) ? Measure.NOBODY : Measure.of(gain))
        .toArray(Measure[]::new);
  }

  /** A neighbourhood, with the others that have the same number. */
  private String named(List<Difference> all, Difference first, Format format) {
    double mean = first.liveability().mean();
    return language.few(
        all.stream()
            .filter(each -> !format.rounded().tellsApart(mean, each.liveability().mean()))
            .map(Difference::name)
            .toList(),
        MOST_NAMED);
  }

  /**
   * Where the file of the town puts no work provider: the model spreads them by the weight of
   * neighbourhoods, and rounds.
   */
  private Set<String> withoutProvider() {
    JsonNode town = results.manifest().path("municipality");
    JsonNode neighbourhoods = town.path("neighbourhoods");
    double sum = 0;
    for (JsonNode each : neighbourhoods) {
      sum += each.path(WEIGHT).asDouble();
    }
    JsonNode providers = town.at("/work_providers/per_neighbourhood");
    double total = providers.asDouble() * neighbourhoods.size();
    Set<String> without = new HashSet<>();
    for (JsonNode each : neighbourhoods) {
      if (providers.isNumber() && Math.round(total * each.path(WEIGHT).asDouble() / sum) == 0) {
        without.add(each.path("name").asText());
      }
    }
    return without;
  }

  private FigureData data(List<Difference> all) {
    FigureData data =
        new FigureData(
            "policy",
            "year",
            "neighbourhood",
            "places",
            "mean",
            "low",
            "high",
            "range_low",
            "range_high");
    for (Difference each : all) {
      Told told = each.liveability();
      data.tell(told, policy, year, each.name(), each.places());
    }
    return data;
  }

  /** Those with a place on the map stand there, without empty columns beside; others below. */
  private List<Tile> tiles(List<Difference> all) {
    Format format = new Format(Rounded.ONE_DECIMAL, language);
    List<String> known = places.values().stream().filter(at -> !at.isEmpty()).toList();
    int left = known.stream().mapToInt(MapFigure::column).min().orElse(0);
    int top = known.stream().mapToInt(MapFigure::row).min().orElse(0);
    int below = known.stream().mapToInt(MapFigure::row).max().orElse(-1) + 1;
    int others = 0;
    List<Tile> tiles = new ArrayList<>();
    for (Difference each : all) {
      String at = places.get(each.name());
      String words = language.say("map.places", format.text(each.places()));
      double value = each.liveability().mean();
      if (at.isEmpty()) {
        int row = below - top + others / WIDE;
        tiles.add(new Tile(each.name(), others++ % WIDE, row, value, words));
      } else {
        tiles.add(new Tile(each.name(), column(at) - left, row(at) - top, value, words));
      }
    }
    return tiles;
  }

  /** The column of a letter, from 0. */
  private static int column(String at) {
    return at.charAt(0) - 'A';
  }

  /** The row of the number behind it, from 0. */
  private static int row(String at) {
    return Integer.parseInt(at.substring(1)) - 1;
  }
}
