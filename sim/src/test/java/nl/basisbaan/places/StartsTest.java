package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.ProvidersByHand;
import org.junit.jupiter.api.Test;

/** From yes to the first day. */
class StartsTest extends Recruiting {
  @Test
  void whoAcceptsStartsAMonthLater() {
    allWilling();
    live(recruitment(coaching(3).withPlaces(4), COACHES, glad()), 0, 3);
    assertEquals(4, noted(0, Event.ACCEPTED));
    assertEquals(0, noted(0, Event.STARTED));
    assertEquals(4, noted(1, Event.STARTED));
    assertEquals(4, TinyTown.count(people, State.BASIC_JOB));
    assertEquals(4, noted(0, Event.INTERVIEWED), "no more than are wanted");
  }

  @Test
  void whoWaitsLongestStartsFirst() {
    allWilling();
    Policy policy = coaching(3).withScale(List.of(new Places("2023-04", 2)));
    Recruitment recruitment = recruitment(policy, COACHES, glad());
    people.begin(MONTHS[0]);
    people.person(50).accept(0, 0, 0.5);
    people.begin(MONTHS[1]);
    people.person(20).accept(0, 1, 0.5);
    people.begin(MONTHS[2]);
    people.person(10).accept(0, 2, 0.5);
    live(recruitment, 3, 4);
    assertTrue(people.person(50).is(State.BASIC_JOB));
    assertTrue(people.person(20).is(State.BASIC_JOB));
    assertTrue(people.person(10).is(State.INTERVIEW));
  }

  /** A chain that takes nobody in from outside any more. */
  @Test
  void whoComesFromAnotherOfferStartsWhereNobodyIsInterviewedForAnyOffer() {
    Policy inside = coaching(0).withPlaces(2).with("selection.only_from_offers", "true");
    Policy chain =
        inside.withOffers(
            List.of(
                inside
                    .with("contract.permanent", "false")
                    .with("contract.then", "next")
                    .offer("first", ""),
                inside.with("contract.back", "first").offer("next", "")));
    Recruitment recruitment = recruitment(chain, COACHES, glad());
    people.begin(MONTHS[0]);
    people.person(0).accept(1, 0, 0.5);
    live(recruitment, 1, 2);
    assertTrue(people.person(0).is(State.BASIC_JOB));
  }

  @Test
  void whoWaitsTooLongForTheStartWithdraws() {
    Policy policy = coaching(3).withScale(List.of(new Places("2030-01", 2)));
    Parameters numbers = glad().with("recruitment.patience_months", 6);
    Recruitment recruitment = recruitment(policy, COACHES, numbers);
    people.begin(MONTHS[0]);
    people.person(0).accept(0, 0, 0.5);
    live(recruitment, 1, 6);
    assertTrue(people.person(0).is(State.INTERVIEW));
    live(recruitment, 6, 7);
    assertTrue(people.person(0).is(State.BENEFIT));
    assertEquals(1, noted(6, Event.NOT_STARTED));
  }

  @Test
  void whoseProviderClosesBeforeTheStartGoesToAnotherOrWaits() {
    people.keep((row, month, event, detail) -> notes.add(month + " " + event));
    Programme programme = TinyTown.programme(people, coaching(0).withPlaces(2), COACHES, glad());
    byte[] offered = ProvidersByHand.of(programme.providers()).offered;
    Person person = people.person(0);
    people.begin(MONTHS[0]);
    person.accept(0, 0, 0.5);
    byte places = offered[1];
    Arrays.fill(offered, (byte) 0);
    live(programme.recruitment(), 1, 3);
    assertTrue(person.is(State.INTERVIEW), "there is no work anywhere");
    offered[1] = places;
    live(programme.recruitment(), 3, 4);
    assertTrue(person.is(State.BASIC_JOB));
    assertEquals(1, person.provider());
    assertEquals(List.of("0 ACCEPTED", "3 MOVED_PLACE", "3 STARTED"), notes);
  }

