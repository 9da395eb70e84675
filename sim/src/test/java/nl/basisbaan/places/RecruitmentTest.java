package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

class RecruitmentTest extends Recruiting {
  @Test
  void coachesHoldSoManyInterviewsAMonth() {
    allWilling();
    live(recruitment(coaching(3).withPlaces(60), COACHES, glad()), 0, 3);
    for (int month = 0; month < 3; month++) {
      assertEquals(6, noted(month, Event.INTERVIEWED));
    }
  }

  @Test
  void aFractionOfAnInterviewIsHeldNowAndThen() {
    allWilling();
    Policy policy = coaching(0).with("selection.interviews_per_coach", "0.75").withPlaces(60);
    live(recruitment(policy, COACHES, glad()), 0, 20);
    long held = notes.stream().filter(note -> note.endsWith(" INTERVIEWED")).count();
    // 1.5 a month: 30 in 20 months, sd 2.2; false alarm 1 in 100,000
    assertEquals(30, held, 10.0);
  }

  @Test
  void onlyTheWillingAreInvited() {
    ByHand.of(people).turnedSince[7] = -1;
    live(recruitment(coaching(3).withPlaces(4), COACHES, glad()), 0, 2);
    assertTrue(people.person(7).is(State.BASIC_JOB));
    assertEquals(1, TinyTown.count(people, State.BASIC_JOB));
  }

  @Test
  void othersAreInvitedWhenThoseWhoAskAreTooFew() {
    ByHand.of(people).turnedSince[7] = -1;
    Policy policy = coaching(3).with("selection.invites", "everybody").withPlaces(4);
    live(recruitment(policy, COACHES, glad()), 0, 2);
    assertTrue(people.person(7).is(State.BASIC_JOB));
    assertEquals(4, TinyTown.count(people, State.BASIC_JOB));
  }

  @Test
  void nobodyIsInvitedWhileEnoughAskOrWhoDoesNotMeetTheCriteria() {
    allWilling();
    for (int row = 0; row < 100; row++) {
      ByHand.of(people).turnedSince[row] = People.NEVER;
    }
    Policy policy = coaching(3).with("selection.invites", "everybody");
    live(recruitment(policy.withPlaces(20), COACHES, glad()), 0, 3);
    for (int row = 0; row < 100; row++) {
      assertTrue(people.person(row).is(State.BENEFIT), "those who ask go first");
    }
    Policy nobody = policy.with("eligibility.min_benefit_months", "600").withPlaces(40);
    notes.clear();
    live(recruitment(nobody, COACHES, glad()), 3, 6);
    assertEquals(0, notes.stream().filter(note -> note.endsWith(" INTERVIEWED")).count());
  }

  @Test
  void recruitmentBeginsWhenItWasDecided() {
    allWilling();
    Policy late = coaching(3).with("selection.recruits_from", "2023-04");
    live(recruitment(late.withScale(List.of(new Places("2023-06", 5))), COACHES, glad()), 0, 5);
    assertEquals(0, noted(2, Event.INTERVIEWED));
    assertEquals(5, noted(3, Event.INTERVIEWED));
  }

  @Test
  void recruitmentBeginsAheadOfTheFirstPlaces() {
    allWilling();
    Policy policy = coaching(3).withScale(List.of(new Places("2023-06", 5)));
    live(recruitment(policy, COACHES, glad()), 0, 7);
    assertEquals(0, noted(1, Event.INTERVIEWED));
    assertEquals(5, noted(2, Event.ACCEPTED), "three months ahead");
    assertEquals(0, noted(4, Event.STARTED));
    assertEquals(5, noted(5, Event.STARTED), "June 2023");
  }

  @Test
  void nobodyIsInterviewedWithoutPlaces() {
    allWilling();
    live(recruitment(coaching(3), COACHES, glad()), 0, 5);
    assertEquals(List.of(), notes);
  }

  @Test
  void caseloadLimitsHowManyHoldAPlace() {
    allWilling();
    Parameters numbers = TinyTown.beyond(glad(), "recruitment.caseload", 3);
    Policy policy = coaching(10).withPlaces(20);
    live(recruitment(policy, COACHES, numbers), 0, 10);
    assertEquals(6, TinyTown.count(people, State.BASIC_JOB));
  }

