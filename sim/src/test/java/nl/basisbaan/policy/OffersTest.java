package nl.basisbaan.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.terms.Traits;
import org.junit.jupiter.api.Test;

class OffersTest {
  private static final YearMonth EARLY = YearMonth.of(2023, 1);
  private static final YearMonth LATE = YearMonth.of(2025, 6);

  private static final Policy SINGLE = Policy.none().with("name", "single").withPlaces(50);

  private static Offer offer(String name, int places) {
    return SINGLE.withPlaces(places).offer(name, "");
  }

  private static Policy of(Offer... offers) {
    return SINGLE.withOffers(List.of(offers));
  }

  @Test
  void aPolicyWithoutOffersIsItsOnlyOffer() {
    Offers offers = Offers.of(SINGLE);
    assertEquals(1, offers.count());
    assertEquals("single", offers.of(0).name());
    assertEquals(50, offers.places(0, EARLY));
    assertEquals(50, offers.places(EARLY));
  }

  @Test
  void placesOfAllOffersAddUp() {
    Policy policy = of(offer("step", 20), offer("stay", 15));
    assertEquals(35, policy.places(EARLY));
    assertTrue(policy.opensPlaces());
    assertEquals(15, Offers.of(policy).places(1, EARLY));
  }

  @Test
  void anOfferChangesAtItsDateAndNotBefore() {
    Offer later = SINGLE.withPlaces(5).with("pay.max_hours", "20").offer("step", "2025-01");
    Offers offers = Offers.of(of(offer("step", 20), later, offer("stay", 15)));
    assertEquals(2, offers.count());
    offers.begin(EARLY);
    assertEquals(36, offers.of(0).pay().maxHours());
    assertEquals(0, offers.version(0));
    assertEquals(2, offers.version(1));
    offers.begin(LATE);
    assertEquals(20, offers.of(0).pay().maxHours());
    assertEquals(1, offers.version(0));
    assertEquals(20, offers.places(LATE));
    assertEquals(35, offers.places(EARLY), "places are asked for months ahead too");
  }

  @Test
  void anOfferThatBeginsLaterHasNoPlacesBefore() {
    Offer late = SINGLE.withPlaces(30).offer("late", "2025-01");
    Offers offers = Offers.of(of(offer("step", 20), late));
    assertEquals(20, offers.places(EARLY));
    assertEquals(50, offers.places(LATE));
  }

  /** 100 places as 20 to 15: 57.1 and 42.9. */
  @Test
  void aFixedNumberOfPlacesIsSharedAsTheOffersShareTheirs() {
    Policy policy = of(offer("step", 20), offer("stay", 15)).withPlaces(100);
    assertEquals(100, policy.places(EARLY));
    assertEquals(58, policy.offers().get(0).places(EARLY));
    assertEquals(42, policy.offers().get(1).places(EARLY));
  }

  @Test
  void aSettingIsChangedInAllOffers() {
    Policy policy = of(offer("step", 20), offer("stay", 15)).with("duty.kind", "apply");
    assertEquals(Duty.Kind.APPLY, policy.offers().get(1).duty().kind());
    assertEquals(Duty.Kind.APPLY, policy.duty().kind());
  }

  @Test
  void withoutPlacesByDateABudgetSaysHowMany() {
    Policy policy =
        SINGLE.withScale(List.of()).with("funding.yearly_budget", "500000").withOffers(List.of());
    assertTrue(policy.opensPlaces());
    assertTrue(policy.places(EARLY) > 1_000);
  }

