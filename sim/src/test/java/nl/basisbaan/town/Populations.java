package nl.basisbaan.town;

import java.util.stream.DoubleStream;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;

/** Populations of Groningen, whole or many times smaller. */
final class Populations {
  private Populations() {}

  static Population population(int timesSmaller) {
    return new Population(
        TestTowns.groningen(timesSmaller), TinyTown.NUMBERS, TinyTown.month(0).rules());
  }

  /** As many newcomers as usual in each of so many months. */
  static double[] usual(int months) {
    return DoubleStream.generate(() -> 1).limit(months).toArray();
  }
}
