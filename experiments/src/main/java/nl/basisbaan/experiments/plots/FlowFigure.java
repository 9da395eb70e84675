package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.chart.FlowChart;
import nl.basisbaan.experiments.chart.FlowChart.Flow;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.ledger.Stakeholder;

/**
 * Between whom money moves because of a policy: every flow of the ledger less that without a
 * programme, the mean of the towns, a year. Where less is paid than without, it flows back.
 */
final class FlowFigure {
  /** Flows of less than this share of the largest are left out, in the table too. */
  private static final double LEAST = 0.02;

  /** Amounts are told in thousands of euros; the table has them whole. */
  private static final double THOUSAND = 1000;

  private final Results results;
  private final Language language;

  private FlowFigure(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  /** The figure of the policy with the highest social value; empty without a ledger. */
  static Optional<Figure> of(Results results, Language language) throws IOException {
    Optional<String> best = Finding.best(results);
    if (best.isEmpty() || !results.has("ledger.csv")) {
      return Optional.empty();
    }
    return new FlowFigure(results, language).figure(best.get());
  }

  /** Two parties, the one that gives first. */
  private record Pair(Stakeholder from, Stakeholder to) {
    boolean isForward() {
      return from.ordinal() < to.ordinal();
    }

    Pair back() {
      return new Pair(to, from);
    }
  }

  private Optional<Figure> figure(String policy) throws IOException {
    Map<Pair, Double> net = net(policy);
    double largest = net.values().stream().mapToDouble(Math::abs).max().orElse(0);
    List<Map.Entry<Pair, Double>> told =
        net.entrySet().stream()
            .filter(each -> Math.abs(each.getValue()) >= LEAST * largest)
            .filter(each -> each.getValue() != 0)
            .map(
                each ->
                    each.getValue() > 0 ? each : Map.entry(each.getKey().back(), -each.getValue()))
            .sorted(
                Comparator.<Map.Entry<Pair, Double>>comparingDouble(each -> -each.getValue())
                    .thenComparing(each -> each.getKey().toString()))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Format format = new Format(Rounded.WHOLE, language);
    FigureData data = new FigureData("policy", "from", "to", "euro_a_year");
    List<Flow> flows = new ArrayList<>();
    for (Map.Entry<Pair, Double> each : told) {
      Pair pair = each.getKey();
      flows.add(
          new Flow(
              name(pair.from()),
              name(pair.to()),
              each.getValue() / THOUSAND,
              pair.from().ordinal()));
      data.add(policy, label(pair.from()), label(pair.to()), each.getValue());
    }
    Pair most = told.get(0).getKey();
    String title =
        language.say(
            "flows.title",
            policy,
            name(most.from()),
            name(most.to()),
            format.text(told.get(0).getValue() / THOUSAND));
    return Optional.of(
        new Figure(
            "flows",
            title,
            language.say("flows.note", policy, results.towns()),
            language.say("flows.description", policy) + " " + title + ".",
            new FlowChart(flows, language.say("flows.axis"), format),
            data));
  }

  /** What more goes from one party to another than without a programme, euro a year and town. */
  private Map<Pair, Double> net(String policy) throws IOException {
    Map<Pair, Double> net = new LinkedHashMap<>();
    Set<String> towns = new HashSet<>();
    double years = results.months() / 12.0;
    String without = results.reference();
    results.lines(
        "ledger.csv",
        List.of("policy", "point", "from", "to", "euro", "replication"),
        row -> {
          double sign = row[0].equals(policy) ? 1 : row[0].equals(without) ? -1 : 0;
          if (sign != 0 && row[1].equals(Results.BASE)) {
            towns.add(row[5]);
            Pair pair = new Pair(stakeholder(row[2]), stakeholder(row[3]));
            double euro = Double.parseDouble(row[4]);
            boolean forward = pair.isForward();
            net.merge(
                forward ? pair : pair.back(), (forward ? sign : -sign) * euro / years, Double::sum);
          }
        });
    net.replaceAll((pair, euro) -> euro / towns.size()); // none of those that failed
    return net;
  }

  private static Stakeholder stakeholder(String label) {
    return Stakeholder.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static String label(Stakeholder party) {
    return party.name().toLowerCase(Locale.ROOT);
  }

  private String name(Stakeholder party) {
    return language.say("party." + label(party));
  }
}
