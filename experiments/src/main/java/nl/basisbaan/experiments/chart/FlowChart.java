package nl.basisbaan.experiments.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.NodeEntity;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.flow.DefaultFlowDataset;
import org.jfree.data.flow.NodeKey;

/**
 * Amounts that go from parties on the left to parties on the right (Sankey diagram): the wider, the
 * more.
 *
 * @param flows in the order in which parties are shown
 * @param axis words above, with the unit
 */
public record FlowChart(List<Flow> flows, String axis, Labels format) implements Chart {
  private static final double PARTY = 34;
  private static final double LEAST_HIGH = 230;

  public FlowChart {
    flows = List.copyOf(flows);
  }

  /**
   * An amount above zero.
   *
   * @param series gives the colour of who it comes from
   */
  public record Flow(String from, String to, double amount, int series) {}

  @Override
  public Sheet draw(double width) {
    Map<String, Double> givers = new LinkedHashMap<>();
    Map<String, Double> takers = new LinkedHashMap<>();
    for (Flow flow : flows) {
      givers.merge(flow.from(), flow.amount(), Double::sum);
      takers.merge(flow.to(), flow.amount(), Double::sum);
    }
    double side = Math.min(width * 0.32, 190);
    double high = Math.max(LEAST_HIGH, PARTY * Math.max(givers.size(), takers.size()) * 1.3);
    JFreeChart chart = Look.bare(plot(side));
    Font plain = Look.font(Look.SMALL, false);
    Sheet words = Sheet.words(axis, width - 16, plain, Ink.WORDS, HorizontalAlignment.LEFT);
    Sheet drawn =
        new Sheet(
            width,
            high,
            graphics -> {
              ChartRenderingInfo info = new ChartRenderingInfo();
              chart.draw(graphics, new Rectangle2D.Double(0, 0, width, high), info);
              for (Object each : info.getEntityCollection().getEntities()) {
                if (each instanceof NodeEntity node) {
                  boolean left = ((NodeKey<?>) node.getKey()).getStage() == 0;
                  String name = ((NodeKey<?>) node.getKey()).getNode().toString();
                  double amount = (left ? givers : takers).get(name);
                  Rectangle2D bar = node.getArea().getBounds2D();
                  name(graphics, name + " " + format.text(amount), bar, left, side, width);
                }
              }
            });
    return words.moved(8, 2, width, words.height() + 8).above(drawn);
  }

  private FlowPlot plot(double side) {
    DefaultFlowDataset<String> data = new DefaultFlowDataset<>();
    FlowPlot plot = new FlowPlot(data);
    for (Flow flow : flows) {
      data.setFlow(0, flow.from(), flow.to(), flow.amount());
      plot.setNodeFillColor(new NodeKey<>(0, flow.from()), Ink.ofSeries(flow.series()).color());
      plot.setNodeFillColor(new NodeKey<>(1, flow.to()), Ink.QUIET.color());
    }
    plot.setDefaultNodeLabelFont(Look.font(1, false));
    plot.setDefaultNodeLabelPaint(Ink.WORDS.color(0)); // names stand beside it instead
    plot.setNodeWidth(12);
    plot.setNodeMargin(0.05);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(6, side, 10, side));
    return plot;
  }

  private static void name(
      Graphics2D graphics, String name, Rectangle2D bar, boolean left, double side, double width) {
    Sheet words =
        Sheet.words(
            name,
            side - 14,
            Look.font(Look.SMALL, false),
            Ink.WORDS,
            left ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    double x = left ? 4 : bar.getMaxX() + 8;
    double y = Math.max(0, bar.getCenterY() - words.height() / 2);
    words.moved(x, y, width, y + words.height()).paint().accept(graphics);
  }
}
