package nl.basisbaan.experiments.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.design.Sampling;
import nl.basisbaan.experiments.design.Samplings;

/**
 * The points of a design: a value for each factor, made when asked for, so that a hundred thousand
 * of them need no memory.
 *
 * @param size how many there are
 * @param numbered whether points are told by their number and not by their values
 * @param rows the value of each factor at a point, in the order of the factors; null where it stays
 *     as it is
 */
record DesignPoints(int size, boolean numbered, IntFunction<List<String>> rows) {
  /** More would not be lived through in a lifetime. */
  static final int MOST = 10_000_000;

  /** The values of all factors at a point, from 0. */
  List<String> at(int point) {
    return rows.apply(point);
  }

  /**
   * The points of factors.
   *
   * @param list rows of a list
   * @throws IllegalArgumentException when there would be too many
   */
  static DesignPoints of(
      Design.Of design, List<Factor> factors, List<List<String>> list, long seed) {
    if (factors.isEmpty()) {
      return new DesignPoints(1, false, any -> List.of());
    }
    return switch (design.kind()) {
      case GRID -> grid(factors);
      case ONE_AT_A_TIME -> oneAtATime(factors);
      case LIST -> new DesignPoints(list.size(), false, list::get);
      case LATIN_HYPERCUBE, SOBOL, SALTELLI, MORRIS ->
          sampled(factors, design.sampling(factors.size(), seed));
    };
  }

  private static DesignPoints grid(List<Factor> factors) {
    long size = 1;
    for (Factor factor : factors) {
      size *= factor.count();
      if (size > MOST) {
        throw new IllegalArgumentException("must have at most " + MOST + " points but has more");
      }
    }
    return sampled(
        factors, Samplings.grid(factors.stream().mapToInt(Factor::count).toArray()), false);
  }

  private static DesignPoints sampled(List<Factor> factors, Sampling sampling) {
    return sampled(factors, sampling, true);
  }

  private static DesignPoints sampled(List<Factor> factors, Sampling sampling, boolean numbered) {
    return new DesignPoints(
        sampling.size(),
        numbered,
        index -> {
          double[] point = sampling.point(index);
          return IntStream.range(0, point.length)
              .mapToObj(i -> factors.get(i).at(point[i]))
              .toList();
        });
  }

  private static DesignPoints oneAtATime(List<Factor> factors) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Collections.nCopies(factors.size(), null));
    for (int i = 0; i < factors.size(); i++) {
      for (String value : factors.get(i).withEnds().values()) {
        List<String> row = new ArrayList<>(Collections.nCopies(factors.size(), null));
        row.set(i, value);
        rows.add(Collections.unmodifiableList(row));
      }
    }
    return new DesignPoints(rows.size(), false, rows::get);
  }
}
