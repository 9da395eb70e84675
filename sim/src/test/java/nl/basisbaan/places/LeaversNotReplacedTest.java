package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** Where leavers are not replaced, coaches have time again for others when somebody has left. */
class LeaversNotReplacedTest extends Recruiting {
  private static final Policy ONCE =
      coaching(10).withPlaces(40).with("selection.replace_leavers", "false");

  private static Parameters caseload(int persons) {
    return TinyTown.beyond(glad(), "recruitment.caseload", persons);
  }

  private void allLeave() {
    for (Person person : people.engaged()) {
      if (person.is(State.BASIC_JOB)) {
        person.leavePlace(JobEnd.MOVED);
        person.fallBackOnBenefit();
      }
    }
  }

  @Test
  void coachesGuideOthersOnceSomebodyHasLeft() {
    allWilling();
    Recruitment recruitment = recruitment(ONCE, COACHES, caseload(3));
    live(recruitment, 0, 8);
    assertEquals(6, recruitment.starts());
    assertEquals(Recruitment.Limit.COACHES, recruitment.limit());
    allLeave();
    live(recruitment, 8, 16);
    assertEquals(12, recruitment.starts(), "the six who left are guided by nobody");
    assertEquals(6, TinyTown.count(people, State.BASIC_JOB));
  }

  @Test
  void nobodyIsHiredForWhoHasLeft() {
    allWilling();
    Policy hires = ONCE.with("selection.hire_coaches", "true");
    Programme programme = TinyTown.programme(people, hires, COACHES, caseload(5));
    live(programme.recruitment(), 0, 20);
    assertEquals(40, programme.recruitment().starts());
    assertTrue(programme.coaches().count() >= 8, "40 people, five a coach");
    allLeave();
    live(programme.recruitment(), 20, 30);
    assertEquals(COACHES, programme.coaches().count());
  }
}
