package nl.basisbaan.places;

import java.time.YearMonth;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.ProviderHire;

/**
 * Work providers learn from the people they have, each kind by its own motive: a regular employer
 * looks for people who can step into regular work, the public domain for work that suits, a social
 * enterprise for both. Good experience adds a place, bad experience withdraws one; a provider may
 * close; coaches look for new ones when more places are wanted.
 */
public final class Experience implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double pace,
      double usualProductive,
      double usualWageValue,
      double good,
      double poor,
      double changePerMonth,
      int mostPlaces,
      double closingPerMonth,
      double foundPerCoach,
      double openedShare,
      int largestTeam) {}

  /** What may happen to a provider in a month. */
  private enum Drawn {
    CHANGE,
    CLOSE
  }

  private final People people;
  private final WorkProviders providers;
  private final Offers offers;
  private final Chance chance;
  private final Coaches coaches;
  private final ProviderHire hire;
  private final Matching matching;
  private final Rates rates;
  private final int leadMonths;

  /** The process of one run. */
  public Experience(
      People people,
      WorkProviders providers,
      ProviderHire hire,
      Offers offers,
      Coaches coaches,
      Chance chance,
      Parameters parameters) {
    this.people = people;
    this.providers = providers;
    this.offers = offers;
    this.coaches = coaches;
    this.chance = chance;
    this.hire = hire;
    this.matching = new Matching(providers, offers, chance, parameters);
    this.rates = parameters.of("experience", Rates.class);
    this.leadMonths = (int) parameters.value("recruitment.lead_months");
  }

  @Override
  public void run(Month month) {
    if (!offers.openPlaces()) {
      return;
    }
    learn(month);
    adapt(month);
    scout(month);
  }

  /** Everybody's month tells their provider something, who may hire them. */
  private void learn(Month month) {
    for (Person person : people.engaged()) {
      if (person.isInPlace() && person.contractMinutes() > 0) {
        int provider = person.provider();
        double seen = value(person, providers.kind(provider));
        providers.learn(provider, seen, rates.pace);
        hire.during(person, providers.kind(provider), month);
      }
    }
  }

  /** What a month of a person is worth to a provider of a kind; 1 is usual. */
  private double value(Person person, ProviderKind kind) {
    double open = person.contractMinutes() - (double) person.closedMinutes();
    double productive = open <= 0 ? 1 : person.productiveMinutes() / open / rates.usualProductive;
    double able = person.productivity() / rates.usualWageValue;
    double suits = matching.overUsual(person);
    double motive =
        switch (kind) {
          case REGULAR_EMPLOYER -> able;
          case PUBLIC_DOMAIN -> suits;
          case SOCIAL_ENTERPRISE -> (able + suits) / 2;
        };
    return productive * (motive + person.support()) / 2;
  }

  private void adapt(Month month) {
    Draw draw = chance.of(Of.PROVIDER_CHANGE, month);
    double[] held = matching.held(people);
    for (int provider = 0; provider < providers.found(); provider++) {
      if (providers.offered(provider) == 0) {
        continue;
      }
      long luck = providers.luck(provider);
      if (draw.uniform(luck, Drawn.CLOSE) < rates.closingPerMonth) {
        providers.close(provider);
      } else if (held[provider] > 0 && draw.uniform(luck, Drawn.CHANGE) < rates.changePerMonth) {
        double experience = providers.experience(provider);
        if (experience > rates.good && providers.offered(provider) < rates.mostPlaces) {
          providers.addPlace(provider);
        } else if (experience < rates.poor) {
          providers.withdrawPlace(provider);
        }
      }
    }
  }

  /**
   * More places are wanted than providers offer: coaches look for providers whom an offer asks that
   * lacks them, and the municipality opens work in the public domain, more when more is lacking.
   */
  private void scout(Month month) {
    int lacking = lacking(month);
    if (lacking <= 0) {
      return;
    }
    IntPredicate asked = asked(month);
    boolean more = true;
    for (int i = whole(coaches.count() * rates.foundPerCoach, Of.PROVIDERS_FOUND, month);
        i > 0 && more;
        i--) {
      more = providers.find(asked);
    }
    lacking = Math.max(0, lacking(month));
    asked = asked(month);
    for (int i = whole(lacking * rates.openedShare, Of.WORK_OPENED, month); i > 0; i--) {
      providers.openInPublicDomain(rates.largestTeam, asked);
    }
  }

  /**
   * Who is looked for: whom an offer asks that lacks places; where none does by itself, any offer.
   */
  private IntPredicate asked(Month month) {
    YearMonth then = month.date().plusMonths(leadMonths);
    int[] all = IntStream.range(0, offers.count()).toArray();
    int[] lacking = IntStream.of(all).filter(offer -> lacking(offer, then) > 0).toArray();
    int[] asking = lacking.length == 0 ? all : lacking;
    return provider ->
        IntStream.of(asking).anyMatch(offer -> matching.isAsked(offers.of(offer), provider));
  }

  /**
   * Places that are wanted beyond those of the providers that are asked, of all offers or of one.
   */
  private int lacking(Month month) {
    YearMonth then = month.date().plusMonths(leadMonths);
    int people = Math.min(coaches.capacity(), offers.places(then));
    int lacking = (int) Math.round(people * offers.shareOfPlace(then)) - providers.offered();
    for (int offer = 0; offer < offers.count(); offer++) {
      lacking = Math.max(lacking, lacking(offer, then));
    }
    return lacking;
  }

  private int lacking(int offer, YearMonth then) {
    int wanted = Math.min(coaches.capacity(), offers.places(offer, then));
    Offer asking = offers.of(offer);
    double more = (wanted - matching.offered(asking)) * asking.pay().shareOfPlace();
    return (int) Math.round(more);
  }

  /** A number rounded up or down by luck. */
  private int whole(double many, Of purpose, Month month) {
    return (int)
        Math.floor(many + chance.of(purpose, month).uniform(chance.luckOf(Collective.SCOUTS), 0));
  }
}
