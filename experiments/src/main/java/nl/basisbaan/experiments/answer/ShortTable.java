package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.EstimateCells;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.figure.Sureness;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;

/**
 * The figures that decide most, a row a policy and, of two policies, their difference: sentences
 * tell the differences of more.
 */
final class ShortTable {
  private static final List<Headline> HEADLINES =
      List.of(
          Headline.FILLED,
          Headline.COST_MUNICIPALITY,
          Headline.SOCIAL_VALUE,
          Headline.BRIDGE,
          Headline.REGULAR_WORK,
          Headline.OFF_BENEFIT,
          Headline.SERVED,
          Headline.INCOME,
          Headline.DISPLACED);

  /** The order where no sentence tells of each policy. */
  private static final List<Headline> ALONE =
      List.of(
          Headline.FILLED,
          Headline.COST_MUNICIPALITY,
          Headline.OFF_BENEFIT,
          Headline.SOCIAL_VALUE,
          Headline.REGULAR_WORK,
          Headline.BRIDGE,
          Headline.SERVED,
          Headline.INCOME,
          Headline.DISPLACED);

  /** So many lines of figures leave room on a screen for what stands around them; one is always. */
  private static final int MOST_ROWS = 36;

  /** The same of more than two policies, of which more sentences tell. */
  private static final int MOST_ROWS_OF_MANY = 16;

  private final Found found;
  private final Ends ends;
  private final List<Integer> compared;

  private ShortTable(Found found, List<Integer> compared) {
    this.found = found;
    this.ends = Ends.of(found.experiment());
    this.compared = compared;
  }

  /**
   * The table.
   *
   * @param beside whether sentences tell of each policy too
   * @param figures how many, the first of which decide most
   */
  static Page.Part of(Found found, List<Integer> compared, boolean beside, int figures) {
    return new ShortTable(found, compared).part((beside ? HEADLINES : ALONE).subList(0, figures));
  }

  /** How many figures there are. */
  static int figures() {
    return HEADLINES.size();
  }

  /** How many of them go beside sentences of so many policies. */
  static int figures(int policies) {
    int most = policies > 2 ? MOST_ROWS_OF_MANY : MOST_ROWS;
    int rows = policies == 2 ? 2 + policies : 1 + policies;
    return Math.max(1, Math.min(figures(), most / rows));
  }

  private Page.Part part(List<Headline> headlines) {
    List<Row> rows = new ArrayList<>();
    headlines.forEach(headline -> rows.addAll(rows(headline)));
    int towns = found.experiment().replications();
    List<String> columns =
        List.of(
            "",
            EstimateCells.header(towns),
            "mean",
            "",
            ends.unknowns().isEmpty() ? "" : "what nobody knows");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(0, columns, rows));
    return new Page.Part(blocks);
  }

  private List<Row> rows(Headline headline) {
    Figure<?> figure = found.figure(headline);
    List<Row> rows = new ArrayList<>();
    rows.add(Row.section(0, headline.wordsInFull()));
    for (int policy : compared) {
      Figure.Told told = figure.of(policy);
      rows.add(
          told.isThere()
              ? row(found.policy(policy).name(), told)
              : Row.ofWords(
                  1, found.policy(policy).name(), found.untold(headline, policy), "", "", ""));
    }
    if (compared.size() == 2) {
      difference(found.compare(compared.get(1), compared.get(0)), figure).forEach(rows::add);
    }
    return rows;
  }

  private Stream<Row> difference(Comparison comparison, Figure<?> figure) {
    Figure.Told told = comparison.of(figure);
    if (!told.isThere()) {
      return Stream.empty();
    }
    int towns = found.experiment().replications();
    String sure = Sureness.words(told.estimate().orElseThrow(), towns);
    return Stream.of(row("difference (" + sure + ")", told));
  }

  private Row row(String words, Figure.Told told) {
    EstimateCells cells = told.cells();
    return Row.of(
        1,
        words,
        cells.range(),
        cells.mean(),
        cells.interval(),
        ends.span(told)
            .map(
                span ->
                    Cell.range(
                        told.rounded().text(span.low(), span.high()) + span.mark(),
                        span.low(),
                        span.high()))
            .orElse(Cell.of("")));
  }
}
