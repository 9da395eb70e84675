package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.numbers.Parameter;
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
  static Optional<Page.Part> of(
      Experiment experiment, Samples<Outcome> samples, List<Integer> policies) {
    if (experiment.varied().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(List.of(new Heading(2, "What nobody knows")));
    Unknowns unknowns = new Unknowns(experiment, samples);
    for (String name : experiment.varied()) {
      blocks.add(unknowns.words(name));
      blocks.add(unknowns.table(name, policies));
    }
    return Optional.of(new Page.Part(blocks));
  }

  private Paragraph words(String name) {
    Parameter parameter = experiment.scenario().parameters().get(name);
    return new Paragraph(
        1,
        parameter.words()
            + " ("
            + name
            + "): "
            + (parameter.source().startsWith("assumption") ? "no evidence" : "little evidence")
            + ", so the answer at both ends of its range, in "
            + experiment.replications(1)
            + " of the towns at each end and with the assumed value.");
  }

  private Block table(String name, List<Integer> policies) {
    List<Integer> points = points(name);
    List<Row> rows = new ArrayList<>();
    for (int policy : policies) {
      List<Row> told =
          Arrays.stream(Headline.values())
              .filter(headline -> isTold(headline, name, policy, points))
              .map(headline -> row(headline, policy, points))
              .toList();
      if (!told.isEmpty()) {
        rows.add(Row.section(0, experiment.scenario().policies().get(policy).name()));
        rows.addAll(told);
      }
    }
    return rows.isEmpty()
        ? new Paragraph(2, "No figure moves by more than chance between the ends.")
        : new Table(1, header(name, points), rows, true);
  }

  private List<String> header(String name, List<Integer> points) {
    double assumed = experiment.scenario().parameters().get(name).value();
    List<String> header = new ArrayList<>(List.of("one town may see (mean)"));
    for (int point : points) {
      double value = experiment.points().get(point).varied().getOrDefault(name, assumed);
      header.add((point == 0 ? "assumed, " : "at ") + Numbers.parameter(value));
    }
    return header;
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

  private Row row(Headline headline, int policy, List<Integer> points) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(headline.words())));
    for (int point : points) {
      Sample same = samples.get(point, policy, headline.outcome()).orElseThrow();
      Estimate estimate = Estimate.of(same.first(experiment.replications(1)));
      cells.add(headline.cells(estimate).rangeAndMean());
    }
    return Row.of(1, cells);
  }
}
