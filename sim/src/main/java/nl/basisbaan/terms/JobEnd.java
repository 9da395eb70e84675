package nl.basisbaan.terms;

import java.util.Locale;
import nl.basisbaan.terms.Traits.Departure;

/** Why somebody left a place of the programme. */
public enum JobEnd implements Detail {
  /** Regular or subsidised work was found elsewhere. */
  REGULAR_WORK,
  /** Regular or subsidised work at the provider of the place. */
  HIRED_BY_PROVIDER,
  SHELTERED_WORK,
  /** The employer may end the contract after two years of sickness. */
  TWO_YEARS_OF_SICKNESS,
  /** The last temporary contract has run its term. */
  END_OF_CONTRACT,
  /** Stopped early while sick. */
  HEALTH,
  POOR_SUPERVISION,
  WORK_DOES_NOT_SUIT,
  PROVIDER_CLOSED,
  PENSION,
  DEATH,
  MOVED,
  HOUSEHOLD_CHANGE("household_change");

  private final String words;

  JobEnd() {
    this.words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  JobEnd(String words) {
    this.words = words;
  }

  /** Whether somebody may come back from it: illness, or work elsewhere that may be lost. */
  public boolean isTimeOut() {
    return this == HEALTH || this == REGULAR_WORK || this == HIRED_BY_PROVIDER;
  }

  /** The end of a job that comes with leaving the register. */
  public static JobEnd of(Departure why) {
    return switch (why) {
      case PENSION -> PENSION;
      case DEATH -> DEATH;
      case MOVED -> MOVED;
      case HOUSEHOLD_CHANGE -> HOUSEHOLD_CHANGE;
      case NONE -> throw new IllegalArgumentException("nobody leaves for no reason");
    };
  }

  @Override
  public String words() {
    return words;
  }
}
