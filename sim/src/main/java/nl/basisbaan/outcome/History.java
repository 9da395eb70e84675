package nl.basisbaan.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;

/**
 * Where everybody stood in each month of one run: what comparisons with no programme need. One byte
 * for standing, one for the bridge total and two for income, a person and month.
 */
public final class History {
  /** Somebody started in a place. */
  record Placement(int row, int month) {}

  private static final int STATE = 0x0F;
  private static final int BENEFIT = 0x10;
  private static final int GONE = 0x20;
  private static final int CENTS = 100;
  private static final double MONTHS_PER_YEAR = 12;

  private final byte[] standing;
  private final byte[] bridge;
  private final short[] income;
  private BitSet eligible = new BitSet();
  private final List<byte[]> standings = new ArrayList<>();
  private final List<byte[]> bridges = new ArrayList<>();
  private final List<short[]> incomes = new ArrayList<>();
  private final List<BitSet> eligibles = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();

  History(int people) {
    standing = new byte[people];
    bridge = new byte[people];
    income = new short[people];
  }

  /** Notes where a person stands this month. */
  void note(Person person, boolean isEligible, int bridgeTotal) {
    int row = person.row();
    if (isEligible) {
      eligible.set(row);
    }
    boolean gone = person.is(State.LEFT);
    boolean benefit = !gone && person.benefitCents() > 0;
    standing[row] = (byte) (person.state().ordinal() | (benefit ? BENEFIT : 0) | (gone ? GONE : 0));
    bridge[row] = (byte) bridgeTotal;
    income[row] = (short) Math.min(Short.MAX_VALUE, person.netIncomeCents() / CENTS);
  }

  /** Notes a start. */
  void placed(Person person, int month) {
    placements.add(new Placement(person.row(), month));
  }

  /** Years in which places were filled, all together. */
  double placeYears() {
    long months = 0;
    for (Placement placement : placements) {
      months += end(placement) - placement.month();
    }
    return months / MONTHS_PER_YEAR;
  }

  /** The first month after the place, beyond the last one when it goes on. */
  int end(Placement placement) {
    int month = placement.month();
    while (month < months() && is(State.BASIC_JOB, placement.row(), month)) {
      month++;
    }
    return month;
  }

  /** Months in which each person was in the register without benefit. */
  int[] monthsOffBenefit() {
    int[] months = new int[standing.length];
    for (byte[] each : standings) {
      for (int row = 0; row < each.length; row++) {
        months[row] += (each[row] & (BENEFIT | GONE)) == 0 ? 1 : 0;
      }
    }
    return months;
  }

  /** People who ever started in a place. */
  long served() {
    return placements.stream().mapToInt(Placement::row).distinct().count();
  }

  /** The month of the first start, from 0; 0 when there was none. */
  public int firstStart() {
    return placements.stream().mapToInt(Placement::month).min().orElse(0);
  }

  /** Ends the month; everybody who has joined is kept. */
  void endMonth(int joined) {
    standings.add(Arrays.copyOf(standing, joined));
    bridges.add(Arrays.copyOf(bridge, joined));
    incomes.add(Arrays.copyOf(income, joined));
    eligibles.add(eligible);
    eligible = new BitSet();
  }

  /** Number of months noted. */
  int months() {
    return standings.size();
  }

  /** Number of people who have joined by a month. */
  int joined(int month) {
    return standings.get(month).length;
  }

  List<Placement> placements() {
    return placements;
  }

  boolean is(State state, int row, int month) {
    return (standings.get(month)[row] & STATE) == state.ordinal();
  }

  /** Whether the household received benefit. */
  boolean onBenefit(int row, int month) {
    return (standings.get(month)[row] & BENEFIT) != 0;
  }

  boolean eligible(int row, int month) {
    return eligibles.get(month).get(row);
  }

  /** Whether the person had left the register. */
  boolean gone(int row, int month) {
    return (standings.get(month)[row] & GONE) != 0;
  }

  /** Whether everything about a person's standing is the same in two histories. */
  boolean sameAs(History other, int row, int month) {
    return standings.get(month)[row] == other.standings.get(month)[row];
  }

  int bridge(int row, int month) {
    return bridges.get(month)[row];
  }

  /** Net household income, euro a month. */
  int income(int row, int month) {
    return incomes.get(month)[row];
  }
}
