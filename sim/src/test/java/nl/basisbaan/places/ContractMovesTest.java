package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.town.ProvidersByHand;
import org.junit.jupiter.api.Test;

/** From one place to another while a contract runs, or at its end. */
class ContractMovesTest extends Contracting {
  @Test
  void whoDoesNotSuitMayGetABetterSecondPlaceAndTheProviderLosesHeart() {
    Contracts.Rates second = new Contracts.Rates(1, 2, 2, 3, 0, 0, 0, 0, 4, 1, 0.2);
    Person person = TinyTown.place(people, 0, 3);
    ByHand.of(people).match[0] = 0.1f;
    people.begin(MONTHS[1]);
    contracts(TinyTown.policy(), second).run(MONTHS[1]);
    assertTrue(person.is(State.BASIC_JOB));
    assertTrue(person.match() > 0.1, "only a better one");
    assertTrue(person.provider() != 0);
    assertEquals(0.8, ProvidersByHand.of(providers).experience[0], 1e-6);
  }

  @Test
  void whenAProviderClosesItsPeopleMoveOrStop() {
    Person person = TinyTown.place(people, 0, 3);
    ProvidersByHand.of(providers).offered[0] = 0;
    people.begin(MONTHS[1]);
    contracts(TinyTown.policy(), NOTHING).run(MONTHS[1]);
    assertTrue(person.is(State.BASIC_JOB) && person.provider() != 0);
    Arrays.fill(ProvidersByHand.of(providers).offered, (byte) 0);
    people.begin(MONTHS[2]);
    assertEquals(0, people.due().transitionPayments());
    Person longer = TinyTown.place(people, 1, 12);
    contracts(TinyTown.policy(), NOTHING).run(MONTHS[2]);
    assertTrue(person.is(State.BENEFIT));
    assertTrue(longer.is(State.UNEMPLOYMENT_INSURANCE), "no fault of their own");
    assertEquals(
        MONTHS[2].rules().transitionPayment(5, TinyTown.HOURS, 1)
            + MONTHS[2].rules().transitionPayment(12, TinyTown.HOURS, 1),
        people.due().transitionPayments());
  }

  @Test
  void whoMovesInTheMonthInWhichTheContractRunsOutHasNoMonthMoreUnderIt() {
    Person person = TinyTown.place(people, 0, 0);
    person.startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 1);
    ProvidersByHand.of(providers).offered[0] = 0;
    people.keep((row, month, event, detail) -> notes.add(month + " " + event));
    people.begin(MONTHS[1]);
    contracts(terms(1, 12, 1, true), NOTHING).run(MONTHS[1]);
    assertEquals(List.of("1 MOVED_PLACE", "1 EXTENDED"), notes);
  }

  /** Of two whose contract runs out one is promised the only free place that follows. */
  @Test
  void aPromiseOfThisMonthTakesRoomFromWhoComesAfterIt() {
    Policy first = terms(1, 1, 0, false).with("contract.then", "other");
    Policy chain =
        first.withOffers(List.of(first.offer("job", ""), TinyTown.policy().offer("other", "")));
    for (int row = 0; row < 2; row++) {
      TinyTown.place(people, row, 0).startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 1);
    }
    TinyTown.place(people, 2, 0).appoint();
    Arrays.fill(ProvidersByHand.of(providers).offered, (byte) 0);
    ProvidersByHand.of(providers).offered[0] = 1;
    ProvidersByHand.of(providers).offered[1] = 1;
    people.begin(MONTHS[1]);
    contracts(chain, NOTHING).run(MONTHS[1]);
    assertTrue(people.person(0).is(State.INTERVIEW));
    assertEquals(1, people.person(0).provider());
    assertTrue(people.person(1).is(State.BENEFIT), "no place is left");
  }

  /** A job that ends by law does so too where somebody goes back to another offer. */
  @Test
  void whoGoesBackWhenAProviderClosesIsPaidAndBeginsASpellOfBenefit() {
    Policy back =
        TinyTown.policy()
            .with("contract.back", "other")
            .with("place_of_work.employer", "regular_employer");
    Policy chain =
        back.withOffers(List.of(back.offer("job", ""), TinyTown.policy().offer("other", "")));
    Person person = TinyTown.place(people, 0, 12);
    for (int provider = 0; provider < providers.size(); provider++) {
      if (provider == 0 || providers.kind(provider) == ProviderKind.REGULAR_EMPLOYER) {
        ProvidersByHand.of(providers).offered[provider] = 0;
      }
    }
    people.begin(MONTHS[1]);
    contracts(chain, NOTHING).run(MONTHS[1]);
    assertTrue(person.is(State.INTERVIEW) && person.offer() == 1);
    assertEquals(0, person.benefitMonths());
    assertEquals(
        MONTHS[1].rules().transitionPayment(13, TinyTown.HOURS, 1),
        people.due().transitionPayments());
  }
}
