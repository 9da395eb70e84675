package nl.basisbaan.people;

/**
 * Whole numbers by name, of everybody and perhaps of groups of them: sums that are the same in
 * whatever order and on however many threads people are visited.
 */
public final class Sums<K extends Enum<K>> {
  private final int names;
  private final long[] sums;

  /** Nothing counted yet, of some groups; group 0 is everybody. */
  public Sums(Class<K> names, int groups) {
    this(names.getEnumConstants().length, new long[names.getEnumConstants().length * groups]);
  }

  private Sums(int names, long[] sums) {
    this.names = names;
    this.sums = sums;
  }

  /** Adds to the sum of everybody. */
  public void add(K name, long amount) {
    sums[name.ordinal()] += amount;
  }

  /** Adds to the sum of a group. */
  public void add(int group, K name, long amount) {
    sums[group * names + name.ordinal()] += amount;
  }

  /** The sum of everybody. */
  public long of(K name) {
    return sums[name.ordinal()];
  }

  /** The sum of a group. */
  public long of(int group, K name) {
    return sums[group * names + name.ordinal()];
  }

  /** Nothing counted yet by the same names. */
  Sums<K> none() {
    return new Sums<>(names, new long[sums.length]);
  }

  /** Adds other sums, or takes them off. */
  void add(Sums<K> other, int sign) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += sign * other.sums[i];
    }
  }
}
