package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.JobChances;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private static final Month MONTH = TinyTown.month(0);

  /** Coaches who see everything as it is. */
  private static final Parameters EXACT =
      TinyTown.without(
          "interview.",
          "register_error",
          "outlook_noise",
          "suitability_noise",
          "physical_spread",
          "care_hours_spread");

  private final People people = TinyTown.people(4_000, MONTH);

  private Interview interview(Policy policy, Parameters numbers) {
    return interview(people, policy, numbers);
  }

  static Interview interview(People people, Policy policy, Parameters numbers) {
    return new Interview(
        Offers.of(policy).of(0),
        new JobChances(people, numbers),
        new Candidates(people, TinyTown.CHANCE, numbers).mistakes(),
        TinyTown.CHANCE,
        numbers);
  }

  private Refusal judge(Policy policy, int row) {
    return interview(policy, EXACT).judge(people.person(row), MONTH);
  }

  private static Policy with(String path, String value) {
    return TinyTown.policy().with(path, value);
  }

  /** Not by a mistake in the register either; who never had a place is judged as before. */
  @Test
  void whoHadAPlaceMayHaveAnotherUnlessThePolicyGivesOneOnly() {
    TinyTown.place(people, 0, 12).leavePlace(JobEnd.END_OF_CONTRACT);
    people.person(0).fallBackOnBenefit();
    Policy again = with("eligibility.min_benefit_months", "0");
    Policy once = again.with("eligibility.first_place_only", "true");
    assertEquals(Refusal.NONE, judge(again, 0));
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(once, 0));
    assertEquals(Refusal.NONE, judge(once, 1));
    Parameters mistaken = TinyTown.beyond(EXACT, "interview.register_error", 1);
    assertTrue(interview(again, mistaken).seemsEligible(people.person(0)));
    assertFalse(interview(once, mistaken).seemsEligible(people.person(0)));
  }

  /** A register knows how old somebody is; how long they are without work it may not. */
  @Test
  void theRegisterErrsOnMonthsOnly() {
    Parameters mistaken = TinyTown.beyond(EXACT, "interview.register_error", 1);
    ByHand.of(people).benefitSince[0] = -3;
    Policy policy = with("eligibility.min_benefit_months", "36");
    assertFalse(interview(policy, EXACT).seemsEligible(people.person(0)));
    assertTrue(interview(policy, mistaken).seemsEligible(people.person(0)));
    for (String[] other :
        new String[][] {
          {"eligibility.min_age", "67"},
          {"eligibility.max_age", "18"},
          {"eligibility.earlier_participation_job", "true"},
          {"eligibility.exemption", "exempt"}
        }) {
      Policy narrow = policy.with(other[0], other[1]);
      assertFalse(interview(narrow, mistaken).seemsEligible(people.person(0)), other[0]);
    }
  }

  @Test
  void aPlainPersonCanBeOfferedAPlace() {
    assertEquals(Refusal.NONE, judge(TinyTown.policy(), 0));
  }

  @Test
  void aPersonBelowTheWaitingPeriodIsNotAllowed() {
    Policy policy = with("eligibility.min_benefit_months", "36");
    ByHand.of(people).benefitSince[0] = -36;
    ByHand.of(people).benefitSince[1] = -35;
    assertEquals(Refusal.NONE, judge(policy, 0));
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(policy, 1));
  }

  /** Two years on benefit after one and a half on unemployment insurance: the persona Achmed. */
  @Test
  void yearsOfUnemploymentInsuranceCountWhenThePolicySaysSo() {
    Policy benefit = with("eligibility.min_benefit_months", "36");
    Policy unemployment = benefit.with("eligibility.counts", "unemployment");
    ByHand.of(people).benefitSince[0] = -24;
    ByHand.of(people).detachedSince[0] = -42;
    ByHand.of(people).benefitSince[1] = -24;
    ByHand.of(people).detachedSince[1] = -24;
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(benefit, 0));
    assertEquals(Refusal.NONE, judge(unemployment, 0));
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(unemployment, 1));
  }

  @Test
  void tooYoungAndTooOldAreNotAllowed() {
    Policy policy = with("eligibility.min_age", "30").with("eligibility.max_age", "60");
    int[] years = {29, 30, 60, 61};
    for (int row = 0; row < years.length; row++) {
      ByHand.of(people).born[row] = (short) (-12 * years[row]);
    }
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(policy, 0));
    assertEquals(Refusal.NONE, judge(policy, 1));
    assertEquals(Refusal.NONE, judge(policy, 2));
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(policy, 3));
  }

  @Test
  void exemptionAndAnEarlierParticipationJobMayBeCriteria() {
    ByHand.of(people).exempt[1] = true;
    ByHand.of(people).participationJob[1] = true;
    Policy exempt = with("eligibility.exemption", "exempt");
    Policy notExempt = with("eligibility.exemption", "not_exempt");
    Policy earlier = with("eligibility.earlier_participation_job", "true");
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(exempt, 0));
    assertEquals(Refusal.NONE, judge(exempt, 1));
    assertEquals(Refusal.NONE, judge(notExempt, 0));
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(notExempt, 1));
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(earlier, 0));
    assertEquals(Refusal.NONE, judge(earlier, 1));
  }

  @Test
  void whoIsNotOnAssistanceIsNotAllowed() {
    people.person(0).startWork(State.REGULAR_JOB, 32, 1);
    people.person(1).become(State.ACTIVITY);
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(TinyTown.policy(), 0));
    assertEquals(Refusal.NONE, judge(TinyTown.policy(), 1));
  }

  @Test
  void whoHasAProspectOfRegularWorkIsTurnedAwayWhenThePolicySaysSo() {
    Interview interview = interview(TinyTown.policy(), EXACT);
    double outlook = interview.outlook(people.person(0));
    int months = (int) EXACT.value("interview.outlook_months");
    JobChances chances = new JobChances(people, EXACT);
    double odds = chances.oddsWithin(people.person(0), months, 36);
    assertEquals(odds / (1 + odds), outlook, 1e-9);
    String above = Double.toString(outlook + 1e-6);
    String below = Double.toString(outlook - 1e-6);
    assertEquals(Refusal.NONE, judge(with("eligibility.max_outlook", above), 0));
    assertEquals(
        Refusal.PROSPECT_OF_REGULAR_WORK, judge(with("eligibility.max_outlook", below), 0));
    assertEquals(Refusal.NONE, judge(with("eligibility.max_outlook", "1"), 0));
    assertEquals(Refusal.NONE, judge(with("eligibility.min_outlook", below), 0));
    assertEquals(
        Refusal.NO_PROSPECT_OF_REGULAR_WORK, judge(with("eligibility.min_outlook", above), 0));
  }

  @Test
  void poorHealthMakesUnableAndAPhysicalBarrierMoreSo() {
    double limit = EXACT.value("interview.physical_limit");
    double barrier = EXACT.value("interview.physical_barrier");
    float[] levels = ByHand.of(people).level;
    levels[ByHand.at(0, Pillar.HEALTH)] = (float) (limit - 0.01);
    levels[ByHand.at(1, Pillar.HEALTH)] = (float) (limit + 0.01);
    levels[ByHand.at(2, Pillar.HEALTH)] = (float) (limit + barrier - 0.01);
    levels[ByHand.at(3, Pillar.HEALTH)] = (float) (limit + barrier + 0.01);
    ByHand.of(people).barriers[2] = 1;
    ByHand.of(people).barriers[3] = 1;
    people.person(4).fallSick(30 + (int) EXACT.value("sickness.long_spell_days"));
    assertEquals(Refusal.PHYSICAL_LIMITATIONS, judge(TinyTown.policy(), 4), "sick for long");
    assertEquals(Refusal.PHYSICAL_LIMITATIONS, judge(TinyTown.policy(), 0));
    assertEquals(Refusal.NONE, judge(TinyTown.policy(), 1));
    assertEquals(Refusal.PHYSICAL_LIMITATIONS, judge(TinyTown.policy(), 2));
    assertEquals(Refusal.NONE, judge(TinyTown.policy(), 3));
  }

  @Test
  void whoCannotWorkTheFewestHoursIsUnable() {
    Policy policy = with("pay.min_hours", "20");
    ByHand.of(people).capacity[0] = 19;
    ByHand.of(people).capacity[1] = 20;
    assertEquals(Refusal.LIMITED_CAPACITY_AND_PARENT_CARE, judge(policy, 0));
    assertEquals(Refusal.NONE, judge(policy, 1));
    ByHand.of(people).children[1] = 1;
    assertEquals(Refusal.LIMITED_CAPACITY_AND_PARENT_CARE, judge(policy, 1), "care takes hours");
  }

  @Test
  void theMotivatedAndHealthyComeFirstAndThoseWithBarriersLast() {
    Interview interview = interview(TinyTown.policy(), EXACT);
    ByHand.of(people).motivation[0] = 1;
    ByHand.of(people).level[ByHand.at(1, Pillar.HEALTH)] += 1;
    double usual = interview.order(people.person(2));
    assertTrue(interview.order(people.person(0)) > usual);
    assertTrue(interview.order(people.person(1)) > usual);
    ByHand.of(people).barriers[3] = 0b11;
    assertTrue(interview.order(people.person(3)) < usual);
  }

  @Test
  void creamingPicksThoseWithTheBestOutlookFirst() {
    ByHand.of(people).employability[0] = 2;
    Interview none = interview(TinyTown.policy(), EXACT);
    Interview creaming = interview(with("selection.outlook_weight", "1"), EXACT);
    Interview reverse = interview(with("selection.outlook_weight", "-1"), EXACT);
    assertEquals(none.order(people.person(1)), none.order(people.person(0)));
    assertTrue(creaming.order(people.person(0)) > creaming.order(people.person(1)));
    assertTrue(reverse.order(people.person(0)) < reverse.order(people.person(1)));
  }

  @Test
  void coachesDoNotInviteThoseWhomTheyPutFirstAndWouldRefuse() {
    ByHand.of(people).employability[0] = 2;
    double limit = interview(TinyTown.policy(), EXACT).outlook(people.person(1)) + 0.01;
    Policy limited = with("eligibility.max_outlook", Double.toString(limit));
    Interview usual = interview(limited, EXACT);
    Interview creaming = interview(limited.with("selection.outlook_weight", "1"), EXACT);
    Interview reverse = interview(limited.with("selection.outlook_weight", "-1"), EXACT);
    assertTrue(usual.order(people.person(0)) != Interview.NOBODY);
    assertTrue(reverse.order(people.person(0)) != Interview.NOBODY);
    assertEquals(Interview.NOBODY, creaming.order(people.person(0)));
    assertTrue(creaming.order(people.person(1)) != Interview.NOBODY);
  }

  /** False alarm 1 in 100,000: 4.4 standard errors. */
  @Test
  void theRegisterLetsSomeBeInvitedByMistake() {
    Parameters numbers = TinyTown.NUMBERS.with("interview.register_error", 0.1);
    Policy nobody = with("eligibility.min_benefit_months", "600");
    Interview interview = interview(nobody, numbers);
    int invited = 0;
    for (int row = 0; row < people.size(); row++) {
      assertFalse(interview.meetsCriteria(people.person(row)));
      invited += interview.seemsEligible(people.person(row)) ? 1 : 0;
    }
    assertEquals(400, invited, 4.4 * Math.sqrt(4_000 * 0.09));
  }

  @Test
  void coachesSeeTheOutlookWithNoise() {
    Interview noisy = interview(TinyTown.policy(), TinyTown.NUMBERS);
    double one = noisy.outlook(people.person(0));
    double other = noisy.outlook(people.person(1));
    assertTrue(one != other, "the same real outlook");
    assertTrue(one > 0 && one < 1);
    assertEquals(one, noisy.outlook(people.person(0)), "a coach does not change their mind");
  }

  /** Two years without work, and a partner who earns; then the same of who has benefit. */
  @Test
  void whoHasNoBenefitMayHaveAPlaceWhereThePolicySaysSo() {
    TinyTown.couple(people, 0, 1);
    people.person(1).startWork(State.REGULAR_JOB, 36, 2);
    ByHand.of(people).benefitSince[0] = 0;
    ByHand.of(people).detachedSince[0] = -24;
    Policy closed = with("eligibility.min_benefit_months", "24");
    Policy open = closed.with("eligibility.without_benefit", "true");
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(closed, 0));
    assertEquals(Refusal.NONE, judge(open, 0), "months without work count");
    ByHand.of(people).detachedSince[0] = -23;
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(open, 0));
    ByHand.of(people).detachedSince[0] = -24;
    ByHand.of(people).usualIncomeCents[0] = 200_000;
    ByHand.of(people).benefitCents[0] = 1;
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(open, 0), "months on benefit count");
    ByHand.of(people).benefitSince[0] = -24;
    assertEquals(Refusal.NONE, judge(closed, 0), "part of a benefit is benefit");
  }

  @Test
  void thePartnerOfSomebodyPlacedMayHaveAPlaceWithoutBenefitWhereBothAreInvited() {
    TinyTown.couple(people, 0, 1);
    TinyTown.place(people, 1, 0);
    ByHand.of(people).usualIncomeCents[0] = 200_000;
    assertEquals(Refusal.DOES_NOT_MEET_CRITERIA, judge(TinyTown.policy(), 0));
    assertEquals(Refusal.NONE, judge(with("pay.both_partners", "true"), 0));
  }
}
