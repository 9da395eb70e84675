package nl.basisbaan.toy;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.toy.ToyTown.Life;

/**
 * So many people that what is known of them stays in the nearest cache for a month. Every loop
 * counts from zero and indexes all arrays alike: with an offset the compiler does not vectorise it.
 */
final class ArrayBlock {
  static final int MOST = 1024;

  /** Bits of a uniform number, as {@link Draw} makes it. */
  private static final int UNIFORM_BITS = 53;

  private final long[] luck;
  private final int[] born;
  private final int[] state;
  private final int[] stateSince;
  private final long[] events;

  /** The people with numbers from the first on. */
  ArrayBlock(int first, int size, Chance chance) {
    luck = new long[size];
    born = new int[size];
    state = new int[size];
    stateSince = new int[size];
    events = new long[size];
    ToyStart start = new ToyStart(chance);
    for (int i = 0; i < size; i++) {
      luck[i] = chance.luckOf(first + i);
      born[i] = -start.age(luck[i]);
      state[i] = start.isOnBenefit(luck[i]) ? 1 : 0;
      stateSince[i] = -start.monthsInState(luck[i]);
    }
  }

  /** The smallest draw at which something with this probability does not happen. */
  static long limit(double probability) {
    return (long) Math.ceil(Math.scalb(probability, UNIFORM_BITS));
  }

  /** Draws for everybody, each a whole number of 53 bits. */
  void fill(long[] drawn, Draw draw) {
    for (int i = 0; i < luck.length; i++) {
      drawn[i] = draw.bits(luck[i], 0) >>> (Long.SIZE - UNIFORM_BITS);
    }
  }

  /** People find work or lose it. */
  void change(long[] drawn, ToyOdds table, int now) {
    for (int i = 0; i < luck.length; i++) {
      double odds = table.of(state[i], now - born[i], now - stateSince[i]);
      if (drawn[i] * 0x1.0p-53 * (1 + odds) < odds) {
        state[i] ^= 1;
        stateSince[i] = now;
      }
    }
  }

  /** Adds the sign of a difference: 1 for who draws below the limit, without a branch. */
  void experience(long[] drawn, long limit) {
    for (int i = 0; i < luck.length; i++) {
      events[i] += (drawn[i] - limit) >>> (Long.SIZE - 1);
    }
  }

  Life life(int i, int now) {
    return new Life(state[i] == 1, now - born[i], now - stateSince[i], Math.toIntExact(events[i]));
  }
}
