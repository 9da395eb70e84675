package nl.basisbaan.people;

import nl.basisbaan.policy.Offer;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Rules;

/** Somebody's job: its place, contract and month of work; and sick spell. Hours a week. */
public abstract class JobRow extends StandingRow {
  /** One column an attribute. */
  static final class Table extends Columns {
    final byte[] offer = bytes();
    final short[] provider = shorts();
    final float[] match = floats();
    final float[] support = floats();
    final float[] hourQuality = floats();
    final float[] suitability = floats();
    final boolean[] permanent = booleans();
    final byte[] contracts = bytes();
    final short[] contractEnds = shorts();
    final short[] jobSince = shorts();
    final byte[] hours = bytes();
    final float[] wageOverMinimum = floats();
    final boolean[] hired = booleans();
    final short[] timeOutSince = shorts();
    final short[] placeLeft = shorts();
    final byte[] smallJobHours = bytes();
    final short[] earnsSince = shorts();
    final short[] sickSince = shorts();
    final short[] sickDaysLeft = shorts();

    final short[] contractMinutes = shorts();
    final short[] sickMinutes = shorts();
    final short[] leaveMinutes = shorts();
    final short[] closedMinutes = shorts();
    final int[] leaveBalance = ints();
    final short[] coachingMinutes = shorts();
    final float[] coachingWeek = floats();
    final float[] consultationWeek = floats();

    Table(int size) {
      super(size);
    }
  }

  /** Days in a month of sickness. */
  public static final int SICK_DAYS_PER_MONTH = 30;

  static final int NO_PROVIDER = -1;

  final Table jobs;

  JobRow(People people) {
    super(people);
    this.jobs = people.jobs;
  }

  /** Which offer of the policy the place is or was of that the person has, had or waits for. */
  public final int offer() {
    return jobs.offer[row];
  }

  /** Row of the work provider (inlener); negative without a place. */
  public final int provider() {
    return jobs.provider[row];
  }

  /** Quality of the match with the work, 0 to 1. */
  public final double match() {
    return jobs.match[row];
  }

  /** How far the person is supported for what they need, over what is usual: 1 is usual. */
  public final double support() {
    return jobs.support[row];
  }

  /**
   * What an hour of the person produces this month, over an hour of a regular worker in the same
   * work: wage value, more or less as match, support and task are better than usual or worse.
   */
  public final double productivity() {
    return wageValue() * jobs.hourQuality[row];
  }

  /** From now on support, and what an hour produces, are so many times what is usual. */
  public final void beSupported(double support, double hourQuality) {
    jobs.support[row] = (float) support;
    jobs.hourQuality[row] = (float) hourQuality;
  }

  /** Whether the provider of the last place hired the person. */
  public final boolean isHiredByProvider() {
    return jobs.hired[row];
  }

  /**
   * Whether the person left the last place for a reason from which people come back, at most so
   * many months ago; nobody is for 0 months.
   */
  public final boolean isInTimeOut(int months) {
    int since = jobs.timeOutSince[row];
    return months > 0 && hadPlace() && since != People.NEVER && people.now() - since <= months;
  }

  /**
   * Months since somebody left a place straight for the regular or subsidised work in which they
   * are; negative for anybody else.
   */
  public final int monthsInWorkFromPlace() {
    boolean works = is(State.REGULAR_JOB) || is(State.SUBSIDISED_JOB);
    return works && hadPlace() && standing.stateSince[row] == jobs.placeLeft[row]
        ? monthsInState()
        : -1;
  }

  /** Month since which the person is in a time-out, if so. */
  public final int timeOutSince() {
    return jobs.timeOutSince[row];
  }

  /** Paid leave that was earned and not taken yet, minutes. */
  public final int leaveBalance() {
    return jobs.leaveBalance[row];
  }

  /** Earns minutes of paid leave, to be taken in later months. */
  public final void earnLeave(int minutes) {
    jobs.leaveBalance[row] += minutes;
  }

  /** Leave lapses: no more is left than these minutes. */
  public final void loseLeaveOver(int minutes) {
    jobs.leaveBalance[row] = Math.min(jobs.leaveBalance[row], minutes);
  }

  /** Suitability for the work when the person was interviewed, standard deviations. */
  public final double suitability() {
    return jobs.suitability[row];
  }

  /** Coaches keep how suitable they find the person. */
  public final void beFoundSuitable(double suitability) {
    jobs.suitability[row] = (float) suitability;
  }

  /** Whether the person holds a place of the programme or ever held one. */
  public final boolean hadPlace() {
    return jobs.contracts[row] > 0;
  }

