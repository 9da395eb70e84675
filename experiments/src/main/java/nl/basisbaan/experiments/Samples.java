package nl.basisbaan.experiments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.Outcome;

/** What every policy did at the end of every replication of every point. */
final class Samples {
  private final IntUnaryOperator replications;
  private final List<List<Map<Outcome, Sample>>> byPointAndPolicy = new ArrayList<>();

  /** Room for a number of replications at each point. */
  Samples(int points, int policies, IntUnaryOperator replications) {
    this.replications = replications;
    for (int point = 0; point < points; point++) {
      List<Map<Outcome, Sample>> byPolicy = new ArrayList<>();
      for (int policy = 0; policy < policies; policy++) {
        byPolicy.add(new EnumMap<>(Outcome.class));
      }
      byPointAndPolicy.add(byPolicy);
    }
  }

  /** Keeps the end of one unit. */
  void add(Unit unit) {
    for (int policy = 0; policy < unit.results().size(); policy++) {
      PolicyResult result = unit.results().get(policy);
      Map<Outcome, Sample> samples = byPointAndPolicy.get(unit.point()).get(policy);
      result
          .atEnd()
          .forEach(
              (outcome, measure) ->
                  samples
                      .computeIfAbsent(
                          outcome, any -> new Sample(replications.applyAsInt(unit.point())))
                      .set(unit.replication(), measure));
    }
  }

  /** One outcome of one policy at one point; empty when the policy does not have that outcome. */
  Optional<Sample> get(int point, int policy, Outcome outcome) {
    return Optional.ofNullable(byPointAndPolicy.get(point).get(policy).get(outcome));
  }

  /** The mean of an outcome with its interval and range. */
  Optional<Estimate> estimate(int point, int policy, Outcome outcome) {
    return get(point, policy, outcome).map(Estimate::of);
  }

  /** How much a policy differs from another one in the same replications. */
  Optional<Estimate> difference(int point, int policy, int reference, Outcome outcome) {
    return get(point, policy, outcome)
        .flatMap(
            sample ->
                get(point, reference, outcome).map(other -> Estimate.ofDifference(sample, other)));
  }
}
