package nl.basisbaan.people;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.terms.Traits.Pillar;

/**
 * What a basic job was observed to add to the pillars that do not follow euros, and how much of it
 * the job causes; unit, range and source stand in parameters.csv.
 *
 * @param causedShare share of the observed gain that the job causes, a prior
 * @param adjustment share of the way to a new level gone in a month
 */
public record PillarGains(
    double causedShare,
    double adjustment,
    double gainHousing,
    double gainFamily,
    double gainHealth,
    double gainSocialNetwork,
    double gainDiploma) {

  /** The gains under these numbers. */
  public static PillarGains of(Parameters parameters) {
    return parameters.of("wellbeing", PillarGains.class);
  }

  /** Usual health of long-term recipients, points. */
  public static double usualHealth(Parameters parameters) {
    return parameters.value("nature.health_mean") + of(parameters).comesAnyway(Pillar.HEALTH);
  }

  /** Gain in a basic job, observed over a year and extended to its end, points. */
  public double gain(Pillar pillar) {
    return switch (pillar) {
      case HOUSING -> gainHousing;
      case FAMILY -> gainFamily;
      case HEALTH -> gainHealth;
      case SOCIAL_NETWORK -> gainSocialNetwork;
      case DIPLOMA -> gainDiploma;
    };
  }

  /** The part of the gain that the job causes, points. */
  public double caused(Pillar pillar) {
    return causedShare * gain(pillar);
  }

  /** The part of the gain that comes with or without a job, points. */
  public double comesAnyway(Pillar pillar) {
    return (1 - causedShare) * gain(pillar);
  }
}
