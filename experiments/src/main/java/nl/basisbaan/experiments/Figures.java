package nl.basisbaan.experiments;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Computes, in one simulated town, what was published: one way for each first part of a name. */
final class Figures {
  /** What a figure is when the study cannot say it. */
  static final double NONE = Double.NaN;

  /** A way to compute figures. */
  @FunctionalInterface
  interface Figure {
    /** The figure in one town; {@link #NONE} when the study does not have it. */
    double of(Target target, History history);
  }

  /** A figure of this name is of this municipality; all others are of Groningen. */
  private static final String LEEUWARDEN = "leeuwarden";

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
          Map.entry(LEEUWARDEN, LeeuwardenFigures::of));

  private Figures() {}

  /** The figure in one town; NaN when the study does not have it. */
  static double of(Target target, History history) {
    String part = target.part(0);
    return part.equals(LEEUWARDEN) == history.isOf(LEEUWARDEN)
        ? BY_FIRST_PART.getOrDefault(part, (any, town) -> NONE).of(target, history)
        : NONE;
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
