package nl.basisbaan;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/**
 * What is compared: policies in one municipality over a span of months, under one set of
 * parameters.
 *
 * @param policies the policies; the first is no programme, with which the others are compared
 * @param start first month
 * @param months number of months
 * @param warmUpMonths first of these, which are lived through but in no figure; below months
 * @param seed of all luck; with the number of the replication it fixes everything
 */
public record Scenario(
    Municipality municipality,
    List<Policy> policies,
    Parameters parameters,
    YearMonth start,
    @Setting(words = "Length of the run", unit = "months", low = 1, high = 1200) int months,
    @Setting(
            words = "First of these months that are lived through but in no figure",
            unit = "months",
            low = 0,
            high = 1199,
            standard = "0")
        int warmUpMonths,
    long seed) {

  /** Refuses a span in which no month counts and a first policy that opens places. */
  public Scenario {
    policies = List.copyOf(policies);
    Settings.check(Scenario.class, municipality, policies, parameters, start, months, warmUpMonths);
    if (!(warmUpMonths < months)) {
      throw new IllegalArgumentException(
          "warm_up_months must be below months (" + months + ") but was " + warmUpMonths);
    }
    if (policies.isEmpty() || policies.get(0).opensPlaces()) {
      throw new IllegalArgumentException(
          "the first policy must open no places: the others are compared with it");
    }
  }

  /** The same comparison under other parameters. */
  public Scenario with(Parameters other) {
    return new Scenario(municipality, policies, other, start, months, warmUpMonths, seed);
  }

  /** The same with other policies; the first is no programme still. */
  public Scenario with(List<Policy> others) {
    return new Scenario(municipality, others, parameters, start, months, warmUpMonths, seed);
  }

  /**
   * Whether everybody has the same life in both where there are no places, so that they can be
   * lived through once for both.
   */
  public boolean sharesLivesWith(Scenario other) {
    return municipality.equals(other.municipality)
        && policies.get(0).equals(other.policies.get(0))
        && sharesLives(parameters.differences(other.parameters))
        && start.equals(other.start)
        && months == other.months
        && warmUpMonths == other.warmUpMonths
        && seed == other.seed;
  }

  /** Whether nobody's life without places differs where numbers of these scopes do. */
  public static boolean sharesLives(Set<Parameter.Scope> differences) {
    return !differences.contains(Parameter.Scope.LIVES);
  }

  /** Whether nobody's life differs under a policy where numbers of these scopes do. */
  public static boolean sharesAllLives(Set<Parameter.Scope> differences, Policy policy) {
    return differences.stream().noneMatch(scope -> touchesLives(scope, policy));
  }

  /** Whether numbers of a scope touch lives under a policy, or how people are counted. */
  private static boolean touchesLives(Parameter.Scope scope, Policy policy) {
    return switch (scope) {
      case LIVES, PLACES, PRICES -> true;
      case BUDGETS -> policy.funding().isLimited();
      case BOOKS -> false;
    };
  }

  /**
   * What lives depend on under a policy in scenarios that share the life without places: where it
   * is equal, everybody has the same life.
   *
   * @param policy as it is lived
   * @param numbers all that touch lives under it
   */
  record Lives(Policy policy, List<Double> numbers) {}

  /** On what lives under one of the policies depend. */
  Lives lives(Policy policy) {
    return new Lives(policy.asLived(), parameters.values(scope -> touchesLives(scope, policy)));
  }

  /** The year of constant prices: that of the first month that counts. */
  public int priceYear() {
    return start.plusMonths(warmUpMonths).getYear();
  }
}
