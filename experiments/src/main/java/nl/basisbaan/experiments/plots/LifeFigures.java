package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.basisbaan.experiments.chart.LifeChart;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.Persona;

/**
 * The lives of the personas under every policy: in the first town in which a policy gives them a
 * basic job, or else the first in which they live. Activities with benefit are drawn too, but not
 * counted: some of them are no places.
 */
final class LifeFigures {
  private static final List<String> COLUMNS =
      List.of("policy", "replication", "person", "month", "state", "net_income", "bridge_total");

  /** More lives beside that without a programme cannot be told apart, nor be named in a title. */
  private static final int MOST = 4;

  private final Results results;
  private final Language language;
  private final YearMonth start;

  /** Months that were read, as they are counted from the first that counts. */
  private final Map<String, Integer> known = new HashMap<>();

  /** Months by persona, town, policy and month. */
  private final Map<Integer, Map<Integer, Map<String, Map<Integer, Month>>>> lives =
      new TreeMap<>();

  private LifeFigures(Results results, Language language) {
    this.results = results;
    this.language = language;
    this.start = results.start();
  }

  /** A month of a life. */
  private record Month(State state, double income, int score) {}

  /** A figure for each persona who lives in the town. */
  static List<Figure> of(Results results, Language language) throws IOException {
    if (!results.has("lives.csv")) {
      return List.of();
    }
    LifeFigures figures = new LifeFigures(results, language);
    results.lines("lives.csv", COLUMNS, figures::take);
    List<Figure> all = new ArrayList<>();
    for (Persona persona : Persona.all()) {
      figures.figure(persona).ifPresent(all::add);
    }
    return all;
  }

  private void take(String[] row) {
    State state = State.valueOf(row[4].toUpperCase(Locale.ROOT));
    int month =
        known.computeIfAbsent(
            row[3], text -> (int) start.until(YearMonth.parse(text), ChronoUnit.MONTHS));
    lives
        .computeIfAbsent(Integer.parseInt(row[2]), any -> new TreeMap<>())
        .computeIfAbsent(Integer.parseInt(row[1]), any -> new LinkedHashMap<>())
        .computeIfAbsent(row[0], any -> new TreeMap<>())
        .put(month, new Month(state, Double.parseDouble(row[5]), Integer.parseInt(row[6])));
  }

  private Optional<Figure> figure(Persona persona) {
    Map<Integer, Map<String, Map<Integer, Month>>> towns = lives.get(persona.number());
    if (towns == null) {
      return Optional.empty();
    }
    int town =
        towns.entrySet().stream()
            .filter(each -> each.getValue().values().stream().anyMatch(LifeFigures::isPlaced))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(towns.keySet().iterator().next());
    Map<String, Map<Integer, Month>> policies = towns.get(town);
    List<String> drawn = drawn(policies);
    FigureData data = new FigureData("policy", "month", "state", "net_income", "bridge_total");
    List<LifeChart.Life> told = new ArrayList<>();
    drawn.forEach(policy -> told.add(life(policy, policies.get(policy), data)));
    String title = title(persona, town, policies);
    return Optional.of(
        new Figure(
            "life-" + persona.name().toLowerCase(Locale.ROOT),
            title,
            some(drawn, policies.keySet()) + language.say("life.note", persona.name(), town),
            language.say("life.description", persona.name()) + " " + title + ".",
            LifeBands.chart(start, told, language),
            data));
  }

  /** Which policies are not drawn; nothing where all are. */
  private String some(List<String> drawn, Set<String> lived) {
    long placed = results.policies().stream().filter(lived::contains).count();
    int most = drawn.size() - 1;
    return (most < placed ? language.say("life.some", most, placed) + " " : "")
        + (placed < lived.size() - 1 ? language.say("life.placed") + " " : "");
  }

  /** The life without a programme, and of many policies those with the longest basic jobs. */
  private List<String> drawn(Map<String, Map<Integer, Month>> policies) {
    List<String> longest =
        results.policies().stream()
            .filter(policies::containsKey)
            .sorted(Comparator.comparingLong(policy -> -placed(policies.get(policy))))
            .limit(MOST)
            .toList();
    return policies.keySet().stream()
        .filter(each -> each.equals(results.reference()) || longest.contains(each))
        .toList();
  }

  private String title(Persona persona, int town, Map<String, Map<Integer, Month>> policies) {
    List<String> others =
        policies.keySet().stream().filter(each -> !each.equals(results.reference())).toList();
    if (others.size() <= MOST) {
      List<String> months = new ArrayList<>();
      others.forEach(
          each -> months.add(language.say("life.months", placed(policies.get(each)), each)));
      return language.say("life.title", persona.name(), language.list(months), town);
    }
    long placed = others.stream().filter(each -> isPlaced(policies.get(each))).count();
    if (placed == 0) {
      return language.say("life.title.none", persona.name(), others.size(), town);
    }
    Comparator<String> byMonths = Comparator.comparingLong(each -> placed(policies.get(each)));
    String longest = others.stream().max(byMonths).orElseThrow();
    return language.say(
        "life.title.many",
        persona.name(),
        placed,
        others.size(),
        longest,
        placed(policies.get(longest)),
        town);
  }

  private static boolean isPlaced(Map<Integer, Month> months) {
    return placed(months) > 0;
  }

  private static long placed(Map<Integer, Month> months) {
    return months.values().stream().filter(each -> each.state() == State.BASIC_JOB).count();
  }

  private LifeChart.Life life(String policy, Map<Integer, Month> months, FigureData data) {
    int[] states = new int[results.months()];
    double[][] numbers = new double[2][results.months()];
    Arrays.fill(states, -1);
    for (double[] each : numbers) {
      Arrays.fill(each, Double.NaN);
    }
    months.forEach(
        (month, each) -> {
          states[month] = each.state().ordinal();
          numbers[0][month] = each.income();
          numbers[1][month] = each.score();
          data.add(
              policy,
              start.plusMonths(month).toString(),
              each.state().label(),
              each.income(),
              each.score());
        });
    return new LifeChart.Life(policy, states, numbers);
  }
}
