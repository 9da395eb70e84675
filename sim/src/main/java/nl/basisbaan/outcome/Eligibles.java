package nl.basisbaan.outcome;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Sums;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;

/**
 * Who meets the criteria of a policy while they live as without a programme: found once a month for
 * all worlds with the same criteria.
 */
final class Eligibles {
  /** People who wait for a place. */
  enum Waiting {
    PERSONS
  }

  /**
   * Of the eligible people of a month, by group: all, and those in regular work some time later.
   */
  record Later(int[] all, int[] inWork) {
    Later copy() {
      return new Later(all.clone(), inWork.clone());
    }

    void add(int group, int persons, int work) {
      all[group] += persons;
      inWork[group] += work;
    }

    /** The share of a group that is in regular work; 0 of nobody. */
    double share(int group) {
      return all[group] == 0 ? 0 : inWork[group] / (double) all[group];
    }
  }

  private static final short NEVER = Short.MAX_VALUE;

  private final People people;
  private final Groups groups;
  private final Recruitment recruitment;
  private final short[] since;

  /** Of who was not eligible so far: before this month they cannot be. */
  private final short[] notBefore;

  private int[] notYet = {};
  private int[] ever = {};
  private int joined = 0;
  private int observed = -1;
  private final Map<Integer, BitSet> followed = new HashMap<>();
  private final Map<Integer, Later> later = new HashMap<>();
  private Sums<Waiting> waiting;

  /**
   * Nobody yet.
   *
   * @param recruitment of any policy with these criteria
   */
  Eligibles(People people, Groups groups, Recruitment recruitment) {
    this.people = people;
    this.groups = groups;
    this.recruitment = recruitment;
    this.since = new short[people.size()];
    this.notBefore = new short[people.size()];
    Arrays.fill(since, NEVER);
  }

  /** Whoever was eligible so far is so for the first time in a month that counts. */
  void startCounting() {
    Arrays.fill(since, NEVER);
    notYet = new int[0];
    ever = new int[0];
    joined = 0;
  }

  /** Finds who waits this month and who is eligible for the first time, unless that was done. */
  void observe(Month month, boolean byGroup) {
    if (observed == month.index()) {
      return;
    }
    observed = month.index();
    findFirstEligible();
    Sums<Waiting> sums = new Sums<>(Waiting.class, byGroup ? Groups.count() : 1);
    Predicate<Person> eligible = recruitment.eligible();
    Person person = people.person(0);
    for (int row : recruitment.willingWithoutProgramme(month)) {
      if (eligible.test(person.moveTo(row))) {
        countWaiting(person, sums, byGroup);
      }
    }
    waiting = sums;
    followUp(observed - Comparison.WINDOW);
  }

  /** Looks at those who have not been eligible so far, and can be by now. */
  private void findFirstEligible() {
    int before = people.joined() - joined;
    int[] rows = Arrays.copyOf(notYet, notYet.length + before);
    for (int i = notYet.length; i < rows.length; i++) {
      rows[i] = joined++;
    }
    int[] found = new int[rows.length];
    int first = 0;
    int count = 0;
    Predicate<Person> eligible = recruitment.eligible();
    Person person = people.person(0);
    for (int row : rows) {
      if (notBefore[row] > observed) {
        rows[count++] = row;
      } else if (eligible.test(person.moveTo(row))) {
        since[row] = (short) observed;
        found[first++] = row;
      } else if (!person.is(State.LEFT)) {
        notBefore[row] = (short) (observed + recruitment.monthsLacking(person));
        rows[count++] = row;
      }
    }
    notYet = Arrays.copyOf(rows, count);
    ever = Arrays.copyOf(ever, ever.length + first);
    System.arraycopy(found, 0, ever, ever.length - first, first);
  }

  /** Those who are eligible and want to be active now. */
  void count(Iterable<Person> some, Sums<Waiting> sums, boolean byGroup) {
    Predicate<Person> eligible = recruitment.eligible();
    for (Person person : some) {
      if (!person.isInPlace() && recruitment.isWilling(person) && eligible.test(person)) {
        countWaiting(person, sums, byGroup);
      }
    }
  }

  private void countWaiting(Person person, Sums<Waiting> sums, boolean byGroup) {
    if (byGroup) {
      groups.forEach(person.townRow(), group -> sums.add(group, Waiting.PERSONS, 1));
    } else {
      sums.add(Waiting.PERSONS, 1);
    }
  }

  /** Those who wait this month without a programme. */
  Sums<Waiting> waiting() {
    return waiting;
  }

  /** Whether somebody was eligible in a month that is followed. */
  boolean isEligible(int townRow, int month) {
    return followed.get(month).get(townRow);
  }

  /** Whether somebody was eligible in any month before this one. */
  boolean wasEligible(int townRow, int month) {
    return since[townRow] < month;
  }

  /** Whether somebody was ever eligible. */
  boolean wasEver(int townRow) {
    return since[townRow] != NEVER;
  }

  /** People who were ever eligible, by group. */
  int[] ever() {
    int[] ever = new int[Groups.count()];
    for (int row = 0; row < since.length; row++) {
      if (since[row] != NEVER) {
        groups.forEach(row, group -> ever[group]++);
      }
    }
    return ever;
  }

  /** Wants to know what becomes of the people who are eligible this month. */
  void follow() {
    followed.computeIfAbsent(observed, month -> eligibleNow());
  }

  /** Of those who were ever eligible and have not left. */
  private BitSet eligibleNow() {
    long[] bits = new long[people.joined() / Long.SIZE + 1];
    int count = 0;
    Predicate<Person> eligible = recruitment.eligible();
    Person person = people.person(0);
    for (int row : ever) {
      // A bit of each person and a row that stays only if counted, without a branch: none predicts.
      long bit = eligible.test(person.moveTo(row)) ? 1 : 0;
      bits[row / Long.SIZE] |= bit << row;
      ever[count] = row;
      count += person.is(State.LEFT) ? 0 : 1;
    }
    ever = Arrays.copyOf(ever, count);
    return BitSet.valueOf(bits);
  }

  /** Looks where the people stand now who were eligible in a month, without those who have left. */
  private void followUp(int month) {
    BitSet eligible = followed.get(month);
    if (eligible == null) {
      return;
    }
    int[] all = new int[Groups.kinds()];
    int[] inWork = new int[Groups.kinds()];
    Person person = people.person(0);
    for (int row = eligible.nextSetBit(0); row >= 0; row = eligible.nextSetBit(row + 1)) {
      int kind = groups.kind(row);
      all[kind] += person.moveTo(row).is(State.LEFT) ? 0 : 1;
      inWork[kind] += person.is(State.REGULAR_JOB) ? 1 : 0;
    }
    Later found = new Later(new int[Groups.count()], new int[Groups.count()]);
    for (int kind = 0; kind < all.length; kind++) {
      if (all[kind] > 0) {
        int persons = all[kind];
        int workers = inWork[kind];
        Groups.forEachOf(kind, group -> found.add(group, persons, workers));
      }
    }
    later.put(month, found);
  }

  /** Where the people of a month whom somebody follows stood at the end of the window. */
  Later later(int month) {
    return later.get(month);
  }
}
