package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.basisbaan.Follow;
import nl.basisbaan.Replications;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Turnover.Count;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Small jobs beside benefit: who finds one, for how long, and for how many hours. */
class SmallJobsTest {
  private static final int MANY = 4_000;
  private static final int YEARS = 5;
  private static final Month LATER = TinyTown.month(12);

  private static SmallJobs jobs(double perMonth, double prospects, double end) {
    return new SmallJobs(
        TinyTown.CHANCE, new SmallJobs.Rates(perMonth, prospects, 0.1, end, 3, 17));
  }

  @Test
  void theBetterTheProspectsTheMoreOftenSomebodyFindsOne() {
    SmallJobs jobs = jobs(0.01, 0.5, 0.05);
    assertEquals(0.01, jobs.chanceOf(0.004), 1e-12);
    assertEquals(0.02, jobs.chanceOf(0.016), 1e-12, "the root of four times the odds");
    assertEquals(0.1, jobs.chanceOf(100), "not more than one in ten");
    assertEquals(0.01, jobs(0.01, 0, 0.05).chanceOf(0.016), 1e-12, "everybody alike");
  }

  @Test
  void atTheStartAsManyHaveOneAsEverAfter() {
    SmallJobs jobs = jobs(0.01, 0.5, 0.05);
    double turnover = 0.01 + 0.05 + 0.004 / 1.004;
    assertEquals(0.01 / turnover, jobs.shareAtStart(0.004, 1_000), 1e-12);
    assertEquals(0.01, jobs.shareAtStart(0.004, 1), 1e-12, "one month in which to find one");
    assertEquals(0, jobs.shareAtStart(0.004, 0), "who has just come");
  }

  @Test
  void onlyWhoIsOnBenefitAndInNoPlaceTakesOne() {
    People people = TinyTown.people(4, LATER);
    people.person(1).startWork(State.REGULAR_JOB, 32, 1);
    TinyTown.place(people, 2, 3);
    people.person(3).haveSmallJob(20, 0);
    SmallJobs jobs = jobs(0.1, 0, 0.05);
    for (Person person : people) {
      jobs.find(person, 0.01, 0.05, LATER);
    }
    assertTrue(people.person(0).hasSmallJob());
    assertFalse(people.person(1).hasSmallJob(), "at work");
    assertFalse(people.person(2).hasSmallJob(), "in a place");
    assertEquals(20, people.person(3).smallJobHours(), "has one already");
  }

  @Test
  void luckDecides() {
    People people = TinyTown.people(2, LATER);
    SmallJobs jobs = jobs(0.04, 0, 0.05);
    jobs.find(people.person(0), 0.01, 0.039, LATER);
    jobs.find(people.person(1), 0.01, 0.041, LATER);
    assertTrue(people.person(0).hasSmallJob());
    assertFalse(people.person(1).hasSmallJob());
    assertEquals(0, people.person(0).monthsInWork(), "it begins now");
  }

  @Test
  void hoursLieBetweenLeastAndMostAndAllAreAsLikely() {
    People people = TinyTown.people(MANY, LATER);
    SmallJobs jobs = jobs(0.1, 0, 0.05);
    int[] found = new int[18];
    for (Person person : people) {
      jobs.find(person, 0.01, 0, LATER);
      found[person.smallJobHours()]++;
    }
    double expected = MANY / 15.0;
    for (int hours = 0; hours < found.length; hours++) {
      boolean possible = hours >= 3 && hours <= 17;
      assertEquals(possible ? expected : 0, found[hours], possible ? 6 * Math.sqrt(expected) : 0);
    }
  }

  @Test
  void inTheFirstMonthSomeHaveHadOneForAWhile() {
    Month first = TinyTown.month(0);
    People people = TinyTown.people(MANY, first);
    SmallJobs jobs = jobs(0.1, 0, 0.05);
    double months = 0;
    for (Person person : people) {
      jobs.find(person, 0.01, 0.5, first);
      assertTrue(person.hasSmallJob(), "a chance above a half");
      months += person.monthsInWork();
    }
    assertEquals(19, months / MANY, 1.5, "0.95 / 0.05 full months on average");
  }

