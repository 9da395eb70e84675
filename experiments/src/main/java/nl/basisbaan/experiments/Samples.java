package nl.basisbaan.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.Measure;

/**
 * What every policy did at the end of every replication of every point.
 *
 * @param <K> what was measured
 */
final class Samples<K> {
  private final IntUnaryOperator replications;
  private final Function<PolicyResult, Map<K, Measure>> measured;
  private final List<List<Map<K, Sample>>> byPointAndPolicy = new ArrayList<>();

  /** Room for a number of replications at each point. */
  Samples(
      int points,
      int policies,
      IntUnaryOperator replications,
      Function<PolicyResult, Map<K, Measure>> measured) {
    this.replications = replications;
    this.measured = measured;
    for (int point = 0; point < points; point++) {
      List<Map<K, Sample>> byPolicy = new ArrayList<>();
      for (int policy = 0; policy < policies; policy++) {
        byPolicy.add(new LinkedHashMap<>());
      }
      byPointAndPolicy.add(byPolicy);
    }
  }

  /** Keeps the end of one unit. */
  void add(Unit unit) {
    for (int policy = 0; policy < unit.results().size(); policy++) {
      PolicyResult result = unit.results().get(policy);
      Map<K, Sample> samples = byPointAndPolicy.get(unit.point()).get(policy);
      measured
          .apply(result)
          .forEach(
              (key, measure) ->
                  samples
                      .computeIfAbsent(
                          key, any -> new Sample(replications.applyAsInt(unit.point())))
                      .set(unit.replication(), measure));
    }
  }

  /** Everything measured of one policy at one point. */
  Set<K> keys(int point, int policy) {
    return byPointAndPolicy.get(point).get(policy).keySet();
  }

  /** One measure of one policy at one point; empty when the policy does not have it. */
  Optional<Sample> get(int point, int policy, K key) {
    return Optional.ofNullable(byPointAndPolicy.get(point).get(policy).get(key));
  }

  /** The mean of an outcome with its interval and range. */
  Optional<Estimate> estimate(int point, int policy, K key) {
    return get(point, policy, key).map(Estimate::of);
  }

  /** How much a policy differs from another one in the same replications. */
  Optional<Estimate> difference(int point, int policy, int reference, K key) {
    return get(point, policy, key)
        .flatMap(
            sample ->
                get(point, reference, key).map(other -> Estimate.ofDifference(sample, other)));
  }
}
