package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.design.Holm;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.sweep.Scores.Score;
import nl.basisbaan.outcome.Outcome;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Designs by their mean of the outcome by which they are compared, the best first.
 *
 * @param outcome by which they are compared
 * @param ranked the best first; those without anybody to count are left out
 * @param points at which they were lived through
 * @param towns at each point
 */
record Ranking(Outcome outcome, List<Ranked> ranked, int points, int towns) {
  private static final double SURE = 0.05;

  /**
   * A design among others.
   *
   * @param mean over towns, and over points where there are several, with interval and range
   * @param shareBest of all towns at all points, those in which it is the best
   * @param regret how much worse it is than the best one at a point, mean of the points
   * @param worstRegret the same at the point where it is worst off
   * @param difference from the first, in the same towns
   * @param adjusted chance of a difference at least as large if there were none, by Holm over all
   *     designs that differ; NaN for the first, for those that are the same as it, and where towns
   *     are too few
   */
  record Ranked(
      Score score,
      Estimate mean,
      double shareBest,
      double regret,
      double worstRegret,
      Estimate difference,
      double adjusted) {
    /** Whether the difference from the first is more than chance, among all these comparisons. */
    boolean isBehind() {
      return adjusted < SURE;
    }

    /** Whether it is the same as the first in every town. */
    boolean isSame() {
      return difference.isNone();
    }
  }

  /** Ranks all designs. */
  static Ranking of(Scores scores) {
    int sign = scores.outcome().good() == Outcome.Good.LOW ? -1 : 1;
    List<Score> all = new ArrayList<>();
    List<Sample> samples = new ArrayList<>();
    for (Score score : scores.all()) {
      Sample sample = score.sample();
      if (sample.count() > 0) {
        all.add(score);
        samples.add(sample);
      }
    }
    List<Estimate> means = samples.stream().map(Estimate::of).toList();
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -sign * means.get(i).mean())
                    .thenComparing(i -> i))
            .toList();
    Best best = Best.of(all, scores, sign);
    List<Ranked> ranked = new ArrayList<>();
    double[] chances = chances(order, samples);
    double[] adjusted = Holm.adjusted(chances);
    for (int place = 0; place < order.size(); place++) {
      int i = order.get(place);
      Estimate difference =
          place == 0
              ? Estimate.NOTHING
              : Estimate.ofDifference(samples.get(i), samples.get(order.get(0)));
      ranked.add(
          new Ranked(
              all.get(i),
              means.get(i),
              best.shares[i],
              best.regrets[i],
              best.worst[i],
              difference,
              place == 0 ? Double.NaN : adjusted[place - 1]));
    }
    return new Ranking(scores.outcome(), ranked, scores.points(), scores.towns());
  }

  /** Of every design but the first, by Student's test on the differences of towns. */
  private static double[] chances(List<Integer> order, List<Sample> samples) {
    return order.stream()
        .skip(1)
        .mapToDouble(i -> chance(differences(samples.get(i), samples.get(order.get(0)))))
        .toArray();
  }

  private static double[] differences(Sample sample, Sample other) {
    return IntStream.range(0, sample.size())
        .filter(town -> sample.has(town) && other.has(town))
        .mapToDouble(town -> sample.value(town) - other.value(town))
        .toArray();
  }

  private static double chance(double[] differences) {
    if (differences.length < 2) {
      return Double.NaN;
    }
    double error = Math.sqrt(StatUtils.variance(differences) / differences.length);
    double mean = StatUtils.mean(differences);
    if (error == 0) {
      return mean == 0 ? Double.NaN : 0; // nothing to judge where they are the same in every town
    }
    TDistribution student = new TDistribution(null, differences.length - 1);
    return 2 * student.cumulativeProbability(-Math.abs(mean / error));
  }

  /** How often each design is the best, and how far it is from the best of a point. */
  private record Best(double[] shares, double[] regrets, double[] worst) {
    private static Best of(List<Score> all, Scores scores, int sign) {
      Best best = new Best(new double[all.size()], new double[all.size()], new double[all.size()]);
      Arrays.fill(best.worst, Double.NaN);
      int contests = 0;
      int[] counted = new int[all.size()];
      for (int point = 0; point < scores.points(); point++) {
        for (int town = 0; town < scores.towns(); town++) {
          contests += best.contest(all, point, town, sign) ? 1 : 0;
        }
        best.regret(all, point, sign, counted);
      }
      for (int i = 0; i < all.size(); i++) {
        best.shares[i] = contests == 0 ? Double.NaN : best.shares[i] / contests;
        best.regrets[i] = counted[i] == 0 ? Double.NaN : best.regrets[i] / counted[i];
      }
      return best;
    }

    /** Who is the best in one town; several that are equal share it. */
    private boolean contest(List<Score> all, int point, int town, int sign) {
      double highest = Double.NEGATIVE_INFINITY;
      int equal = 0;
      for (Score each : all) {
        double value = sign * each.value(point, town);
        if (value > highest) {
          highest = value;
          equal = 0;
        }
        equal += value == highest ? 1 : 0;
      }
      for (int i = 0; i < all.size() && equal > 0; i++) {
        if (sign * all.get(i).value(point, town) == highest) {
          shares[i] += 1.0 / equal;
        }
      }
      return equal > 0;
    }

    private void regret(List<Score> all, int point, int sign, int[] counted) {
      double[] values = all.stream().mapToDouble(each -> sign * each.value(point)).toArray();
      double highest = Arrays.stream(values).filter(each -> !Double.isNaN(each)).max().orElse(0);
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          double lost = highest - values[i];
          regrets[i] += lost;
          worst[i] = Double.isNaN(worst[i]) ? lost : Math.max(worst[i], lost);
          counted[i]++;
        }
      }
    }
  }
}
