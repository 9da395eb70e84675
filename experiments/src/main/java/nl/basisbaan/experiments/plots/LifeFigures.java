package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.basisbaan.experiments.chart.LifeChart;
import nl.basisbaan.experiments.readout.Language;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.Persona;

/**
 * The lives of the personas under every policy, of results that have their months: in the first
 * town in which a policy gives them a place, or else the first in which they are followed.
 */
final class LifeFigures {
  private static final List<String> COLUMNS =
      List.of("policy", "replication", "person", "month", "state", "net_income");

  private final Results results;
  private final Language language;

  /** Months by persona, town, policy and month. */
  private final Map<Integer, Map<Integer, Map<String, Map<Integer, Month>>>> lives =
      new TreeMap<>();

  private LifeFigures(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  /** A month of a life. */
  private record Month(State state, double income, int score) {}

  /** A figure for each persona; none where no months of people were written. */
  static List<Figure> of(Results results, Language language) throws IOException {
    if (!results.has("persons.csv") || results.policies().isEmpty()) {
      return List.of();
    }
    LifeFigures figures = new LifeFigures(results, language);
    List<String> columns = new ArrayList<>(COLUMNS);
    PlacedFigures.PILLARS.forEach(each -> columns.add("score_" + each));
    results.lines("persons.csv", columns, figures::take);
    List<Figure> all = new ArrayList<>();
    for (Persona persona : Persona.all()) {
      figures.figure(persona).ifPresent(all::add);
    }
    return all;
  }

  private void take(String[] row) {
    int person = Integer.parseInt(row[2]);
    if (Persona.all().stream().noneMatch(each -> each.number() == person)) {
      return;
    }
    State state = State.valueOf(row[4].toUpperCase(Locale.ROOT));
    int month = (int) results.start().until(YearMonth.parse(row[3]), ChronoUnit.MONTHS);
    if (state == State.LEFT || month < 0) {
      return;
    }
    int score = 0;
    for (int i = COLUMNS.size(); i < row.length; i++) {
      score += Integer.parseInt(row[i]);
    }
    lives
        .computeIfAbsent(person, any -> new TreeMap<>())
        .computeIfAbsent(Integer.parseInt(row[1]), any -> new LinkedHashMap<>())
        .computeIfAbsent(row[0], any -> new TreeMap<>())
        .put(month, new Month(state, Double.parseDouble(row[5]), score));
  }

  private Optional<Figure> figure(Persona persona) {
    Map<Integer, Map<String, Map<Integer, Month>>> towns = lives.get(persona.number());
    if (towns == null) {
      return Optional.empty();
    }
    int town =
        towns.entrySet().stream()
            .filter(each -> each.getValue().values().stream().anyMatch(this::isPlaced))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(towns.keySet().iterator().next());
    Map<String, Map<Integer, Month>> policies = towns.get(town);
    FigureData data = new FigureData("policy", "month", "state", "net_income", "bridge_total");
    List<LifeChart.Life> told = new ArrayList<>();
    policies.forEach((policy, months) -> told.add(life(policy, months, data)));
    String title =
        language.say(
            "life.title",
            persona.name(),
            language.list(
                policies.entrySet().stream()
                    .filter(each -> !each.getKey().equals(results.reference()))
                    .map(
                        each -> language.say("life.months", placed(each.getValue()), each.getKey()))
                    .toList()),
            town);
    return Optional.of(
        new Figure(
            "life-" + persona.name().toLowerCase(Locale.ROOT),
            title,
            language.say("life.note", persona.name(), town),
            language.say("life.description", persona.name()) + " " + title + ".",
            LifeBands.chart(results.start(), told, language),
            data));
  }

  private boolean isPlaced(Map<Integer, Month> months) {
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
              results.start().plusMonths(month).toString(),
              each.state().label(),
              each.income(),
              each.score());
        });
    return new LifeChart.Life(policy, states, numbers);
  }
}
