package nl.basisbaan.experiments.design;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Figures that follow from sums over blocks, and how they would differ had other blocks been drawn:
 * as many are drawn anew from those there are, time and again, and 2.5% of the figures are let off
 * at either end (Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13). Only
 * sums are made anew, so a resample costs an addition a block and summand.
 */
final class Bootstrap {
  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  private final double[] estimates;

  /** Each figure in each resample. */
  private final double[][] resampled;

  /**
   * @param blocks of each block that is used, its part of each sum
   * @param figures from the sums and the number of blocks
   * @param resamples at least 0; without any, intervals are NaN
   */
  Bootstrap(
      double[][] blocks,
      BiFunction<double[], Integer, double[]> figures,
      int resamples,
      long seed) {
    Samplings.checked("resamples", resamples, 0, Integer.MAX_VALUE);
    int[] times = new int[blocks.length];
    Arrays.fill(times, 1);
    this.estimates = figures.apply(sums(blocks, times), blocks.length);
    this.resampled = new double[estimates.length][blocks.length < 2 ? 0 : resamples];
    RandomGenerator luck = Luck.of(seed);
    for (int resample = 0; resample < resampled[0].length; resample++) {
      Arrays.fill(times, 0);
      for (int draw = 0; draw < blocks.length; draw++) {
        times[luck.nextInt(blocks.length)]++;
      }
      double[] found = figures.apply(sums(blocks, times), blocks.length);
      for (int figure = 0; figure < found.length; figure++) {
        resampled[figure][resample] = found[figure];
      }
    }
  }

  /**
   * Where the blocks begin whose outcomes are all numbers.
   *
   * @param length of a block
   */
  static int[] whole(double[] outcomes, int length) {
    if (outcomes.length % length != 0) {
      throw new IllegalArgumentException(
          "outcomes must be whole blocks of %s but were %s".formatted(length, outcomes.length));
    }
    return IntStream.range(0, outcomes.length / length)
        .map(block -> block * length)
        .filter(start -> Arrays.stream(outcomes, start, start + length).allMatch(Double::isFinite))
        .toArray();
  }

  /** With each block as often as it was drawn. */
  private static double[] sums(double[][] blocks, int[] times) {
    double[] sums = new double[blocks.length == 0 ? 0 : blocks[0].length];
    for (int block = 0; block < blocks.length; block++) {
      int drawn = times[block];
      if (drawn > 0) {
        double[] parts = blocks[block];
        for (int i = 0; i < sums.length; i++) {
          sums[i] += drawn * parts[i];
        }
      }
    }
    return sums;
  }

  /** A figure as the index of a factor. Resamples in which it is no number are let off. */
  Index index(int factor, int figure) {
    double[] found = Arrays.stream(resampled[figure]).filter(Double::isFinite).toArray();
    Percentile percentile = new Percentile();
    percentile.setData(found);
    return new Index(
        factor,
        estimates[figure],
        found.length == 0 ? Double.NaN : percentile.evaluate(LOW),
        found.length == 0 ? Double.NaN : percentile.evaluate(HIGH));
  }
}
