package nl.basisbaan.experiments.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables of estimates: a row for everything measured of a policy at a point, policy by policy. */
public final class Estimates {
  private Estimates() {}

  /** Mean, interval and range of every sample. */
  public static Table of(Samples<?> samples) {
    return byPolicy(table(samples), samples.policies());
  }

  /**
   * The same with the mean of the first policy at the same point, how much each differs from it
   * town by town (empty for what the first policy does not have, and for itself), and what the mean
   * is a quotient of.
   */
  static Table compared(Samples<?> samples) {
    String first = samples.policies().get(0);
    List<Estimate> differences = against(samples, 0, first, Estimate::ofDifference);
    double[] references =
        samples.byCell().keySet().stream()
            .map(cell -> samples.byCell().get(with(cell, 0, first)))
            .mapToDouble(reference -> reference == null ? Double.NaN : reference.pooled())
            .toArray();
    Table table = table(samples);
    table.addColumns(
        DoubleColumn.create("reference", references),
        column("difference", differences, Estimate::mean),
        column("difference_low", differences, Estimate::low),
        column("difference_high", differences, Estimate::high),
        column("difference_range_low", differences, Estimate::rangeLow),
        column("difference_range_high", differences, Estimate::rangeHigh),
        amounts("numerator", samples, Sample::numerator),
        amounts("denominator", samples, Sample::denominator));
    return byPolicy(table, samples.policies());
  }

  private static Table table(Samples<?> samples) {
    List<List<String>> cells = List.copyOf(samples.byCell().keySet());
    List<Estimate> estimates =
        List.copyOf(samples.byCell().values()).parallelStream().map(Estimate::of).toList();
    List<Estimate> moved =
        against(
            samples,
            1,
            samples.points().get(0),
            (there, base) -> Estimate.ofMove(there, base.first(there.size())));
    Table table = Table.create("estimates");
    for (int i = 0; i < samples.cellColumns().size(); i++) {
      int column = i;
      String name = samples.cellColumns().get(column);
      table.addColumns(StringColumn.create(name, cells.stream().map(cell -> cell.get(column))));
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
   * Every sample held against the one with another policy or point in the same replications;
   * nothing for that one itself, and where there is none. In their order, on all processors.
   */
  private static List<Estimate> against(
      Samples<?> samples, int column, String other, BiFunction<Sample, Sample, Estimate> held) {
    return List.copyOf(samples.byCell().entrySet()).parallelStream()
        .map(
            each -> {
              Sample reference = samples.byCell().get(with(each.getKey(), column, other));
              return each.getKey().get(column).equals(other) || reference == null
                  ? Estimate.NOTHING
                  : held.apply(each.getValue(), reference);
            })
        .toList();
  }

  private static List<String> with(List<String> cell, int column, String other) {
    List<String> changed = new ArrayList<>(cell);
    changed.set(column, other);
    return changed;
  }

  private static DoubleColumn column(
      String name, List<Estimate> estimates, ToDoubleFunction<Estimate> number) {
    return DoubleColumn.create(name, estimates.stream().mapToDouble(number));
  }

  /** What stands above or below the line; empty where there was nobody to count. */
  private static DoubleColumn amounts(
      String name, Samples<?> samples, ToDoubleFunction<Sample> amount) {
    return DoubleColumn.create(
        name,
        samples.byCell().values().stream()
            .mapToDouble(each -> each.count() > 0 ? amount.applyAsDouble(each) : Double.NaN));
  }

  /** Samples come unit by unit; tables are read policy by policy. */
  private static Table byPolicy(Table table, List<String> policies) {
    Table byPolicy = table.emptyCopy();
    StringColumn policy = table.stringColumn(Samples.POLICY);
    policies.forEach(name -> byPolicy.append(table.where(policy.isEqualTo(name))));
    return byPolicy;
  }
}
