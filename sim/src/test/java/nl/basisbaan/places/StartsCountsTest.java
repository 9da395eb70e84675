package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

/** Who holds, was promised or may return to a place, of two offers; the second is shared by two. */
class StartsCountsTest {
  private static final Month[] MONTHS = TinyTown.months(20);
  private static final Parameters NUMBERS =
      TinyTown.beyond(
          TinyTown.beyond("recruitment.months_to_start", 1), "recruitment.withdrawal_per_month", 0);
  private static final int LONG_SPELL = 42;

  private final People people = TinyTown.people(20, MONTHS[0]);

  private static Policy two(Policy each) {
    return each.withOffers(
        List.of(
            each.offer("whole", ""), each.with("pay.people_per_place", "2").offer("shared", "")));
  }

  private Starts starts(Policy policy) {
    Offers offers = Offers.of(policy);
    WorkProviders providers = TinyTown.providers();
    return new Starts(
        people,
        providers,
        offers,
        LONG_SPELL,
        TinyTown.CHANCE,
        NUMBERS.of("recruitment", Recruitment.Rates.class),
        new Matching(providers, offers, TinyTown.CHANCE, NUMBERS),
        TinyTown.programme(people, policy, 2, NUMBERS).budget());
  }

  private void accept(int offer, int... rows) {
    for (int row : rows) {
      people.person(row).accept(offer, row, 0.7);
    }
  }

  /** Left a place of the first offer in the month that has begun. */
  private Person left(int row, JobEnd why) {
    Person person = TinyTown.place(people, row, 3);
    person.leavePlace(why);
    person.fallBackOnBenefit();
    return person;
  }

  @Test
  void placesAreHeldOrPromisedAndWhoSharesOneHasAPartOfIt() {
    Starts starts = starts(two(TinyTown.policy()));
    accept(0, 0, 1, 2);
    accept(1, 3, 4, 5);
    people.begin(MONTHS[1]);
    starts.start(0, 2);
    starts.start(1, 1);
    assertEquals(2, starts.taken(0));
    assertEquals(1, starts.taken(1));
    assertEquals(3, starts.taken());
    assertEquals(1, starts.promised(0));
    assertEquals(2, starts.promised(1));
    assertEquals(3, starts.promised());
    assertEquals(3, starts.given(0));
    assertEquals(6, starts.given());
    assertEquals(3, starts.all());
    assertEquals(2 + 1 + (1 + 2) / 2.0, starts.places(), 1e-9);
    assertEquals(3, starts.guided());
    assertEquals(0, starts.gone());
    assertEquals(3, starts.before(0), "somebody was promised a place before who returns");
  }

  @Test
  void whoLeftHasLeftAPlaceThatCanBeHadAgain() {
    Starts starts = starts(two(TinyTown.policy()));
    accept(0, 0, 1);
    people.begin(MONTHS[1]);
    starts.start(0, 2);
    assertEquals(0, starts.left(0));
    people.person(0).leavePlace(JobEnd.MOVED);
    people.person(0).fallBackOnBenefit();
    assertEquals(1, starts.left(0));
    assertEquals(1, starts.taken(0));
    assertEquals(2, starts.all(), "starts stay starts");
  }

  @Test
  void wherePlacesOfLeaversStayEmptyTheyAreTakenForGood() {
    Starts starts = starts(two(TinyTown.policy().with("selection.replace_leavers", "false")));
    accept(0, 0, 1);
    accept(1, 2);
    people.begin(MONTHS[1]);
    starts.start(0, 2);
    people.person(0).leavePlace(JobEnd.MOVED);
    people.person(0).fallBackOnBenefit();
    assertEquals(2, starts.taken(0));
    assertEquals(0, starts.left(0));
    assertEquals(1 + 1 / 2.0, starts.places(), 1e-9, "of providers it is free");
    assertEquals(1, starts.guided(), "who waits is guided later");
    assertEquals(1, starts.gone(), "nobody guides who has left");
  }

  @Test
  void aPlaceIsKeptAsLongAsSomebodyMayReturnToIt() {
    Policy keeps =
        TinyTown.policy().with("contract.return_months", "6").with("contract.place_kept", "true");
    Starts starts = starts(two(keeps));
    left(0, JobEnd.HEALTH);
    left(1, JobEnd.WORK_DOES_NOT_SUIT);
    TinyTown.place(people, 2, 3);
    accept(0, 3);
    assertEquals(1, starts.kept(0));
    assertEquals(0, starts.kept(1));
    assertEquals(1 + 1 + 1, starts.given(0));
    assertEquals(1, starts.before(0), "of who returns only those who return before them");
    people.begin(MONTHS[6]);
    assertEquals(1, starts.kept(0));
    people.begin(MONTHS[7]);
    assertEquals(0, starts.kept(0), "the right has lapsed");
    assertEquals(0, starts(two(TinyTown.policy())).kept(0));
  }

