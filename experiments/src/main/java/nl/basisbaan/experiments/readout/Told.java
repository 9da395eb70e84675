package nl.basisbaan.experiments.readout;

import java.util.List;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import tech.tablesaw.api.Row;

/**
 * A number of the results with how sure it is; NaN for what is not there.
 *
 * @param count replications with somebody to count
 * @param low lower end of the 95% interval of the mean
 * @param rangeLow lowest that one town may see
 * @param moved how far it is from that at the base
 * @param settled whether the towns settle that it moves
 */
public record Told(
    int count,
    double mean,
    double low,
    double high,
    double rangeLow,
    double rangeHigh,
    double moved,
    boolean settled) {
  /** One that moves from nothing. */
  public Told(int count, double mean, double low, double high, double rangeLow, double rangeHigh) {
    this(count, mean, low, high, rangeLow, rangeHigh, Double.NaN, false);
  }

  /** The number in a row of a table that names these columns. */
  public static Told of(Row row) {
    boolean range = row.columnNames().contains("range_low");
    boolean moved = row.columnNames().contains("moved");
    return new Told(
        row.columnNames().contains("replications") ? row.getInt("replications") : 0,
        row.getDouble("mean"),
        row.getDouble("low"),
        row.getDouble("high"),
        range ? row.getDouble("range_low") : Double.NaN,
        range ? row.getDouble("range_high") : Double.NaN,
        moved ? row.getDouble("moved") : Double.NaN,
        moved && row.getDouble("moved_low") * row.getDouble("moved_high") > 0);
  }

  /**
   * The number in the cells of a row: replications, mean, interval and range.
   *
   * @param from where the first of them stands
   */
  public static Told of(String[] cells, int from) {
    return new Told(
        Integer.parseInt(cells[from]),
        number(cells[from + 1]),
        number(cells[from + 2]),
        number(cells[from + 3]),
        number(cells[from + 4]),
        number(cells[from + 5]));
  }

  /** A number of a table; NaN for a cell with nothing in it. */
  static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The number that towns tell, one measure each. */
  public static Told of(Bound bound, Measure... towns) {
    return of(Estimate.of(Sample.of(bound, towns)));
  }

  /** How much the towns differ from what they were elsewhere, pair by pair. */
  public static Told ofDifference(Bound bound, Measure[] towns, Measure[] elsewhere) {
    return of(Estimate.ofDifference(Sample.of(bound, towns), Sample.of(bound, elsewhere)));
  }

  private static Told of(Estimate each) {
    return new Told(
        each.count(), each.mean(), each.low(), each.high(), each.rangeLow(), each.rangeHigh());
  }

  /** As a row of a chart. */
  public RowChart.Row row(String label, int series) {
    return new RowChart.Row(label, series, mean, low, high, rangeLow, rangeHigh, List.of());
  }

  /**
   * Whether it seems to move by as much as is told, and the towns do not settle that it does.
   *
   * @param base the mean that it moves from
   */
  public boolean mayMove(double base, Rounded rounded) {
    return !settled && !Double.isNaN(moved) && rounded.tellsApart(base, base + moved);
  }

  public boolean isThere() {
    return !Double.isNaN(mean);
  }
}
