package nl.basisbaan.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;

/**
 * What comparisons with no programme need of the people whom a world lives, from the month on in
 * which they are touched: where they stood, their bridge scores and income (with what is paid
 * once), and their starts. Five bytes a person and month.
 */
final class History {
  /** Somebody started in a place. */
  record Placement(int row, int month) {}

  private static final int FEW = 16;
  private static final int CENTS = 100;
  private static final double MONTHS_PER_YEAR = 12;

  private final Standings standings = new Standings();
  private byte[] bridge = new byte[FEW];
  private byte[] euros = new byte[FEW];
  private short[] income = new short[FEW];
  private final List<byte[]> bridges = new ArrayList<>();
  private final List<byte[]> bridgeEuros = new ArrayList<>();
  private final List<short[]> incomes = new ArrayList<>();
  private BitSet eligible = new BitSet();
  private final List<BitSet> eligibles = new ArrayList<>();
  private final Map<Integer, BitSet> placed = new HashMap<>();
  private final List<Placement> placements = new ArrayList<>();
  private final Map<Integer, BitSet> hired = new HashMap<>();
  private int first;

  /** Months from here on count; those noted so far do not. */
  void startCounting() {
    first = months();
  }

  /** The first month that counts, from 0. */
  int first() {
    return first;
  }

  /** Notes where a person of a row stands this month. */
  void note(int row, Person person) {
    standings.note(row, person);
    if (row >= bridge.length) {
      bridge = Arrays.copyOf(bridge, 2 * row);
      euros = Arrays.copyOf(euros, bridge.length);
      income = Arrays.copyOf(income, bridge.length);
    }
    long cents = person.netIncomeCents() + person.oneOffCents();
    income[row] = (short) Math.min(Short.MAX_VALUE, cents / CENTS);
  }

  /** Notes the bridge scores of a row this month: their total, and the part that follows euros. */
  void score(int row, int total, int ofEuros) {
    bridge[row] = (byte) total;
    euros[row] = (byte) ofEuros;
  }

  /** Notes that the person of a row meets the criteria this month. */
  void beEligible(int row) {
    eligible.set(row);
  }

  /** Notes a start. */
  void placed(int row, int month) {
    placements.add(new Placement(row, month));
    placed.computeIfAbsent(month, first -> new BitSet()).set(row);
  }

  /** Notes that the provider of a place hires the person of a row. */
  void hired(int row, int month) {
    hired.computeIfAbsent(month, first -> new BitSet()).set(row);
  }

  /** Whether a place ended because its provider hired the person. */
  boolean isHired(Placement placement) {
    return hired.getOrDefault(end(placement), new BitSet()).get(placement.row());
  }

  /** Whether somebody is in regular or subsidised work some time in the months until one. */
  boolean works(int row, int from, int until) {
    for (int month = from; month < until; month++) {
      if (standings.is(State.REGULAR_JOB, row, month)
          || standings.is(State.SUBSIDISED_JOB, row, month)) {
        return true;
      }
    }
    return false;
  }

  /** The rows of those who started in a place in a month. */
  BitSet placed(int month) {
    return placed.getOrDefault(month, new BitSet());
  }

  /** Ends the month; so many rows are kept. */
  void endMonth(int rows) {
    standings.endMonth(rows);
    bridges.add(Arrays.copyOf(bridge, rows));
    bridgeEuros.add(Arrays.copyOf(euros, rows));
    incomes.add(Arrays.copyOf(income, rows));
    eligibles.add(eligible);
    eligible = new BitSet();
  }

  /** Where people stood. */
  Standings standings() {
    return standings;
  }

  /** Years in which places were filled, all together. */
  double placeYears() {
    return placeYears(months());
  }

  /** Those until a month. */
  double placeYears(int until) {
    long months = 0;
    for (Placement placement : placements) {
      int last = Math.min(end(placement), until);
      months += Math.max(0, last - Math.max(first, placement.month()));
    }
    return months / MONTHS_PER_YEAR;
  }

  /** The first month after the place, beyond the last one when it goes on. */
  int end(Placement placement) {
    int month = placement.month();
    while (month < months() && standings.inPlace(placement.row(), month)) {
      month++;
    }
    return month;
  }

  /** People who had a place in a month that counts. */
  long served() {
    return placements.stream()
        .filter(placement -> end(placement) > first)
        .mapToInt(Placement::row)
        .distinct()
        .count();
  }

  /** Number of months noted. */
  int months() {
    return standings.months();
  }

  /** All starts, those before counting began too. */
  List<Placement> placements() {
    return placements;
  }

  /** The starts in months that count. */
  List<Placement> countedPlacements() {
    return placements.stream().filter(placement -> placement.month() >= first).toList();
  }

  /** Whether the person met the criteria. */
  boolean isEligible(int row, int month) {
    return eligibles.get(month).get(row);
  }

  /** The part of the bridge total that follows euros, where it was scored. */
  int bridgeEuros(int row, int month) {
    return bridgeEuros.get(month)[row];
  }

  /** The bridge total, where it was scored. */
  int bridge(int row, int month) {
    return bridges.get(month)[row];
  }

  /** Net household income, euro a month. */
  int income(int row, int month) {
    return incomes.get(month)[row];
  }
}
