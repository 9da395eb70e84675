package nl.basisbaan.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.terms.Traits.Sex;
import nl.basisbaan.terms.Traits.Task;

/**
 * Somebody who is drawn: a view on an empty row. What the register says is set through it; what the
 * register does not show is drawn by {@link Nature}. Nothing else sets either.
 */
public final class Newcomer extends MindRow {
  /**
   * What is known of somebody that a register does not show; the rest is drawn.
   *
   * @param has barriers that are there, whatever is drawn
   * @param hasNot barriers that are not
   * @param interests tasks that interest the person, beside those that are drawn
   * @param motivation wish to be active, standard deviations; NaN when not known
   * @param freedom wish for free time, standard deviations; NaN when not known
   * @param asks whether the person wants to be active, and asks for a job, since the start
   * @param levels of pillars to which the person falls back, points 1 to 5
   */
  public record Known(
      Set<Barrier> has,
      Set<Barrier> hasNot,
      Set<Task> interests,
      double motivation,
      double freedom,
      boolean asks,
      Map<Pillar, Double> levels) {
    /** Nothing is known: all is drawn. */
    public static final Known NOTHING =
        new Known(Set.of(), Set.of(), Set.of(), Double.NaN, Double.NaN, false, Map.of());

    /** Copies the sets. */
    public Known {
      has = Collections.unmodifiableSet(new LinkedHashSet<>(has));
      hasNot = Collections.unmodifiableSet(new LinkedHashSet<>(hasNot));
      interests = Collections.unmodifiableSet(new LinkedHashSet<>(interests));
      levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    boolean barrier(Barrier barrier, boolean drawn) {
      return has.contains(barrier) || (drawn && !hasNot.contains(barrier));
    }

    boolean interest(Task task, boolean drawn) {
      return drawn || interests.contains(task);
    }

    double motivation(double drawn) {
      return Double.isNaN(motivation) ? drawn : motivation;
    }

    double freedom(double drawn) {
      return Double.isNaN(freedom) ? drawn : freedom;
    }

    double turned(double drawn) {
      return asks ? 0 : drawn;
    }

    double level(Pillar pillar, double drawn) {
      return levels.getOrDefault(pillar, drawn);
    }
  }

  /** A view on the first row. */
  public Newcomer(People people) {
    super(people, people.felt());
  }

  /** Moves to a row. */
  public Newcomer moveTo(int other) {
    row = other;
    return this;
  }

  /**
   * A number and luck of their own, and the month of joining; {@link People#NEVER} at the start.
   */
  public void join(int id, long luck, short month) {
    traits.id[row] = id;
    traits.luck[row] = luck;
    traits.joins[row] = month;
    jobs.provider[row] = NO_PROVIDER;
    jobs.earnsSince[row] = People.NEVER;
    standing.interviewed[row] = People.NEVER;
    standing.turnedSince[row] = People.NEVER;
  }

  /** What the register says; codes of {@link Traits}. */
  public void beRegistered(
      int sex, int household, int education, boolean exempt, boolean participationJob) {
    traits.sex[row] = (byte) sex;
    traits.household[row] = (byte) household;
    traits.education[row] = (byte) education;
    traits.exempt[row] = exempt;
    traits.participationJob[row] = participationJob;
  }

  /** Months of birth and of the first benefit. */
  public void date(int born, int benefitSince) {
    traits.born[row] = (short) born;
    standing.benefitSince[row] = (short) benefitSince;
    standing.detachedSince[row] = (short) benefitSince;
    standing.stateSince[row] = (short) benefitSince;
  }

  /** Was without regular work for some months before the first benefit. */
  public void beWithoutWorkBefore(int months) {
    standing.detachedSince[row] -= (short) months;
  }

  /** Joins now without benefit, after some months without regular work; no register has them. */
  public void joinWithoutBenefit(int monthsWithoutWork) {
    traits.withoutBenefit[row] = true;
    date(traits.born[row], monthOfJoining());
    beWithoutWorkBefore(monthsWithoutWork);
  }

  /** Lives with another row as the partner who earns: of the other sex, and of one age. */
  public void earnFor(int other) {
    traits.withoutBenefit[row] = true;
    traits.sex[row] = (byte) (Sex.values().length - 1 - traits.sex[other]);
    traits.household[row] = traits.household[other];
    date(traits.born[other], monthOfJoining());
    liveWith(other);
  }

  /** Has had a regular job for some months. */
  public void beEmployed(int months, int hoursWeek, double wageOverMinimum) {
    standing.state[row] = (byte) State.REGULAR_JOB.ordinal();
    standing.stateSince[row] = (short) (monthOfJoining() - months);
    standing.detachedSince[row] = standing.stateSince[row];
    jobs.hours[row] = (byte) hoursWeek;
    jobs.wageOverMinimum[row] = (float) wageOverMinimum;
  }

  public void liveIn(int neighbourhood) {
    traits.neighbourhood[row] = (byte) neighbourhood;
  }

  /** Shares household and neighbourhood with another row. */
  public void liveWith(int other) {
    people.join(Math.min(row, other), Math.max(row, other));
    traits.neighbourhood[other] = traits.neighbourhood[row];
  }

  /** Lives in a household of this kind after all. */
  public void beOf(Household household) {
    traits.household[row] = (byte) household.ordinal();
  }

  public boolean isOf(Sex sex) {
    return traits.sex[row] == sex.ordinal();
  }
}
