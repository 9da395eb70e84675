package nl.basisbaan.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * Who comes and goes in social assistance, as statistics count it: stocks at the end of a month,
 * exits in it, and what has become of those who left some months before. Counting changes nothing.
 */
public final class Turnover implements Process {
  /** What is counted each month. */
  public enum Count {
    /** Households that receive benefit. */
    HOUSEHOLDS,
    /** Of them, with somebody who has been on benefit for three years. */
    HOUSEHOLDS_OVER_3_YEARS,
    /** Households that no longer receive benefit. */
    HOUSEHOLDS_LEFT,
    /** Persons on assistance in such a household, and by how long they have been on it. */
    PERSONS,
    PERSONS_UNDER_1_YEAR,
    PERSONS_OVER_3_YEARS,
    /** Of them, who earn beside benefit, and what together, before tax, in whole euros each. */
    PERSONS_WITH_EARNINGS,
    EARNINGS_BESIDE_BENEFIT,
    LEFT,
    LEFT_UNDER_1_YEAR,
    LEFT_OVER_3_YEARS,
    /** Of those who left, who work with an employer outside the programme. */
    LEFT_FOR_JOB,
    /** Of those who left for a job so many months before: still in the register, and employed. */
    FOUND_AFTER_6,
    EMPLOYED_AFTER_6,
    FOUND_AFTER_18,
    EMPLOYED_AFTER_18,
    /** Of those who left so many months before, who has been on benefit again. */
    RETURNED_WITHIN_6,
    RETURNED_WITHIN_12,
    RETURNED_WITHIN_60,
    /** Of those who left for a job. */
    RETURNED_FROM_JOB_WITHIN_12,
    RETURNED_FROM_JOB_WITHIN_18
  }

  private static final int YEAR = 12;
  private static final int LONG = 36;
  private static final int CENTS = 100;
  private static final short OFF = -1;

  private final World world;
  private final boolean kept;
  private final int[][] counts;
  private final short[] onBenefitFor;
  private final boolean[] household;
  private final short[] backOn;
  private final List<int[]> left = new ArrayList<>();
  private final List<int[]> leftForJob = new ArrayList<>();

  /**
   * Counts one run of some months.
   *
   * @param kept whether anybody looks at the counts; if not they stay zero
   */
  public Turnover(World world, int months, boolean kept) {
    this.world = world;
    this.kept = kept;
    int size = kept ? world.size() : 0;
    this.onBenefitFor = new short[size];
    this.household = new boolean[size];
    this.backOn = new short[size];
    Arrays.fill(onBenefitFor, OFF);
    this.counts = new int[Count.values().length][months];
  }

  @Override
  public void run(Month month) {
    if (!kept) {
      return;
    }
    int now = month.index();
    List<Integer> leaving = new ArrayList<>();
    List<Integer> toJob = new ArrayList<>();
    for (Person person : world.everybody()) {
      int row = person.townRow();
      boolean paid = !person.is(State.LEFT) && person.benefitCents() > 0;
      boolean on = paid && person.isOnAssistance();
      countHousehold(person, paid && person.isHouseholdHead(), now);
      if (on) {
        countOn(person, now);
      } else if (onBenefitFor[row] != OFF) {
        countLeft(row, now);
        leaving.add(row);
        if (person.isEmployedElsewhere()) {
          toJob.add(row);
          add(Count.LEFT_FOR_JOB, now);
        }
      }
      if (on && onBenefitFor[row] == OFF) {
        backOn[row] = (short) now;
      }
      onBenefitFor[row] = on ? (short) person.benefitMonths() : OFF;
    }
    left.add(leaving.stream().mapToInt(Integer::intValue).toArray());
    leftForJob.add(toJob.stream().mapToInt(Integer::intValue).toArray());
    lookBack(now);
  }

  private void countHousehold(Person person, boolean on, int now) {
    if (on) {
      add(Count.HOUSEHOLDS, now);
      int partner = person.hasPartner() ? person.partnerView().benefitMonths() : 0;
      if (Math.max(person.benefitMonths(), partner) >= LONG) {
        add(Count.HOUSEHOLDS_OVER_3_YEARS, now);
      }
    } else if (household[person.townRow()]) {
      add(Count.HOUSEHOLDS_LEFT, now);
    }
    household[person.townRow()] = on;
  }

  private void countOn(Person person, int now) {
    int months = person.benefitMonths();
    add(Count.PERSONS, now);
    if (person.grossCents() > 0) {
      add(Count.PERSONS_WITH_EARNINGS, now);
      counts[Count.EARNINGS_BESIDE_BENEFIT.ordinal()][now] += person.grossCents() / CENTS;
    }
    if (months < YEAR) {
      add(Count.PERSONS_UNDER_1_YEAR, now);
    } else if (months >= LONG) {
      add(Count.PERSONS_OVER_3_YEARS, now);
    }
  }

  private void countLeft(int row, int now) {
    add(Count.LEFT, now);
    if (onBenefitFor[row] < YEAR) {
      add(Count.LEFT_UNDER_1_YEAR, now);
    } else if (onBenefitFor[row] >= LONG) {
      add(Count.LEFT_OVER_3_YEARS, now);
    }
  }

  private void lookBack(int now) {
    employed(now, 6, Count.FOUND_AFTER_6, Count.EMPLOYED_AFTER_6);
    employed(now, 18, Count.FOUND_AFTER_18, Count.EMPLOYED_AFTER_18);
    returned(left, now, 6, Count.RETURNED_WITHIN_6);
    returned(left, now, 12, Count.RETURNED_WITHIN_12);
    returned(left, now, 60, Count.RETURNED_WITHIN_60);
    returned(leftForJob, now, 12, Count.RETURNED_FROM_JOB_WITHIN_12);
    returned(leftForJob, now, 18, Count.RETURNED_FROM_JOB_WITHIN_18);
  }

  private void employed(int now, int after, Count found, Count employed) {
    if (now >= after) {
      for (int row : leftForJob.get(now - after)) {
        Person person = world.person(row);
        if (!person.is(State.LEFT)) {
          add(found, now);
          if (person.isEmployedElsewhere()) {
            add(employed, now);
          }
        }
      }
    }
  }

  private void returned(List<int[]> gone, int now, int within, Count count) {
    if (now >= within) {
      for (int row : gone.get(now - within)) {
        if (backOn[row] > now - within) {
          add(count, now);
        }
      }
    }
  }

  private void add(Count count, int now) {
    counts[count.ordinal()][now]++;
  }

  /** All counts, one number a month. */
  public Map<Count, int[]> counts() {
    Map<Count, int[]> all = new EnumMap<>(Count.class);
    for (Count count : Count.values()) {
      all.put(count, counts[count.ordinal()]);
    }
    return all;
  }
}
