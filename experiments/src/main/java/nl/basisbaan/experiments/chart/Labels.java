package nl.basisbaan.experiments.chart;

/** How numbers are written in a chart. */
public interface Labels {
  /** A number of the data. */
  String text(double value);

  /**
   * A number beside an axis.
   *
   * @param step to the next one, from which they must be told apart
   */
  String tick(double value, double step);
}
