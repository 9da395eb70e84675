package nl.basisbaan.places;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.town.WorkProviders;

/**
 * Coaching at work, consultation about somebody and, at organisations that manage the work,
 * organising it: minutes a week, high at the start, falling with tenure, different between people.
 */
final class Guidance {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double coachingLate,
      double coachingExtraAtStart,
      double coachingMonths,
      double organising,
      double consultationLate,
      double consultationExtraAtStart,
      double consultationMonths,
      double personSpread,
      double saturation,
      double colleagues,
      double usualSupport,
      double perBarrier,
      double minutesPerBarrier,
      double usualBarriers,
      double minutesPerMotivation,
      double usualMotivation) {}

  /** What a person asks for more or less of than others. */
  private enum Drawn {
    COACHING,
    CONSULTATION
  }

  private static final int LONGEST = 600;

  private final WorkProviders providers;
  private final Offers offers;
  private final Draw own;
  private final Rates rates;
  private final double[] coaching = new double[LONGEST];
  private final double[] consultation = new double[LONGEST];

  Guidance(WorkProviders providers, Offers offers, Chance chance, Parameters parameters) {
    this.providers = providers;
    this.offers = offers;
    this.own = chance.forLife(Of.GUIDANCE);
    this.rates = parameters.of("guidance", Rates.class);
    for (int month = 0; month < LONGEST; month++) {
      coaching[month] =
          rates.coachingLate
              + rates.coachingExtraAtStart * StrictMath.exp(-month / rates.coachingMonths);
      consultation[month] =
          rates.consultationLate
              + rates.consultationExtraAtStart * StrictMath.exp(-month / rates.consultationMonths);
    }
  }

  /** Minutes a week of coaching, organising included. */
  double coachingWeek(Person person) {
    double organising = providers.managesWork(person.provider()) ? rates.organising : 0;
    return intensity(person)
        * personal(person, Drawn.COACHING)
        * needed(person)
        * (coaching[Math.min(LONGEST - 1, person.monthsInJob())] + organising);
  }

  /** Minutes a week of consultation with third parties. */
  double consultationWeek(Person person) {
    return intensity(person)
        * personal(person, Drawn.CONSULTATION)
        * consultation[Math.min(LONGEST - 1, person.monthsInJob())];
  }

  private double intensity(Person person) {
    return offers.of(person.offer()).supervision().intensity();
  }

  /** Barriers ask for more coaching, motivation for less; 1 for a usual participant. */
  private double needed(Person person) {
    double lessMotivated = rates.usualMotivation - person.motivation();
    return (1 + rates.minutesPerBarrier * (person.barriers() - rates.usualBarriers))
        * StrictMath.exp(rates.minutesPerMotivation * lessMotivated);
  }

  /** A factor with mean 1. */
  private double personal(Person person, Drawn which) {
    double spread = rates.personSpread;
    return StrictMath.exp(spread * own.normal(person, which) - spread * spread / 2);
  }

  /**
   * How far somebody is supported, over what is usual: quality, minutes with diminishing returns,
   * need. Colleagues give a part of it without any supervision.
   */
  double support(Person person) {
    double minutes = 1 - StrictMath.exp(-rates.saturation * intensity(person));
    double full = 1 - StrictMath.exp(-rates.saturation);
    double given = rates.colleagues + (1 - rates.colleagues) * minutes / full;
    double need = 1 + rates.perBarrier * person.barriers();
    return providers.quality(person.provider()) * given / need / rates.usualSupport;
  }
}
