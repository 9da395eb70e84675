package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * The answer of a study in which every policy is compared at the same steps: numbers of places, or
 * yearly budgets. One table an outcome, a row a step, a column a policy.
 *
 * @param compared the policies that open places: all steps of the first, then all of the second
 * @param steps places, or euro a year
 * @param unit what a step is
 */
record Ladder(Found found, List<Integer> compared, List<Integer> steps, String unit) {
  private static final List<Headline> IN_SHORT =
      List.of(Headline.FILLED, Headline.COST_MUNICIPALITY, Headline.DISPLACED);

  /** The steps of a study; none when it has fewer than two. */
  static Ladder of(Found found) {
    List<Integer> sizes = found.experiment().study().sizes();
    List<Integer> budgets = found.experiment().study().budgets();
    return budgets.isEmpty()
        ? new Ladder(found, found.compared(), sizes, "places")
        : new Ladder(found, found.compared(), budgets, "euro a year");
  }

  /** Whether there is anything to climb. */
  boolean isThere() {
    return steps.size() > 1 && !compared.isEmpty();
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
    return found.policy(index);
  }

  /** What the first and the last step of each policy do. */
  List<String> sentences() {
    Sentences words = new Sentences(found);
    List<String> sentences = new ArrayList<>();
    List<Integer> first = columns(0);
    for (int column = 0; column < first.size(); column++) {
      sentences.add(
          Words.capital(words.where())
              + told(words, first.get(column))
              + "; "
              + told(words, top().get(column))
              + ".");
    }
    return sentences;
  }

  /** What a policy does in a few words. */
  private String told(Sentences words, int policy) {
    Optional<String> nobody = words.nobodyPlaced(policy);
    if (nobody.isPresent()) {
      return nobody.get();
    }
    String lastYear = LastYear.words(found, policy);
    return policy(policy).name()
        + " "
        + words.told(Headline.FILLED, policy, Sentences.Ways.up("fills # places"))
        + ", and each for a year "
        + words.ofMunicipality(Headline.COST_MUNICIPALITY, policy, "net")
        + (lastYear.isEmpty() ? "" : ", and " + lastYear);
  }

  /** How many tables decide most. */
  static int figures() {
    return IN_SHORT.size();
  }

  /**
   * The tables that decide most.
   *
   * @param figures how many of them
   * @param between whether the steps between the first and the last are told
   * @param binds whether what binds is told
   */
  Page.Part inShort(int figures, boolean between, boolean binds) {
    Ladder told = between ? this : ofEnds();
    List<Block> blocks = new ArrayList<>();
    for (Headline headline : IN_SHORT.subList(0, figures)) {
      blocks.add(told.heading(headline));
      blocks.add(told.table(headline));
    }
    if (binds) {
      blocks.addAll(told.whatBinds());
    }
    return new Page.Part(blocks);
  }

  /** The first and the last step only. */
  private Ladder ofEnds() {
    int last = steps.size() - 1;
    List<Integer> policies =
        IntStream.range(0, compared.size())
            .filter(index -> index % steps.size() == 0 || index % steps.size() == last)
            .mapToObj(compared::get)
            .toList();
    return new Ladder(found, policies, List.of(steps.get(0), steps.get(last)), unit);
  }

  /** All tables, a part of the page for every part of the headlines, and what binds. */
  List<Page.Part> parts() {
    List<Page.Part> parts = new ArrayList<>();
    for (Headline.Part part : Headline.Part.values()) {
      List<Block> blocks = new ArrayList<>(List.of(new Heading(2, part.words())));
      for (Headline headline : found.headlines()) {
        if (headline.part() == part) {
          blocks.add(heading(headline));
          blocks.add(table(headline));
        }
      }
      parts.add(new Page.Part(blocks));
    }
    List<Block> limits = new ArrayList<>(whatBinds());
    limits.addAll(overruns());
    parts.add(new Page.Part(limits));
    return parts;
  }

  private List<Block> whatBinds() {
    List<Row> rows = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      rows.add(row(step, policy -> Cell.of(Limits.bindingShortly(found.outcomes(), policy))));
    }
    return List.of(
        new Heading(2, "What binds, in percent of the months"),
        new Table(2, header(), rows, Table.Room.BELOW));
  }

  private List<Block> overruns() {
    List<Block> blocks = new ArrayList<>();
    for (int policy : compared) {
      String years = Limits.overrunsShortly(found.overruns(), policy);
      if (!years.isEmpty()) {
        blocks.add(new Paragraph(policy(policy).name() + " over its budget: " + years + "."));
      }
    }
    return blocks;
  }

  /** What a table is of. Amounts in thousands take less room, so that more stand side by side. */
  private Heading heading(Headline headline) {
    String words = headline.wordsInFull();
    return new Heading(
        3, isInThousands(headline) ? words.replace(", euro", ", thousand euro") : words);
  }

  private static boolean isInThousands(Headline headline) {
    return headline.rounded() == Rounded.THOUSANDS;
  }

  /** The range and, between brackets, the mean; below it the mean at the ends, where it moves. */
  private Table table(Headline headline) {
    Figure<Outcome> figure = found.figure(headline);
    if (isInThousands(headline)) {
      figure = new Figure<>(figure.samples(), figure.thing(), Rounded.IN_THOUSANDS, figure.words());
    }
    return table(headline, figure);
  }

  private Table table(Headline headline, Figure<Outcome> figure) {
    Ends ends = Ends.of(found.experiment());
    List<Row> rows = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      rows.add(
          row(
              step,
              policy -> {
                Figure.Told told = figure.of(policy);
                return told.isThere()
                    ? told.cells().rangeAndMean()
                    : Cell.of(found.untold(headline, policy));
              }));
      List<Optional<Ends.Span>> spans =
          columns(step).stream().map(policy -> ends.span(figure.of(policy))).toList();
      if (spans.stream().anyMatch(Optional::isPresent)) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("ends")));
        spans.forEach(
            span ->
                cells.add(
                    span.<Cell>map(
                            each ->
                                Cell.range(
                                    figure.rounded().text(each.low(), each.high()) + each.mark(),
                                    each.low(),
                                    each.high()))
                        .orElse(Cell.of(""))));
        rows.add(Row.of(1, cells));
      }
    }
    return new Table(2, header(), rows, Table.Room.BELOW);
  }

  private Row row(int step, IntFunction<Cell> cell) {
    Stream<Cell> cells = columns(step).stream().map(cell::apply);
    return Row.of(0, Stream.concat(Stream.of(Rounded.WHOLE.cell(steps.get(step))), cells).toList());
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
