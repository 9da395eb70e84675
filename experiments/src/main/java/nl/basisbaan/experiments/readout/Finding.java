package nl.basisbaan.experiments.readout;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** Which policy has the highest and which the lowest mean of an outcome. */
public record Finding(First highest, First lowest) {
  /**
   * The policy that is first in an order.
   *
   * @param towns in which it is before all others but those that are the same
   * @param of towns in which all of them are known
   * @param same those that are the same in every town, such as where only who pays differs
   * @param near the others on which its lead may be chance, town by town
   */
  public record First(
      String policy, Told told, int towns, int of, List<String> same, List<String> near) {
    /** Whether it is surely before another policy. */
    public boolean leads(First other) {
      return !near.contains(other.policy);
    }
  }

  /** The finding among policies; empty when none has the outcome. */
  public static Optional<Finding> of(Results results, Outcome outcome, List<String> policies)
      throws IOException {
    Comparator<String> byMean =
        Comparator.comparingDouble(policy -> results.told(policy, outcome).orElseThrow().mean());
    List<String> there =
        policies.stream().filter(policy -> results.told(policy, outcome).isPresent()).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Map<String, double[]> towns = results.towns(outcome);
    String highest = there.stream().max(byMean).orElseThrow();
    String lowest = there.stream().min(byMean).orElseThrow();
    Told most = results.told(highest, outcome).orElseThrow();
    Told least = results.told(lowest, outcome).orElseThrow();
    return Optional.of(
        new Finding(first(highest, most, 1, there, towns), first(lowest, least, -1, there, towns)));
  }

  /**
   * The policy with the highest social value, of which is told what cannot be told of all at once;
   * empty when none has any.
   */
  public static Optional<String> best(Results results) throws IOException {
    return of(results, Outcome.SOCIAL_NET_PER_PLACE_YEAR, results.policies())
        .map(finding -> finding.highest.policy);
  }

  /** Whether there are two to compare. */
  public boolean isComparison() {
    return !highest.policy.equals(lowest.policy);
  }

  /** The first one, where more is before less (sign 1) or behind it (-1). */
  private static First first(
      String policy, Told told, int sign, List<String> policies, Map<String, double[]> towns) {
    Predicate<String> isSame = other -> Arrays.equals(towns.get(policy), towns.get(other));
    List<String> same =
        policies.stream().filter(isSame).filter(each -> !each.equals(policy)).toList();
    List<String> others = policies.stream().filter(isSame.negate()).toList();
    DoublePredicate known = value -> !Double.isNaN(value);
    int[] all =
        IntStream.range(0, towns.get(policy).length)
            .filter(town -> values(policies, towns, town).allMatch(known))
            .toArray();
    long ahead =
        IntStream.of(all)
            .filter(
                town ->
                    values(others, towns, town)
                        .allMatch(value -> sign * (towns.get(policy)[town] - value) > 0))
            .count();
    List<String> near =
        others.stream()
            .filter(other -> mayBeChance(sign, towns.get(policy), towns.get(other)))
            .toList();
    return new First(policy, told, (int) ahead, all.length, same, near);
  }

  private static DoubleStream values(List<String> policies, Map<String, double[]> towns, int town) {
    return policies.stream().mapToDouble(policy -> towns.get(policy)[town]);
  }

  private static boolean mayBeChance(int sign, double[] ours, double[] others) {
    Told lead = Told.ofDifference(Bound.FREE, measures(sign, ours), measures(sign, others));
    return lead.isThere() && !(lead.low() > 0);
  }

  private static Measure[] measures(int sign, double[] values) {
    return Arrays.stream(values)
        .mapToObj(each -> Double.isNaN(each) ? Measure.NOBODY : Measure.of(sign * each))
        .toArray(Measure[]::new);
  }
}
