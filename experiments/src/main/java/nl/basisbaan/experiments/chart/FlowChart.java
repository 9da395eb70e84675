package nl.basisbaan.experiments.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double PARTY = 44;
  private static final double NARROW_PARTY = 56;
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
    boolean narrow = width < NARROW;
    double side = narrow ? width * 0.38 : Math.min(width * 0.32, 190);
    int parties = Math.max(givers.size(), takers.size());
    double high = Math.max(LEAST_HIGH, parties * (narrow ? NARROW_PARTY : PARTY));
    JFreeChart chart = Look.bare(plot(side));
    Font plain = Look.font(Look.SMALL, false);
    Sheet words = Sheet.words(axis, width - 16, plain, Ink.WORDS, HorizontalAlignment.LEFT);
    Sheet drawn =
        Sheet.of(
            chart,
            width,
            high,
            (graphics, info) -> {
              name(graphics, info, true, givers, side, high);
              name(graphics, info, false, takers, side, high);
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

  /** Words beside one side's bars, as near as there is room without one over the other. */
  private void name(
      Graphics2D graphics,
      ChartRenderingInfo info,
      boolean left,
      Map<String, Double> amounts,
      double side,
      double high) {
    List<Name> names = new ArrayList<>();
    for (Object each : info.getEntityCollection().getEntities()) {
      if (each instanceof NodeEntity node
          && (((NodeKey<?>) node.getKey()).getStage() == 0) == left) {
        String name = ((NodeKey<?>) node.getKey()).getNode().toString();
        Rectangle2D bar = node.getArea().getBounds2D();
        Sheet words =
            Sheet.words(
                name + " " + format.text(amounts.get(name)),
                side - 14,
                Look.font(Look.SMALL, false),
                Ink.WORDS,
                left ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        names.add(new Name(words, left ? 4 : bar.getMaxX() + 8, bar.getCenterY()));
      }
    }
    names.sort(Comparator.comparingDouble(Name::middle));
    double[] tops = new double[names.size()];
    double free = 0;
    for (int i = 0; i < tops.length; i++) {
      double tall = names.get(i).words().height();
      tops[i] = Math.max(free, names.get(i).middle() - tall / 2);
      free = tops[i] + tall + 1;
    }
    double end = high;
    for (int i = tops.length - 1; i >= 0; i--) {
      double tall = names.get(i).words().height();
      tops[i] = Math.min(tops[i], end - tall);
      end = tops[i] - 1;
    }
    for (int i = 0; i < tops.length; i++) {
      Name name = names.get(i);
      name.words().moved(name.x(), tops[i], 0, 0).paint().accept(graphics);
    }
  }

  /** Words that want to stand around a height. */
  private record Name(Sheet words, double x, double middle) {}
}
