package nl.basisbaan.experiments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.model.Parameter;
import nl.basisbaan.outcome.Outcome;

/** What nobody knows: the answer at both ends of the range of every parameter without evidence. */
final class Unknowns {

  private final Experiment experiment;
  private final Samples<Outcome> samples;

  private Unknowns(Experiment experiment, Samples<Outcome> samples) {
    this.experiment = experiment;
    this.samples = samples;
  }

  /** The last part of the answer; empty when the study varies nothing. */
  static String of(Experiment experiment, Samples<Outcome> samples, List<Integer> policies) {
    if (experiment.varied().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nWhat nobody knows\n");
    Unknowns unknowns = new Unknowns(experiment, samples);
    for (String name : experiment.varied()) {
      text.append(unknowns.parameter(name, policies));
    }
    return text.toString();
  }

  private String parameter(String name, List<Integer> policies) {
    Parameter parameter = experiment.scenario().parameters().get(name);
    List<Integer> points = points(name);
    StringBuilder text = new StringBuilder();
    String words =
        parameter.words()
            + " ("
            + name
            + "): "
            + (parameter.source().startsWith("assumption") ? "no evidence" : "little evidence")
            + ", so the answer at both ends of its range, in "
            + experiment.replications(1)
            + " of the towns at each end and with the assumed value.";
    TextTable.wrap(words, Answer.WIDTH - 2)
        .forEach(line -> text.append("  ").append(line).append('\n'));
    List<String> header = new ArrayList<>(List.of("  one town may see (mean)"));
    for (int point : points) {
      double value = experiment.points().get(point).varied().getOrDefault(name, parameter.value());
      header.add((point == 0 ? "assumed, " : "at ") + Numbers.parameter(value));
    }
    TextTable table = new TextTable(header.toArray(String[]::new));
    boolean any = false;
    for (int policy : policies) {
      List<Headline> told =
          Arrays.stream(Headline.values())
              .filter(headline -> isTold(headline, name, policy, points))
              .toList();
      if (!told.isEmpty()) {
        any = true;
        table.row(heading(policy, points.size()));
        told.forEach(headline -> table.row(row(headline, policy, points)));
      }
    }
    String nothing = "    No figure moves by more than chance between the ends.\n";
    return text.append(any ? table.print(2 * Answer.WIDTH) : nothing).toString();
  }

  /** The points of a parameter in the order low end, base, high end. */
  private List<Integer> points(String name) {
    List<Integer> points = new ArrayList<>();
    for (int point = 0; point < experiment.points().size(); point++) {
      if (experiment.points().get(point).varied().containsKey(name)) {
        points.add(point);
      }
    }
    points.add(Math.min(1, points.size()), 0);
    return points;
  }

  /** Told if the outcome leans on the parameter, or its means at the ends differ beyond chance. */
  private boolean isTold(Headline headline, String name, int policy, List<Integer> points) {
    Optional<Estimate> low = samples.estimate(points.get(0), policy, headline.outcome());
    Optional<Estimate> high =
        samples.estimate(points.get(points.size() - 1), policy, headline.outcome());
    if (low.isEmpty() || high.isEmpty() || low.get().count() == 0) {
      return false;
    }
    boolean apart = low.get().low() > high.get().high() || low.get().high() < high.get().low();
    return headline.leansOn(name) || apart;
  }

  private String[] heading(int policy, int points) {
    String[] cells = new String[points + 1];
    Arrays.fill(cells, "");
    cells[0] = "  " + experiment.scenario().policies().get(policy).name();
    return cells;
  }

  private String[] row(Headline headline, int policy, List<Integer> points) {
    List<String> cells = new ArrayList<>();
    cells.add("    " + headline.words());
    for (int point : points) {
      Sample same = samples.get(point, policy, headline.outcome()).orElseThrow();
      Estimate estimate = Estimate.of(same.first(experiment.replications(1)));
      cells.add(Answer.rangeAndMean(headline, estimate));
    }
    return cells.toArray(String[]::new);
  }
}
