package nl.basisbaan.experiments.journal;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A part of the units of a study: every so manieth of them.
 *
 * @param part which one, from 1
 * @param of how many parts there are
 */
public record Shard(int part, int of) {
  /** All units. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Parts at most. */
  public static final int MOST = 100_000;

  /** Refuses a part that there is not. */
  public Shard {
    if (!(of >= 1 && of <= MOST && part >= 1 && part <= of)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "must be I/N with I from 1 to N and N at most %d but was %d/%d",
              MOST,
              part,
              of));
    }
  }

  /** Whether it is everything. */
  public boolean isWhole() {
    return of == 1;
  }

  /** The numbers of its units, of so many. */
  public IntStream numbers(int units) {
    return IntStream.iterate(part - 1, number -> number < units, number -> number + of);
  }

  /** How many these are. */
  public int size(int units) {
    return (int) numbers(units).count();
  }

  @Override
  public String toString() {
    return part + "/" + of;
  }
}
