package nl.basisbaan.people;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Chunks;
import nl.basisbaan.people.PurseRow.Due;
import nl.basisbaan.people.PurseRow.Received;
import nl.basisbaan.terms.Diary;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;

/**
 * People who are walked together: everybody of a town in the order in which they join (the stock
 * first, then the newcomers of each month), or those whom a {@link World} lives, in the order of
 * the town. What is known of them stands in tables, one column an attribute, each table beside the
 * words that read it: {@link TraitRow}, {@link StandingRow}, {@link JobRow}, {@link PurseRow},
 * {@link MindRow}. A {@link Person} is a view that moves along the rows.
 */
public final class People implements Iterable<Person> {
  /** Marks a time that has not come; who joins then is there at the start. */
  public static final short NEVER = Short.MIN_VALUE;

  /** Stands for the partner of who has none. */
  static final int NOBODY = -1;

  private static final int FEW = 16;

  private static final int IN_PART = 25_000;

  TraitRow.Table traits;
  StandingRow.Table standing;
  JobRow.Table jobs;
  PurseRow.Table purses;
  MindRow.Table minds;

  private final Rows present = new Rows();
  private final Rows engaged = new Rows();
  private final Sums<Received> received = new Sums<>(Received.class, 1);
  private final People whole;
  private final List<People> parts;
  private int size;
  private int joined;
  private int now;
  private boolean owing;
  private final float[] felt;
  private Diary diary = Diary.CLOSED;

  /** Room for everybody who is there at the start or joins during the run. */
  public People(int size) {
    this(size, size < Chunks.MANY ? 1 : size / IN_PART);
  }

  /** The same in some parts, each of as many rows. */
  People(int size, int parts) {
    this.size = size;
    this.felt = new float[Byte.MAX_VALUE + 1];
    this.whole = this;
    make(size);
    for (int row = 0; row < size; row++) {
      traits.townRow[row] = row;
      beSingle(row);
    }
    this.parts =
        parts == 1 ? List.of(this) : Stream.generate(() -> new People(this)).limit(parts).toList();
  }

  /** A part of people, with the same tables. */
  private People(People whole) {
    this.size = whole.size;
    this.felt = whole.felt;
    this.whole = whole;
    this.parts = List.of();
    traits = whole.traits;
    standing = whole.standing;
    jobs = whole.jobs;
    purses = whole.purses;
    minds = whole.minds;
  }

  /** Nobody yet. */
  static People nobody() {
    return new People(0);
  }

  private void make(int capacity) {
    traits = new TraitRow.Table(capacity);
    standing = new StandingRow.Table(capacity);
    jobs = new JobRow.Table(capacity);
    purses = new PurseRow.Table(capacity);
    minds = new MindRow.Table(capacity);
  }

  private List<Columns> tables() {
    return List.of(traits, standing, jobs, purses, minds);
  }

  private void copyTables(List<Columns> from) {
    List<Columns> tables = tables();
    for (int table = 0; table < tables.size(); table++) {
      tables.get(table).copyFrom(from.get(table));
    }
  }

  /** The same people at the start of the run, to be lived through. */
  public People copy() {
    People copy = new People(size);
    copy.copyTables(tables());
    return copy;
  }

  /**
   * Takes over somebody who is in the register this month, just as they are, with a row of their
   * own; views that were made before no longer hold. Returns the row.
   */
  int adopt(People other, int otherRow) {
    if (size == traits.size()) {
      List<Columns> before = tables();
      make(Math.max(FEW, 2 * size));
      copyTables(before);
    }
    int row = size++;
    owing |= other.isOwing();
    List<Columns> tables = tables();
    List<Columns> from = other.tables();
    for (int table = 0; table < tables.size(); table++) {
      tables.get(table).copyRow(from.get(table), otherRow, row);
    }
    joined = size;
    beSingle(row);
    present.insert(row, traits.townRow);
    person(row).addReceived(received, 1);
    return row;
  }

  /** Makes who is in a row a household of their own. */
  void beSingle(int row) {
    traits.partner[row] = NOBODY;
    traits.head[row] = row;
  }

