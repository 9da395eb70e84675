package nl.basisbaan.toy;

import java.util.List;
import nl.basisbaan.numbers.Chance.Of;

/**
 * The toy town: nobody is born or dies. Each month a person draws ten times: once for the change
 * between benefit and work, and once for each of nine events of everyday life. The chance of
 * finding work is logistic in age and months on benefit; that of losing it is the same for all. The
 * numbers are invented; they are of the size of those of the model.
 */
final class ToyModel {
  /** Something that may happen to anybody in any month. */
  record Event(Of purpose, double perMonth) {}

  static final List<Event> EVENTS =
      List.of(
          new Event(Of.SICK_SPELL, 0.03),
          new Event(Of.EXPENSE, 0.02),
          new Event(Of.ACTIVITY, 0.02),
          new Event(Of.CARE, 0.01),
          new Event(Of.HOME, 0.01),
          new Event(Of.GUIDANCE, 0.02),
          new Event(Of.OUTLOOK_SEEN, 0.03),
          new Event(Of.TURNING_POINT, 0.005),
          new Event(Of.WISH_TO_LEAVE, 0.005));

  /** Decides, for anybody, who changes between benefit and work. */
  static final Of CHANGE = Of.JOB_FINDING;

  static final double LOSS_PER_MONTH = 0.015;

  /** Share on benefit at the start. */
  static final double ON_BENEFIT = 0.7;

  /** Months in the state at the start, from 0 to just below this. */
  static final int LONGEST_AT_START = 120;

  /** Age at the start, months, from the youngest to just below the oldest. */
  static final int YOUNGEST = 20 * 12;

  static final int OLDEST = 55 * 12;

  static final double LOGIT = -2;
  static final double LOGIT_PER_MONTH_OF_AGE = -0.03 / 12;
  static final double LOGIT_PER_MONTH_ON_BENEFIT = -0.1 / 12;

  private ToyModel() {}
}
