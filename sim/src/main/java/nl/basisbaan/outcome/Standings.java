package nl.basisbaan.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;

/** Where people stood in each month of one run: one byte a person and month. */
final class Standings {
  private static final int FEW = 16;
  private static final int STATE = 0x0F;
  private static final int BENEFIT = 0x10;

  /** An activity with benefit kept that is a place of the programme. */
  private static final int PLACE_BESIDE_BENEFIT = State.values().length;

  private static final int GONE = State.LEFT.ordinal();

  private byte[] now = new byte[FEW];
  private final List<byte[]> months = new ArrayList<>();

  /** Notes where a person of a row stands this month; who is not noted stands as before. */
  void note(int row, Person person) {
    if (row >= now.length) {
      now = Arrays.copyOf(now, 2 * row);
    }
    int benefit = person.benefitCents() > 0 ? BENEFIT : 0;
    boolean kept = person.is(State.ACTIVITY) && person.isInPlace();
    int code = kept ? PLACE_BESIDE_BENEFIT : person.stateCode();
    now[row] = (byte) (code == GONE ? code : code | benefit);
  }

  /** Ends the month; so many rows are kept. */
  void endMonth(int rows) {
    months.add(Arrays.copyOf(now, rows));
  }

  /** Number of months noted. */
  int months() {
    return months.size();
  }

  /** Number of rows kept by a month. */
  int rows(int month) {
    return months.get(month).length;
  }

  boolean is(State state, int row, int month) {
    return (months.get(month)[row] & STATE) == state.ordinal();
  }

  /** Whether the person was in a place of the programme, of whatever kind. */
  boolean inPlace(int row, int month) {
    int code = months.get(month)[row] & STATE;
    return code == State.BASIC_JOB.ordinal() || code == PLACE_BESIDE_BENEFIT;
  }

  /** Whether the household received benefit. */
  boolean onBenefit(int row, int month) {
    return (months.get(month)[row] & BENEFIT) != 0;
  }

  /** Whether the person had left the register. */
  boolean gone(int row, int month) {
    return months.get(month)[row] == GONE;
  }

  /** Whether everything about a person's standing is the same in two histories. */
  boolean sameAs(Standings other, int row, int month) {
    return months.get(month)[row] == other.months.get(month)[row];
  }
}