  /** Makes partners of two rows, the first of which carries the household's money. */
  void join(int head, int second) {
    traits.partner[head] = second;
    traits.partner[second] = head;
    traits.head[second] = head;
  }

  /** Number of rows: everybody who is ever there. */
  public int size() {
    return size;
  }

  /** Begins a month: those who left are gone, those who join are there. */
  public void begin(Month month) {
    now = month.index();
    purses.settle(owing ? joined : 0);
    owing = false;
    present.retain(row -> standing.state[row] != State.LEFT.ordinal());
    while (joined < size && traits.joins[joined] <= now) {
      present.add(joined++);
    }
    engaged.retain(this::isEngaged);
    if (parts.size() > 1) {
      share();
    }
  }

  /** Shares those who are there out among the parts, by their rows. */
  private void share() {
    for (int part = 0; part < parts.size(); part++) {
      int from = (int) ((long) size * part / parts.size());
      int to = (int) ((long) size * (part + 1) / parts.size());
      parts.get(part).present.beStretch(present, from, to);
      parts.get(part).now = now;
    }
  }

  /** The people in parts, in order, which may be walked at once: one, unless there are many. */
  public Stream<People> parts() {
    return atOnce(parts);
  }

  /** Something of every part, at once unless somebody takes notes: these are kept in order. */
  <T> Stream<T> atOnce(List<T> ofParts) {
    boolean atOnce = ofParts.size() > 1 && whole.diary == Diary.CLOSED;
    return atOnce ? ofParts.parallelStream() : ofParts.stream();
  }

  private boolean isEngaged(int row) {
    return standing.state[row] == State.INTERVIEW.ordinal() || person(row).isInPlace();
  }

  /** Somebody accepted a place: keeps the rows of those in or before a place in order. */
  void engage(int row) {
    engaged.insert(row, traits.townRow);
  }

  /** Visits, in the order of the town, those who hold a place or wait for the start of one. */
  public Iterable<Person> engaged() {
    requireWhole();
    return () -> engaged.visit(new Person(this));
  }

  /** Months since the start of the run. */
  public int now() {
    return now;
  }

  Rows presentRows() {
    return present;
  }

  /** Number of people in the register this month, those who leave in it included. */
  public int present() {
    return present.count();
  }

  /** Number of people who have joined since the start. */
  public int joined() {
    return joined;
  }

  /** Points that everybody in a neighbourhood feels on the pillars that it lifts. */
  public float felt(int neighbourhood) {
    return felt[neighbourhood];
  }

  /** Everybody in a neighbourhood feels so many points from now on, whoever comes to live there. */
  public void feel(int neighbourhood, float points) {
    felt[neighbourhood] = points;
  }

  float[] felt() {
    return felt;
  }

  /** What the households of a part together receive a month, as last worked out. */
  Sums<Received> received() {
    return received;
  }

  /** The same of all parts together. */
  Sums<Received> receivedByAll() {
    Sums<Received> sums = received.none();
    parts.forEach(part -> sums.add(part.received, 1));
    return sums;
  }

  /** Something is due to somebody outside their wages this month. */
  void owe() {
    whole.owing = true;
  }

  /** Whether anything may be due to anybody outside their wages: most months it is not. */
  boolean isOwing() {
    return whole.owing;
  }

  /** What is due to people outside their wages, which they have when the month ends. */
  public Due due() {
    requireWhole();
    return owing ? purses.due(joined) : Due.NOTHING;
  }

  /** A part knows who is in it and nothing else. */
  private void requireWhole() {
    if (whole != this) {
      throw new IllegalStateException("of all people together, not of a part of them");
    }
  }

  /** Where notes of what happens to people are kept too. */
  public void keep(Diary other) {
    Diary first = diary;
    diary =
        first == Diary.CLOSED
            ? other
            : (townRow, month, event, detail) -> {
              first.note(townRow, month, event, detail);
              other.note(townRow, month, event, detail);
            };
  }

  Diary diary() {
    return whole.diary;
  }

  /** A view on one row that stays there. */
  public Person person(int row) {
    return new Person(this).moveTo(row);
  }

  /** Visits everybody in the register with one moving view; nobody may keep it. */
  @Override
  public Iterator<Person> iterator() {
    return present.visit(new Person(this));
  }
}
