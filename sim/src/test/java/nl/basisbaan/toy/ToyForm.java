package nl.basisbaan.toy;

import java.util.Locale;

/** A way of writing the toy town. */
public enum ToyForm {
  /** Every person an object on the schedule. */
  MASON("MASON, every person on the schedule") {
    @Override
    public ToyTown settle(int people, long seed) {
      return new MasonTown(people, seed);
    }
  },
  /** Columns, named draws, one readable loop a process. */
  COLUMNS("columns, a moving view, odds from tables") {
    @Override
    public ToyTown settle(int people, long seed) {
      return new ColumnTown(people, seed);
    }
  },
  /** Plain arrays, draws filled in bulk. */
  ARRAYS("plain arrays, draws filled in bulk") {
    @Override
    public ToyTown settle(int people, long seed) {
      return new ArrayTown(people, seed);
    }
  };

  private final String words;

  ToyForm(String words) {
    this.words = words;
  }

  /** A town at the start of its first month. */
  public abstract ToyTown settle(int people, long seed);

  /** Lives through people times months person-months; the digest of all lives after them. */
  public long run(int people, int months, long seed) {
    ToyTown town = settle(people, seed);
    town.live(months);
    return town.digest();
  }

  /** Prints million person-months a second of this thread's processor time in towns of a size. */
  public void printSpeed(int people, int months, int rounds) {
    ToySpeed speed = ToySpeed.of(this, people, months, rounds);
    System.out.printf(Locale.ROOT, "| %-40s | %,9d | %s |%n", words, people, speed);
  }
}
