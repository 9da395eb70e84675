package nl.basisbaan.experiments.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.followed.Who;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/** Somebody made by hand, with months and events, for figures that can be computed on paper. */
final class HandMadePerson {
  /** The month in which everybody is interviewed. */
  static final int INTERVIEWED = 2;

  private final int number;
  private final Profile profile;
  private final List<PersonMonth> months = new ArrayList<>();
  private final List<PersonEvent> events = new ArrayList<>();

  HandMadePerson(
      int number,
      Sex sex,
      int ageYears,
      Household household,
      Education education,
      int benefitMonths,
      boolean hadParticipationJob,
      boolean hasRoomToGrow,
      Set<Barrier> barriers) {
    this.number = number;
    this.profile =
        new Profile(
            number,
            INTERVIEWED,
            new Who(sex, 12 * ageYears, household, education, benefitMonths),
            hadParticipationJob,
            barriers,
            hasRoomToGrow);
    happens(INTERVIEWED, Event.INTERVIEWED, Detail.NONE);
  }

  /** What somebody does in a month at work: percent of contract hours, and minutes of guidance. */
  record Work(
      double contractHours,
      double productive,
      double sick,
      double leave,
      double closed,
      double coaching,
      boolean managed,
      double wageValue) {}

  HandMadePerson happens(int month, Event event, Detail detail) {
    events.add(new PersonEvent(number, month, event, detail));
    return this;
  }

  /** A month on benefit, with bridge scores. */
  HandMadePerson waits(int month, int... scores) {
    Work none = new Work(0, 0, 0, 0, 0, 0, false, Double.NaN);
    months.add(month(month, State.BENEFIT, -1, "North", 20, none, 0, 0, scores));
    return this;
  }

  /** A month in regular work. */
  HandMadePerson isEmployed(int month) {
    Work none = new Work(0, 0, 0, 0, 0, 0, false, Double.NaN);
    months.add(month(month, State.REGULAR_JOB, -1, "North", 0, none, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3));
    return this;
  }

  /** A month in a place, with bridge scores. */
  HandMadePerson works(
      int month,
      int tenure,
      int provider,
      String neighbourhood,
      Work work,
      double coachingMinutes,
      double consultationMinutes,
      int... scores) {
    months.add(
        month(
            month,
            State.BASIC_JOB,
            provider,
            neighbourhood,
            tenure,
            work,
            coachingMinutes,
            consultationMinutes,
            scores));
    return this;
  }

  private PersonMonth month(
      int month,
      State state,
      int provider,
      String neighbourhood,
      int monthsInState,
      Work work,
      double coachingMinutes,
      double consultationMinutes,
      int... scores) {
    double percent = work.contractHours / 100;
    return new PersonMonth(
        number,
        month,
        profile.who(),
        state,
        provider,
        work.managed,
        neighbourhood,
        monthsInState,
        work.contractHours,
        work.productive * percent,
        work.sick * percent,
        work.leave * percent,
        work.closed * percent,
        work.coaching * percent,
        Arrays.copyOf(
            new double[] {coachingMinutes, consultationMinutes, work.wageValue},
            PersonFigure.values().length),
        scores);
  }

  Profile profile() {
    return profile;
  }

  List<PersonMonth> months() {
    return months;
  }

  List<PersonEvent> events() {
    return events;
  }
}
