package nl.basisbaan.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.basisbaan.Changed;
import nl.basisbaan.policy.Funding.Later;
import org.junit.jupiter.api.Test;

/** Who pays can change at dates, for all offers. */
class LaterFundingTest {
  private static final Policy LIMITED =
      Policy.none().withPlaces(50).with("funding.yearly_budget", "300000");
  private static final Later JULY = later("2024-07", Map.of("funding.yearly_budget", "180000"));
  private static final Later NEXT =
      later(
          "2025-01",
          Map.of("funding.yearly_budget", "240000", "funding.wage_cost_subsidy", "false"));

  private static Later later(String since, Map<String, String> changes) {
    return new Later(since, LIMITED.with(changes, Map.of()).funding());
  }

  private static Policy of(Policy policy, Later... later) {
    return Changed.with(policy, "laterFunding", List.of(later));
  }

  private static void refused(String words, Policy policy, Later... later) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> of(policy, later)).getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void fundingHoldsFromItsDateOn() {
    Policy policy = of(LIMITED, JULY, NEXT);
    assertEquals(300_000, policy.funding(YearMonth.of(2024, 6)).yearlyBudget());
    assertEquals(180_000, policy.funding(YearMonth.of(2024, 7)).yearlyBudget());
    assertTrue(policy.funding(YearMonth.of(2024, 12)).wageCostSubsidy());
    assertEquals(NEXT.funding(), policy.funding(YearMonth.of(2030, 1)));
    assertEquals(240_000, policy.budgetUntil(YearMonth.of(2024, 12)), "half a year each");
  }

  @Test
  void datesComeInTheirOrderAndABudgetAtAllOrNone() {
    refused("later_funding[2].since must be in the order of the dates", LIMITED, NEXT, JULY);
    refused("later_funding[2].since must be in the order of the dates", LIMITED, JULY, JULY);
    refused(
        "later_funding[1].funding.yearly_budget must be above 0",
        Policy.none().withPlaces(50),
        JULY);
    Later without = later("2025-01", Map.of("funding.yearly_budget", "0"));
    refused("later_funding[1].funding.yearly_budget must be above 0", LIMITED, without);
    assertThrows(IllegalArgumentException.class, () -> later("2024-13", Map.of()));
  }

  @Test
  void aSettingIsChangedInAllMonths() {
    Policy policy = of(LIMITED, JULY, NEXT).with("funding.buyers_fee", "900");
    assertEquals(
        List.of(900, 900, 900), policy.fundings().stream().map(Funding::buyersFee).toList());
    assertEquals(
        List.of(300_000, 180_000, 240_000),
        policy.fundings().stream().map(Funding::yearlyBudget).toList());
    Policy one = policy.with("funding.yearly_budget", "700000");
    assertEquals(700_000, one.budgetUntil(YearMonth.of(2030, 12)));
  }

  /** What is planned knows what changes within its months, and nothing after. */
  @Test
  void fundingIsKnownAsFarAsPlansReach() {
    Offers offers = Offers.of(of(LIMITED, JULY, NEXT));
    YearMonth june = YearMonth.of(2024, 6);
    assertEquals(List.of(LIMITED.funding()), offers.fundings(june, 1));
    assertEquals(List.of(LIMITED.funding(), JULY.funding()), offers.fundings(june, 7));
    assertEquals(List.of(JULY.funding(), NEXT.funding()), offers.fundings(june.plusMonths(1), 7));
    assertEquals(List.of(NEXT.funding()), offers.fundings(YearMonth.of(2025, 1), 48));
  }

  /** Nothing reads the last month of a payment that is 0 at all dates. */
  @Test
  void aSettingIsWithoutEffectWhereNoDateReadsIt() {
    String path = "funding.co_payment_until";
    Policy until = LIMITED.with(path, "2025-06");
    Later more = new Later("2024-07", until.with("funding.co_payment", "900").funding());
    Later as = new Later("2024-07", until.with("funding.buyers_fee", "900").funding());
    String later = "later_funding[1]." + path;
    assertEquals(Set.of(path), until.withoutEffect().get(0).keySet());
    assertEquals(Set.of(path, later), of(until, as).withoutEffect().get(0).keySet());
    assertEquals(Set.of(later), of(LIMITED, as).withoutEffect().get(0).keySet());
    Stream.of(
            of(until, more), of(LIMITED, more), of(until, as, new Later("2025-01", more.funding())))
        .forEach(each -> assertEquals(Map.of(), each.withoutEffect().get(0)));
  }

  @Test
  void policiesDifferInWhatTheyDifferInAtSomeDate() {
    Later fee = later("2024-07", Map.of("funding.buyers_fee", "900"));
    Later both =
        later("2024-07", Map.of("funding.buyers_fee", "900", "funding.yearly_budget", "180000"));
    assertEquals(Difference.Kind.SIZE, Difference.between(LIMITED, of(LIMITED, JULY)).kind());
    assertEquals(Difference.Kind.PAYERS, Difference.between(of(LIMITED, fee), LIMITED).kind());
    assertEquals(
        Difference.Kind.PAYERS, Difference.between(of(LIMITED, both), of(LIMITED, JULY)).kind());
    assertEquals(
        Difference.Kind.SIZE_AND_PAYERS, Difference.between(of(LIMITED, both), LIMITED).kind());
    assertEquals(
        List.of("2024-07.funding.buyers_fee"),
        Difference.between(of(LIMITED, fee), LIMITED).design());
    Later same = later("2024-07", Map.of());
    assertEquals(Difference.Kind.NOTHING, Difference.between(of(LIMITED, same), LIMITED).kind());
  }

  /** Who pays touches no life, whenever. */
  @Test
  void laterPayersTouchNoLife() {
    Policy policy = Policy.none().withPlaces(50);
    Later fee = new Later("2024-07", policy.with("funding.buyers_fee", "900").funding());
    assertEquals(policy.asLived(), of(policy, fee).asLived());
  }
}