  @Test
  void thePlaceHasTheTermsOfThePolicy() {
    ByHand.of(people).turnedSince[0] = -1;
    ByHand.of(people).capacity[0] = 30;
    Policy policy =
        coaching(3)
            .withPlaces(1)
            .with("pay.premium_on_entry", "700")
            .with("pay.wage_over_minimum", "1.25")
            .with("contract.first_months", "9");
    live(recruitment(policy, COACHES, glad()), 0, 2);
    Person person = people.person(0);
    assertEquals(30, person.hours());
    assertEquals(1.25, person.wageOverMinimum(), 1e-6);
    assertEquals(9, person.monthsLeft());
    assertEquals(1, person.contracts());
    assertEquals(70_000, ByHand.of(people).premiumCents[0]);
  }

  @Test
  void hoursAreNeverMoreThanThePolicyAllows() {
    ByHand.of(people).turnedSince[0] = -1;
    Policy policy = coaching(3).withPlaces(1).with("pay.max_hours", "24");
    live(recruitment(policy, COACHES, glad()), 0, 2);
    assertEquals(24, people.person(0).hours());
  }

  /** Geometric with mean 2.5, variance 3.75; false alarm 1 in 100,000 at 4.4 standard errors. */
  @Test
  void contractsTakeTimeToBeMade() {
    allWilling();
    Parameters numbers = TinyTown.beyond(glad(), "recruitment.months_to_start", 2.5);
    numbers = TinyTown.beyond(numbers, "recruitment.patience_months", 100);
    Recruitment recruitment = recruitment(coaching(100).withPlaces(60), COACHES, numbers);
    live(recruitment, 0, 1);
    int waiting = (int) TinyTown.count(people, State.INTERVIEW);
    assertTrue(waiting > 50, "accepted " + waiting);
    live(recruitment, 1, 30);
    double months = 0;
    for (int month = 1; month < 30; month++) {
      months += month * noted(month, Event.STARTED);
    }
    assertEquals(2.5, months / waiting, 4.4 * Math.sqrt(3.75 / waiting));
  }

  @Test
  void someGiveUpBeforeTheyStart() {
    allWilling();
    Parameters numbers = TinyTown.beyond(glad(), "recruitment.withdrawal_per_month", 1);
    Policy later = coaching(10).withScale(List.of(new Places("2023-04", 5)));
    live(recruitment(later, COACHES, numbers), 0, 2);
    assertEquals(5, noted(0, Event.ACCEPTED));
    assertEquals(5, noted(1, Event.NOT_STARTED));
  }

  /**
   * mechanisms.csv take_lwd_start: 14 of 16. Each month in which the contract is not made yet some
   * give up; false alarm 1 in 100,000 at 4.4 standard errors.
   */
  @Test
  void asManyStartOfThoseWhoAcceptAsWasPublished() {
    double made = 1 / TinyTown.NUMBERS.value("recruitment.months_to_start");
    double gaveUp = TinyTown.NUMBERS.value("recruitment.withdrawal_per_month");
    double start = made / (1 - (1 - made) * (1 - gaveUp));
    assertEquals(14 / 16.0, start, 0.01);
    allWilling();
    Parameters numbers = TinyTown.beyond(glad(), "recruitment.months_to_start", 1 / made);
    numbers = TinyTown.beyond(numbers, "recruitment.withdrawal_per_month", gaveUp);
    Recruitment recruitment = recruitment(coaching(100).withPlaces(60), COACHES, numbers);
    live(recruitment, 0, 1);
    Map<Integer, Event> waiting = new HashMap<>();
    people.engaged().forEach(person -> waiting.put(person.row(), Event.ACCEPTED));
    people.keep((row, month, event, detail) -> waiting.replace(row, Event.ACCEPTED, event));
    live(recruitment, 1, 30);
    long started = waiting.values().stream().filter(Event.STARTED::equals).count();
    double error = Math.sqrt(start * (1 - start) / waiting.size());
    assertEquals(start, started / (double) waiting.size(), 4.4 * error);
  }
}
