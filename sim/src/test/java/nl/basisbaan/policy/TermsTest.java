package nl.basisbaan.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the settings of a policy. */
class TermsTest {
  private static final Policy PLAIN = Policy.none().withPlaces(10);
  private static final YearMonth JUNE = YearMonth.of(2024, 6);

  private static Policy with(String path, String value) {
    return PLAIN.with(path, value);
  }

  /** One of the offers has a setting and the other has not. */
  private static Offers oneOf(Policy other) {
    return Offers.of(PLAIN.withOffers(List.of(PLAIN.offer("plain", ""), other.offer("other", ""))));
  }

  @Test
  void peopleWhoShareAPlaceShareItsHours() {
    Pay shared = with("pay.people_per_place", "3").with("pay.max_hours", "38").pay();
    assertEquals(12, shared.mostHours(), "whole hours");
    assertEquals(1 / 3.0, shared.shareOfPlace(), 1e-12);
    assertEquals(30, shared.people(10));
    Pay more = with("pay.people_per_place", "1.5").pay();
    assertEquals(24, more.mostHours());
    assertEquals(4, more.people(3), "those that are not whole hold one less");
  }

  @Test
  void anAllowanceIsPartlyByTheHourAndEndsAtItsMost() {
    Policy policy =
        with("kind", "activity").with("pay.allowance", "40").with("pay.allowance_per_hour", "1.5");
    assertEquals(4_000 + 15_000, policy.pay().allowance(100));
    Pay limited = policy.with("pay.allowance_most", "150").with("pay.own_earnings", "30").pay();
    assertEquals(15_000, limited.allowance(100));
    assertEquals(4_000 + 1_500, limited.allowance(10));
    assertEquals(15_000 + 3_000, limited.besideBenefit(100), "own earnings come on top of it");
  }

  @ParameterizedTest
  @CsvSource({"0, 20, 20", "0, 40, 36", "12, 40, 12", "12, 8, 8"})
  void whoBeginsWithFewHoursBeginsWithNoMoreThanTheyCan(int start, int capacity, int hours) {
    assertEquals(hours, with("pay.start_hours", "" + start).pay().startHours(capacity));
  }

  @Test
  void othersPayAlongUntilTheirLastMonth() {
    Policy paid = with("funding.co_payment", "6000");
    assertEquals(6_000, paid.funding().coPayment(JUNE));
    Funding until = paid.with("funding.co_payment_until", "2024-06").funding();
    assertEquals(6_000, until.coPayment(JUNE));
    assertEquals(0, until.coPayment(JUNE.plusMonths(1)));
  }

  @Test
  void aFunderBearsItsShareUntilItsLastMonth() {
    Funder funder = new Funder(Funder.Payer.FUND, 0.5, "2024-06");
    assertEquals(0.5, funder.share(JUNE));
    assertEquals(0, funder.share(JUNE.plusMonths(1)));
    assertEquals("fund 0.5 until 2024-06", funder.toString());
    assertEquals("fund 0.5", new Funder(Funder.Payer.FUND, 0.5, "").toString());
  }

  /** Of three contracts in three years at most. */
  @ParameterizedTest
  @CsvSource({
    "12, 12, 1, 24",
    "12, 12, 2, 36",
    "12, 12, 5, 36",
    "6, 6, 5, 18",
    "24, 12, 1, 36",
    "24, 13, 1, 24",
    "7, 12, 0, 7"
  })
  void temporaryContractsLastAsPlannedWithinTheLaw(int first, int each, int more, int months) {
    ContractTerms terms =
        with("contract.first_months", "" + first)
            .with("contract.extension_months", "" + each)
            .with("contract.extensions", "" + more)
            .contract();
    assertEquals(months, terms.plannedMonths(3, 36));
  }

  @Test
  void whoMayStayFollowsFromWageValue() {
    ContractTerms tracks = with("contract.permanent_max_wage_value", "0.5").contract();
    assertTrue(tracks.permanentFor(0.5));
    assertFalse(tracks.permanentFor(0.51));
    assertFalse(with("contract.permanent", "false").contract().permanentFor(0.3));
  }

  @Test
  void recruitmentBeginsInItsFirstMonth() {
    Selection late = with("selection.recruits_from", "2024-06").selection();
    assertTrue(late.recruits(JUNE));
    assertFalse(late.recruits(JUNE.minusMonths(1)));
    assertTrue(PLAIN.selection().recruits(JUNE));
    Selection closed =
        with("selection.only_from_offers", "true")
            .with("selection.recruits_from", "2024-06")
            .selection();
    assertFalse(closed.recruits(JUNE), "coaches interview nobody for it");
    assertTrue(closed.hasBegun(JUNE), "people come back to it all the same");
    assertFalse(closed.hasBegun(JUNE.minusMonths(1)));
  }

  @Test
  void whatOneOfTheOffersDoesThePolicyDoes() {
    Offers plain = oneOf(PLAIN);
    assertFalse(plain.takeBack() || plain.keepPlaces() || plain.giveAfterCare());
    assertFalse(plain.helpWithDebts() || plain.change());
    Policy back = with("contract.return_months", "6");
    assertTrue(oneOf(back).takeBack());
    assertFalse(oneOf(back).keepPlaces());
    assertTrue(oneOf(back.with("contract.place_kept", "true")).keepPlaces());
    assertTrue(oneOf(with("supervision.after_care_months", "1")).giveAfterCare());
    assertTrue(oneOf(with("supervision.debt_help", "true")).helpWithDebts());
    Offer later = with("pay.max_hours", "20").offer("plain", "2025-01");
    assertTrue(Offers.of(PLAIN.withOffers(List.of(PLAIN.offer("plain", ""), later))).change());
  }

  @Test
  void aPlaceIsKeptForWhoMayReturnWhereAnotherWouldGetIt() {
    Policy kept = with("contract.return_months", "6").with("contract.place_kept", "true");
    assertTrue(kept.offer("a", "").keepsPlaces());
    assertFalse(kept.with("contract.return_months", "0").offer("a", "").keepsPlaces());
    assertFalse(kept.with("selection.replace_leavers", "false").offer("a", "").keepsPlaces());
  }

  /** Ten places of one and ten of two people. */
  @Test
  void peopleWhoCanHoldThePlacesHaveAPartOfOneOnAverage() {
    Offers offers = oneOf(with("pay.people_per_place", "2"));
    assertEquals(1, offers.named("other"));
    assertEquals(10 + 20, offers.places(JUNE));
    assertEquals(20 / 30.0, offers.shareOfPlace(JUNE), 1e-12);
    assertEquals(14, offers.people(7), "most people of any offer");
    assertEquals(1, Offers.of(Policy.none()).shareOfPlace(JUNE), "of nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, false, false",
    "1, 0.5, 0, false, true",
    "-1, 0.5, 0, false, false",
    "1, 1, 0.2, false, false",
    "-1, 1, 0.2, false, true",
    "0, 0.5, 0, true, true"
  })
  void coachesJudgeTheOutlookFirstWhereTheyWouldSpeakWithTheWrongPeople(
      String weight, String most, String least, String group, boolean first) {
    Offer offer =
        with("selection.outlook_weight", weight)
            .with("eligibility.max_outlook", most)
            .with("eligibility.min_outlook", least)
            .with("eligibility.client_group", group)
            .offer("a", "");
    assertEquals(first, offer.judgesOutlookFirst());
  }
}
