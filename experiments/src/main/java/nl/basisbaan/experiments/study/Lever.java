package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.List;
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
   * The policy with another value.
   *
   * @throws IllegalArgumentException when it refuses the value
   */
  Policy applyTo(Policy policy, String value) {
    Factor.Where where = factor.where();
    if (!where.offer().isEmpty()) {
      return policy.withOffers(
          policy.offers().stream()
              .map(offer -> offer.name().equals(where.offer()) ? applyTo(offer, value) : offer)
              .toList());
    }
    return switch (where.path()) {
      case PLACES -> policy.withPlaces(Integer.parseInt(value));
      case BUDGET -> policy.with(BUDGET_OF_A_YEAR, value).withScale(List.of());
      default -> policy.with(where.path(), value);
    };
  }

  /** What a policy says that it applies to; empty for places by date and budgets. */
  String value(Policy policy) {
    Factor.Where where = factor.where();
    if (where.path().equals(PLACES) || where.path().equals(BUDGET)) {
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

  private Offer applyTo(Offer offer, String value) {
    return factor.where().path().equals(PLACES)
        ? offer.withScale(List.of(new Places(start.toString(), Integer.parseInt(value))))
        : Settings.with(offer, factor.where().path(), value);
  }
}