  /** Whether the person is in a place of the programme, paid or with benefit kept. */
  public final boolean isInPlace() {
    int code = standing.state[row];
    return code == State.BASIC_JOB.ordinal()
        || (code == State.ACTIVITY.ordinal() && jobs.provider[row] != NO_PROVIDER);
  }

  /** Number of contracts in the chain of this place. */
  public final int contracts() {
    return jobs.contracts[row];
  }

  public final boolean isPermanent() {
    return jobs.permanent[row];
  }

  /** Months until a temporary contract ends. */
  public final int monthsLeft() {
    return jobs.contractEnds[row] - people.now();
  }

  /** Months until the last temporary contract ends that the policy plans and the law allows. */
  public final int plannedMonthsLeft(Offer offer, Rules rules) {
    int left = monthsLeft();
    return left + rules.monthsToFollow(offer, contracts(), monthsInJob() + left);
  }

  public final int monthsInJob() {
    return people.now() - jobs.jobSince[row];
  }

  /** Contract hours a week. */
  public final int hours() {
    return jobs.hours[row];
  }

  /** Hours a week of a small job beside benefit, at the minimum wage; 0 without one. */
  public final int smallJobHours() {
    return jobs.smallJobHours[row];
  }

  /** Whether the person has a small job beside benefit. */
  public final boolean hasSmallJob() {
    return jobs.smallJobHours[row] > 0;
  }

  /**
   * Full months in the work that the person is paid for now; beside benefit those since the first
   * small job of this spell of benefit, as no exemption of the law begins anew within one.
   */
  public final int monthsInWork() {
    return hasSmallJob() ? people.now() - jobs.earnsSince[row] : monthsInState();
  }

  /** Wage over the minimum wage, ratio. */
  public final double wageOverMinimum() {
    return jobs.wageOverMinimum[row];
  }

  public final boolean isSick() {
    return jobs.sickDaysLeft[row] > 0;
  }

  /** Whether the person is ill as a month begins. */
  public final boolean isStillSick() {
    return isSickFor(1);
  }

  /** Share of this month in which the person is sick. */
  public final double sickShareOfMonth() {
    return Math.min(jobs.sickDaysLeft[row], SICK_DAYS_PER_MONTH) / (double) SICK_DAYS_PER_MONTH;
  }

  /** Whether so many days of sickness are to come as a month begins, beyond those of last month. */
  public final boolean isSickFor(int days) {
    return jobs.sickDaysLeft[row] - SICK_DAYS_PER_MONTH >= days;
  }

  /** Months since the spell began, in the job or before it; 0 for who is well. */
  public final int monthsSick() {
    return isSick() ? people.now() - jobs.sickSince[row] : 0;
  }

  /** Months of the spell since the job began: what an employer answers for. */
  public final int monthsSickInJob() {
    return Math.min(monthsSick(), monthsInJob());
  }

  /**
   * Divides the month: minutes of the contract and of what was no production, and minutes a week of
   * guidance. Leave is taken from what was earned.
   */
  public final void spendMonth(
      int contract,
      int sick,
      int closed,
      int leave,
      int coaching,
      double coachingWeek,
      double consultationWeek) {
    jobs.contractMinutes[row] = (short) contract;
    jobs.sickMinutes[row] = (short) sick;
    jobs.closedMinutes[row] = (short) closed;
    jobs.leaveMinutes[row] = (short) leave;
    jobs.leaveBalance[row] -= leave;
    jobs.coachingMinutes[row] = (short) coaching;
    jobs.coachingWeek[row] = (float) coachingWeek;
    jobs.consultationWeek[row] = (float) consultationWeek;
  }

  /** Contract minutes of this month; 0 outside a place. */
  public final int contractMinutes() {
    return jobs.contractMinutes[row];
  }

  public final int sickMinutes() {
    return jobs.sickMinutes[row];
  }

  public final int leaveMinutes() {
    return jobs.leaveMinutes[row];
  }

  /** Minutes in which the work place was closed. */
  public final int closedMinutes() {
    return jobs.closedMinutes[row];
  }

  public final int coachingMinutes() {
    return jobs.coachingMinutes[row];
  }

  /** What is left of the contract minutes after all other uses. */
  public final int productiveMinutes() {
    int other = sickMinutes() + leaveMinutes() + closedMinutes() + coachingMinutes();
    return contractMinutes() - other;
  }

  /** Minutes a week of coaching, organising included. */
  public final double coachingWeek() {
    return jobs.coachingWeek[row];
  }

  /** Minutes a week of consultation with third parties. */
  public final double consultationWeek() {
    return jobs.consultationWeek[row];
  }
}
