package nl.basisbaan.people;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.basisbaan.terms.Diary;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;

/**
 * Everybody of one replication, in the order in which they join: the stock first, then the
 * newcomers of each month. What is known of them stands in tables, one column an attribute, each
 * table beside the words that read it: {@link TraitRow}, {@link StandingRow}, {@link JobRow},
 * {@link PurseRow}, {@link MindRow}. A {@link Person} is a view that moves along the rows.
 */
public final class People implements Iterable<Person> {
  /** Marks a time that has not come; who joins then is there at the start. */
  public static final short NEVER = Short.MIN_VALUE;

  /** Stands for the partner of who has none. */
  static final int NOBODY = -1;

  final TraitRow.Table traits;
  final StandingRow.Table standing;
  final JobRow.Table jobs;
  final PurseRow.Table purses;
  final MindRow.Table minds;

  private final List<Columns> tables;
  private final int[] present;
  private final int[] engaged;
  private int engagedCount;
  private int presentCount;
  private int joined;
  private int now;
  private Diary diary = Diary.CLOSED;

  /** Room for everybody who is there at the start or joins during the run. */
  public People(int size) {
    traits = new TraitRow.Table(size);
    standing = new StandingRow.Table(size);
    jobs = new JobRow.Table(size);
    purses = new PurseRow.Table(size);
    minds = new MindRow.Table(size);
    tables = List.of(traits, standing, jobs, purses, minds);
    present = new int[size];
    engaged = new int[size];
  }

  /** The same people at the start of the run, for another policy. */
  public People copy() {
    People copy = new People(size());
    for (int table = 0; table < tables.size(); table++) {
      copy.tables.get(table).copyFrom(tables.get(table));
    }
    return copy;
  }

  /** Number of rows: everybody who is ever there. */
  public int size() {
    return present.length;
  }

  /** Begins a month: those who left are gone, those who join are there. */
  public void begin(Month month) {
    now = month.index();
    int kept = 0;
    for (int i = 0; i < presentCount; i++) {
      if (standing.state[present[i]] != State.LEFT.ordinal()) {
        present[kept++] = present[i];
      }
    }
    while (joined < size() && traits.joins[joined] <= now) {
      present[kept++] = joined++;
    }
    presentCount = kept;
    int still = 0;
    for (int i = 0; i < engagedCount; i++) {
      if (isEngaged(engaged[i])) {
        engaged[still++] = engaged[i];
      }
    }
    engagedCount = still;
  }

  private boolean isEngaged(int row) {
    return standing.state[row] == State.BASIC_JOB.ordinal()
        || standing.state[row] == State.INTERVIEW.ordinal();
  }

  /** Somebody accepted a place: keeps the rows of those in or before a place in order. */
  void engage(int row) {
    if (Arrays.binarySearch(engaged, 0, engagedCount, row) >= 0) {
      return;
    }
    int at = engagedCount++;
    while (at > 0 && engaged[at - 1] > row) {
      engaged[at] = engaged[at - 1];
      at--;
    }
    engaged[at] = row;
  }

  /** Visits, in row order, those who hold a place or wait for the start of one. */
  public Iterable<Person> engaged() {
    return () -> visit(engaged, engagedCount);
  }

  /** Months since the start of the run. */
  public int now() {
    return now;
  }

  /** Number of people in the register this month, those who leave in it included. */
  public int present() {
    return presentCount;
  }

  /** Number of people who have joined since the start. */
  public int joined() {
    return joined;
  }

  /** Takes what is due to people this month: transition payments and premiums, cents. */
  public Due takeDue() {
    long transitionPayments = 0;
    long premiums = 0;
    for (int row = 0; row < joined; row++) {
      transitionPayments += purses.dueCents[row];
      premiums += purses.premiumCents[row];
      purses.dueCents[row] = 0;
      purses.premiumCents[row] = 0;
    }
    return new Due(transitionPayments, premiums);
  }

  /** What is due to people outside their wages, cents. */
  public record Due(long transitionPayments, long premiums) {}

  /** Where notes of what happens to people are kept. */
  public void keep(Diary other) {
    diary = other;
  }

  Diary diary() {
    return diary;
  }

  /** A view on one row that stays there. */
  public Person person(int row) {
    return new Person(this).moveTo(row);
  }

  /** Visits everybody in the register in row order with one moving view; nobody may keep it. */
  @Override
  public Iterator<Person> iterator() {
    return visit(present, presentCount);
  }

  private Iterator<Person> visit(int[] rows, int count) {
    return new Iterator<>() {
      private final Person person = new Person(People.this);
      private int next = 0;

      @Override
      public boolean hasNext() {
        return next < count;
      }

      @Override
      public Person next() {
        return person.moveTo(rows[next++]);
      }
    };
  }
}
