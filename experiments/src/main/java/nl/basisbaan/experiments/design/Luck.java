package nl.basisbaan.experiments.design;

import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Random numbers by seed and number, so that no draw depends on which were made before. What the
 * people of a town meet has a source of its own and does not come from here.
 */
final class Luck {
  private Luck() {}

  /** A generator of its own for each list of numbers. */
  static RandomGenerator of(long seed, int... numbers) {
    int[] key = new int[numbers.length + 2];
    key[0] = (int) (seed >>> Integer.SIZE);
    key[1] = (int) seed;
    System.arraycopy(numbers, 0, key, 2, numbers.length);
    return new MersenneTwister(key);
  }
}
