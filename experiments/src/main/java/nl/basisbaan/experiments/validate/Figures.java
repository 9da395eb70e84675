package nl.basisbaan.experiments.validate;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Computes, in one simulated town, what was published: one way for each first part of a name. */
final class Figures {
  /** What a figure is when there was nobody to measure it on. */
  static final double NONE = Double.NaN;

  /** A way to compute figures. */
  @FunctionalInterface
  interface Figure {
    /** The figure in one town; {@link #NONE} without anybody to measure it on. */
    double of(Target target, MonitoredTown town);
  }

  private static final Map<String, Figure> BY_FIRST_PART =
      Map.ofEntries(
          Map.entry("hours", WorkFigures::hours),
          Map.entry("sick", SickFigures::of),
          Map.entry("guidance", WorkFigures::guidance),
          Map.entry("bridge", ScoreFigures::bridge),
          Map.entry("wage_value", ScoreFigures::wageValue),
          Map.entry("funnel", StartFigures::funnel),
          Map.entry("starters", StartFigures::starters),
          Map.entry("places", StartFigures::places),
          Map.entry("exits", StartFigures::exits),
          Map.entry("participants", PeopleFigures::participants),
          Map.entry("candidates", PeopleFigures::candidates),
          Map.entry("money", MoneyFigures::of),
          Map.entry("flows", FlowFigures::of),
          Map.entry("pilot", PilotFigures::of),
          Map.entry("designs", DesignFigures::of));

  private Figures() {}

  /**
   * The figure in one town of a study that it is about; NaN without anybody to measure it on.
   *
   * @throws IllegalArgumentException when the row of the figure does not say what to compute
   */
  static double of(Target target, MonitoredTown town) {
    Figure figure = BY_FIRST_PART.get(target.part(0));
    if (figure == null) {
      throw unknown(target);
    }
    return figure.of(target, town);
  }

  /** That nothing computes a figure. */
  static IllegalArgumentException unknown(Target target) {
    return new IllegalArgumentException("there is no way to compute " + target.id());
  }

  /** Mean over people; NaN without any. */
  static double mean(List<Life> lives, ToDoubleFunction<Life> value) {
    return lives.stream().mapToDouble(value).average().orElse(NONE);
  }

  /** How many of the published number of persons; in proportion when fewer are there, rounded. */
  static double count(Target target, List<Life> sample, ToDoubleFunction<Life> oneOrZero) {
    return Math.rint(target.persons() * mean(sample, oneOrZero));
  }
}
