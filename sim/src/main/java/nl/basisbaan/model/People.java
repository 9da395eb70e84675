package nl.basisbaan.model;

import java.util.Arrays;
import java.util.Iterator;
import nl.basisbaan.model.Traits.Pillar;

/**
 * Everybody of one replication, one column an attribute, in the order in which they join: the stock
 * first, then the newcomers of each month. Columns are read through {@link Person}. To add an
 * attribute, add a column here and its words in {@link Person}.
 *
 * <p>Times are months since the start of the run, negative before it.
 */
public final class People extends Columns implements Iterable<Person> {
  /** Marks a time that has not come. */
  static final short NEVER = Short.MIN_VALUE;

  final int[] id = ints();
  final long[] luck = longs();
  final short[] joins = shorts();
  final short[] born = shorts();
  final byte[] sex = bytes();
  final byte[] household = bytes();
  final int[] partner = ints();
  final byte[] children = bytes();
  final byte[] otherAdults = bytes();
  final float[] rentRatio = floats();
  final byte[] education = bytes();
  final byte[] neighbourhood = bytes();
  final boolean[] exempt = booleans();
  final boolean[] participationJob = booleans();
  final byte[] barriers = bytes();
  final byte[] interests = bytes();
  final byte[] capacity = bytes();
  final float[] employability = floats();
  final float[] motivation = floats();
  final float[] freedom = floats();
  final float[] wageValue = floats();
  final float[] wageCeiling = floats();

  final byte[] state = bytes();
  final short[] stateSince = shorts();
  final byte[] departure = bytes();
  final short[] benefitSince = shorts();
  final short[] detachedSince = shorts();
  final short[] turnedSince = shorts();
  final short[] interviewed = shorts();
  final float[] readiness = floats();

  final short[] provider = shorts();
  final float[] match = floats();
  final float[] support = floats();
  final float[] suitability = floats();
  final float[] displacedShare = floats();
  final boolean[] permanent = booleans();
  final byte[] contracts = bytes();
  final short[] contractEnds = shorts();
  final short[] jobSince = shorts();
  final byte[] hours = bytes();
  final float[] wageOverMinimum = floats();
  final short[] sickSince = shorts();
  final short[] sickDaysLeft = shorts();

  final short[] contractMinutes = shorts();
  final short[] sickMinutes = shorts();
  final short[] leaveMinutes = shorts();
  final short[] closedMinutes = shorts();
  final short[] coachingMinutes = shorts();
  final float[] coachingWeek = floats();
  final float[] consultationWeek = floats();

  final int[] grossCents = ints();
  final int[] taxCents = ints();
  final int[] benefitCents = ints();
  final int[] taxOnBenefitCents = ints();
  final int[] schemesCents = ints();
  final int[] healthCareCents = ints();
  final int[] rentAllowanceCents = ints();
  final int[] childBudgetCents = ints();
  final int[] volunteerCents = ints();
  final int[] netIncomeCents = ints();
  final int[] usualIncomeCents = ints();
  final int[] savingsCents = ints();
  final int[] debtsCents = ints();
  final int[] paidOffCents = ints();
  final int[] dueCents = ints();
  final int[] premiumCents = ints();
  final byte[] debtScoreAtStart = bytes();

  final float[][] setPoint = floats(Pillar.values().length);
  final float[][] level = floats(Pillar.values().length);

  /** States in work with a regular, subsidising or sheltered employer, one bit each. */
  static final int EMPLOYED =
      1 << State.REGULAR_JOB.ordinal()
          | 1 << State.SUBSIDISED_JOB.ordinal()
          | 1 << State.SHELTERED_WORK.ordinal();

  private final int[] present;
  private final int[] engaged;
  private int engagedCount;
  private int presentCount;
  private int joined;
  private int now;
  private Diary diary = Diary.CLOSED;

  /** Room for everybody who is there at the start or joins during the run. */
  People(int size) {
    super(size);
    present = new int[size];
    engaged = new int[size];
  }

  /** The same people at the start of the run, for another policy. */
  public People copy() {
    People copy = new People(size());
    copy.copyFrom(this);
    return copy;
  }

  /** Begins a month: those who left are gone, those who join are there. */
  public void begin(Month month) {
    now = month.index();
    int kept = 0;
    for (int i = 0; i < presentCount; i++) {
      if (state[present[i]] != State.LEFT.ordinal()) {
        present[kept++] = present[i];
      }
    }
    while (joined < size() && joins[joined] <= now) {
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
    return state[row] == State.BASIC_JOB.ordinal() || state[row] == State.INTERVIEW.ordinal();
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
  Iterable<Person> engaged() {
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

  /** Month in which a person joins; 0 for who is there at the start. */
  public int monthOfJoining(int row) {
    return Math.max(0, joins[row]);
  }

  /** Net earnings of a person last month, cents; zero for who has none. */
  long earnings(int row) {
    return (long) grossCents[row] - taxCents[row];
  }

  /** Whether the wage value of a person can still grow in a job. */
  public boolean hasRoomToGrow(int row) {
    return wageCeiling[row] > wageValue[row];
  }

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
