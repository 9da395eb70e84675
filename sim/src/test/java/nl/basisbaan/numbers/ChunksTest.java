package nl.basisbaan.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row once, whether there are few or many. */
class ChunksTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, Chunks.MANY - 1, Chunks.MANY, Chunks.MANY + 1, 5 * Chunks.MANY})
  void everyRowIsFilledOnce(int rows) {
    int[] filled = new int[rows];
    Chunks.fill(
        rows,
        (from, to) -> {
          for (int row = from; row < to; row++) {
            filled[row]++;
          }
        });
    int[] once = new int[rows];
    Arrays.fill(once, 1);
    assertArrayEquals(once, filled);
  }
}
