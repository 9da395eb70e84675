package nl.basisbaan.numbers;

import java.util.stream.IntStream;

/**
 * Work on rows of a table that do not depend on one another: all in turn, or in pieces of a fixed
 * length on all processors when there are many. The result is the same.
 */
public final class Chunks {
  /** Rows from which it is worth while to share them out. */
  public static final int MANY = 100_000;

  private static final int LENGTH = 8_192;

  private Chunks() {}

  /** Fills some rows, and nothing else. */
  @FunctionalInterface
  public interface Work {
    /** Fills the rows from the first up to but not including the last. */
    void fill(int from, int to);
  }

  /** Fills that many rows, each once; by many threads at once when there are many. */
  public static void fill(int rows, Work work) {
    if (rows < MANY) {
      work.fill(0, rows);
      return;
    }
    IntStream.range(0, (rows + LENGTH - 1) / LENGTH)
        .parallel()
        .forEach(chunk -> work.fill(chunk * LENGTH, Math.min(rows, (chunk + 1) * LENGTH)));
  }
}
