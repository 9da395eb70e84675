package nl.basisbaan.terms;

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
  private static final int EMPLOYED =
      1 << REGULAR_JOB.ordinal() | 1 << SUBSIDISED_JOB.ordinal() | 1 << SHELTERED_WORK.ordinal();

  public static State of(int code) {
    return ALL[code];
  }

  /** On social assistance, in whatever activity beside it; by code, for the inner loops. */
  public static boolean isOnAssistance(int code) {
    return code <= ACTIVITY.ordinal();
  }

  /** In work with a regular, subsidising or sheltered employer; by code, for the inner loops. */
  public static boolean isEmployed(int code) {
    return (EMPLOYED >>> code & 1) != 0;
  }

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in result files. */
  public String label() {
    return label;
  }
}
