package nl.basisbaan.people;

import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/**
 * One person: a view that moves as people are visited. Keep the row, not the view. What can happen
 * to a person are the verbs of this class and of the tables it is made of: {@link TraitRow}, {@link
 * StandingRow}, {@link JobRow}, {@link PurseRow}, {@link MindRow}.
 */
public final class Person extends MindRow {
  Person(People people) {
    this(people, people.felt());
  }

  /** A view on people who live under other surroundings than those of their own table. */
  Person(People people, float[] felt) {
    super(people, felt);
  }

  /** Moves to a row. */
  public Person moveTo(int other) {
    row = other;
    return this;
  }

  /** A view on the partner, if any. */
  public Person partnerView() {
    return new Person(people, felt()).moveTo(partner());
  }

  /**
   * On no benefit though without work, because the household has other means: what a partner earns,
   * or savings. Until the household's money has been worked out, whether the partner works.
   */
  public boolean isWithoutBenefit() {
    return benefitCents() == 0
        && (usualIncomeCents() > 0 || (hasPartner() && partnerView().isEmployedElsewhere()));
  }

  /** Whether the household's money was worked out until this month, and nothing changed since. */
  public boolean isReckonedUntilNow() {
    return purses.reckonedUntil[row] == people.now();
  }

  /** Enters a state now; a small job is beside benefit only. */
  public void become(State state) {
    standing.state[row] = (byte) state.ordinal();
    if (!isOnAssistance()) {
      jobs.smallJobHours[row] = 0;
    }
    standing.stateSince[row] = (short) people.now();
    purses.reckonedUntil[householdRow()] = 0;
  }

  /** Returns to social assistance; a new spell of benefit begins for who had none. */
  public void fallBackOnBenefit() {
    boolean kept = isOnAssistance();
    become(State.BENEFIT);
    standing.benefitSince[row] = kept ? standing.benefitSince[row] : (short) people.now();
  }

  /** A household that had none receives benefit from now on: a spell begins. */
  public void beginBenefit() {
    if (isOnAssistance()) {
      standing.benefitSince[row] = (short) people.now();
    }
  }

  /** Starts outside the programme with an employer. */
  public void startWork(State work, int hoursWeek, double wageOverMinimum) {
    become(work);
    jobs.hours[row] = (byte) hoursWeek;
    jobs.wageOverMinimum[row] = (float) wageOverMinimum;
    note(Event.WORK_FOUND, new Detail.Work(work));
  }

  /** Speaks with a coach. */
  public void beInterviewed() {
    standing.interviewed[row] = (short) people.now();
    note(Event.INTERVIEWED, Detail.NONE);
  }

  /** Accepts a place at a provider and waits for the start. */
  public void accept(int offer, int provider, double match) {
    if (!is(State.INTERVIEW)) {
      people.engage(row);
    }
    goOnTo(offer, provider, match);
  }

  /** The same straight from a place that has ended: on benefit until the next begins. */
  public void goOnTo(int offer, int provider, double match) {
    fallBackOnBenefit();
    become(State.INTERVIEW);
    jobs.offer[row] = (byte) offer;
    jobs.provider[row] = (short) provider;
    jobs.match[row] = (float) match;
    note(Event.ACCEPTED, new Detail.AtProvider(provider));
  }

  /** Begins volunteer work or a participation job beside benefit, outside the programme. */
  public void beActive() {
    jobs.provider[row] = NO_PROVIDER;
    become(State.ACTIVITY);
  }

  /** Has a small job beside benefit, and began to earn in this spell so many months ago. */
  public void haveSmallJob(int hoursWeek, int months) {
    jobs.smallJobHours[row] = (byte) hoursWeek;
    jobs.earnsSince[row] = (short) (people.now() - months);
    purses.reckonedUntil[householdRow()] = 0;
  }

  /** Begins a small job beside benefit. */
  public void takeSmallJob(int hoursWeek) {
    int since = jobs.earnsSince[row];
    haveSmallJob(hoursWeek, since < benefitSince() ? 0 : people.now() - since);
    note(Event.SMALL_JOB_FOUND, new Detail.Hours(hoursWeek));
  }

  /** Loses or gives up the small job. */
  public void endSmallJob() {
    jobs.smallJobHours[row] = 0;
    purses.reckonedUntil[householdRow()] = 0;
    note(Event.SMALL_JOB_ENDED, Detail.NONE);
  }

  /**
   * Starts in the place that was accepted, under a first temporary contract.
   *
   * @param kind a basic job, or an activity with benefit kept
   */
  public void startPlace(State kind, int hoursWeek, double wageOverMinimum, int months) {
    become(kind);
    jobs.hours[row] = (byte) hoursWeek;
    jobs.wageOverMinimum[row] = (float) wageOverMinimum;
    jobs.jobSince[row] = (short) people.now();
    jobs.contracts[row] = 1;
    jobs.contractEnds[row] = (short) Math.min(Short.MAX_VALUE, people.now() + months);
    jobs.permanent[row] = false;
    jobs.support[row] = 1;
    jobs.hourQuality[row] = 1;
    jobs.leaveBalance[row] = 0;
    jobs.hired[row] = false;
    note(Event.STARTED, new Detail.AtProvider(provider()));
  }

  /** Works no more hours a week than this from the next contract on. */
  public void workAtMost(int hoursWeek) {
    jobs.hours[row] = (byte) Math.min(jobs.hours[row], hoursWeek);
  }

