package nl.basisbaan.experiments.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.basisbaan.experiments.results.Samples.Cell;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables of estimates: a row for everything measured of a policy at a point. */
public final class Estimates {
  private Estimates() {}

  /** Mean, interval and range of every sample, policy by policy. */
  public static Table of(Samples<?> samples) {
    return table(samples.columns(), byPolicy(samples.cells().stream()));
  }

  /**
   * The same of cells, with the mean of the first policy at the same point, how much each differs
   * from it town by town (empty for what the first policy does not have, and for itself), and what
   * the mean is a quotient of. Policy by policy, and point by point in each.
   *
   * @param columns that name the cells
   */
  static Table compared(List<String> columns, Stream<Cell> cells) {
    List<Cell> all = byPolicy(cells.sorted(Comparator.comparingInt(Cell::point)));
    List<Estimate> differences = held(all, Cell::first, Estimate::ofDifference);
    return table(columns, all)
        .addColumns(
            DoubleColumn.create(
                "reference",
                all.stream()
                    .map(cell -> cell.policy() == 0 ? Optional.of(cell.sample()) : cell.first())
                    .mapToDouble(each -> each.map(Sample::pooled).orElse(Double.NaN))),
            column("difference", differences, Estimate::mean),
            column("difference_low", differences, Estimate::low),
            column("difference_high", differences, Estimate::high),
            column("difference_range_low", differences, Estimate::rangeLow),
            column("difference_range_high", differences, Estimate::rangeHigh),
            amounts("numerator", all, Sample::numerator),
            amounts("denominator", all, Sample::denominator));
  }

  private static List<Cell> byPolicy(Stream<Cell> cells) {
    return cells.sorted(Comparator.comparingInt(Cell::policy)).toList();
  }

  private static Table table(List<String> columns, List<Cell> cells) {
    List<Estimate> estimates =
        cells.parallelStream().map(cell -> Estimate.of(cell.sample())).toList();
    List<Estimate> moved =
        held(cells, Cell::base, (there, base) -> Estimate.ofMove(there, base.first(there.size())));
    Table table = Table.create("estimates");
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      table.addColumns(
          StringColumn.create(
              columns.get(column), cells.stream().map(cell -> cell.names().get(column))));
    }
    return table.addColumns(
        IntColumn.create("replications", estimates.stream().mapToInt(Estimate::count)),
        column("mean", estimates, Estimate::mean),
        column("sd", estimates, Estimate::sd),
        column("low", estimates, Estimate::low),
        column("high", estimates, Estimate::high),
        column("range_low", estimates, Estimate::rangeLow),
        column("range_high", estimates, Estimate::rangeHigh),
        column("moved", moved, Estimate::mean),
        column("moved_low", moved, Estimate::low),
        column("moved_high", moved, Estimate::high));
  }

  /**
   * Every sample held against another one in the same replications, nothing where there is none. In
   * their order, on all processors.
   */
  private static List<Estimate> held(
      List<Cell> cells,
      Function<Cell, Optional<Sample>> against,
      BiFunction<Sample, Sample, Estimate> held) {
    return cells.parallelStream()
        .map(
            cell ->
                against
                    .apply(cell)
                    .map(other -> held.apply(cell.sample(), other))
                    .orElse(Estimate.NOTHING))
        .toList();
  }

  private static DoubleColumn column(
      String name, List<Estimate> estimates, ToDoubleFunction<Estimate> number) {
    return DoubleColumn.create(name, estimates.stream().mapToDouble(number));
  }

  /** What stands above or below the line; empty where there was nobody to count. */
  private static DoubleColumn amounts(
      String name, List<Cell> cells, ToDoubleFunction<Sample> amount) {
    return DoubleColumn.create(
        name,
        cells.stream()
            .map(Cell::sample)
            .mapToDouble(each -> each.count() > 0 ? amount.applyAsDouble(each) : Double.NaN));
  }
}
