package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

/** Hours of a month and what grows at work. */
class WorkTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final WorkProviders PROVIDERS = TinyTown.providers();

  /** 36 hours a week x 52 / 12 weeks x 60 minutes. */
  private static final int CONTRACT = 9_360;

  /** Minutes of leave that were earned before, and not taken. */
  private static final int EARNED = 5_000;

  private final People people = TinyTown.people(10, MONTH);
  private final Person person = TinyTown.place(people, 0, 30);

  WorkTest() {
    ByHand.of(people).leaveBalance[0] = EARNED;
  }

  private void work(Policy policy, Parameters numbers, Month month) {
    new Work(people, PROVIDERS, Offers.of(policy), TinyTown.CHANCE, numbers).run(month);
  }

  @Test
  void aHealthyMonthIsLeaveCoachingAndProduction() {
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(CONTRACT, person.contractMinutes());
    assertEquals(0, person.sickMinutes());
    assertEquals(0, person.closedMinutes());
    double luck = TinyTown.CHANCE.of(Chance.Of.LEAVE, MONTH).uniform(person);
    double liked = -Math.log(1 - luck) * CONTRACT * TinyTown.NUMBERS.value("work.leave_taken");
    assertEquals(liked, person.leaveMinutes(), 0.51);
    assertEquals(Math.round(person.coachingWeek() * 52 / 12), person.coachingMinutes(), 1.0);
    assertEquals(
        CONTRACT - person.leaveMinutes() - person.coachingMinutes(), person.productiveMinutes());
    assertTrue(person.consultationWeek() > 0);
  }

  @Test
  void leaveIsEarnedByLawAndTakenLater() {
    ByHand.of(people).leaveBalance[0] = 0;
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(0, person.leaveMinutes(), "nothing was earned before");
    assertEquals(CONTRACT * 4 / 52.0, person.leaveBalance(), 0.51);
    person.fallSick(30);
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(2 * CONTRACT * 4 / 52.0, person.leaveBalance(), 1, "sickness earns leave too");
    int before = person.leaveBalance();
    person.recoverFor(30);
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertTrue(person.leaveMinutes() > 0);
    assertEquals(before - person.leaveMinutes() + 720, person.leaveBalance());
  }

  @Test
  void nobodyTakesMoreLeaveThanTheyEarned() {
    Parameters eager = TinyTown.beyond("work.leave_taken", 50);
    int taken = 0;
    ByHand.of(people).leaveBalance[0] = 0;
    for (int month = 0; month < 12; month++) {
      work(TinyTown.policy(), eager, MONTH);
      taken += person.leaveMinutes();
      assertTrue(person.leaveBalance() >= 0 && taken <= 720 * month);
    }
  }

  /** Burgerlijk Wetboek 7:640a: leave of a year lapses half a year after it. */
  @Test
  void leaveOfTheYearBeforeLapsesInJuly() {
    ByHand.of(people).leaveBalance[0] = 8_000;
    person.fallSick(30);
    work(TinyTown.policy(), TinyTown.NUMBERS, TinyTown.month(5));
    assertEquals(8_720, person.leaveBalance(), "not in June");
    work(TinyTown.policy(), TinyTown.NUMBERS, TinyTown.month(6));
    assertEquals(6 * 720 + 720, person.leaveBalance(), "half a year is left, and July is earned");
  }

  /** 9,360 contract minutes cost 2,000 euro: 936 minutes of leave are worth a tenth. */
  @Test
  void leaveThatIsLeftAtTheEndIsPaidOut() {
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    person.earn(200_000, 0);
    ByHand.of(people).leaveBalance[0] = 936;
    person.leavePlace(JobEnd.WORK_DOES_NOT_SUIT);
    assertEquals(0, person.leaveBalance());
    assertEquals(20_000, people.due().leave());
    assertEquals(20_000, people.due().leave(), "in all books");
    people.begin(TinyTown.month(7));
    assertEquals(0, people.due().leave(), "in one month");
  }

  /** False alarm 1 in 100,000 each: 4.4 standard errors, of shares that spread as their mean. */
  @Test
  void onAverageAShareOfTheContractIsLeaveAndMoreInSummer() {
    double usual = TinyTown.NUMBERS.value("work.leave_taken");
    double summer = usual * TinyTown.NUMBERS.value("work.leave_summer_factor");
    double mean = mean(usual);
    double summerMean = mean(summer);
    assertEquals(mean, meanLeave(TinyTown.month(0)), 4.4 * mean / Math.sqrt(3_000));
    assertEquals(summerMean, meanLeave(TinyTown.month(6)), 4.4 * summerMean / Math.sqrt(3_000));
  }

  /** Of what people like, exponential, no more than was earned: the mean of the lesser. */
  private static double mean(double liked) {
    return liked * (1 - Math.exp(-EARNED / (double) CONTRACT / liked));
  }

  private static double meanLeave(Month month) {
    People many = TinyTown.people(3_000, month);
    for (int row = 0; row < many.size(); row++) {
      TinyTown.place(many, row, 30);
      ByHand.of(many).leaveBalance[row] = EARNED;
    }
    new Work(many, PROVIDERS, Offers.of(TinyTown.policy()), TinyTown.CHANCE, TinyTown.NUMBERS)
        .run(month);
    double leave = 0;
    for (int row = 0; row < many.size(); row++) {
      leave += ByHand.of(many).leaveMinutes[row] / (double) CONTRACT;
    }
    return leave / many.size();
  }

  @Test
  void nothingElseHappensInAMonthOfSickness() {
    person.fallSick(30);
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(CONTRACT, person.sickMinutes());
    assertEquals(0, person.productiveMinutes());
    assertEquals(0, person.coachingMinutes() + person.leaveMinutes() + person.closedMinutes());
  }

  @Test
  void aThirdOfAMonthOfSicknessLeavesTwoThirds() {
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    int leave = person.leaveMinutes();
    ByHand.of(people).leaveBalance[0] = EARNED;
    int coaching = person.coachingMinutes();
    person.fallSick(10);
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(CONTRACT / 3, person.sickMinutes());
    assertEquals(leave * 2 / 3.0, person.leaveMinutes(), 1);
    assertEquals(coaching * 2 / 3.0, person.coachingMinutes(), 1.0);
  }

  @Test
  void sicknessTakesItsShareOfTheHoursThatAreNotClosed() {
    Month spring =
        Calendar.months(YearMonth.of(2020, 3), 1, TinyTown.NUMBERS, Closure.published())[0];
    person.fallSick(15);
    work(TinyTown.policy(), TinyTown.NUMBERS, spring);
    assertEquals(CONTRACT * 0.605, person.closedMinutes(), 0.51);
    assertEquals(CONTRACT * 0.395 / 2, person.sickMinutes(), 1);
  }

  @Test
  void coachingNeverTakesMoreThanTheHoursThereAre() {
    ByHand.of(people).hours[0] = 1;
    work(
        TinyTown.policy().with("supervision.intensity", "5"),
        TinyTown.beyond("guidance.coaching_late", 600),
        MONTH);
    assertEquals(0, person.productiveMinutes());
    assertEquals(260, person.leaveMinutes() + person.coachingMinutes());
  }

  /** e to the power of per_support and per_match, at twice what is usual. */
  @Test
  void anHourProducesMoreWithMoreSupportAndABetterMatch() {
    double usualMatch = TinyTown.NUMBERS.value("matching.usual_match");
    ByHand.of(people).match[0] = (float) usualMatch;
    HourQuality quality =
        new HourQuality(PROVIDERS, Offers.of(TinyTown.policy()), TinyTown.CHANCE, TinyTown.NUMBERS);
    double usual = quality.of(person, 1);
    double supported = Math.exp(TinyTown.NUMBERS.value("hour_quality.per_support"));
    assertEquals(supported, quality.of(person, 2) / usual, 1e-6);
    ByHand.of(people).match[0] = (float) (usualMatch / 2);
    double matched = Math.exp(TinyTown.NUMBERS.value("hour_quality.per_match") / 2);
    assertEquals(matched, usual / quality.of(person, 1), 1e-6);
  }

  @Test
  void tasksAreWorthOneOnAverage() {
    double sum = 0;
    for (Task task : Task.values()) {
      sum += TinyTown.NUMBERS.value("hour_worth." + Settings.nameOf(task));
    }
    assertEquals(Task.values().length, sum, 1e-9);
  }

  @Test
  void wageValueGrowsTowardsTheCeilingAndNotBeyond() {
    ByHand.of(people).wageCeiling[0] = 0.8f;
    double before = person.wageValue();
    Parameters quick = TinyTown.NUMBERS.with("work.wage_value_growth", 0.055);
    for (int i = 0; i < 2_000; i++) {
      work(TinyTown.policy(), quick, MONTH);
      assertTrue(person.wageValue() >= before && person.wageValue() <= 0.8f);
      before = person.wageValue();
    }
    assertEquals(0.8, before, 0.01);
  }

  @Test
  void oneMonthOfGrowthIsAShareOfTheRoomBySupportAndMatch() {
    ByHand.of(people).wageCeiling[0] = 0.8f;
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    double rate = TinyTown.NUMBERS.value("work.wage_value_growth");
    assertEquals(0.6 + rate * 0.2 * person.support() * person.match(), person.wageValue(), 1e-6);
  }

  @Test
  void whoHasNoRoomToGrowDoesNotGrowAndBecomesLessReady() {
    Person growing = TinyTown.place(people, 1, 30);
    ByHand.of(people).wageCeiling[1] = 0.8f;
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(0.6f, person.wageValue(), 1e-7);
    assertTrue(ByHand.of(people).readiness[1] > ByHand.of(people).readiness[0]);
    assertTrue(growing.wageValue() > 0.6f);
  }

  @Test
  void readinessGrowsWithAJobCoachAndFadesAfterThePlace() {
    ByHand.of(people).wageCeiling[0] = 0.8f;
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    float uncoached = ByHand.of(people).readiness[0];
    ByHand.of(people).readiness[0] = 0;
    work(TinyTown.policy().with("transition.job_coach", "true"), TinyTown.NUMBERS, MONTH);
    assertTrue(ByHand.of(people).readiness[0] >= uncoached);
    assertTrue(uncoached > 0);
    person.leavePlace(JobEnd.HEALTH);
    person.become(State.BENEFIT);
    ByHand.of(people).readiness[0] = 1;
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(
        1 - TinyTown.NUMBERS.value("work.readiness_fading"), ByHand.of(people).readiness[0], 1e-6);
  }

  @Test
  void nobodyElseWorksOrGrows() {
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    assertEquals(0, people.person(5).contractMinutes());
    assertEquals(0, ByHand.of(people).readiness[5]);
    assertEquals(0.6f, ByHand.of(people).wageValue[5]);
  }

  @Test
  void whoLeavesAPlaceHasNoHoursLeft() {
    work(TinyTown.policy(), TinyTown.NUMBERS, MONTH);
    person.leavePlace(JobEnd.HEALTH);
    assertEquals(0, person.contractMinutes());
    assertEquals(0, person.productiveMinutes());
  }
}
