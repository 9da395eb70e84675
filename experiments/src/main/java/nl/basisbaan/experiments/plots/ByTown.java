package nl.basisbaan.experiments.plots;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.basisbaan.outcome.Measure;

/** What each town counted, by what was counted. */
final class ByTown<K> {
  private final int towns;
  private final Map<K, Measure[]> measures = new HashMap<>();

  /** Nothing yet of so many towns. */
  ByTown(int towns) {
    this.towns = towns;
  }

  /** Adds what a town counted above and below the line. */
  void add(K what, int town, double above, double below) {
    Measure[] each = measures.computeIfAbsent(what, any -> nobody());
    each[town] = each[town].plus(above, below);
  }

  private Measure[] nobody() {
    Measure[] nobody = new Measure[towns];
    Arrays.fill(nobody, Measure.NOBODY);
    return nobody;
  }

  /** A measure a town; that of nobody where nothing was counted. */
  Measure[] of(K what) {
    return measures.getOrDefault(what, nobody());
  }

  /** Forgets all of it. */
  void clear() {
    measures.clear();
  }
}