  private static void refused(String words, Offer... offers) {
    String message = assertThrows(IllegalArgumentException.class, () -> of(offers)).getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void offersThatDoNotGoTogetherAreRefused() {
    refused("offers[3].name must be its own", offer("a", 1), offer("b", 1), offer("a", 1));
    refused(
        "offers[2].name must be its own in the policy but was a before",
        offer("a", 1),
        offer("a", 1));
    refused(
        "offers[2].kind must be as before",
        offer("a", 1),
        SINGLE.with("kind", "activity").offer("a", "2024-01"));
    refused(
        "offers[1].selection must leave interviews_per_coach",
        SINGLE.with("selection.interviews_per_coach", "9").offer("a", ""));
    refused(
        "offers[1].contract.then must be the name of another offer",
        SINGLE.with("contract.then", "nothing").offer("a", ""));
  }

  /** An offer that ends, or may become permanent, after which another one follows. */
  private static Offer before(String then, String name, boolean permanent) {
    return SINGLE
        .with("contract.then", then)
        .with("contract.permanent", Boolean.toString(permanent))
        .with("contract.permanent_max_wage_value", "0.5")
        .offer(name, "");
  }

  @Test
  void placesThatFollowOneAnotherWithoutEndAreRefused() {
    refused(
        "offers[1].contract.then must end at some offer but goes round: a, b, a",
        before("b", "a", false),
        before("a", "b", false),
        before("a", "c", false));
    Policy ends = of(before("b", "a", false), before("a", "b", true));
    assertEquals("a", ends.offers().get(1).contract().then(), "some of b become permanent");
    assertEquals(2, of(before("b", "a", false), offer("b", 1)).offers().size());
  }

  @Test
  void settingsThatNothingReadsAreNamed() {
    Offer job = SINGLE.with("pay.allowance", "170").with("pay.travel", "20").offer("a", "");
    assertEquals(Set.of("pay.allowance", "pay.travel"), job.withoutEffect().keySet());
    Offer activity =
        SINGLE
            .with("kind", "activity")
            .with("pay.allowance", "170")
            .with("pay.wage_over_minimum", "1.2")
            .offer("a", "");
    assertEquals(Set.of("pay.wage_over_minimum"), activity.withoutEffect().keySet());
    assertEquals(Map.of(), before("b", "a", true).withoutEffect());
    Offer stays = SINGLE.with("contract.then", "b").offer("a", "");
    assertEquals(Set.of("contract.then"), stays.withoutEffect().keySet());
  }

  @Test
  void lessonsAreWithinTheContractHours() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SINGLE.with("pay.max_hours", "16").with("supervision.lesson_hours", "17"));
  }

  @Test
  void aTaskIsNamedOnce() {
    List<Traits.Task> twice = List.of(Traits.Task.CLEANING, Traits.Task.CLEANING);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlaceOfWork(false, 3, PlaceOfWork.Employer.ANY, twice))
            .getMessage();
    assertEquals("tasks must name each cluster once but has cleaning twice", message);
  }

  @Test
  void policiesDifferInTheOffersThatDiffer() {
    Policy two = of(offer("step", 20), offer("stay", 15));
    Policy other = of(offer("step", 20), SINGLE.with("pay.max_hours", "20").offer("stay", ""));
    Difference design = Difference.between(two, other);
    assertEquals(List.of("offers.stay.pay.max_hours", "offers.stay.scale"), design.design());
    assertEquals(Difference.Kind.DESIGN, design.kind());
    Policy younger = SINGLE.with("eligibility.max_age", "40");
    assertEquals(Difference.Kind.WHOM, Difference.between(SINGLE, younger).kind());
    assertEquals(Difference.Kind.DESIGN, Difference.between(SINGLE, two).kind(), "same people");
    assertEquals(Difference.Kind.BOTH, Difference.between(younger, two).kind());
    Policy full = SINGLE.with("pay.min_hours", "36"); // who cannot work them is turned away
    assertEquals(Difference.Kind.WHOM, Difference.between(SINGLE, full).kind());
    Policy paid = SINGLE.with("funding.buyers_fee", "1000");
    assertEquals(Difference.Kind.PAYERS, Difference.between(SINGLE, paid).kind());
    Policy budget = paid.with("funding.yearly_budget", "500000");
    assertEquals(Difference.Kind.SIZE, Difference.between(paid, budget).kind());
    assertEquals(Difference.Kind.SIZE_AND_PAYERS, Difference.between(SINGLE, budget).kind());
    Policy asked = SINGLE.with("selection.invites", "none");
    assertEquals(Difference.Kind.WHOM, Difference.between(SINGLE, asked).kind());
    Policy couples = SINGLE.with("pay.both_partners", "true").with("supervision.debt_help", "true");
    assertEquals(Difference.Kind.BOTH, Difference.between(SINGLE, couples).kind());
    Policy larger = SINGLE.withPlaces(100).with("funding.yearly_budget", "500000");
    assertEquals(Difference.Kind.SIZE, Difference.between(SINGLE, larger).kind());
    assertEquals(
        Difference.Kind.SIZE,
        Difference.between(two, of(offer("step", 40), offer("stay", 15))).kind());
    Policy longer = larger.with("pay.max_hours", "20");
    assertEquals(Difference.Kind.DESIGN, Difference.between(SINGLE, longer).kind());
    assertEquals(Difference.Kind.NOTHING, Difference.between(two, two).kind());
  }
}
