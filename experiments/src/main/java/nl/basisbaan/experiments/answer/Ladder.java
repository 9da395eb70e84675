package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * The answer of a study in which every policy is compared at the same steps: numbers of places, or
 * yearly budgets. One table an outcome, a row a step, a column a policy.
 *
 * @param overruns of the budget, by year
 * @param compared the policies that open places: all steps of the first, then all of the second
 * @param steps places, or euro a year
 * @param unit what a step is
 */
record Ladder(
    Experiment experiment,
    Samples<Outcome> samples,
    Samples<Integer> overruns,
    List<Integer> compared,
    List<Integer> steps,
    String unit) {

  /** The steps of a study; none when it has fewer than two. */
  static Ladder of(
      Experiment experiment,
      Samples<Outcome> samples,
      Samples<Integer> overruns,
      List<Integer> compared) {
    List<Integer> sizes = experiment.study().sizes();
    List<Integer> budgets = experiment.study().budgets();
    return budgets.isEmpty()
        ? new Ladder(experiment, samples, overruns, compared, sizes, "places")
        : new Ladder(experiment, samples, overruns, compared, budgets, "euro a year");
  }

  /** Whether there is anything to climb. */
  boolean isThere() {
    return steps.size() > 1;
  }

  /** The policies at their last step. */
  List<Integer> top() {
    return columns(steps.size() - 1);
  }

  /** The policies at a step. */
  private List<Integer> columns(int step) {
    return IntStream.range(0, compared.size())
        .filter(index -> index % steps.size() == step)
        .mapToObj(compared::get)
        .toList();
  }

  private Policy policy(int index) {
    return experiment.scenario().policies().get(index);
  }

  /** What the last step of each policy does that the first did not, and the last steps compared. */
  List<String> inShort() {
    List<String> sentences = new ArrayList<>();
    List<Integer> first = columns(0);
    for (int column = 0; column < first.size(); column++) {
      sentences.add(
          "In one town, " + told(first.get(column)) + "; " + told(top().get(column)) + ".");
      sentences.add(compare(top().get(column), first.get(column)).sentence());
    }
    for (int policy : top().subList(1, top().size())) {
      sentences.add(compare(policy, top().get(0)).sentence());
    }
    return sentences;
  }

  /** What a policy does in a few words. */
  private String told(int policy) {
    return policy(policy).name()
        + " fills "
        + range(Headline.FILLED, policy)
        + " places, and each for a year costs the municipality "
        + range(Headline.COST_MUNICIPALITY, policy)
        + " euro net";
  }

  private String range(Headline headline, int policy) {
    return samples
        .estimate(0, policy, headline.outcome())
        .filter(estimate -> estimate.count() > 0)
        .map(each -> headline.cells(each).range().text())
        .orElse("an unknown number of");
  }

  private Comparison compare(int policy, int other) {
    return new Comparison(samples, policy(policy).name(), policy, policy(other).name(), other);
  }

  /** All tables, a part of the page for every part of the headlines, and what binds. */
  List<Page.Part> parts() {
    List<Page.Part> parts = new ArrayList<>();
    for (Headline.Part part : Headline.Part.values()) {
      List<Block> blocks = new ArrayList<>(List.of(new Heading(2, part.words())));
      for (Headline headline : Headline.values()) {
        if (headline.part() == part) {
          blocks.add(new Heading(3, headline.words()));
          blocks.add(table(policy -> cell(headline, policy)));
        }
      }
      parts.add(new Page.Part(blocks));
    }
    parts.add(whatBinds());
    return parts;
  }

  private Page.Part whatBinds() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "What binds, in percent of the months"));
    blocks.add(table(policy -> Cell.of(Limits.bindingShortly(samples, policy))));
    for (int policy : compared) {
      String years = Limits.overrunsShortly(overruns, policy);
      if (!years.isEmpty()) {
        blocks.add(new Paragraph(policy(policy).name() + " over its budget: " + years + "."));
      }
    }
    return new Page.Part(blocks);
  }

  private Table table(IntFunction<Cell> cell) {
    List<Row> rows = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      int size = steps.get(step);
      Stream<Cell> cells = columns(step).stream().map(cell::apply);
      rows.add(Row.of(0, Stream.concat(Stream.of(Rounded.WHOLE.cell(size)), cells).toList()));
    }
    return new Table(2, header(), rows, true);
  }

  /** The range one town may see and, between brackets, the mean. */
  private Cell cell(Headline headline, int policy) {
    return samples
        .estimate(0, policy, headline.outcome())
        .filter(estimate -> estimate.count() > 0)
        .map(estimate -> headline.cells(estimate).rangeAndMean())
        .orElse(Cell.of("nobody to count"));
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>(List.of(unit));
    for (int policy : top()) {
      String name = policy(policy).name();
      cells.add(name.substring(0, name.length() - ending(name)));
    }
    return cells;
  }

  /** Length of what names the step at the end of the name of a policy at its last step. */
  private int ending(String name) {
    String step = "-" + steps.get(steps.size() - 1);
    String budget = "-budget" + step;
    return name.endsWith(budget) ? budget.length() : step.length();
  }
}
