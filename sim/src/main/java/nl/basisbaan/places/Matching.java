package nl.basisbaan.places;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.PlaceOfWork;
import nl.basisbaan.policy.PlaceOfWork.Employer;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.WorkProviders;

/**
 * Tasks of a work provider meet a person's interests, capacity and home. The quality of the match,
 * 0 to 1, drives production, sickness, wellbeing and staying.
 */
final class Matching {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double usual,
      double perTask,
      double home,
      double capacity,
      double taste,
      double usualMatch) {}

  private static final int NOBODY = -1;
  private static final double FULL_WEEK = 36;

  private final WorkProviders providers;
  private final Offers offers;
  private final Draw taste;
  private final Rates rates;

  Matching(WorkProviders providers, Offers offers, Chance chance, Parameters parameters) {
    this.providers = providers;
    this.offers = offers;
    this.taste = chance.forLife(Of.MATCH);
    this.rates = parameters.of("matching", Rates.class);
  }

  /**
   * The tasks that a person does at a provider, one bit each: those that interest them first,
   * filled up with others that the provider has, as many as the policy allows. Which of more than
   * these is the person's own taste. Who came before the policy asked other tasks, to a provider
   * that has none of them, goes on with those it has.
   */
  int tasks(Person person, int provider) {
    PlaceOfWork place = offers.of(person.offer()).placeOfWork();
    int most = place.tasksPerPerson();
    int asked = providers.tasks(provider) & place.allowedTasks();
    int offered = asked == 0 ? providers.tasks(provider) : asked;
    int wanted = some(person, offered & person.interests(), most);
    int others = offered & ~person.interests();
    return wanted | some(person, others, most - Integer.bitCount(wanted));
  }

  /** Some of these tasks, those that a person likes most. */
  private int some(Person person, int tasks, int most) {
    int left = tasks;
    while (Integer.bitCount(left) > most) {
      int least = 0;
      for (int rest = left; rest != 0; rest &= rest - 1) {
        int task = Integer.lowestOneBit(rest);
        least = least == 0 || liking(person, task) < liking(person, least) ? task : least;
      }
      left &= ~least;
    }
    return left;
  }

  private double liking(Person person, int task) {
    return taste.uniform(person, task);
  }

  /** Places that people have or were promised at each provider; who shares one holds a part. */
  double[] held(People people) {
    double[] held = new double[providers.size()];
    for (Person person : people.engaged()) {
      count(person, 1, held);
    }
    return held;
  }

  /** Counts the part of a place that somebody has or was promised, if any, so many times more. */
  void count(Person person, int times, double[] held) {
    if (person.isInPlace() || person.is(State.INTERVIEW)) {
      held[person.provider()] += times * offers.of(person.offer()).pay().shareOfPlace();
    }
  }

  /** The provider with a free place that suits a person best; negative when there is none. */
  int best(Person person, Offer offer, double[] held) {
    int best = NOBODY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int provider = 0; provider < providers.found(); provider++) {
      boolean near = providers.neighbourhood(provider) == person.neighbourhood();
      boolean allowed =
          (near || !offer.placeOfWork().ownNeighbourhoodOnly()) && isAsked(offer, provider);
      if (allowed && offer.pay().people(providers.offered(provider) - held[provider]) > 0) {
        double suits = withoutTaste(person, offer, provider);
        // Who cannot be the best even with the most luck is left out; taste is never negative.
        double most = taste.normalOfPairAtMost(person.luck(), providers.luck(provider));
        if (quality(suits, most) > highest) {
          double quality = quality(person, offer, provider);
          if (quality > highest) {
            highest = quality;
            best = provider;
          }
        }
      }
    }
    return best;
  }

  /** How many more people the work providers that an offer asks have place for. */
  int free(Offer offer, double[] held) {
    int free = 0;
    for (int provider = 0; provider < providers.found(); provider++) {
      if (isAsked(offer, provider)) {
        free += Math.max(0, offer.pay().people(providers.offered(provider) - held[provider]));
      }
    }
    return free;
  }

  /** How many people the work providers that an offer asks have place for. */
  int offered(Offer offer) {
    return free(offer, new double[providers.size()]);
  }

  /** Whether a provider is of the kind of an offer and has work that it may consist of. */
  boolean isAsked(Offer offer, int provider) {
    PlaceOfWork place = offer.placeOfWork();
    return (place.employer() == Employer.ANY
            || place.employer().name().equals(providers.kind(provider).name()))
        && (providers.tasks(provider) & place.allowedTasks()) != 0;
  }

  /** How well somebody's work suits them over what is usual: 1 is usual. */
  double overUsual(Person person) {
    return person.match() / rates.usualMatch;
  }

  /** How well a person and a provider suit each other, 0 to 1. */
  double quality(Person person, Offer offer, int provider) {
    return quality(
        withoutTaste(person, offer, provider),
        taste.normalOfPair(person.luck(), providers.luck(provider)));
  }

  private double quality(double withoutTaste, double luck) {
    return Math.max(0, Math.min(1, withoutTaste + rates.taste * luck));
  }

  private double withoutTaste(Person person, Offer offer, int provider) {
    int wanted =
        Integer.bitCount(
            providers.tasks(provider) & person.interests() & offer.placeOfWork().allowedTasks());
    int tasks = Math.min(offer.placeOfWork().tasksPerPerson(), wanted);
    boolean near = providers.neighbourhood(provider) == person.neighbourhood();
    return rates.usual
        + rates.perTask * tasks
        + (near ? rates.home : 0)
        - rates.capacity * (1 - person.capacity() / FULL_WEEK);
  }
}
