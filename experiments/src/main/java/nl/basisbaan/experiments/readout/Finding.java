package nl.basisbaan.experiments.readout;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * Which policy has the highest and which the lowest mean of an outcome.
 *
 * @param policies that have it
 */
public record Finding(First highest, First lowest, int policies) {
  /**
   * The policy that is first in an order.
   *
   * @param equal the others of which the mean is told as the same number
   * @param towns in which it is before all others but those that are the same
   * @param of towns in which all of them are known
   * @param same those that are the same in every town that can be compared, such as where only who
   *     pays differs
   * @param counted the towns that can be compared: somebody has a place, and it is known
   * @param lived all towns
   * @param near the others on which its lead may be chance, town by town
   */
  public record First(
      String policy,
      Told told,
      List<String> equal,
      int towns,
      int of,
      List<String> same,
      int counted,
      int lived,
      List<String> near) {
    /** Whether it is surely before another policy. */
    public boolean leads(First other) {
      return !near.contains(other.policy);
    }

    /** Its name, with the others that have the same number. */
    public String named(Language language) {
      return equal.isEmpty()
          ? policy
          : language.say("equal", policy, language.few(equal, MOST_NAMED));
    }
  }

  private static final int MOST_NAMED = 3;

  /** The finding among policies; empty when none has the outcome. */
  public static Optional<Finding> of(Results results, Outcome outcome, List<String> policies)
      throws IOException {
    List<String> there =
        policies.stream().filter(policy -> results.told(policy, outcome).isPresent()).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Among among = Among.of(results, outcome, there);
    return Optional.of(new Finding(among.first(1), among.first(-1), there.size()));
  }

  /**
   * The policy with the highest social value, of which is told what cannot be told of all at once;
   * empty when none has any.
   */
  public static Optional<String> best(Results results) throws IOException {
    return of(results, Outcome.SOCIAL_NET_PER_PLACE_YEAR, results.policies())
        .map(finding -> finding.highest.policy);
  }

  /** Whether there are two that are told as different. */
  public boolean isComparison() {
    return !highest.policy.equals(lowest.policy) && !highest.equal.contains(lowest.policy);
  }

  /** The words for it by their name: for two that differ, for one, or for some that are equal. */
  public String words(String id) {
    return isComparison() ? id : policies == 1 ? id + ".one" : id + ".same";
  }

  /** Policies of which each has a mean of an outcome, and what they have in each town. */
  private record Among(
      Map<String, Told> told,
      Map<String, double[]> towns,
      Map<String, double[]> places,
      Rounded as) {
    static Among of(Results results, Outcome outcome, List<String> policies) throws IOException {
      Map<String, Told> told = new LinkedHashMap<>();
      policies.forEach(each -> told.put(each, results.told(each, outcome).orElseThrow()));
      return new Among(
          told,
          results.towns(outcome),
          results.towns(Outcome.PLACES_FILLED),
          Format.of(outcome, Language.EN).rounded());
    }

    /** The first one, where more is before less (sign 1) or behind it (-1). */
    First first(int sign) {
      String policy =
          told.keySet().stream()
              .max(Comparator.comparingDouble(each -> sign * mean(each)))
              .orElseThrow();
      Predicate<String> isItself = policy::equals;
      List<String> rest = told.keySet().stream().filter(isItself.negate()).toList();
      Predicate<String> isSame = other -> isSame(policy, other);
      List<String> others = rest.stream().filter(isSame.negate()).toList();
      int[] all = towns(town -> values(told.keySet(), town).noneMatch(Double::isNaN)).toArray();
      long ahead =
          IntStream.of(all)
              .filter(
                  town ->
                      values(others, town)
                          .allMatch(value -> sign * (towns.get(policy)[town] - value) > 0))
              .count();
      return new First(
          policy,
          told.get(policy),
          rest.stream().filter(each -> !as.tellsApart(mean(policy), mean(each))).toList(),
          (int) ahead,
          all.length,
          rest.stream().filter(isSame).toList(),
          (int) towns(town -> counts(policy, town)).count(),
          towns.get(policy).length,
          others.stream().filter(other -> mayBeChance(sign, policy, other)).toList());
    }

    private double mean(String policy) {
      return told.get(policy).mean();
    }

    private IntStream towns(IntPredicate which) {
      return IntStream.range(0, towns.values().iterator().next().length).filter(which);
    }

    private DoubleStream values(Collection<String> policies, int town) {
      return policies.stream().mapToDouble(policy -> towns.get(policy)[town]);
    }

    /** Whether a policy has somebody to count in a town: nothing is no evidence of anything. */
    private boolean counts(String policy, int town) {
      return !Double.isNaN(towns.get(policy)[town]) && places.get(policy)[town] > 0;
    }

    /** Whether two have somebody to count in the same towns, some at least, and as much in each. */
    private boolean isSame(String policy, String other) {
      return towns(town -> counts(policy, town)).findAny().isPresent()
          && towns(town -> counts(policy, town) || counts(other, town))
              .allMatch(
                  town ->
                      counts(policy, town)
                          && counts(other, town)
                          && towns.get(policy)[town] == towns.get(other)[town]);
    }

    private boolean mayBeChance(int sign, String policy, String other) {
      Told lead = Told.ofDifference(Bound.FREE, measures(sign, policy), measures(sign, other));
      return lead.isThere() && !(lead.low() > 0);
    }

    private Measure[] measures(int sign, String policy) {
      return Arrays.stream(towns.get(policy))
          .mapToObj(each -> Double.isNaN(each) ? Measure.NOBODY : Measure.of(sign * each))
          .toArray(Measure[]::new);
    }
  }
}
