package nl.basisbaan.life;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.work.Search;

/**
 * The five pillars that do not follow the household's euros move towards a level set by a person's
 * situation: work lifts them as far as the job causes it, an end in sight takes part of that away.
 * Not everybody responds alike. Without work they fall back to the person's own level and the part
 * of the gain that stays. Sickness presses on health in every state, and a start in a place is
 * tiring at first.
 */
public final class Wellbeing implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double noise,
      double usualMatch,
      double insecurity,
      double regularWork,
      double activity,
      double sickness,
      double startDip) {}

  private static final Pillar[] PILLARS = Pillar.values();
  private static final int BITS = 12;
  private static final int MASK = (1 << BITS) - 1;

  private final People people;
  private final Search search;
  private final Chance chance;
  private final Rates rates;
  private final float[] caused = new float[PILLARS.length];
  private final float[] stays = new float[PILLARS.length];
  private final float pace;
  private final float unit;
  private final float middle;

  /** The process of one run. */
  public Wellbeing(People people, Offers offers, Chance chance, Parameters parameters) {
    this.people = people;
    this.search = new Search(offers, chance, parameters);
    this.chance = chance;
    this.rates = parameters.of("wellbeing", Rates.class);
    PillarGains gains = PillarGains.of(parameters);
    this.pace = (float) gains.adjustment();
    for (Pillar pillar : PILLARS) {
      caused[pillar.ordinal()] = (float) gains.caused(pillar);
      stays[pillar.ordinal()] = (float) (gains.stays(pillar) * gains.caused(pillar));
    }
    this.unit = (float) (rates.noise * StrictMath.sqrt(12) / (MASK + 1));
    this.middle = unit * MASK / 2;
  }

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.WELLBEING, month);
    float[] noise = new float[PILLARS.length];
    for (Person person : people) {
      long luck = draw.bits(person.luck(), 0);
      for (int pillar = 0; pillar < noise.length; pillar++) {
        noise[pillar] = unit * ((int) luck & MASK) - middle;
        luck >>>= BITS;
      }
      float lift = (float) lift(person, month);
      if (lift > 0) {
        person.lift(lift * person.response(), pace);
        person.approach(caused, lift * person.response(), pace, noise);
      } else {
        person.approach(stays, person.lifted(), pace, noise);
      }
      if (person.isSick()) {
        person.move(Pillar.HEALTH, -(float) (rates.sickness * person.sickShareOfMonth()));
      }
      if (person.isInPlace() && person.monthsInJob() == 0) {
        person.move(Pillar.HEALTH, -(float) rates.startDip);
      }
    }
  }

  /** How far a situation lifts the pillars: 1 in a usual, secure basic job, 0 without work. */
  private double lift(Person person, Month month) {
    return switch (person.state()) {
      case BASIC_JOB -> inPlace(person, month);
      case ACTIVITY -> person.isInPlace() ? rates.activity * inPlace(person, month) : 0;
      case REGULAR_JOB, SUBSIDISED_JOB, SHELTERED_WORK -> rates.regularWork;
      case BENEFIT, INTERVIEW, UNEMPLOYMENT_INSURANCE, LEFT -> 0;
    };
  }

  private double inPlace(Person person, Month month) {
    return person.match()
        / rates.usualMatch
        * (1 - rates.insecurity * search.nearness(person, month));
  }
}
