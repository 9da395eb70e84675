package nl.basisbaan.model;

import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.policy.Policy;

/**
 * Tasks of a work provider meet a person's interests, capacity and home. The quality of the match,
 * 0 to 1, drives production, sickness, wellbeing and staying.
 */
final class Matching {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double usual, double perTask, double home, double capacity, double taste) {}

  private static final int NOBODY = -1;
  private static final double FULL_WEEK = 36;

  private final WorkProviders providers;
  private final Policy policy;
  private final Draw taste;
  private final Rates rates;

  Matching(WorkProviders providers, Policy policy, Chance chance, Parameters parameters) {
    this.providers = providers;
    this.policy = policy;
    this.taste = chance.forLife(Of.MATCH);
    this.rates = parameters.of("matching", Rates.class);
  }

  /** The provider with a free place that suits a person best; negative when there is none. */
  int best(Person person, int[] held) {
    int best = NOBODY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int provider = 0; provider < providers.size(); provider++) {
      boolean near = providers.neighbourhood[provider] == person.neighbourhood();
      boolean allowed = near || !policy.placeOfWork().ownNeighbourhoodOnly();
      if (allowed && held[provider] < providers.places[provider]) {
        double quality = quality(person, provider);
        if (quality > highest) {
          highest = quality;
          best = provider;
        }
      }
    }
    return best;
  }

  /** How well a person and a provider suit each other, 0 to 1. */
  double quality(Person person, int provider) {
    int wanted = Integer.bitCount(providers.tasks[provider] & person.interests() & 0xFF);
    int tasks = Math.min(policy.placeOfWork().tasksPerPerson(), wanted);
    boolean near = providers.neighbourhood[provider] == person.neighbourhood();
    double quality =
        rates.usual
            + rates.perTask * tasks
            + (near ? rates.home : 0)
            - rates.capacity * (1 - person.capacity() / FULL_WEEK)
            + rates.taste * taste.normalOfPair(person.luck(), providers.luck[provider]);
    return Math.max(0, Math.min(1, quality));
  }
}
