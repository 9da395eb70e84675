package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;

/**
 * The parameters nobody knows, and what their ends do to what is told. A mean at an end is the mean
 * of all towns, moved by as much as the towns that were also lived through at that end moved: pair
 * by pair, with the same people and luck.
 *
 * @param towns lived through at each end
 * @param unknowns in the order of the study
 */
record Ends(int towns, List<Unknown> unknowns) {
  /** More towns than anybody would ask for. */
  static final int MANY = 500;

  /**
   * A parameter nobody knows.
   *
   * @param letter by which tables call it
   * @param parameter with its value at the base
   * @param ends from the lowest to the highest
   */
  record Unknown(String letter, Parameter parameter, List<End> ends) {}

  /** One end of a range and the point at which it was lived through. */
  record End(int point, double value) {}

  /** What an end does. */
  enum Verdict {
    MOVES,
    /** Not by as much as is told. */
    STAYS,
    TOO_FEW_TOWNS
  }

  /**
   * From where to where the mean goes with parameters as assumed and at both ends.
   *
   * @param letters of the parameters that move it, with a question mark where they may
   * @param settled whether none only may
   */
  record Span(double low, double high, List<String> letters, boolean settled) {
    /** What stands behind a span that the towns do not settle. */
    String mark() {
      return settled ? "" : " ?";
    }
  }

  static Ends of(Experiment experiment) {
    List<Unknown> unknowns = new ArrayList<>();
    for (String name : experiment.varied()) {
      List<End> ends =
          IntStream.range(0, experiment.points().size())
              .filter(point -> experiment.points().get(point).varied().containsKey(name))
              .mapToObj(point -> new End(point, experiment.points().get(point).varied().get(name)))
              .sorted(Comparator.comparingDouble(End::value))
              .toList();
      Parameter parameter = experiment.scenario().parameters().get(name);
      String letter = Character.toString('a' + unknowns.size());
      unknowns.add(new Unknown(letter, parameter, ends));
    }
    return new Ends(experiment.points().size() > 1 ? experiment.replications(1) : 0, unknowns);
  }

  /** What one end does to what is told. */
  Verdict verdict(Figure.Told told, End end) {
    Optional<Estimate> moved = told.moved().at(end.point());
    if (!told.isThere() || moved.isEmpty() || Double.isNaN(moved.get().mean())) {
      return Verdict.STAYS;
    }
    Estimate by = moved.get();
    if (by.meanIsCertain()) {
      return isSeen(told, by.mean()) ? Verdict.MOVES : Verdict.STAYS;
    }
    boolean may =
        by.hasInterval()
            ? isSeen(told, by.low()) || isSeen(told, by.high())
            : isSeen(told, by.mean()); // of one town nothing else is known
    return may ? Verdict.TOO_FEW_TOWNS : Verdict.STAYS;
  }

  /** The strongest verdict of the ends of a parameter. */
  Verdict verdict(Figure.Told told, Unknown unknown) {
    List<Verdict> verdicts = unknown.ends().stream().map(end -> verdict(told, end)).toList();
    return verdicts.contains(Verdict.MOVES)
        ? Verdict.MOVES
        : verdicts.contains(Verdict.TOO_FEW_TOWNS) ? Verdict.TOO_FEW_TOWNS : Verdict.STAYS;
  }

  private static boolean isSeen(Figure.Told told, double by) {
    return told.rounded().tellsApart(told.mean(), told.mean() + by);
  }

  /** The value at an end, as it is told. */
  String value(End end) {
    return Numbers.parameter(end.value());
  }

  /** The mean at an end. */
  double mean(Figure.Told told, End end) {
    return told.mean()
        + told.moved().at(end.point()).map(Estimate::mean).filter(by -> !by.isNaN()).orElse(0.0);
  }

  /** Empty when no parameter moves it, nor may move it by more than its mean is unsure. */
  Optional<Span> span(Figure.Told told) {
    List<String> letters = new ArrayList<>();
    boolean settled = true;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Unknown unknown : unknowns) {
      boolean moves = verdict(told, unknown) == Verdict.MOVES;
      if (moves || mayMove(told, unknown)) {
        letters.add(unknown.letter() + (moves ? "" : "?"));
        settled &= moves;
        for (End end : unknown.ends()) {
          low = Math.min(low, mean(told, end));
          high = Math.max(high, mean(told, end));
        }
      }
    }
    return letters.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Span(Math.min(low, told.mean()), Math.max(high, told.mean()), letters, settled));
  }

  /**
   * Whether an end moved it further than its mean is unsure, in too few towns to tell. How unsure a
   * mean of one town is nobody knows: then all that is seen is told.
   */
  boolean mayMove(Figure.Told told, Unknown unknown) {
    if (!told.isThere()) {
      return false;
    }
    Estimate base = told.estimate().orElseThrow();
    return unknown.ends().stream()
        .filter(end -> verdict(told, end) == Verdict.TOO_FEW_TOWNS)
        .map(end -> mean(told, end))
        .anyMatch(mean -> !base.hasInterval() || mean < base.low() || mean > base.high());
  }

  /**
   * About how many towns at each end would tell whether what was seen there is chance; {@link
   * #MANY} where that cannot be guessed: one pair of towns does not tell how far they differ.
   */
  int needed(Figure.Told told, Unknown unknown) {
    return unknown.ends().stream()
        .filter(end -> verdict(told, end) == Verdict.TOO_FEW_TOWNS)
        .map(end -> told.moved().at(end.point()).orElseThrow())
        .filter(Estimate::hasInterval)
        .mapToInt(moved -> Math.max(towns + 1, moved.replicationsToTellMove(MANY)))
        .min()
        .orElse(MANY);
  }
}
