package nl.basisbaan.terms;

import java.util.Locale;

/** What happens to a person and is worth a line in events.csv. */
public enum Event {
  INTERVIEWED,
  NOT_STARTED,
  ACCEPTED,
  STARTED,
  EXTENDED,
  MADE_PERMANENT,
  MORE_HOURS,
  MOVED_PLACE,
  JOB_ENDED,
  SICK,
  RECOVERED,
  WORK_FOUND,
  WORK_LOST,
  SMALL_JOB_FOUND,
  SMALL_JOB_ENDED,
  LEFT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in result files. */
  public String label() {
    return label;
  }
}
