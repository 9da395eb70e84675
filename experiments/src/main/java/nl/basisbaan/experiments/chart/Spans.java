package nl.basisbaan.experiments.chart;

import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Level lines from a lower to a higher number, each in the ink of its series. */
final class Spans {
  private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
  private final List<Integer> numbers = new ArrayList<>();

  /** Adds a line; without an end there is none. */
  void add(int series, double mean, double low, double high, double y) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return;
    }
    if (!numbers.contains(series)) {
      numbers.add(series);
      data.addSeries(new XYIntervalSeries(series));
    }
    data.getSeries(numbers.indexOf(series)).add(mean, low, high, y, y, y);
  }

  /**
   * Draws them on top of what a plot has.
   *
   * @param cap height of the ticks at the ends, none if 0
   */
  void onto(XYPlot plot, Stroke stroke, double cap) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setDefaultShapesVisible(false);
    renderer.setErrorStroke(stroke);
    renderer.setCapLength(cap);
    for (int i = 0; i < numbers.size(); i++) {
      renderer.setSeriesPaint(i, Ink.ofSeries(numbers.get(i)).color());
    }
    Look.layer(plot, data, renderer);
  }
}