  /** Gets another temporary contract. */
  public void extend(int months) {
    jobs.contracts[row]++;
    jobs.contractEnds[row] = (short) Math.min(Short.MAX_VALUE, people.now() + months);
    note(Event.EXTENDED, new Detail.Months(months));
  }

  /** Gets a permanent contract. */
  public void appoint() {
    jobs.permanent[row] = true;
    note(Event.MADE_PERMANENT, Detail.NONE);
  }

  /** Goes on at another provider, under the same contract. */
  public void changeProvider(int provider, double match) {
    jobs.provider[row] = (short) provider;
    jobs.match[row] = (float) match;
    note(Event.MOVED_PLACE, new Detail.AtProvider(provider));
  }

  /** Is sick since a month before the run, for so many days more. */
  public void beSick(int days, int sinceMonth) {
    jobs.sickDaysLeft[row] = (short) days;
    jobs.sickSince[row] = (short) sinceMonth;
  }

  /** A spell of sickness begins, whatever the person does. */
  public void fallSick(int days) {
    beSick(days, people.now());
    note(Event.SICK, new Detail.Days(days));
  }

  /** Another month of a spell is over. */
  public void recoverFor(int days) {
    jobs.sickDaysLeft[row] -= (short) days;
    if (!isSick()) {
      jobs.sickDaysLeft[row] = 0;
      note(Event.RECOVERED, Detail.NONE);
    }
  }

  /** Works more hours a week from now on. */
  public void workMore(int hoursWeek) {
    jobs.hours[row] = (byte) hoursWeek;
    note(Event.MORE_HOURS, new Detail.Hours(hoursWeek));
  }

  /** The provider of the place hires the person, for the same hours at the minimum wage. */
  public void beHiredByProvider(State work) {
    int hoursWeek = hours();
    leavePlace(JobEnd.HIRED_BY_PROVIDER);
    startWork(work, hoursWeek, 1);
    jobs.hired[row] = true;
  }

  /** Gives up the place, ill or not, to go where the caller says; leave not taken is paid. */
  public void leavePlace(JobEnd end) {
    note(Event.JOB_ENDED, end);
    receiveLeave(leaveBalance(), contractMinutes());
    jobs.leaveBalance[row] = 0;
    jobs.provider[row] = NO_PROVIDER;
    jobs.timeOutSince[row] = end.isTimeOut() ? (short) people.now() : People.NEVER;
    jobs.permanent[row] = false;
    jobs.placeLeft[row] = (short) people.now();
    spendMonth(0, 0, 0, 0, 0, coachingWeek(), consultationWeek());
  }

  /**
   * Falls back on insurance, or on benefit where there is none.
   *
   * @param months of insurance; 0 as long as somebody is ill, negative for none
   */
  public void fallBack(int months) {
    if (months < 0) {
      fallBackOnBenefit();
    } else {
      become(State.UNEMPLOYMENT_INSURANCE);
      standing.insuranceMonths[row] = (byte) months;
    }
  }

  /** Begins a participation job (participatiebaan) beside benefit. */
  public void takeParticipationJob() {
    traits.participationJob[row] = true;
  }

  /** Leaves the register for good. */
  public void leave(Departure why) {
    if (isInPlace()) {
      leavePlace(JobEnd.of(why));
    }
    note(Event.LEFT, new Detail.Gone(why));
    become(State.LEFT);
    standing.departure[row] = (byte) why.ordinal();
  }

  /**
   * Parts from the partner, if any, with half of savings and debts; the mother has the children.
   */
  public void part() {
    int other = traits.partner[row];
    if (other >= 0) {
      int head = householdRow();
      int second = Math.max(row, other);
      purses.savingsCents[second] = purses.savingsCents[head] / 2;
      purses.savingsCents[head] -= purses.savingsCents[second];
      purses.debtsCents[second] = purses.debtsCents[head] / 2;
      purses.debtsCents[head] -= purses.debtsCents[second];
      purses.feltIncome[second] = purses.feltIncome[head];
      makeSingle(row, traits.sex[row] == Sex.FEMALE.ordinal());
      makeSingle(other, traits.sex[row] != Sex.FEMALE.ordinal());
    }
  }

  /** Leaves the partner, if any, behind with the household's savings, debts and children. */
  public void leaveBehind() {
    int other = traits.partner[row];
    if (other >= 0) {
      int head = householdRow();
      purses.savingsCents[other] = purses.savingsCents[head];
      purses.debtsCents[other] = purses.debtsCents[head];
      purses.feltIncome[other] = purses.feltIncome[head];
      makeSingle(row, false);
      makeSingle(other, true);
    }
  }

  private void makeSingle(int one, boolean withChildren) {
    people.beSingle(one);
    boolean parent = withChildren && traits.household[one] == Household.COUPLE_CHILDREN.ordinal();
    traits.children[one] = parent ? traits.children[one] : 0;
    traits.household[one] = (byte) (parent ? Household.SINGLE_PARENT : Household.SINGLE).ordinal();
    purses.usualIncomeCents[one] = 0;
    purses.reckonedUntil[one] = 0;
  }

  /** Writes a note in the diary, if one is kept. */
  public void note(Event event, Detail detail) {
    people.diary().note(townRow(), people.now(), event, detail);
  }
}
