package nl.basisbaan.experiments.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Markers, each in the ink and form of its series. */
final class Dots {
  private final XYSeriesCollection data = new XYSeriesCollection();
  private final List<Integer> numbers = new ArrayList<>();

  void add(int series, double x, double y) {
    if (!numbers.contains(series)) {
      numbers.add(series);
      data.addSeries(new XYSeries(series, false, true));
    }
    data.getSeries(numbers.indexOf(series)).add(x, y);
  }

  /** Draws them on top of what a plot has. */
  void onto(XYPlot plot, double size) {
    Look.layer(plot, data, renderer(size));
  }

  /** The same in one form for all, white inside. */
  void hollow(XYPlot plot, int form, double size) {
    XYLineAndShapeRenderer renderer = renderer(size);
    for (int i = 0; i < numbers.size(); i++) {
      renderer.setSeriesShape(i, Look.form(form, size));
      renderer.setSeriesFillPaint(i, Ink.WHITE.color());
    }
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    Look.layer(plot, data, renderer);
  }

  private XYLineAndShapeRenderer renderer(double size) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    for (int i = 0; i < numbers.size(); i++) {
      renderer.setSeriesShape(i, Look.form(numbers.get(i), size));
      renderer.setSeriesPaint(i, Ink.ofSeries(numbers.get(i)).color());
      renderer.setSeriesStroke(i, Look.stroke(1.4f));
    }
    return renderer;
  }
}
