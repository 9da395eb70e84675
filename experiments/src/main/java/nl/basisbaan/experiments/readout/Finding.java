package nl.basisbaan.experiments.readout;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.outcome.Outcome;

/**
 * Which policy has the highest and which the lowest mean of an outcome.
 *
 * @param towns in which the highest is above all others
 * @param of towns in which all of them are known
 */
public record Finding(String highest, Told most, String lowest, Told least, int towns, int of) {
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
    String highest = there.stream().max(byMean).orElseThrow();
    String lowest = there.stream().min(byMean).orElseThrow();
    Map<String, double[]> values = results.towns(outcome);
    int of = 0;
    int towns = 0;
    for (int i = 0; i < results.towns(); i++) {
      int town = i;
      if (there.stream().noneMatch(policy -> Double.isNaN(values.get(policy)[town]))) {
        of++;
        double best = values.get(highest)[town];
        towns +=
            there.stream()
                    .filter(policy -> !policy.equals(highest))
                    .allMatch(policy -> values.get(policy)[town] < best)
                ? 1
                : 0;
      }
    }
    return Optional.of(
        new Finding(
            highest,
            results.told(highest, outcome).orElseThrow(),
            lowest,
            results.told(lowest, outcome).orElseThrow(),
            towns,
            of));
  }

  /**
   * The policy with the highest social value, of which is told what cannot be told of all at once;
   * empty when none has any.
   */
  public static Optional<String> best(Results results) throws IOException {
    return of(results, Outcome.SOCIAL_NET_PER_PLACE_YEAR, results.policies()).map(Finding::highest);
  }

  /** Whether there are two to compare. */
  public boolean isComparison() {
    return !highest.equals(lowest);
  }
}
