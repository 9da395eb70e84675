package nl.basisbaan.toy;

import java.util.List;
import java.util.stream.IntStream;

/** The people of a toy town and what happens to them. */
public interface ToyTown {
  /** Where somebody stands; age and time in the state in months, events since the start. */
  record Life(boolean onBenefit, int age, int monthsInState, int events) {}

  /** Lives through more months. */
  void live(int months);

  /** Number of people. */
  int size();

  /** Where a person stands now, in any form the same. */
  Life life(int person);

  /** Where everybody stands now. */
  default List<Life> lives() {
    return IntStream.range(0, size()).mapToObj(this::life).toList();
  }

  /** A number that depends on every life. */
  default long digest() {
    long digest = 0;
    for (int person = 0; person < size(); person++) {
      digest = 31 * digest + life(person).hashCode();
    }
    return digest;
  }
}
