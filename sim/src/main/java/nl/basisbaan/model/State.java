package nl.basisbaan.model;

import java.util.Locale;

/** Where a person stands between social assistance and regular work. */
public enum State {
  /** On social assistance (bijstand). */
  BENEFIT,
  /** Accepted for a place and waiting for the start; on benefit. */
  INTERVIEW,
  /** Volunteering or a participation job, with benefit kept. */
  ACTIVITY,
  /** In a basic job (basisbaan). */
  BASIC_JOB,
  /** With a regular employer who gets wage-cost subsidy (loonkostensubsidie). */
  SUBSIDISED_JOB,
  REGULAR_JOB,
  /** In sheltered work (beschut werk). */
  SHELTERED_WORK,
  UNEMPLOYMENT_INSURANCE,
  /** Gone from the register: pension age, death, moved away, or living with a partner's income. */
  LEFT;

  private static final State[] ALL = values();

  static State of(int code) {
    return ALL[code];
  }

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in result files. */
  public String label() {
    return label;
  }
}
