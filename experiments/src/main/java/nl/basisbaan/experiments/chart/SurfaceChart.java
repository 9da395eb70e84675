package nl.basisbaan.experiments.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * A number at every pair of two settings: the darker, the higher, with the number in it.
 *
 * @param across names of the values from left to right
 * @param up names of the values from below
 * @param values a row for each of {@code up}; NaN where there is none
 * @param acrossAxis words of the setting from left to right
 * @param upAxis words of the setting from below, and what the numbers are
 */
public record SurfaceChart(
    List<String> across,
    List<String> up,
    double[][] values,
    String acrossAxis,
    String upAxis,
    Labels format)
    implements Chart {
  private static final double CELL = 40;

  @Override
  public Sheet draw(double width) {
    double high = CELL * up.size() + 26;
    JFreeChart chart = Look.bare(plot(width < NARROW));
    Sheet cells =
        new Sheet(
            width,
            high,
            graphics -> chart.draw(graphics, new Rectangle2D.Double(4, 0, width - 16, high)));
    Font plain = Look.font(Look.SMALL, false);
    Sheet above = Sheet.words(upAxis, width - 16, plain, Ink.WORDS, HorizontalAlignment.LEFT);
    Sheet below = Sheet.words(acrossAxis, width - 16, plain, Ink.WORDS, HorizontalAlignment.CENTER);
    return above
        .moved(8, 2, width, above.height() + 8)
        .above(cells)
        .above(below.moved(8, 2, width, below.height() + 6));
  }

  private XYPlot plot(boolean narrow) {
    List<double[]> cells = new ArrayList<>();
    XYPlot plot = new XYPlot();
    Look.dress(plot);
    Font letters = Look.font(narrow && across.size() > 5 ? 9 : Look.SMALL, true);
    for (int row = 0; row < up.size(); row++) {
      for (int column = 0; column < across.size(); column++) {
        double value = values[row][column];
        if (!Double.isNaN(value)) {
          cells.add(new double[] {column, row, value});
          XYTextAnnotation text = new XYTextAnnotation(format.text(value), column, row);
          text.setFont(letters);
          text.setPaint(Ink.WORDS.color());
          plot.addAnnotation(text);
        }
      }
    }
    double[][] columns = new double[3][cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      for (int each = 0; each < 3; each++) {
        columns[each][i] = cells.get(i)[each];
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("cells", columns);
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(0.97);
    renderer.setBlockHeight(0.94);
    renderer.setPaintScale(scale(columns[2]));
    Look.layer(plot, data, renderer);
    plot.setDomainAxis(axis(across));
    plot.setRangeAxis(axis(up));
    return plot;
  }

  private static SymbolAxis axis(List<String> names) {
    SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
    Look.dress(axis);
    axis.setGridBandsVisible(false);
    axis.setRange(-0.5, names.size() - 0.5);
    return axis;
  }

  private static PaintScale scale(double[] values) {
    DoubleSummaryStatistics all = Arrays.stream(values).summaryStatistics();
    double low = all.getMin();
    double span = Math.max(1e-9, all.getMax() - low);
    return new PaintScale() {
      @Override
      public double getLowerBound() {
        return low;
      }

      @Override
      public double getUpperBound() {
        return low + span;
      }

      @Override
      public Color getPaint(double value) {
        return Ink.grey((value - low) / span);
      }
    };
  }
}