  @Test
  void whoReturnsTakesTheirOwnPlaceAndOthersOnlyWhatIsLeft() {
    Policy keeps =
        TinyTown.policy().with("contract.return_months", "6").with("contract.place_kept", "true");
    Starts starts = starts(keeps);
    left(0, JobEnd.HEALTH);
    left(1, JobEnd.HEALTH);
    accept(0, 5, 6);
    people.begin(MONTHS[1]);
    accept(0, 0);
    people.begin(MONTHS[2]);
    starts.start(0, 3);
    assertTrue(people.person(0).is(State.BASIC_JOB), "the place was kept");
    assertTrue(people.person(5).is(State.BASIC_JOB), "there is one more");
    assertTrue(people.person(6).is(State.INTERVIEW), "the third is kept for another");
  }

  @Test
  void whoLeftFirstIsPromisedTheNextFreePlaceFirst() {
    Starts starts = starts(TinyTown.policy().with("contract.return_months", "12"));
    left(7, JobEnd.REGULAR_WORK);
    people.begin(MONTHS[1]);
    left(2, JobEnd.HEALTH);
    left(5, JobEnd.HEALTH);
    people.begin(MONTHS[2]);
    int[] wanted = {2};
    starts.takeBack(wanted, MONTHS[2]);
    assertEquals(0, wanted[0]);
    assertTrue(people.person(7).is(State.INTERVIEW), "left first");
    assertTrue(people.person(2).is(State.INTERVIEW), "of two the first in the town");
    assertTrue(people.person(5).is(State.BENEFIT));
  }

  @Test
  void onlyWhoIsFreeAndWellAndLeftForSuchAReasonReturnsInTime() {
    Starts starts = starts(TinyTown.policy().with("contract.return_months", "6"));
    left(0, JobEnd.HEALTH);
    left(1, JobEnd.WORK_DOES_NOT_SUIT);
    left(2, JobEnd.HEALTH).beSick(400, 0);
    left(3, JobEnd.REGULAR_WORK).startWork(State.REGULAR_JOB, 36, 1);
    left(4, JobEnd.HEALTH).become(State.ACTIVITY);
    TinyTown.place(people, 5, 3);
    people.begin(MONTHS[6]);
    int[] wanted = {100};
    starts.takeBack(wanted, MONTHS[6]);
    assertTrue(people.person(0).is(State.INTERVIEW));
    assertTrue(people.person(1).is(State.BENEFIT), "did not leave for health or work");
    assertTrue(people.person(2).is(State.BENEFIT), "in a long sick spell");
    assertTrue(people.person(3).is(State.REGULAR_JOB));
    assertTrue(people.person(4).is(State.INTERVIEW), "volunteers too");
    assertTrue(people.person(5).is(State.BASIC_JOB));
    assertEquals(98, wanted[0]);
  }

  @Test
  void afterItsMonthsTheRightHasLapsedAndWithoutPlacesNobodyReturns() {
    Starts starts = starts(TinyTown.policy().with("contract.return_months", "6"));
    left(0, JobEnd.HEALTH);
    starts.takeBack(new int[] {0}, MONTHS[0]);
    assertFalse(people.person(0).is(State.INTERVIEW), "none is wanted");
    people.begin(MONTHS[7]);
    starts.takeBack(new int[] {1}, MONTHS[7]);
    assertFalse(people.person(0).is(State.INTERVIEW), "seven months later");
  }

  /** A budget that carries nobody more holds the money of places that are kept. */
  @Test
  void theBudgetMustCarryAPlaceUnlessItWasKept() {
    Policy poor =
        TinyTown.policy().with("funding.yearly_budget", "1000").with("contract.return_months", "6");
    left(0, JobEnd.HEALTH);
    starts(poor).takeBack(new int[] {1}, MONTHS[0]);
    assertTrue(people.person(0).is(State.BENEFIT));
    starts(poor.with("contract.place_kept", "true")).takeBack(new int[] {1}, MONTHS[0]);
    assertTrue(people.person(0).is(State.INTERVIEW));
  }
}