  @Test
  void workOfAnotherKindEndsIt() {
    People people = TinyTown.people(3, LATER);
    for (Person person : people) {
      person.haveSmallJob(10, 0);
    }
    people.person(0).startWork(State.REGULAR_JOB, 32, 1);
    people.person(1).startPlace(State.BASIC_JOB, 32, 1, 12);
    people.person(2).beActive();
    assertFalse(people.person(0).hasSmallJob());
    assertFalse(people.person(1).hasSmallJob());
    assertTrue(people.person(2).hasSmallJob(), "volunteering goes with it");
  }

  @Test
  void anotherOneInTheSameSpellOfBenefitBeginsNoExemptionAnew() {
    People people = TinyTown.people(2, LATER);
    for (Person person : people) {
      person.takeSmallJob(10);
      assertEquals(0, person.monthsInWork());
    }
    people.begin(TinyTown.month(20));
    for (Person person : people) {
      person.endSmallJob();
    }
    people.begin(TinyTown.month(22));
    people.person(1).startWork(State.REGULAR_JOB, 32, 1);
    people.begin(TinyTown.month(24));
    people.person(1).fallBackOnBenefit();
    for (Person person : people) {
      person.takeSmallJob(5);
    }
    assertEquals(12, people.person(0).monthsInWork(), "since the first of this spell");
    assertEquals(0, people.person(1).monthsInWork(), "the first of another spell");
  }

  @Test
  void itEndsByItself() {
    People people = TinyTown.people(MANY, LATER);
    for (Person person : people) {
      person.haveSmallJob(10, 6);
    }
    Parameters numbers = TinyTown.beyond("small_jobs.end_per_month", 0.25);
    new JobLoss(people, Offers.of(Policy.none()), TinyTown.CHANCE, numbers).run(LATER);
    int left = 0;
    for (Person person : people) {
      left += person.hasSmallJob() ? 1 : 0;
      assertTrue(person.is(State.BENEFIT), "benefit goes on");
    }
    assertEquals(0.75 * MANY, left, 6 * Math.sqrt(0.25 * 0.75 * MANY));
  }

  @Test
  void whoDoesNotSearchFindsNone() {
    People people = TinyTown.people(MANY, LATER);
    Parameters numbers =
        TinyTown.beyond(TinyTown.beyond("small_jobs.per_month", 1), "small_jobs.prospects", 0);
    Arrays.fill(ByHand.of(people).sickDaysLeft, (short) 300);
    new JobSearch(
            World.of(people),
            TinyTown.market(people, numbers),
            Offers.of(Policy.none()),
            TinyTown.CHANCE,
            numbers)
        .run(LATER);
    for (Person person : people) {
      assertFalse(person.hasSmallJob());
    }
  }

  private static double[] shares(double perMonth) {
    Replications town =
        new Replications(
            TestTowns.scenario(
                TestTowns.groningen(4),
                TinyTown.beyond("small_jobs.per_month", perMonth),
                12 * YEARS,
                1,
                Policy.none()));
    var turnover = town.run(0, Follow.ALL).get(0).turnover();
    int[] earn = turnover.get(Count.PERSONS_WITH_EARNINGS);
    int[] all = turnover.get(Count.PERSONS);
    return IntStream.range(0, YEARS)
        .mapToDouble(year -> earn[12 * year + 6] / (double) all[12 * year + 6])
        .toArray();
  }

  /**
   * benefit_rules.csv part_time_earners_among_recipients: 0.08; more in the tight market of 2023.
   */
  @Test
  void aboutOneInTwelveRecipientsHasOneInEveryYearAndTwiceTheChanceIsLessThanTwiceAsMany() {
    double[] usual = shares(0.007);
    double[] twice = shares(0.014);
    for (int year = 0; year < YEARS; year++) {
      assertEquals(0.08, usual[year], 0.02, "year " + year);
      double ratio = twice[year] / usual[year];
      assertTrue(ratio > 1.4 && ratio < 2, "year " + year + ": " + ratio);
    }
  }
}
