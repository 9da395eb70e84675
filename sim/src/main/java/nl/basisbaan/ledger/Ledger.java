package nl.basisbaan.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
  private final int years;

  /** By payer, receiver and item: cents of every year, where anything was paid. */
  private final long[][] cents = new long[FLOWS][];

  private long[][] notCounted = new long[FLOWS][];
  private long[][] startUp = cents;
  private final long[] balance = new long[STAKEHOLDERS.length];

  /** An empty ledger for a span of calendar years. */
  public Ledger(int firstYear, int years) {
    this.firstYear = firstYear;
    this.years = years;
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
   * @param paid whole cents; 0 or more
   * @throws IllegalArgumentException for a negative amount, a payment to oneself or another year
   * @throws ArithmeticException when a sum no longer fits, rather than a wrong sum
   */
  public void pay(int year, Stakeholder from, Stakeholder to, Item item, long paid) {
    if (!(paid >= 0) || from == to) {
      throw new IllegalArgumentException(
          "a payment must be 0 or more cents to somebody else but was "
              + paid
              + " from "
              + from
              + " to "
              + to
              + " for "
              + item);
    }
    if (!(year >= firstYear && year < firstYear + years)) {
      throw new IllegalArgumentException(
          Range.ofWhole(firstYear, firstYear + years - 1L).mistake("year", year));
    }
    if (paid == 0) {
      return;
    }
    int flow =
        (from.ordinal() * STAKEHOLDERS.length + to.ordinal()) * ITEMS.length + item.ordinal();
    if (cents[flow] == null) {
      cents[flow] = new long[years];
    }
    long[] byYear = cents[flow];
    byYear[year - firstYear] = Math.addExact(byYear[year - firstYear], paid);
    balance[from.ordinal()] = Math.subtractExact(balance[from.ordinal()], paid);
    balance[to.ordinal()] = Math.addExact(balance[to.ordinal()], paid);
  }

  /** Books a payment; one of less than 0 cents is taken back, paid the other way round. */
  public void payOrTakeBack(int year, Stakeholder from, Stakeholder to, Item item, long paid) {
    pay(year, paid < 0 ? to : from, paid < 0 ? from : to, item, Math.abs(paid));
  }

  /** What a stakeholder received less what it paid since the start, in cents. */
  public long balance(Stakeholder who) {
    return balance[who.ordinal()];
  }

  /** All balances together: zero, always. */
  public long sum() {
    long sum = 0;
    for (long each : balance) {
      sum = Math.addExact(sum, each);
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
    return Arrays.stream(cents)
        .map(byYear -> byYear == null ? null : byYear.clone())
        .toArray(long[][]::new);
  }

  /** All flows that count and are not zero, by year, payer, receiver and item. */
  public List<Flow> flows() {
    return flows(cents, notCounted);
  }

  /** Those of the start-up; all as long as it has not ended. */
  public List<Flow> flowsOfStartUp() {
    return flows(startUp, notCounted);
  }

  /** All flows, with what was paid before anything counted. */
  public List<Flow> flowsFromTheFirstMonth() {
    return flows(cents, new long[FLOWS][]);
  }

  private List<Flow> flows(long[][] of, long[][] without) {
    int[] paid = IntStream.range(0, FLOWS).filter(flow -> of[flow] != null).toArray();
    List<Flow> flows = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      for (int flow : paid) {
        long rest = of[flow][year] - (without[flow] == null ? 0 : without[flow][year]);
        if (rest != 0) {
          flows.add(flow(firstYear + year, flow, rest));
        }
      }
    }
    return flows;
  }

  private static Flow flow(int year, int flow, long cents) {
    int pair = flow / ITEMS.length;
    return new Flow(
        year,
        STAKEHOLDERS[pair / STAKEHOLDERS.length],
        STAKEHOLDERS[pair % STAKEHOLDERS.length],
        ITEMS[flow % ITEMS.length],
        cents);
  }
}
