package nl.basisbaan.model;

import nl.basisbaan.model.Traits.Departure;
import nl.basisbaan.model.Traits.Household;
import nl.basisbaan.policy.Settings;

/**
 * One person: a view that moves as people are visited. Keep the row, not the view. These verbs are
 * the only way in which a person's standing changes; {@link PersonRow} is what can be read.
 */
public final class Person extends PersonRow {
  private static final int NOBODY = -1;
  private static final int CENTS = 100;

  Person(People people) {
    super(people);
  }

  Person moveTo(int other) {
    row = other;
    return this;
  }

  /** Enters a state now. */
  public void become(State state) {
    people.state[row] = (byte) state.ordinal();
    people.stateSince[row] = (short) people.now();
  }

  /** Returns to social assistance; a new spell of benefit begins. */
  public void fallBackOnBenefit() {
    become(State.BENEFIT);
    people.benefitSince[row] = (short) people.now();
  }

  /** Starts outside the programme with an employer. */
  public void startWork(State work, int hoursWeek, double wageOverMinimum) {
    become(work);
    people.hours[row] = (byte) hoursWeek;
    people.wageOverMinimum[row] = (float) wageOverMinimum;
    note(Event.WORK_FOUND, work.label());
  }

  /** Speaks with a coach. */
  void beInterviewed() {
    people.interviewed[row] = (short) people.now();
    note(Event.INTERVIEWED, "");
  }

  /** Accepts a place at a provider and waits for the start. */
  void accept(int provider, double match) {
    if (!is(State.INTERVIEW)) {
      people.engage(row);
    }
    become(State.INTERVIEW);
    people.provider[row] = (short) provider;
    people.match[row] = (float) match;
    note(Event.ACCEPTED, "provider " + provider);
  }

  /** Starts in the place that was accepted, under a first temporary contract. */
  void startPlace(int hoursWeek, double wageOverMinimum, int months) {
    become(State.BASIC_JOB);
    people.hours[row] = (byte) hoursWeek;
    people.wageOverMinimum[row] = (float) wageOverMinimum;
    people.jobSince[row] = (short) people.now();
    people.contracts[row] = 1;
    people.contractEnds[row] = (short) Math.min(Short.MAX_VALUE, people.now() + months);
    people.permanent[row] = false;
    people.sickDaysLeft[row] = 0;
    people.support[row] = 1;
    note(Event.STARTED, "provider " + provider());
  }

  /** Gets another temporary contract. */
  void extend(int months) {
    people.contracts[row]++;
    people.contractEnds[row] = (short) Math.min(Short.MAX_VALUE, people.now() + months);
    note(Event.EXTENDED, months + " months");
  }

  /** Gets a permanent contract. */
  void appoint() {
    people.permanent[row] = true;
    note(Event.MADE_PERMANENT, "");
  }

  /** Goes on at another provider, under the same contract. */
  void changeProvider(int provider, double match) {
    people.provider[row] = (short) provider;
    people.match[row] = (float) match;
    note(Event.MOVED_PLACE, "provider " + provider);
  }

  /** A payment by law at the end of a contract, cents. */
  void receiveTransitionPayment(long cents) {
    people.dueCents[row] += (int) cents;
  }

  /** A spell of sickness begins. */
  void fallSick(int days) {
    people.sickDaysLeft[row] = (short) days;
    people.sickSince[row] = (short) people.now();
    note(Event.SICK, days + " days");
  }

  /** Another month of a spell is over. */
  void recoverFor(int days) {
    people.sickDaysLeft[row] -= (short) days;
    if (!isSick()) {
      people.sickDaysLeft[row] = 0;
      note(Event.RECOVERED, "");
    }
  }

  /** Works more hours a week from now on. */
  void workMore(int hoursWeek) {
    people.hours[row] = (byte) hoursWeek;
    note(Event.MORE_HOURS, hoursWeek + " hours");
  }

  /** Gives up the place; the caller decides where the person goes. */
  void leavePlace(String reason) {
    note(Event.JOB_ENDED, reason);
    people.provider[row] = NOBODY;
    people.permanent[row] = false;
    people.sickDaysLeft[row] = 0;
    people.contractMinutes[row] = 0;
    people.sickMinutes[row] = 0;
    people.leaveMinutes[row] = 0;
    people.closedMinutes[row] = 0;
    people.coachingMinutes[row] = 0;
  }

  /** Falls back from work: on unemployment insurance after enough months, else on benefit. */
  void endWork(int monthsForInsurance) {
    boolean insured = monthsInState() >= monthsForInsurance;
    if (insured && !is(State.SHELTERED_WORK)) {
      if (is(State.REGULAR_JOB)) {
        people.detachedSince[row] = (short) people.now();
      }
      become(State.UNEMPLOYMENT_INSURANCE);
    } else {
      fallBackOnBenefit();
    }
  }

  /** A premium to be paid this month. */
  void receivePremium(int euro) {
    people.premiumCents[row] += euro * CENTS;
  }

  void takeParticipationJob() {
    people.participationJob[row] = true;
  }

  /** Leaves the register for good. */
  public void leave(Departure why) {
    if (is(State.BASIC_JOB)) {
      leavePlace(Settings.nameOf(why));
    }
    note(Event.LEFT, Settings.nameOf(why));
    become(State.LEFT);
    people.departure[row] = (byte) why.ordinal();
  }

  /** Parts from the partner, if any: both go on alone, each with half of savings and debts. */
  void part() {
    int other = people.partner[row];
    if (other >= 0) {
      int head = householdRow();
      int second = Math.max(row, other);
      people.savingsCents[second] = people.savingsCents[head] / 2;
      people.savingsCents[head] -= people.savingsCents[second];
      people.debtsCents[second] = people.debtsCents[head] / 2;
      people.debtsCents[head] -= people.debtsCents[second];
      makeSingle(row);
      makeSingle(other);
    }
  }

  /** Leaves the partner, if any, behind with the household's savings and debts. */
  void leaveBehind() {
    int other = people.partner[row];
    if (other >= 0) {
      int head = householdRow();
      people.savingsCents[other] = people.savingsCents[head];
      people.debtsCents[other] = people.debtsCents[head];
      makeSingle(row);
      makeSingle(other);
    }
  }

  private void makeSingle(int one) {
    people.partner[one] = NOBODY;
    boolean parent = people.household[one] == Household.COUPLE_CHILDREN.ordinal();
    people.household[one] = (byte) (parent ? Household.SINGLE_PARENT : Household.SINGLE).ordinal();
    people.usualIncomeCents[one] = 0;
  }

  /** Writes a note in the diary, if one is kept. */
  void note(Event event, String detail) {
    people.diary().note(row, people.now(), event, detail);
  }
}
