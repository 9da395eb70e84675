package nl.basisbaan.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.numbers.Range;

/**
 * Who paid whom for what, in whole cents, by year. Every payment is booked twice, once for each
 * side, so all balances together are zero at any time.
 */
public final class Ledger {
  private static final Stakeholder[] STAKEHOLDERS = Stakeholder.values();
  private static final Item[] ITEMS = Item.values();
  private static final int FLOWS = STAKEHOLDERS.length * STAKEHOLDERS.length * ITEMS.length;

  private final int firstYear;
  private final long[][] centsByYear;
  private long[][] notCounted;
  private long[][] startUp;
  private final long[] balance = new long[STAKEHOLDERS.length];

  /** An empty ledger for a span of calendar years. */
  public Ledger(int firstYear, int years) {
    this.firstYear = firstYear;
    this.centsByYear = new long[years][FLOWS];
    this.notCounted = copy();
    this.startUp = centsByYear;
  }

  /**
   * One payment of one year.
   *
   * @param cents whole cents, 0 or more
   */
  public record Flow(int year, Stakeholder from, Stakeholder to, Item item, long cents) {
    /** Whether something is really used up or made, rather than handed over. */
    public boolean real() {
      return from == Stakeholder.OUTSIDE || to == Stakeholder.OUTSIDE;
    }
  }

  /**
   * Books a payment.
   *
   * @param cents whole cents; 0 or more
   * @throws IllegalArgumentException for a negative amount, a payment to oneself or another year
   * @throws ArithmeticException when a sum no longer fits, rather than a wrong sum
   */
  public void pay(int year, Stakeholder from, Stakeholder to, Item item, long cents) {
    if (!(cents >= 0) || from == to) {
      throw new IllegalArgumentException(
          "a payment must be 0 or more cents to somebody else but was "
              + cents
              + " from "
              + from
              + " to "
              + to
              + " for "
              + item);
    }
    if (!(year >= firstYear && year < firstYear + centsByYear.length)) {
      throw new IllegalArgumentException(
          Range.ofWhole(firstYear, firstYear + centsByYear.length - 1L).mistake("year", year));
    }
    int flow =
        (from.ordinal() * STAKEHOLDERS.length + to.ordinal()) * ITEMS.length + item.ordinal();
    long[] cells = centsByYear[year - firstYear];
    cells[flow] = Math.addExact(cells[flow], cents);
    balance[from.ordinal()] = Math.subtractExact(balance[from.ordinal()], cents);
    balance[to.ordinal()] = Math.addExact(balance[to.ordinal()], cents);
  }

  /** Books a payment; one of less than 0 cents is taken back, paid the other way round. */
  public void payOrTakeBack(int year, Stakeholder from, Stakeholder to, Item item, long cents) {
    pay(year, cents < 0 ? to : from, cents < 0 ? from : to, item, Math.abs(cents));
  }

  /** What a stakeholder received less what it paid since the start, in cents. */
  public long balance(Stakeholder who) {
    return balance[who.ordinal()];
  }

  /** All balances together: zero, always. */
  public long sum() {
    long sum = 0;
    for (long cents : balance) {
      sum = Math.addExact(sum, cents);
    }
    return sum;
  }

  /** What society gained in cents since the start: minus the balance of the outside. */
  public long socialValue() {
    return -balance(Stakeholder.OUTSIDE);
  }

  /** What was paid so far is in no figure: a study only warmed up. */
  public void startCounting() {
    notCounted = copy();
  }

  /** What was paid so far is that of the start-up of a programme. */
  public void endStartUp() {
    startUp = copy();
  }

  private long[][] copy() {
    return Arrays.stream(centsByYear).map(long[]::clone).toArray(long[][]::new);
  }

  /** All flows that count and are not zero, by year, payer, receiver and item. */
  public List<Flow> flows() {
    return flows(centsByYear, notCounted);
  }

  /** Those of the start-up; all as long as it has not ended. */
  public List<Flow> flowsOfStartUp() {
    return flows(startUp, notCounted);
  }

  /** All flows, with what was paid before anything counted. */
  public List<Flow> flowsFromTheFirstMonth() {
    return flows(centsByYear, new long[centsByYear.length][FLOWS]);
  }

  private List<Flow> flows(long[][] of, long[][] without) {
    List<Flow> flows = new ArrayList<>();
    for (int year = 0; year < centsByYear.length; year++) {
      for (Stakeholder from : STAKEHOLDERS) {
        for (Stakeholder to : STAKEHOLDERS) {
          int first = (from.ordinal() * STAKEHOLDERS.length + to.ordinal()) * ITEMS.length;
          for (Item item : ITEMS) {
            int flow = first + item.ordinal();
            long cents = of[year][flow] - without[year][flow];
            if (cents != 0) {
              flows.add(new Flow(firstYear + year, from, to, item, cents));
            }
          }
        }
      }
    }
    return flows;
  }
}
