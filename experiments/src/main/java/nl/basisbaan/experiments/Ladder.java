package nl.basisbaan.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
        .map(each -> headline.rounded().text(each.rangeLow(), each.rangeHigh()))
        .orElse("an unknown number of");
  }

  private Comparison compare(int policy, int other) {
    return new Comparison(samples, policy(policy).name(), policy, policy(other).name(), other);
  }

  /** All tables. */
  String tables() {
    StringBuilder text = new StringBuilder();
    for (Headline.Part part : Headline.Part.values()) {
      text.append('\n').append(part.words()).append('\n');
      for (Headline headline : Headline.values()) {
        if (headline.part() == part) {
          text.append("  ")
              .append(headline.words())
              .append('\n')
              .append(table(policy -> cell(headline, policy)));
        }
      }
    }
    text.append("\nWhat binds, in percent of the months\n");
    text.append(table(policy -> Limits.binding(samples, policy)));
    for (int policy : compared) {
      String years = Limits.overruns(overruns, policy);
      if (!years.isEmpty()) {
        String words = policy(policy).name() + " over its budget: " + years + ".";
        text.append(TextTable.paragraph(words, Answer.WIDTH));
      }
    }
    return text.toString();
  }

  private String table(IntFunction<String> cell) {
    TextTable table = header();
    for (int step = 0; step < steps.size(); step++) {
      List<String> row = new ArrayList<>();
      row.add(String.format(Locale.ROOT, "    %,d", steps.get(step)));
      columns(step).forEach(policy -> row.add(cell.apply(policy)));
      table.row(row.toArray(String[]::new));
    }
    return table.print(2 * Answer.WIDTH);
  }

  /** The range one town may see and, between brackets, the mean. */
  private String cell(Headline headline, int policy) {
    return samples
        .estimate(0, policy, headline.outcome())
        .filter(estimate -> estimate.count() > 0)
        .map(estimate -> Answer.rangeAndMean(headline, estimate))
        .orElse("nobody to count");
  }

  private TextTable header() {
    List<String> cells = new ArrayList<>(List.of("    " + unit));
    for (int policy : top()) {
      String name = policy(policy).name();
      cells.add(name.substring(0, name.length() - ending(name)));
    }
    return new TextTable(cells.toArray(String[]::new));
  }

  /** Length of what names the step at the end of the name of a policy at its last step. */
  private int ending(String name) {
    String step = "-" + steps.get(steps.size() - 1);
    String budget = "-budget" + step;
    return name.endsWith(budget) ? budget.length() : step.length();
  }
}
