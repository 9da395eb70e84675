package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;

/**
 * A factor that is a setting of policies.
 *
 * @param factor of the role of a lever
 * @param start first month of the study, from which a number of places holds
 */
record Lever(Factor factor, YearMonth start) {
  /** A number of places from the first month on, instead of places by date. */
  static final String PLACES = "places";

  /** A yearly budget, with as many places as it carries. */
  static final String BUDGET = "budget";

  private static final String BUDGET_OF_A_YEAR = "funding.yearly_budget";

  /** Whether a policy opens places and is meant. */
  boolean appliesTo(Policy policy) {
    Factor.Where where = factor.where();
    return policy.opensPlaces()
        && (where.policy().isEmpty() || where.policy().equals(policy.name()))
        && (where.offer().isEmpty()
            || policy.offers().stream().anyMatch(offer -> offer.name().equals(where.offer())));
  }

  /** What this one and another both set of a policy, of which one would win; empty for nothing. */
  Optional<String> alsoSetBy(Lever other, Policy policy) {
    String offer = factor.where().offer();
    String otherOffer = other.factor.where().offer();
    boolean meet =
        appliesTo(policy)
            && other.appliesTo(policy)
            && (offer.isEmpty() || otherOffer.isEmpty() || offer.equals(otherOffer));
    return meet
        ? sets().stream().filter(other.sets()::contains).sorted().findFirst()
        : Optional.empty();
  }

  private Set<String> sets() {
    String path = factor.where().path();
    return switch (path) {
      case BUDGET -> Set.of(PLACES, BUDGET_OF_A_YEAR); // it takes places by date away
      default -> Set.of(path);
    };
  }

  /**
   * The policy with other values, which are judged together: only all of them must go together.
   *
   * @param values by the levers, which apply to the policy
   * @throws IllegalArgumentException when it refuses them
   */
  static Policy applyAll(Policy policy, Map<Lever, String> values) {
    Policy changed = policy;
    Map<String, String> ofAll = new LinkedHashMap<>();
    Map<String, Map<String, String>> ofOffers = new LinkedHashMap<>();
    for (Map.Entry<Lever, String> each : values.entrySet()) {
      Factor.Where where = each.getKey().factor.where();
      if (where.path().equals(PLACES)) {
        changed = each.getKey().withPlaces(changed, Integer.parseInt(each.getValue()));
      } else if (where.path().equals(BUDGET)) {
        ofAll.put(BUDGET_OF_A_YEAR, each.getValue());
      } else if (where.offer().isEmpty()) {
        ofAll.put(where.path(), each.getValue());
      } else {
        ofOffers
            .computeIfAbsent(where.offer(), offer -> new LinkedHashMap<>())
            .put(where.path(), each.getValue());
      }
    }
    changed = changed.with(ofAll, ofOffers);
    boolean budget = values.keySet().stream().anyMatch(each -> each.isOf(BUDGET));
    return budget ? changed.withScale(List.of()) : changed;
  }

  private Policy withPlaces(Policy policy, int places) {
    Factor.Where where = factor.where();
    List<Places> scale = List.of(new Places(start.toString(), places));
    return where.offer().isEmpty()
        ? policy.withPlaces(places)
        : policy.withOffers(
            policy.offers().stream()
                .map(each -> each.name().equals(where.offer()) ? each.withScale(scale) : each)
                .toList());
  }

  private boolean isOf(String path) {
    return factor.where().path().equals(path);
  }

  /** Whether a policy has the standard value, which nobody has to read. */
  boolean isStandard(Policy policy) {
    return !isOf(PLACES) && !isOf(BUDGET) && value(policy).equals(value(Policy.none()));
  }

  /** Why nothing reads its value in a policy; empty where something does. */
  Optional<String> unread(Policy policy) {
    List<Map<String, String>> without = policy.withoutEffect();
    List<Offer> versions = policy.versions();
    String offer = factor.where().offer();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      if (offer.isEmpty() || versions.get(i).name().equals(offer)) {
        words.add(without.get(i).getOrDefault(factor.where().path(), ""));
      }
    }
    return words.contains("") ? Optional.empty() : words.stream().findFirst();
  }

  /** What a policy says that it applies to; empty for places by date and budgets. */
  String value(Policy policy) {
    Factor.Where where = factor.where();
    if (isOf(PLACES) || isOf(BUDGET)) {
      return "";
    }
    Record of =
        policy.offers().stream()
            .filter(offer -> offer.name().equals(where.offer()))
            .findFirst()
            .<Record>map(offer -> offer)
            .orElse(policy);
    return Settings.text(of, where.path());
  }
}
