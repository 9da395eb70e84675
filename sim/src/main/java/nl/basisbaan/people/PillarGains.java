package nl.basisbaan.people;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.terms.Traits.Pillar;

/**
 * What a basic job was observed to add to the pillars that do not follow euros, and how much of it
 * the job causes; unit, range and source stand in parameters.csv.
 *
 * @param causedFactor on all the shares that the job causes, to move them together
 * @param adjustment share of the way to a new level gone in a month
 */
public record PillarGains(
    double causedFactor,
    double causedHousing,
    double causedFamily,
    double causedHealth,
    double causedSocialNetwork,
    double causedDiploma,
    double adjustment,
    double gainHousing,
    double gainFamily,
    double gainHealth,
    double gainSocialNetwork,
    double gainDiploma,
    double staysHousing,
    double staysFamily,
    double staysHealth,
    double staysSocialNetwork,
    double staysDiploma) {

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

  /** Share of the observed gain that the job causes, at most all of it. */
  public double causedShare(Pillar pillar) {
    double share =
        switch (pillar) {
          case HOUSING -> causedHousing;
          case FAMILY -> causedFamily;
          case HEALTH -> causedHealth;
          case SOCIAL_NETWORK -> causedSocialNetwork;
          case DIPLOMA -> causedDiploma;
        };
    return Math.min(1, causedFactor * share);
  }

  /** Share of what the job caused that stays after its end. */
  public double stays(Pillar pillar) {
    return switch (pillar) {
      case HOUSING -> staysHousing;
      case FAMILY -> staysFamily;
      case HEALTH -> staysHealth;
      case SOCIAL_NETWORK -> staysSocialNetwork;
      case DIPLOMA -> staysDiploma;
    };
  }

  /** The part of the gain that the job causes, points. */
  public double caused(Pillar pillar) {
    return causedShare(pillar) * gain(pillar);
  }

  /** The part of the gain that comes with or without a job, points. */
  public double comesAnyway(Pillar pillar) {
    return (1 - causedShare(pillar)) * gain(pillar);
  }
}
