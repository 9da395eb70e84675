package nl.basisbaan.toy;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Million person-months a second of one thread's processor time, over rounds. Only the months
 * count: not settling the town, nor the threads that compile and collect.
 *
 * @param median of the rounds
 * @param slowest round
 * @param fastest round
 * @param digest of all lives of all rounds
 */
record ToySpeed(double median, double slowest, double fastest, long digest) {
  private static final double NANOS_TO_MILLION_PER_SECOND = 1e3;

  /** Measures after one round to warm up, each round with a seed of its own. */
  static ToySpeed of(ToyForm form, int people, int months, int rounds) {
    double[] speeds = new double[rounds];
    long digest = form.run(people, months, 0);
    for (int round = 0; round < rounds; round++) {
      ToyTown town = form.settle(people, round + 1);
      long start = cpu();
      town.live(months);
      long nanos = cpu() - start;
      speeds[round] = (double) people * months / nanos * NANOS_TO_MILLION_PER_SECOND;
      digest += town.digest();
    }
    Arrays.sort(speeds);
    double median = (speeds[(rounds - 1) / 2] + speeds[rounds / 2]) / 2;
    return new ToySpeed(median, speeds[0], speeds[rounds - 1], digest);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%6.1f (%.1f to %.1f) | %016x", median, slowest, fastest, digest);
  }
}
