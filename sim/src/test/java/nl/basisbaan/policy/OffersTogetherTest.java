package nl.basisbaan.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which offers and settings go together, and which have no effect. */
class OffersTogetherTest {
  private static final Policy SINGLE = Policy.none().with("name", "single").withPlaces(50);

  private static Policy of(Offer... offers) {
    return SINGLE.withOffers(List.of(offers));
  }

  private static void refused(String words, Offer... offers) {
    String message = assertThrows(IllegalArgumentException.class, () -> of(offers)).getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void anOfferChangesInTheOrderOfItsDates() {
    Offer first = SINGLE.offer("a", "");
    Offer later = SINGLE.offer("a", "2025-01");
    refused(
        "offers[3].since must be in the order of the dates but 2024-06 comes after 2025-01",
        first,
        later,
        SINGLE.offer("a", "2024-06"));
    refused("offers[3].since must be in the order of the dates", first, later, later);
    refused("but the first month comes after 2025-01", later, first);
    assertEquals(3, of(first, later, SINGLE.offer("a", "2025-02")).offers().size());
  }

  @Test
  void onlyOffersThatAreThereCanBeGoneBackTo() {
    Policy back = SINGLE.with("contract.back", "b");
    refused("offers[1].contract.back must be the name of another offer", back.offer("a", ""));
    refused("offers[1].contract.back must be the name of another offer", back.offer("b", ""));
    assertEquals(2, of(back.offer("a", ""), SINGLE.offer("b", "")).offers().size());
  }

  @Test
  void anOfferThatIsOpenFromOthersOnlyIsReachedFromOne() {
    Offer closed = SINGLE.with("selection.only_from_offers", "true").offer("closed", "");
    String words = "offers[2].selection.only_from_offers must be left out";
    refused(words, SINGLE.offer("a", ""), closed);
    refused(words, SINGLE.with("contract.back", "c").offer("a", ""), closed, SINGLE.offer("c", ""));
    for (String way : List.of("contract.back", "contract.then")) {
      Policy leads = SINGLE.with("contract.permanent", "false").with(way, "closed");
      Offers offers = Offers.of(of(leads.offer("a", ""), closed));
      assertArrayEquals(new int[] {0}, offers.forOutsiders(), way);
    }
  }

  @Test
  void withoutABudgetEveryOfferHasItsPlaces() {
    Policy empty = SINGLE.withScale(List.of());
    refused("offers[2].scale must be given", SINGLE.offer("a", ""), empty.offer("b", ""));
    Policy budget = empty.with("funding.yearly_budget", "500000");
    assertEquals(1, budget.withOffers(List.of(empty.offer("b", ""))).offers().size());
  }

  private static Set<String> idle(Policy policy) {
    return policy.withoutEffect().get(0).keySet();
  }

  @Test
  void whatNothingReadsIsNamedWhereverItStands() {
    assertEquals(Set.of(), idle(SINGLE));
    assertEquals(
        Set.of("pay.allowance_per_hour", "pay.own_earnings"),
        idle(SINGLE.with("pay.allowance_per_hour", "1").with("pay.own_earnings", "50")));
    assertEquals(Set.of("pay.allowance_most"), idle(SINGLE.with("pay.allowance_most", "100")));
    assertEquals(Set.of("pay.build_up_months"), idle(SINGLE.with("pay.build_up_months", "3")));
    Policy once = SINGLE.with("contract.extensions", "0");
    assertEquals(
        Set.of("contract.extension_months"), idle(once.with("contract.extension_months", "6")));
    assertEquals(
        Set.of("funding.co_payment_until"),
        idle(SINGLE.with("funding.co_payment_until", "2024-01")));
    Policy group = SINGLE.with("eligibility.client_group", "true");
    assertEquals(Set.of("eligibility.client_group"), idle(group));
    assertEquals(Set.of(), idle(group.with("eligibility.max_outlook", "0.5")));
    assertEquals(Set.of(), idle(group.with("eligibility.min_outlook", "0.5")));
    Policy kept = SINGLE.with("contract.place_kept", "true");
    assertEquals(Set.of("contract.place_kept"), idle(kept));
    assertEquals(Set.of(), idle(kept.with("contract.return_months", "6")));
  }

  @Test
  void settingsOfOneOfferChangeItOnly() {
    Policy two = of(SINGLE.offer("a", ""), SINGLE.offer("b", ""));
    Policy changed =
        two.with(Map.of("pay.max_hours", "30"), Map.of("b", Map.of("contract.first_months", "7")));
    assertEquals(30, changed.offers().get(0).pay().maxHours());
    assertEquals(30, changed.offers().get(1).pay().maxHours());
    assertEquals(12, changed.offers().get(0).contract().firstMonths());
    assertEquals(7, changed.offers().get(1).contract().firstMonths());
  }

  /** Who pays touches no life, unless a budget limits the places. */
  @Test
  void policiesThatDifferInWordsAndPayersOnlyAreLivedAlike() {
    Policy paid = SINGLE.with("name", "paid").with("funding.buyers_fee", "1000");
    assertNotEquals(SINGLE, paid);
    assertEquals(SINGLE.asLived(), paid.asLived());
    Policy limited = paid.with("funding.yearly_budget", "500000");
    assertSame(limited, limited.asLived());
  }
}
