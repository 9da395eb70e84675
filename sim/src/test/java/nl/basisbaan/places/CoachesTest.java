package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoachesTest {
  private static final int ROUND = 6;

  /** Three interviews a start; empty places are filled in six months; half as many more a round. */
  private static final Parameters NUMBERS =
      TinyTown.NUMBERS
          .with("recruitment.caseload", 60)
          .with("recruitment.hiring_months", ROUND)
          .with("recruitment.hiring_share", 0.5)
          .with("recruitment.lead_months", 6)
          .with("recruitment.interviews_per_start", 3)
          .with("recruitment.prior_starts", 10);

  private static Coaches coaches(Policy policy) {
    return new Coaches(Offers.of(policy.with("selection.interviews_per_coach", "3")), 2, NUMBERS);
  }

  /** Plans the same every month for some rounds. */
  private static void plan(Coaches coaches, int from, int rounds, int wanted, int filled) {
    for (int month = from * ROUND; month < (from + rounds) * ROUND; month++) {
      coaches.plan(TinyTown.month(month), wanted, filled, 0, Recruitment.Limit.COACHES);
    }
  }

  @ParameterizedTest(name = "{0} places wanted, {1} filled, {2} left in a round: {3}")
  @CsvSource({
    "50, 0, 0, 8", // 50 x 3 / 6 / 3 is 8.3 coaches of interviews
    "50, 50, 0, 2",
    "130, 130, 0, 3", // caseload
    "200, 50, 0, 25", // 150 x 3 / 6 / 3
    "100, 100, 36, 6", // six leavers a month
    "200, 152, 36, 14", // both
    "50, 200, 36, 4", // places are taken back: caseload of those held, and nobody to replace
    "40, 50, 36, 4", // of six leavers a month ten are not replaced in half a year
  })
  void theWorkTellsHowManyAreNeeded(int wanted, int filled, int left, double needed) {
    Coaches coaches = coaches(TinyTown.policy());
    for (int month = 0; month < 10 * ROUND; month++) {
      coaches.plan(
          TinyTown.month(month), wanted, filled, month * left / ROUND, Recruitment.Limit.COACHES);
    }
    assertEquals(needed, coaches.count());
  }

  @Test
  void aTeamGrowsByHalfOfItselfInARound() {
    Coaches coaches = coaches(TinyTown.policy());
    double[] expected = {3, 4, 6, 9, 13, 17};
    for (int round = 0; round < expected.length; round++) {
      plan(coaches, round, 1, 1000, 1000);
      assertEquals(expected[round], coaches.count(), "round " + round);
    }
  }

  @Test
  void whoIsNoLongerNeededLeaves() {
    Coaches coaches = coaches(TinyTown.policy());
    plan(coaches, 0, 5, 80, 44);
    assertEquals(6, coaches.count());
    plan(coaches, 5, 1, 60, 60);
    assertEquals(3, coaches.count());
    plan(coaches, 6, 3, 0, 0);
    assertEquals(2, coaches.count(), "those of the municipality stay");
  }

  @Test
  void nobodyIsHiredWhenCandidatesAreLacking() {
    Coaches coaches = coaches(TinyTown.policy());
    coaches.plan(TinyTown.month(0), 1000, 10, 0, Recruitment.Limit.CANDIDATES);
    assertEquals(2, coaches.count());
  }

  /** Those who hold a place are guided still; nobody is kept for places that nobody wants. */
  @Test
  void whereCandidatesAreLackingCoachesStayForThoseWhoHoldAPlace() {
    Coaches coaches = coaches(TinyTown.policy());
    plan(coaches, 0, 5, 1000, 44);
    double before = coaches.count();
    for (int round = 5; round < 12; round++) {
      coaches.plan(TinyTown.month(round * ROUND), 1000, 200, 0, Recruitment.Limit.CANDIDATES);
    }
    assertTrue(before > 4, "hired for the places");
    assertEquals(4, coaches.count(), "sixty a coach");
  }

  /** Three at first; what they needed for ten counts as much as that. */
  @Test
  void coachesLearnHowManyInterviewsAStartTakes() {
    Coaches coaches = coaches(TinyTown.policy());
    assertEquals(3, coaches.interviewsPerStart());
    interview(coaches, 50, 12);
    coaches.gain(10);
    assertEquals(4, coaches.interviewsPerStart(), "two have withdrawn");
    interview(coaches, 450, 100);
    coaches.gain(100);
    assertEquals(530 / 110.0, coaches.interviewsPerStart());
    plan(coaches, 0, 10, 50, 0);
    assertEquals(13, coaches.count(), "50 x 4.8 / 6 / 3");
  }

  private static void interview(Coaches coaches, int interviews, int accepted) {
    for (int number = 0; number < interviews; number++) {
      coaches.interview(number < accepted);
    }
  }

  /** However many interviews a yes takes by then: no team grows without end for nothing. */
  @Test
  void nobodyIsHiredWhereNobodySaysYes() {
    Coaches coaches = coaches(TinyTown.policy());
    plan(coaches, 0, 1, 50, 0);
    double before = coaches.count();
    for (int round = 1; round < 8; round++) {
      interview(coaches, 40, 0);
      plan(coaches, round, 1, 50, 0);
    }
    assertEquals(3, before);
    assertEquals(2, coaches.count());
  }

  @Test
  void aPolicyMayHireNobody() {
    Coaches coaches = coaches(TinyTown.policy().with("selection.hire_coaches", "false"));
    plan(coaches, 0, 5, 1000, 10);
    assertEquals(2, coaches.count());
    assertEquals(120, coaches.capacity());
  }

  @Test
  void withoutInterviewsOnlyTheCaseloadCounts() {
    Policy none = TinyTown.policy().with("selection.interviews_per_coach", "0");
    Coaches coaches = new Coaches(Offers.of(none), 2, NUMBERS);
    plan(coaches, 0, 5, 200, 0);
    assertEquals(4, coaches.count());
  }
}
