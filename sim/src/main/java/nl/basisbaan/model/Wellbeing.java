package nl.basisbaan.model;

import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.model.Traits.Pillar;
import nl.basisbaan.policy.Policy;

/**
 * The five pillars that do not follow the household's euros move towards a level set by a person's
 * situation: work lifts them as far as the job causes it, an end in sight takes part of that away,
 * sickness presses on health. Without work they fall back to the person's own level.
 */
public final class Wellbeing implements Process {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param causedShare share of the observed gain that the job causes, a prior
   */
  record Rates(
      double causedShare,
      double adjustment,
      double noise,
      double gainHousing,
      double gainFamily,
      double gainHealth,
      double gainSocialNetwork,
      double gainDiploma,
      double usualMatch,
      double insecurity,
      double regularWork,
      double sickness,
      double startDip,
      double liveability) {

    /** The part of the gain that comes with or without a job, points. */
    double comesAnyway(Pillar pillar) {
      return (1 - causedShare) * gain(pillar);
    }

    /** Gain in a basic job, observed over a year and extended to its end, points. */
    double gain(Pillar pillar) {
      return switch (pillar) {
        case HOUSING -> gainHousing;
        case FAMILY -> gainFamily;
        case HEALTH -> gainHealth;
        case SOCIAL_NETWORK -> gainSocialNetwork;
        case DIPLOMA -> gainDiploma;
      };
    }
  }

  private static final Pillar[] PILLARS = Pillar.values();
  private static final int HOUSING = Pillar.HOUSING.ordinal();
  private static final int NETWORK = Pillar.SOCIAL_NETWORK.ordinal();
  private static final int BITS = 12;
  private static final int MASK = (1 << BITS) - 1;

  private final People people;
  private final Search search;
  private final Neighbourhoods neighbourhoods;
  private final Chance chance;
  private final Rates rates;
  private final float[] caused = new float[PILLARS.length];
  private final float unit;
  private final float middle;

  /** The process of one run. */
  public Wellbeing(
      People people,
      Neighbourhoods neighbourhoods,
      Policy policy,
      Chance chance,
      Parameters parameters) {
    this.people = people;
    this.neighbourhoods = neighbourhoods;
    this.search = new Search(policy, chance, parameters);
    this.chance = chance;
    this.rates = parameters.of("wellbeing", Rates.class);
    for (Pillar pillar : PILLARS) {
      caused[pillar.ordinal()] = (float) (rates.causedShare * rates.gain(pillar));
    }
    this.unit = (float) (rates.noise * StrictMath.sqrt(12) / (MASK + 1));
    this.middle = unit * MASK / 2;
  }

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.WELLBEING, month);
    float pace = (float) rates.adjustment;
    float perPoint = (float) rates.liveability;
    boolean livelier = perPoint != 0 && neighbourhoods.haveChanged();
    for (Person person : people) {
      int row = person.row();
      float lift = (float) lift(person);
      long luck = draw.bits(person.luck(), 0);
      for (int pillar = 0; pillar < PILLARS.length; pillar++) {
        float[] levels = people.level[pillar];
        float before = levels[row];
        float target = people.setPoint[pillar][row] + lift * caused[pillar];
        float noise = unit * ((int) luck & MASK) - middle;
        levels[row] = before + pace * (target - before) + noise;
        luck >>>= BITS;
      }
      if (livelier) {
        float around = perPoint * neighbourhoods.change(person.neighbourhood());
        people.level[HOUSING][row] += pace * around;
        people.level[NETWORK][row] += pace * around;
      }
      if (person.is(State.BASIC_JOB)) {
        moveHealth(person);
      }
    }
  }

  /** How far a situation lifts the pillars: 1 in a usual, secure basic job, 0 without work. */
  private double lift(Person person) {
    return switch (person.state()) {
      case BASIC_JOB ->
          person.match() / rates.usualMatch * (1 - rates.insecurity * search.nearness(person));
      case REGULAR_JOB, SUBSIDISED_JOB, SHELTERED_WORK -> rates.regularWork;
      case BENEFIT, INTERVIEW, ACTIVITY, UNEMPLOYMENT_INSURANCE, LEFT -> 0;
    };
  }

  /** Starting to work is tiring at first, and sickness presses on health. */
  private void moveHealth(Person person) {
    float[] health = people.level[Pillar.HEALTH.ordinal()];
    if (person.monthsInJob() == 0) {
      health[person.row()] -= (float) rates.startDip;
    }
    health[person.row()] -= (float) (rates.sickness * person.sickShareOfMonth());
  }
}
