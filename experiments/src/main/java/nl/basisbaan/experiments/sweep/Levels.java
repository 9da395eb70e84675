package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * What each value of a factor does by itself: the mean of an outcome over all runs with that value,
 * town by town, whatever the other factors are; every run is as heavy as another, and towns weigh
 * as many as they count in a run, on average. Of a factor that takes any value, fifths of its
 * range.
 */
final class Levels {
  private static final int FIFTHS = 5;

  /** Of a number, what adding up in another order may change. */
  private static final double ROUNDING = 1e-9;

  /** The outcomes of which it is told: those in euro of the year itself say the same once more. */
  static final List<Outcome> OUTCOMES =
      Arrays.stream(Outcome.values())
          .filter(outcome -> !outcome.name().endsWith("_NOMINAL"))
          .toList();

  private final int towns;
  private final Map<Level, Sums> sums = new LinkedHashMap<>();

  Levels(int towns) {
    this.towns = towns;
  }

  /**
   * A value of a factor.
   *
   * @param of the policy whose variants have it
   * @param words the value, or the bounds between which it lies
   */
  record Level(String of, Factor factor, int number, String words) {}

  /** Sums over runs of the values of all outcomes and of how many they count, by town. */
  private static final class Sums {
    private final double[][] values;
    private final double[][] weights;
    private final int[][] counts;
    private int runs;

    private Sums(int towns) {
      values = new double[OUTCOMES.size()][towns];
      weights = new double[OUTCOMES.size()][towns];
      counts = new int[OUTCOMES.size()][towns];
    }
  }

  /** Keeps one run of a policy in which a factor has a value. */
  void add(String of, Factor factor, String value, int town, Map<Outcome, Measure> ends) {
    Sums level = sums.computeIfAbsent(level(of, factor, value), any -> new Sums(towns));
    level.runs++;
    for (int i = 0; i < OUTCOMES.size(); i++) {
      Measure measure = ends.get(OUTCOMES.get(i));
      if (measure != null && measure.denominator() > 0) {
        level.values[i][town] += measure.value();
        level.weights[i][town] += measure.denominator();
        level.counts[i][town]++;
      }
    }
  }

  private static Level level(String of, Factor factor, String value) {
    if (!factor.values().isEmpty() || value.isEmpty()) {
      int number = factor.values().indexOf(value);
      return new Level(of, factor, number, number < 0 ? asItIs(value) : value);
    }
    double width = (factor.high() - factor.low()) / FIFTHS;
    double place = (Double.parseDouble(value) - factor.low()) / width;
    int fifth = Math.max(0, Math.min(FIFTHS - 1, (int) Math.floor(place)));
    String words =
        Numbers.parameter(factor.low() + fifth * width)
            + " to "
            + Numbers.parameter(factor.low() + (fifth + 1) * width);
    return new Level(of, factor, fifth, words);
  }

  private static String asItIs(String value) {
    return (value + " (as it is)").strip();
  }

  /** All levels, policy by policy, factor by factor, in the order of values. */
  List<Level> all() {
    List<String> policies = sums.keySet().stream().map(Level::of).distinct().toList();
    List<Factor> factors = sums.keySet().stream().map(Level::factor).distinct().toList();
    List<Level> all = new ArrayList<>();
    for (String policy : policies) {
      for (Factor factor : factors) {
        sums.keySet().stream()
            .filter(each -> each.of.equals(policy) && each.factor.equals(factor))
            .sorted(Comparator.comparingInt(Level::number))
            .forEach(all::add);
      }
    }
    return all;
  }

  /** Number of runs with a level. */
  int runs(Level level) {
    return sums.get(level).runs;
  }

  /** The mean over towns of an outcome; nothing where there was nobody to count. */
  Estimate mean(Level level, Outcome outcome) {
    return Estimate.of(sample(level, outcome));
  }

  /** How far it is from that of another level, town by town. */
  Estimate difference(Level level, Level other, Outcome outcome) {
    return Estimate.ofDifference(sample(level, outcome), sample(other, outcome));
  }

  /**
   * Whether it is that of another level in every town, of several. Both are sums of the same runs
   * in another order, so that rounding is all that may differ.
   */
  boolean isSame(Level level, Level other, Outcome outcome) {
    Sample ours = sample(level, outcome);
    Sample theirs = sample(other, outcome);
    return ours.count() > 1
        && isEqual(ours.pooled(), theirs.pooled())
        && IntStream.range(0, towns)
            .allMatch(
                town ->
                    ours.has(town) == theirs.has(town)
                        && (!ours.has(town) || isEqual(ours.value(town), theirs.value(town))));
  }

  private static boolean isEqual(double one, double other) {
    return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }

  private Sample sample(Level level, Outcome outcome) {
    int row = OUTCOMES.indexOf(outcome);
    Sums of = sums.get(level);
    Sample sample = new Sample(outcome.bound(), towns);
    for (int town = 0; town < towns && row >= 0; town++) {
      sample.set(
          town, Measure.mean(of.values[row][town], of.weights[row][town], of.counts[row][town]));
    }
    return sample;
  }
}
