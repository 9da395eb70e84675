package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the provider of a place hires, in places that end. */
class HiringOutOfPlacesTest {
  private static final Month MONTH = TinyTown.month(12);
  private static final int MANY = 4_000;
  private static final Policy ENDS = TinyTown.policy().with("contract.permanent", "false");
  private static final Policy STAYS = TinyTown.policy();

  /** A provider that hires everybody for whom it may, at the end and before it. */
  private static final Parameters CERTAIN = atTheEnd(10);

  private final People people = TinyTown.people(2, MONTH);

  private static Parameters atTheEnd(double share) {
    return TinyTown.beyond("provider_hire.at_the_end", share);
  }

  private static ProviderHire hire(LabourMarket market, Policy policy, Parameters numbers) {
    return new ProviderHire(market, Offers.of(policy), TinyTown.CHANCE, numbers);
  }

  private boolean isHired(Person person, Policy policy) {
    return TinyTown.hire(policy, CERTAIN).atTheEnd(person, MONTH);
  }

  /** Share of many who are hired at the end of a job of so many months. */
  private static double hired(double atTheEnd, int months, double readiness) {
    People many = TinyTown.people(MANY, MONTH);
    ProviderHire hire = TinyTown.hire(ENDS, atTheEnd(atTheEnd));
    int hired = 0;
    for (int row = 0; row < MANY; row++) {
      Person person = TinyTown.place(many, row, months);
      ByHand.of(many).readiness[row] = (float) readiness;
      hired += hire.atTheEnd(person, MONTH) ? 1 : 0;
    }
    return hired / (double) MANY;
  }

  /** Five standard errors of a share of half are 0.04. */
  @Test
  void afterTwoYearsTheUsualShareIsHiredAndMoreOfWhoIsReadier() {
    assertEquals(0.2, hired(0.2, 24, 0), 0.04);
    assertEquals(0.3, hired(0.2, 24, 0.5), 0.04);
  }

  /** Of what there is to know it knows 1 - exp(-months / 12). */
  @Test
  void theLongerTheProviderHasKnownThemTheMoreAreHired() {
    double usual = 1 - Math.exp(-24 / TinyTown.NUMBERS.value("provider_hire.months_to_know"));
    double half = 1 - Math.exp(-6 / TinyTown.NUMBERS.value("provider_hire.months_to_know"));
    assertEquals(0.5 * half / usual, hired(0.5, 6, 0), 0.04);
    assertEquals(0.5 / usual, hired(0.5, 120, 0), 0.04);
    assertEquals(0, hired(0.5, 0, 0), "nothing is known yet");
  }

  @ParameterizedTest
  @CsvSource({
    "regular_employer, REGULAR_EMPLOYER",
    "social_enterprise, SOCIAL_ENTERPRISE",
    "public_domain, PUBLIC_DOMAIN"
  })
  void eachKindOfProviderHasItsOwnReadinessToHireDuringThePlace(String name, ProviderKind kind) {
    Parameters numbers =
        TinyTown.without(
            "provider_hire.", "regular_employer", "social_enterprise", "public_domain");
    numbers = TinyTown.beyond(numbers, "provider_hire." + name, 1);
    ProviderHire hire = TinyTown.hire(ENDS, numbers);
    for (ProviderKind each : ProviderKind.values()) {
      Person person = TinyTown.place(TinyTown.people(1, MONTH), 0, 3);
      assertEquals(each == kind, hire.during(person, each, MONTH), each + " of " + kind);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.81, true, REGULAR_JOB", "0.79, true, SUBSIDISED_JOB", "0.81, false, REGULAR_JOB"})
  void aLowWageValueIsHiredWithSubsidy(float wageValue, String subsidy, State work) {
    Person person = TinyTown.place(people, 0, 24);
    ByHand.of(people).wageValue[0] = wageValue;
    assertTrue(isHired(person, ENDS.with("transition.wage_cost_subsidy", subsidy)));
    assertEquals(work, person.state());
  }

  @Test
  void whereThePolicyGivesNoSubsidyALowWageValueIsNotHired() {
    Person person = TinyTown.place(people, 0, 24);
    ByHand.of(people).wageValue[0] = 0.79f;
    assertFalse(isHired(person, ENDS.with("transition.wage_cost_subsidy", "false")));
    assertTrue(person.is(State.BASIC_JOB));
  }

  @Test
  void whoIsHiredKeepsTheHoursAtTheMinimumWageAndHasThePremiumOnLeaving() {
    Person person = TinyTown.place(people, 0, 24);
    ByHand.of(people).hours[0] = 20;
    ByHand.of(people).wageOverMinimum[0] = 1.3f;
    assertTrue(isHired(person, ENDS.with("pay.premium_on_exit", "400")));
    assertEquals(20, person.hours());
    assertEquals(1, person.wageOverMinimum());
    assertEquals(40_000, ByHand.of(people).premiumCents[0]);
    assertTrue(person.isHiredByProvider());
    assertFalse(person.isInPlace());
  }

  @Test
  void theJobIsAnOpeningThatNobodyElseGets() {
    LabourMarket without = TinyTown.market(people, CERTAIN);
    LabourMarket market = without.underProgramme();
    ProviderHire hire = hire(market, ENDS, CERTAIN);
    assertTrue(hire.atTheEnd(TinyTown.place(people, 0, 24), MONTH));
    Person refused = TinyTown.place(people, 1, 24);
    ByHand.of(people).permanent[1] = true;
    hire(market, STAYS, TinyTown.beyond(CERTAIN, "search.wish_share", 0)).atTheEnd(refused, MONTH);
    double openings = without.takeOpenings(MONTH, 100);
    assertEquals(openings - 1, market.takeOpenings(MONTH, 100), 1e-9);
  }

  @Test
  void whoMayStayIsHiredOnlyIfTheyWishToLeave() {
    Parameters nobody = TinyTown.beyond(CERTAIN, "search.wish_share", 0);
    Parameters everybody = TinyTown.beyond(CERTAIN, "search.wish_share", 1);
    Person person = TinyTown.place(people, 0, 24);
    assertFalse(TinyTown.hire(STAYS, nobody).atTheEnd(person, MONTH));
    assertTrue(TinyTown.hire(STAYS, everybody).atTheEnd(person, MONTH));
  }
}
