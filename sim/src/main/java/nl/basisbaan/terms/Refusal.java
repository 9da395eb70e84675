package nl.basisbaan.terms;

import java.util.Locale;

/** Why an interview does not lead to a start (groningen_funnel.csv). */
public enum Refusal implements Detail {
  NONE(Kind.NONE),
  DOES_NOT_MEET_CRITERIA(Kind.NOT_ALLOWED),
  PROSPECT_OF_REGULAR_WORK(Kind.NOT_ALLOWED),
  NO_PROSPECT_OF_REGULAR_WORK(Kind.NOT_ALLOWED),
  PHYSICAL_LIMITATIONS(Kind.UNABLE),
  LIMITED_CAPACITY_AND_PARENT_CARE(Kind.UNABLE),
  TASK_PACKAGE_UNSUITABLE(Kind.UNWILLING),
  CONTENT_WITH_VOLUNTEERING(Kind.UNWILLING),
  WANTS_OWN_VOLUNTEER_WORK_AS_BASIC_JOB(Kind.UNWILLING),
  CONTENT_WITH_PARTICIPATION_JOB(Kind.UNWILLING),
  NO_FINANCIAL_GAIN(Kind.UNWILLING),
  PREFERS_FREEDOM(Kind.UNWILLING);

  /** Who or what stands in the way. */
  public enum Kind {
    NONE,
    NOT_ALLOWED,
    UNABLE,
    UNWILLING
  }

  private final Kind kind;

  Refusal(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  @Override
  public String words() {
    return (kind + ": " + name()).toLowerCase(Locale.ROOT);
  }
}
