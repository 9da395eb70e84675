package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.figure.EstimateCells;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.figure.Sureness;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;

/**
 * Figures as rows of a table. Below a figure stands of how many people a share was counted, and
 * from where to where its mean goes at the ends of what nobody knows.
 */
record FigureTable(int towns, Ends ends) {
  static FigureTable of(Found found) {
    return new FigureTable(found.experiment().replications(), Ends.of(found.experiment()));
  }

  /**
   * What stands above: words about the rows, what chance does, and how exactly the mean is known.
   */
  List<String> columns(String first) {
    return List.of(first, EstimateCells.header(towns), "mean", "");
  }

  /** The same and how sure a difference is. */
  List<String> columnsOfDifference() {
    return List.of("", EstimateCells.header(towns), "mean", "", "sure?");
  }

  /** A figure that is there, and what lies behind it. */
  List<Row> rows(Figure<?> figure, Figure.Told told, boolean isShareOfPeople) {
    EstimateCells cells = told.cells();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(1, figure.words(), cells.range(), cells.mean(), cells.interval()));
    if (isShareOfPeople) {
      rows.add(counted(told.estimate().orElseThrow()));
    }
    ends.span(told)
        .ifPresent(
            span ->
                rows.add(
                    Row.of(
                        2,
                        atTheEnds(span),
                        Cell.of(""),
                        told.rounded().cell(span.low()),
                        Cell.of("to " + told.rounded().text(span.high()), span.high()))));
    return rows;
  }

  /**
   * A difference, how sure it is and what lies behind it.
   *
   * @param turns whether an end turns it round, in words
   */
  List<Row> rowsOfDifference(Figure<?> figure, Figure.Told told, String turns) {
    EstimateCells cells = told.cells();
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            0,
            figure.wordsOfDifference(),
            cells.range(),
            cells.mean(),
            cells.interval(),
            Cell.of(Sureness.words(told.estimate().orElseThrow(), towns))));
    ends.span(told)
        .ifPresent(
            span ->
                rows.add(
                    Row.of(
                        1,
                        atTheEnds(span),
                        Cell.of(""),
                        told.rounded().cell(span.low()),
                        Cell.of("to " + told.rounded().text(span.high()), span.high()),
                        Cell.of(turns))));
    return rows;
  }

  private static String atTheEnds(Ends.Span span) {
    return "from end to end of " + Words.list(span.letters());
  }

  private Row counted(Estimate estimate) {
    String where = estimate.count() < towns ? " in " + estimate.count() + " of the towns" : "";
    return Row.of(
        2,
        "people counted" + where,
        Cell.of(""),
        Cell.of(people(estimate.above()), estimate.above()),
        Cell.of("of " + people(estimate.below()), estimate.below()));
  }

  private static String people(double number) {
    return Rounded.WHOLE.text(number);
  }
}
