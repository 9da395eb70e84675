package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.town.ProvidersByHand;
import org.junit.jupiter.api.Test;

/** What is noted when a place ends, and when another provider is found instead. */
class WhyPlacesEndTest extends Contracting {
  private static final Contracts.Rates STOP = rates(1, 0, 0, 0);
  private static final Contracts.Rates SECOND =
      new Contracts.Rates(1, 2, 2, 3, 0, 0, 0, 0, 4, 1, 0.2);

  private Person livesAMonth(Policy policy, Contracts.Rates rates) {
    people.keep((row, month, event, detail) -> notes.add(event + " " + detail));
    people.begin(MONTHS[1]);
    contracts(policy, rates).run(MONTHS[1]);
    return people.person(0);
  }

  private void assertEnded(JobEnd why) {
    assertEquals("JOB_ENDED " + why, notes.get(0));
    assertEquals(-1, people.person(0).provider());
    assertFalse(people.person(0).isInPlace());
  }

  @Test
  void whoStopsIllStopsForTheirHealth() {
    TinyTown.place(people, 0, 3).beSick(31, 0);
    livesAMonth(TinyTown.policy(), STOP);
    assertEnded(JobEnd.HEALTH);
  }

  /** Thirty days of a month that is over. */
  @Test
  void whoWasIllLastMonthOnlyStopsForTheWork() {
    TinyTown.place(people, 0, 3).beSick(30, 0);
    livesAMonth(TinyTown.policy(), STOP);
    assertEnded(JobEnd.WORK_DOES_NOT_SUIT);
  }

  /** Support of the usual is 1; a match is told over the usual one. */
  @Test
  void theLesserOfSupportAndMatchIsTheReason() {
    TinyTown.place(people, 0, 3);
    double usual = TinyTown.NUMBERS.value("matching.usual_match");
    ByHand.of(people).match[0] = (float) usual;
    ByHand.of(people).support[0] = 0.9f;
    livesAMonth(TinyTown.policy(), STOP);
    assertEnded(JobEnd.POOR_SUPERVISION);
  }

  @Test
  void whereSupportIsBetterTheWorkDoesNotSuit() {
    TinyTown.place(people, 0, 3);
    double usual = TinyTown.NUMBERS.value("matching.usual_match");
    ByHand.of(people).match[0] = (float) (0.8 * usual);
    ByHand.of(people).support[0] = 0.9f;
    livesAMonth(TinyTown.policy(), STOP);
    assertEnded(JobEnd.WORK_DOES_NOT_SUIT);
  }

  @Test
  void whoLeavesInALongSpellLeavesThePlaceForTheirHealth() {
    TinyTown.place(people, 0, 3).beSick(LONG_SPELL + 40, 0);
    livesAMonth(TinyTown.policy(), new Contracts.Rates(0, 2, 2, 3, 1, 0, 0, 0, 4, 0, 0.2));
    assertEnded(JobEnd.HEALTH);
  }

  @Test
  void whoMovesToShelteredWorkLeavesThePlaceForIt() {
    TinyTown.place(people, 0, 3);
    ByHand.of(people).wageValue[0] = 0.3f;
    Person person = livesAMonth(TinyTown.policy(), rates(0, 1, 0.4, 0));
    assertTrue(person.is(State.SHELTERED_WORK));
    assertEnded(JobEnd.SHELTERED_WORK);
    assertEquals(TinyTown.HOURS, person.hours());
  }

  @Test
  void whomNoOtherWorkSuitsBetterStops() {
    TinyTown.place(people, 0, 3);
    ByHand.of(people).match[0] = 1;
    assertTrue(livesAMonth(TinyTown.policy(), SECOND).is(State.BENEFIT));
  }

  @Test
  void whenTheProviderClosesWorkThatSuitsLessWillDo() {
    TinyTown.place(people, 0, 3);
    ByHand.of(people).match[0] = 1;
    ProvidersByHand.of(providers).offered[0] = 0;
    Person person = livesAMonth(TinyTown.policy(), NOTHING);
    assertTrue(person.is(State.BASIC_JOB) && person.match() < 1);
    assertNotEquals(0, person.provider());
  }

  /** A provider of two places has one of them left, and not none. */
  @Test
  void whoStaysHoldsOnePlaceOfTheProvider() {
    TinyTown.place(people, 0, 3);
    TinyTown.place(people, 1, 3);
    ByHand.of(people).provider[1] = 1;
    Arrays.fill(ProvidersByHand.of(providers).offered, (byte) 0);
    ProvidersByHand.of(providers).offered[0] = 2;
    livesAMonth(TinyTown.policy(), NOTHING);
    assertTrue(people.person(1).is(State.BASIC_JOB));
    assertEquals(0, people.person(1).provider());
    assertTrue(people.person(1).match() > 0);
  }

  /** In a place of the second offer, of provider 1; the first provider alone has room. */
  private void inTheSecondOffer() {
    TinyTown.place(people, 0, 11).accept(1, 1, 0.7);
    people.person(0).startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 1);
    Arrays.fill(ProvidersByHand.of(providers).offered, (byte) 0);
    ProvidersByHand.of(providers).offered[0] = 1;
    ProvidersByHand.of(providers).offered[1] = 1;
  }

  private static Policy after(Policy second) {
    return second.withOffers(
        List.of(TinyTown.policy().offer("first", ""), second.offer("second", "")));
  }

  private void assertPromisedTheFirst(Person person) {
    assertTrue(person.is(State.INTERVIEW));
    assertEquals(0, person.offer());
    assertEquals(0, person.provider());
  }

  @Test
  void whoStopsGoesBackToTheFirstOfferOfThePolicyToo() {
    inTheSecondOffer();
    assertPromisedTheFirst(
        livesAMonth(after(terms(12, 1, 5, false).with("contract.back", "first")), STOP));
  }

  @Test
  void whenTheProviderClosesSomebodyGoesBackToTheFirstOfferToo() {
    inTheSecondOffer();
    ProvidersByHand.of(providers).offered[1] = 0;
    ProvidersByHand.of(providers).kind[0] = (byte) ProviderKind.PUBLIC_DOMAIN.ordinal();
    Policy second =
        terms(12, 1, 5, false)
            .with("contract.back", "first")
            .with("place_of_work.employer", "regular_employer");
    assertPromisedTheFirst(livesAMonth(after(second), NOTHING));
  }

  @Test
  void theFirstOfferOfThePolicyMayFollowTheSecond() {
    inTheSecondOffer();
    Policy second = terms(12, 1, 0, false).with("contract.then", "first");
    assertPromisedTheFirst(livesAMonth(after(second), NOTHING));
  }

  /** A third of a month's wage for a year, though another place is promised. */
  @Test
  void aContractThatHasRunOutBringsItsPaymentWhereAnotherPlaceFollowsToo() {
    Policy first = terms(12, 1, 0, false).with("contract.then", "other");
    Policy chain =
        first.withOffers(List.of(first.offer("job", ""), TinyTown.policy().offer("other", "")));
    TinyTown.place(people, 0, 11);
    Person person = livesAMonth(chain, NOTHING);
    assertTrue(person.is(State.INTERVIEW) && person.offer() == 1);
    assertEquals(
        MONTHS[1].rules().transitionPayment(12, TinyTown.HOURS, 1), ByHand.of(people).dueCents[0]);
    assertEquals("JOB_ENDED " + JobEnd.END_OF_CONTRACT, notes.get(0));
  }
}
