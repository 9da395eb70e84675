package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class JobLossTest {
  private static final Month MONTH = TinyTown.month(12);
  private static final JobLoss.Rates LADDER =
      new JobLoss.Rates(0.3, 0.2, 0.1, 0.05, 0.01, 0.5, 6, 18);
  private static final JobLoss.Rates CERTAIN = new JobLoss.Rates(1, 1, 1, 1, 1, 1, 6, 18);
  private static final SmallJobs NO_SMALL_JOBS =
      new SmallJobs(TinyTown.CHANCE, new SmallJobs.Rates(0, 0, 1, 0, 1, 1));

  private final People people = TinyTown.people(10, MONTH);

  private Person employed(int row, State state, int months) {
    Person person = people.person(row);
    person.startWork(state, 32, 1.1);
    ByHand.of(people).stateSince[row] -= (short) months;
    return person;
  }

  private JobLoss process(JobLoss.Rates rates, Policy policy) {
    return new JobLoss(people, Offers.of(policy), TinyTown.CHANCE, rates, NO_SMALL_JOBS);
  }

  @Test
  void mostJobsAreLostInTheFirstHalfYear() {
    JobLoss loss = process(LADDER, Policy.none());
    assertEquals(0.3, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 0)));
    assertEquals(0.3, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 5)));
    assertEquals(0.2, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 6)));
    assertEquals(0.2, loss.chanceOfLoss(employed(0, State.SUBSIDISED_JOB, 17)));
    assertEquals(0.1, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 18)));
    assertEquals(0.05, loss.chanceOfLoss(employed(0, State.SHELTERED_WORK, 1)));
  }

  @Test
  void theJobThatKeepsAPartnerOffBenefitLastsLongerAndALaterOneDoesNot() {
    ByHand.of(people).withoutBenefit[0] = true;
    JobLoss loss = process(LADDER, Policy.none());
    assertEquals(0.01, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 60)));
    assertEquals(0.3, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 5)));
  }

  /** Joined in month 6; it is month 12. */
  @Test
  void aJobThatIsOlderThanTheTimeHereIsTheOneThatKeptThemOffBenefit() {
    ByHand.of(people).withoutBenefit[0] = true;
    TinyTown.joins(people, 0, 6, 40 * 12, 0);
    JobLoss loss = process(LADDER, Policy.none());
    assertEquals(0.01, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 7)));
    assertEquals(0.3, loss.chanceOfLoss(employed(0, State.REGULAR_JOB, 5)));
  }

  @Test
  void whoLosesWorkIsNotedWithIt() {
    List<String> notes = new ArrayList<>();
    people.keep((row, month, event, detail) -> notes.add(event + " " + detail));
    employed(0, State.SUBSIDISED_JOB, 3);
    notes.clear();
    process(CERTAIN, Policy.none()).run(MONTH);
    assertEquals("WORK_LOST " + new Detail.Work(State.SUBSIDISED_JOB), notes.get(0));
  }

  @Test
  void afterCareProtectsThoseWhoCameFromAPlaceAsLongAsItLasts() {
    JobLoss loss = process(LADDER, Policy.none().with("supervision.after_care_months", "6"));
    assertEquals(0.15, loss.chanceOfLoss(fromPlace(0, State.REGULAR_JOB, 5)));
    assertEquals(0.1, loss.chanceOfLoss(fromPlace(0, State.SUBSIDISED_JOB, 6)), "in six months");
    assertEquals(0.2, loss.chanceOfLoss(fromPlace(0, State.REGULAR_JOB, 7)));
    assertEquals(0.05, loss.chanceOfLoss(fromPlace(0, State.SHELTERED_WORK, 5)));
    assertEquals(0.3, loss.chanceOfLoss(employed(1, State.REGULAR_JOB, 5)), "not from a place");
    fromPlace(2, State.REGULAR_JOB, 9);
    assertEquals(0.3, loss.chanceOfLoss(employed(2, State.REGULAR_JOB, 5)), "a later job");
  }

  private Person fromPlace(int row, State work, int months) {
    Person person = employed(row, work, months);
    ByHand.of(people).contracts[row] = 1;
    ByHand.of(people).placeLeft[row] = ByHand.of(people).stateSince[row];
    return person;
  }

  @Test
  void afterHalfAYearOfWorkInsuranceFollowsElseBenefit() {
    Person longer = employed(0, State.REGULAR_JOB, 6);
    Person shorter = employed(1, State.REGULAR_JOB, 5);
    Person sheltered = employed(2, State.SHELTERED_WORK, 40);
    process(CERTAIN, Policy.none()).run(MONTH);
    assertTrue(longer.is(State.UNEMPLOYMENT_INSURANCE));
    assertEquals(0, longer.detachedMonths());
    assertTrue(shorter.is(State.BENEFIT));
    assertEquals(0, shorter.benefitMonths(), "a new spell of benefit");
    assertTrue(sheltered.is(State.BENEFIT));
  }

  @Test
  void monthsOfABasicJobThatLedToWorkCountForInsurance() {
    Person stepped = fromPlace(0, State.REGULAR_JOB, 3);
    ByHand.of(people).jobSince[0] -= (short) 20;
    Person late = employed(1, State.REGULAR_JOB, 3);
    ByHand.of(people).jobSince[1] -= (short) 20;
    int detached = stepped.detachedMonths();
    process(CERTAIN, Policy.none()).run(MONTH);
    assertTrue(stepped.is(State.UNEMPLOYMENT_INSURANCE));
    assertEquals(detached, stepped.detachedMonths(), "three months of work are too few to count");
    assertTrue(late.is(State.BENEFIT), "not straight from a place");
  }

  @Test
  void monthsOfAnActivityDoNotCountForInsurance() {
    Person stepped = fromPlace(0, State.REGULAR_JOB, 3);
    ByHand.of(people).jobSince[0] -= (short) 20;
    process(CERTAIN, Policy.none().with("kind", "activity")).run(MONTH);
    assertTrue(stepped.is(State.BENEFIT));
  }

  /** Somebody who has had work for so many months, and fell ill for ten of them last month. */
  private Person illAfter(int months) {
    Person ill = employed(0, State.REGULAR_JOB, months);
    ill.beSick(300, MONTH.index() - 1);
    return ill;
  }

  /** Who is ill when a job ends has sickness benefit until they are well, two years at most. */
  @Test
  void whoIsIllIsInsuredUntilTheyAreWell() {
    Person ill = illAfter(1);
    JobLoss loss = process(CERTAIN, Policy.none());
    loss.run(MONTH);
    assertTrue(ill.is(State.UNEMPLOYMENT_INSURANCE));
    ByHand.of(people).stateSince[0]--;
    loss.run(MONTH);
    assertTrue(ill.is(State.UNEMPLOYMENT_INSURANCE), "illness goes on");
    ill.beSick(0, 0);
    loss.run(MONTH);
    assertTrue(ill.is(State.BENEFIT));
  }

  /** Half a year of work gives the term of unemployment insurance, longer to who stays ill. */
  @Test
  void whoIsIllAfterALongJobHasTheTermAtLeast() {
    Person ill = illAfter(6);
    JobLoss loss = process(CERTAIN, Policy.none());
    loss.run(MONTH);
    ByHand.of(people).stateSince[0] -= (short) MONTH.rules().insuranceMonths();
    loss.run(MONTH);
    assertTrue(ill.is(State.UNEMPLOYMENT_INSURANCE), "the term is over, the illness is not");
    ill.beSick(0, 0);
    ByHand.of(people).stateSince[0]++;
    loss.run(MONTH);
    assertTrue(ill.is(State.UNEMPLOYMENT_INSURANCE), "well, and insured for the term");
    ByHand.of(people).stateSince[0]--;
    loss.run(MONTH);
    assertTrue(ill.is(State.BENEFIT));
  }

  /** Thirty days of last month are over when this one begins: who was ill for them is well. */
  @Test
  void whoWasIllLastMonthOnlyIsNotInsuredForIt() {
    employed(0, State.REGULAR_JOB, 1).beSick(30, MONTH.index() - 1);
    employed(1, State.REGULAR_JOB, 1).beSick(31, MONTH.index() - 1);
    Person insured = people.person(2);
    insured.fallBack(MONTH.rules().insuranceMonths());
    ByHand.of(people).stateSince[2] -= (short) MONTH.rules().insuranceMonths();
    insured.beSick(30, MONTH.index() - 1);
    process(CERTAIN, Policy.none()).run(MONTH);
    assertTrue(people.person(0).is(State.BENEFIT));
    assertTrue(people.person(1).is(State.UNEMPLOYMENT_INSURANCE));
    assertTrue(insured.is(State.BENEFIT), "no month longer");
  }

  @Test
  void sicknessBenefitEndsAfterTwoYearsOfIllness() {
    Person ill = people.person(0);
    ill.become(State.UNEMPLOYMENT_INSURANCE);
    ByHand.of(people).stateSince[0] -= (short) 20;
    JobLoss loss = process(CERTAIN, Policy.none());
    ill.beSick(300, MONTH.index() - MONTH.rules().sickPayMonths() + 1);
    loss.run(MONTH);
    assertTrue(ill.is(State.UNEMPLOYMENT_INSURANCE));
    ill.beSick(300, MONTH.index() - MONTH.rules().sickPayMonths());
    loss.run(MONTH);
    assertTrue(ill.is(State.BENEFIT));
  }

  @Test
  void insuranceEndsAfterItsTermAndBenefitFollows() {
    Person person = people.person(0);
    person.fallBack(MONTH.rules().insuranceMonths());
    JobLoss loss = process(LADDER, Policy.none());
    for (int months = 0; months < MONTH.rules().insuranceMonths(); months++) {
      loss.run(MONTH);
      assertTrue(person.is(State.UNEMPLOYMENT_INSURANCE), "after " + months);
      ByHand.of(people).stateSince[0]--;
    }
    loss.run(MONTH);
    assertTrue(person.is(State.BENEFIT));
  }

  @Test
  void whoHasNoOrdinaryJobCannotLoseIt() {
    TinyTown.place(people, 0, 3);
    people.person(1).become(State.ACTIVITY);
    process(CERTAIN, Policy.none()).run(MONTH);
    assertTrue(people.person(0).is(State.BASIC_JOB));
    assertTrue(people.person(1).is(State.ACTIVITY));
    assertTrue(people.person(2).is(State.BENEFIT));
    assertEquals(MONTH.index() + TinyTown.BENEFIT_MONTHS, people.person(2).benefitMonths());
  }

  /** False alarm 1 in 100,000: 4.4 standard errors. */
  @Test
  void theShareThatLosesTheirJobIsTheirChance() {
    People many = TinyTown.people(5_000, MONTH);
    for (int row = 0; row < many.size(); row++) {
      many.person(row).startWork(State.REGULAR_JOB, 32, 1);
    }
    new JobLoss(many, Offers.of(Policy.none()), TinyTown.CHANCE, LADDER, NO_SMALL_JOBS).run(MONTH);
    double lost = TinyTown.count(many, State.BENEFIT) / 5_000.0;
    assertEquals(0.3, lost, 4.4 * Math.sqrt(0.3 * 0.7 / 5_000));
  }
}