  @Test
  void placesOfProvidersLimitHowManyAreTaken() {
    allWilling();
    live(recruitment(coaching(100).withPlaces(1000), 100, glad()), 0, 4);
    int[] held = new int[TinyTown.providers().size()];
    for (Person person : people) {
      if (person.is(State.BASIC_JOB) || person.is(State.INTERVIEW)) {
        held[person.provider()]++;
      }
    }
    for (int provider = 0; provider < held.length; provider++) {
      assertEquals(TinyTown.providers().offered(provider), held[provider]);
    }
  }

  @Test
  void nobodyIsInterviewedTwiceInTwoYears() {
    ByHand.of(people).turnedSince[0] = -1;
    ByHand.of(people).turnedSince[1] = -1;
    Parameters never = TinyTown.beyond(glad(), "acceptance.usual", -1e6);
    never = TinyTown.beyond(never, "turning_point.willing_months", 100);
    live(recruitment(coaching(3).withPlaces(4), COACHES, never), 0, 30);
    assertEquals(2, noted(0, Event.NOT_STARTED));
    assertEquals(4, notes.stream().filter(note -> note.endsWith(" INTERVIEWED")).count());
    assertEquals(2, noted(24, Event.INTERVIEWED));
  }

  @Test
  void thePartnerOfSomebodyPlacedIsInvitedWhenThePolicyOffersBothAJob() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).turnedSince[0] = -1;
    Policy policy = coaching(3).withPlaces(2).with("pay.both_partners", "true");
    live(recruitment(policy, COACHES, glad()), 0, 4);
    assertTrue(people.person(0).is(State.BASIC_JOB));
    assertTrue(people.person(1).is(State.BASIC_JOB));
    assertEquals(2, TinyTown.count(people, State.BASIC_JOB));
  }

  @Test
  void thePartnerIsNotInvitedOtherwise() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).turnedSince[0] = -1;
    live(recruitment(coaching(3).withPlaces(2), COACHES, glad()), 0, 4);
    assertTrue(people.person(1).is(State.BENEFIT));
  }

  @Test
  void theReasonNotToStartIsNoted() {
    ByHand.of(people).turnedSince[0] = -1;
    List<String> details = new ArrayList<>();
    Parameters never = TinyTown.beyond(glad(), "interview.physical_limit", 100);
    Recruitment recruitment = recruitment(coaching(3).withPlaces(2), COACHES, never);
    people.keep((row, month, event, detail) -> details.add(detail.words()));
    live(recruitment, 0, 1);
    assertEquals(List.of("", "unable: physical_limitations"), details);
  }

  @Test
  void coachesAreHiredWhenPlacesGoBeyondTheirCaseload() {
    allWilling();
    Parameters numbers = TinyTown.beyond(glad(), "recruitment.caseload", 3);
    numbers = TinyTown.beyond(numbers, "recruitment.hiring_months", 4);
    numbers = TinyTown.beyond(numbers, "recruitment.interviews_per_start", 0);
    Policy hiring = coaching(10).withPlaces(20).with("selection.hire_coaches", "true");
    live(recruitment(hiring, COACHES, numbers), 0, 10);
    // two coaches, and one more in months 0, 4 and 8
    assertEquals(15.0, (double) TinyTown.count(people, State.BASIC_JOB), 3);
  }

  @Test
  void theLimitThatBindsIsTold() {
    allWilling();
    Policy closed = coaching(10).withPlaces(3);
    Recruitment few = recruitment(closed, COACHES, glad());
    live(few, 0, 6);
    assertEquals(Recruitment.Limit.PLACES, few.limit());
    assertEquals(3, few.starts());
    Parameters busy = TinyTown.beyond(glad(), "recruitment.caseload", 2);
    Recruitment coached = recruitment(closed.withPlaces(20), COACHES, busy);
    live(coached, 6, 12);
    assertEquals(Recruitment.Limit.COACHES, coached.limit());
    Recruitment poor =
        recruitment(closed.withPlaces(20).with("funding.yearly_budget", "1"), COACHES, glad());
    live(poor, 12, 14);
    assertEquals(Recruitment.Limit.BUDGET, poor.limit());
    Parameters unwilling = TinyTown.beyond(glad(), "acceptance.usual", -1_000);
    Recruitment many = recruitment(coaching(100).withPlaces(900), 100, unwilling);
    live(many, 14, 20);
    assertEquals(Recruitment.Limit.CANDIDATES, many.limit(), "everybody was interviewed");
  }

  @Test
  void aPolicyMayLeaveThePlacesOfLeaversEmpty() {
    allWilling();
    Policy once = coaching(10).withPlaces(3).with("selection.replace_leavers", "false");
    Recruitment recruitment = recruitment(once, COACHES, glad());
    live(recruitment, 0, 8);
    assertEquals(3, TinyTown.count(people, State.BASIC_JOB));
    for (int row = 0; row < people.size(); row++) {
      if (people.person(row).is(State.BASIC_JOB)) {
        people.person(row).leavePlace(JobEnd.HEALTH);
        people.person(row).fallBackOnBenefit();
      }
    }
    live(recruitment, 8, 20);
    assertEquals(0, TinyTown.count(people, State.BASIC_JOB));
    assertEquals(3, recruitment.starts());
  }

  private static final Policy RETURNING =
      coaching(10).withPlaces(3).with("contract.return_months", "6");

  /** Three in places, of whom the first has left ill in month 8, for as long as they stay so. */
  private Recruitment withOneWhoLeft(Policy policy) {
    allWilling();
    Recruitment recruitment = recruitment(policy, COACHES, glad());
    live(recruitment, 0, 9);
    left = 0;
    while (!people.person(left).is(State.BASIC_JOB)) {
      left++;
    }
    people.person(left).leavePlace(JobEnd.HEALTH);
    people.person(left).fallBackOnBenefit();
    ByHand.of(people).sickDaysLeft[left] = 1_000;
    return recruitment;
  }

  private int left;

  @Test
  void whereNobodyMayReturnNoMonthIsATimeOut() {
    Person person = TinyTown.place(people, 0, 3);
    person.leavePlace(JobEnd.HEALTH);
    assertFalse(person.isInTimeOut(0));
    assertTrue(person.isInTimeOut(1));
  }

  @Test
  void aPlaceIsKeptForWhoMayReturnUntilTheRightLapses() {
    Recruitment recruitment = withOneWhoLeft(RETURNING.with("contract.place_kept", "true"));
    live(recruitment, 9, 15);
    assertEquals(2, TinyTown.count(people, State.BASIC_JOB));
    assertEquals(Recruitment.Limit.PLACES, recruitment.limit(), "nobody is sought for it");
    long empty = recruitment.openMonths();
    assertTrue(empty >= 6, "open and empty: " + empty);
    live(recruitment, 15, 19);
    assertEquals(3, TinyTown.count(people, State.BASIC_JOB), "it goes to another");
  }

  @Test
  void aPlaceThatIsNotKeptGoesToAnother() {
    live(withOneWhoLeft(RETURNING), 9, 12);
    assertEquals(3, TinyTown.count(people, State.BASIC_JOB));
  }

  /** Others who accepted before do not take it, though they wait longer. */
  @Test
  void whoReturnsHasThePlaceThatWasKept() {
    Recruitment recruitment = withOneWhoLeft(RETURNING.with("contract.place_kept", "true"));
    live(recruitment, 9, 12);
    people.person(150).accept(0, 1, 0.5);
    live(recruitment, 12, 13);
    assertTrue(people.person(150).is(State.INTERVIEW), "the place is kept");
    ByHand.of(people).sickDaysLeft[left] = 0;
    live(recruitment, 13, 15);
    assertTrue(people.person(left).is(State.BASIC_JOB));
    assertTrue(people.person(150).is(State.INTERVIEW));
  }

  /** Two coaches guide six; an offer of 30 that one reaches from the other only needs no more. */
  @Test
  void nobodyIsHiredForPlacesThatNobodyIsInterviewedFor() {
    allWilling();
    Policy open = coaching(10).with("selection.hire_coaches", "true").withPlaces(3);
    Policy two =
        open.withOffers(
            List.of(
                open.with("contract.permanent", "false")
                    .with("contract.then", "next")
                    .offer("first", ""),
                open.with("selection.only_from_offers", "true").withPlaces(30).offer("next", "")));
    Parameters numbers = TinyTown.beyond(glad(), "recruitment.caseload", 3);
    numbers = TinyTown.beyond(numbers, "recruitment.hiring_months", 2);
    Programme programme = TinyTown.programme(people, two, COACHES, numbers);
    live(programme.recruitment(), 0, 10);
    assertEquals(3, TinyTown.count(people, State.BASIC_JOB));
    assertEquals(0.0, programme.coaches().hired(), 0);
    assertEquals(Recruitment.Limit.PLACES, programme.recruitment().limit());
  }
}
