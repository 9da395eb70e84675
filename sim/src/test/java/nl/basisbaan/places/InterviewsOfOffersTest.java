package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** How the interviews of a month serve two offers. */
class InterviewsOfOffersTest extends Recruiting {
  private static final Parameters UNWILLING = TinyTown.beyond(glad(), "acceptance.usual", -1_000);

  private static Policy two(Policy first, Policy second) {
    return first.withOffers(List.of(first.offer("first", ""), second.offer("second", "")));
  }

  /** Nine interviews, six for the first and three for the second, of whom nobody wants to. */
  @Test
  void eachOfferHasTheInterviewsInProportionToThePeopleItNeeds() {
    allWilling();
    for (int row = 0; row < 100; row++) {
      ByHand.of(people).exempt[row] = true;
    }
    Policy each = coaching(3);
    Policy policy =
        two(
            each.withPlaces(6).with("eligibility.exemption", "exempt"),
            each.withPlaces(3).with("eligibility.exemption", "not_exempt"));
    live(recruitment(policy, 3, UNWILLING), 0, 1);
    assertEquals(9, noted(0, Event.INTERVIEWED));
    int exempt = 0;
    for (int row = 0; row < 100; row++) {
      exempt += people.person(row).monthsSinceInterview() == 0 ? 1 : 0;
    }
    assertEquals(6, exempt);
  }

  /** The first asks 36 hours, the second 12. */
  @Test
  void whomAnOfferDoesNotSuitIsToldOfTheOtherThatNeedsPeople() {
    ByHand.of(people).turnedSince[0] = -1;
    ByHand.of(people).capacity[0] = 20;
    Policy long36 = coaching(3).withPlaces(10).with("pay.min_hours", "36");
    Policy policy = two(long36, coaching(3).withPlaces(10));
    live(recruitment(policy, COACHES, glad()), 0, 1);
    assertTrue(people.person(0).is(State.INTERVIEW));
    assertEquals(1, people.person(0).offer());
    assertEquals(0, noted(0, Event.NOT_STARTED));
  }

  @Test
  void nobodyIsToldOfAnOfferThatNeedsNobody() {
    ByHand.of(people).turnedSince[0] = -1;
    ByHand.of(people).capacity[0] = 20;
    Policy long36 = coaching(3).withPlaces(10).with("pay.min_hours", "36");
    Policy policy = two(long36, coaching(3).withPlaces(0));
    live(recruitment(policy, COACHES, glad()), 0, 1);
    assertTrue(people.person(0).is(State.BENEFIT));
    assertEquals(1, noted(0, Event.NOT_STARTED));
  }

  /** A partner who holds another offer's place opens nothing for the other. */
  @Test
  void onlyAPlaceOfAnOfferToBothInvitesThePartner() {
    TinyTown.couple(people, 0, 1);
    Policy both = coaching(3).withPlaces(10).with("pay.both_partners", "true");
    Policy policy = two(both, coaching(3).withPlaces(10));
    Recruitment recruitment = recruitment(policy, COACHES, glad());
    people.begin(MONTHS[0]);
    TinyTown.place(people, 0, 0);
    people.person(0).accept(1, 0, 0.7);
    people.person(0).startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 12);
    recruitment.run(MONTHS[0]);
    assertTrue(people.person(1).is(State.BENEFIT));
  }

  /** Without hearing of it nobody would; all live in one neighbourhood. */
  @Test
  void whoIsAskedHasHeardFromThoseInPlaces() {
    Parameters numbers = glad();
    for (String weight :
        List.of("per_doubling", "company", "time", "match", "leaning", "spread", "not_asking")) {
      numbers = TinyTown.beyond(numbers, "acceptance." + weight, 0);
    }
    numbers = TinyTown.beyond(numbers, "acceptance.usual", -0.05);
    numbers = TinyTown.beyond(numbers, "acceptance.peers", 1);
    ByHand.of(people).turnedSince[1] = -1;
    Recruitment recruitment = recruitment(coaching(3).withPlaces(90), COACHES, numbers);
    people.begin(MONTHS[0]);
    for (int row = 2; row < 40; row++) {
      TinyTown.place(people, row, 12);
    }
    recruitment.run(MONTHS[0]);
    assertTrue(people.person(1).is(State.INTERVIEW));
  }

  @Test
  void howSuitableSomebodyWasFoundIsKept() {
    ByHand.of(people).turnedSince[0] = -1;
    ByHand.of(people).turnedSince[1] = -1;
    ByHand.of(people).motivation[1] = 0.5f;
    live(recruitment(coaching(3).withPlaces(10), COACHES, glad()), 0, 1);
    double more = people.person(1).suitability() - people.person(0).suitability();
    assertEquals(0.5, more, 1e-6);
  }
}
