package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class SearchTest {
  /** Days of a spell that are over when a month begins, and still in what is left. */
  private static final int LAST_MONTH = 30;

  private static final Month MONTH = TinyTown.month(12);
  private static final Policy TEMPORARY =
      Policy.none().with("contract.permanent", "false").with("contract.extensions", "0");
  private static final Parameters EVERYBODY_STAYS =
      TinyTown.beyond(TinyTown.beyond("search.wish_share", 0), "search.no_wish", 0);

  private final People people = TinyTown.people(10, MONTH);

  private double intensity(Policy policy, int row) {
    return intensity(policy, row, EVERYBODY_STAYS);
  }

  private double intensity(Policy policy, int row, Parameters numbers) {
    return new Search(Offers.of(policy), TinyTown.CHANCE, numbers)
        .intensity(people.person(row), MONTH);
  }

  /** What some search is worth. */
  private static double worth(double search) {
    return Math.pow(search, TinyTown.NUMBERS.value("search.returns"));
  }

  /** Share of search that a job of so many months leaves. */
  private static double free(int months) {
    double time = 1 - TinyTown.HOURS / TinyTown.NUMBERS.value("search.week_hours");
    return time * (1 - Math.exp(-months / TinyTown.NUMBERS.value("search.hold_months")));
  }

  private Person placed(int monthsAgo) {
    return TinyTown.place(people, 0, monthsAgo);
  }

  @Test
  void onBenefitPeopleSearchInFullUnlessExempt() {
    ByHand.of(people).exempt[1] = true;
    assertEquals(1, intensity(Policy.none(), 0));
    double exempt = TinyTown.NUMBERS.value("search.exempt");
    assertEquals(worth(exempt), intensity(Policy.none(), 1), 1e-12);
  }

  /** As long as they have none: what a partner earns, or savings, is too much for benefit. */
  @Test
  void whoseHouseholdHasNoBenefitHasNoDutyToLookForWork() {
    double noDuty = worth(TinyTown.NUMBERS.value("search.exempt"));
    assertEquals(1, intensity(Policy.none(), 0), "money was not worked out yet");
    ByHand columns = ByHand.of(people);
    columns.usualIncomeCents[0] = 150_000;
    assertEquals(noDuty, intensity(Policy.none(), 0), 1e-12);
    columns.benefitCents[0] = 100_000;
    assertEquals(1, intensity(Policy.none(), 0), "benefit brings the duty");
  }

  @Test
  void nobodySearchesInALongSpell() {
    int days = LAST_MONTH + (int) TinyTown.NUMBERS.value("sickness.long_spell_days");
    people.person(0).fallSick(days);
    people.person(1).fallSick(days - 1);
    assertEquals(0, intensity(Policy.none(), 0));
    assertEquals(1, intensity(Policy.none(), 1));
  }

  @Test
  void whoHasRegularWorkDoesNotSearchAndInsuranceDoesNotStopIt() {
    people.person(0).become(State.REGULAR_JOB);
    people.person(1).become(State.SHELTERED_WORK);
    people.person(2).become(State.UNEMPLOYMENT_INSURANCE);
    assertEquals(0, intensity(Policy.none(), 0));
    assertEquals(0, intensity(Policy.none(), 1));
    assertEquals(1, intensity(Policy.none(), 2));
  }

  @Test
  void activityAndASubsidisedJobLowerSearch() {
    people.person(0).become(State.ACTIVITY);
    people.person(1).become(State.SUBSIDISED_JOB);
    double active = TinyTown.NUMBERS.value("search.in_activity");
    assertEquals(worth(active), intensity(Policy.none(), 0), 1e-12);
    double subsidised = TinyTown.NUMBERS.value("search.in_subsidised_job");
    assertEquals(worth(subsidised), intensity(Policy.none(), 1), 1e-12);
  }

  @Test
  void manyWhoCouldLeaveAPermanentPlaceWouldRatherStay() {
    placed(3);
    assertEquals(0, intensity(Policy.none(), 0));
  }

  @Test
  void aWishToLeaveADutyASanctionAndACoachRaiseSearchInAPlace() {
    placed(3);
    Parameters wished = TinyTown.beyond("search.wish_share", 1);
    assertEquals(
        worth(wished.value("search.wish") * free(3)), intensity(Policy.none(), 0, wished), 1e-12);
    Policy apply = Policy.none().with("duty.kind", "apply");
    Policy accept = Policy.none().with("duty.kind", "accept");
    double duty = EVERYBODY_STAYS.value("search.duty_apply");
    assertEquals(worth(duty * free(3)), intensity(apply, 0), 1e-12);
    double heavy = EVERYBODY_STAYS.value("search.duty_accept");
    assertEquals(worth(heavy * free(3)), intensity(accept, 0), 1e-12);
    assertEquals(
        worth(duty * EVERYBODY_STAYS.value("search.sanction_factor") * free(3)),
        intensity(apply.with("duty.sanction", "true"), 0),
        1e-12);
    assertEquals(
        worth(duty * free(3)) * EVERYBODY_STAYS.value("search.job_coach_factor"),
        intensity(apply.with("transition.job_coach", "true"), 0),
        1e-12);
  }

  @Test
  void aNewPlaceHoldsPeopleInAndThenLeavesThemTheTimeThatWorkDoesNotTake() {
    Policy duty = Policy.none().with("duty.kind", "apply");
    double before = -1;
    for (int months : new int[] {0, 3, 12, 200}) {
      placed(months);
      double found = intensity(duty, 0);
      assertTrue(found > before, "after " + months + " months");
      before = found;
    }
    double time = 1 - TinyTown.HOURS / TinyTown.NUMBERS.value("search.week_hours");
    assertEquals(worth(TinyTown.NUMBERS.value("search.duty_apply") * time), before, 1e-9);
    placed(0);
    assertEquals(0, intensity(duty, 0));
  }

  @Test
  void theMoreHoursThePlaceTakesTheLessTheySearch() {
    Policy duty = Policy.none().with("duty.kind", "apply");
    placed(12);
    double many = intensity(duty, 0);
    people.person(0).workMore(20);
    assertTrue(intensity(duty, 0) > many);
  }

  @Test
  void whoIsSickForLongInAPlaceDoesNotSearchEither() {
    Policy duty = Policy.none().with("duty.kind", "accept");
    int days = LAST_MONTH + (int) TinyTown.NUMBERS.value("sickness.long_spell_days");
    Person placed = placed(12);
    double well = intensity(duty, 0);
    placed.fallSick(days - 1);
    assertEquals(well, intensity(duty, 0));
    placed.fallSick(days);
    assertEquals(0, intensity(duty, 0));
  }

  @Test
  void twiceTheSearchIsWorthLessThanTwiceAsMuch() {
    placed(12);
    Policy duty = Policy.none().with("duty.kind", "apply");
    double half = intensity(duty, 0, EVERYBODY_STAYS.with("search.duty_apply", 0.3));
    double full = intensity(duty, 0, EVERYBODY_STAYS.with("search.duty_apply", 0.6));
    assertTrue(full > half && full < 2 * half);
  }

  @Test
  void aSanctionWithoutADutyDoesNothing() {
    placed(3);
    assertEquals(0, intensity(Policy.none().with("duty.sanction", "true"), 0));
  }

  @Test
  void anEndInSightRaisesSearchTheMoreTheNearerItIs() {
    Person person = placed(0);
    Search search = new Search(Offers.of(TEMPORARY), TinyTown.CHANCE, EVERYBODY_STAYS);
    double before = -1;
    for (int monthsLeft = 12; monthsLeft >= 0; monthsLeft--) {
      ByHand.of(people).contractEnds[0] = (short) (MONTH.index() + monthsLeft);
      double near = search.nearness(person, MONTH);
      assertTrue(near > before || near == 0, monthsLeft + " months left");
      before = near;
    }
    assertEquals(1, search.nearness(person, MONTH));
    double shadow = EVERYBODY_STAYS.value("search.shadow");
    ByHand.of(people).jobSince[0] -= (short) 12;
    assertEquals(worth(shadow * free(12)), search.intensity(person, MONTH), 1e-12);
  }

  @Test
  void theShadowGrowsEvenlyOverItsMonths() {
    Person person = placed(0);
    Parameters eight = EVERYBODY_STAYS.with("search.shadow_months", 8);
    Search search = new Search(Offers.of(TEMPORARY), TinyTown.CHANCE, eight);
    ByHand.of(people).contractEnds[0] = (short) (MONTH.index() + 6);
    assertEquals(0.25, search.nearness(person, MONTH), 1e-12);
    ByHand.of(people).contractEnds[0] = (short) (MONTH.index() + 8);
    assertEquals(0, search.nearness(person, MONTH));
  }

  /** A year and an extension of half a year: eighteen months, of which fifteen are over. */
  @Test
  void theEndOfAContractThatIsExtendedHasNoShadow() {
    Policy extended =
        TEMPORARY.with("contract.extensions", "1").with("contract.extension_months", "6");
    Parameters eight = EVERYBODY_STAYS.with("search.shadow_months", 8);
    Search search = new Search(Offers.of(extended), TinyTown.CHANCE, eight);
    Person person = placed(11);
    assertEquals(1 - 7 / 8.0, search.nearness(person, MONTH), 1e-12);
    ByHand.of(people).contractEnds[0] = (short) (MONTH.index() + 3);
    ByHand.of(people).jobSince[0] = (short) (MONTH.index() - 15);
    ByHand.of(people).contracts[0] = 2;
    assertEquals(1 - 3 / 8.0, search.nearness(person, MONTH), 1e-12);
  }

  @Test
  void whatTheLawDoesNotAllowIsNoExtension() {
    Policy extended = TEMPORARY.with("contract.extensions", "5");
    Search search = new Search(Offers.of(extended), TinyTown.CHANCE, EVERYBODY_STAYS);
    Person person = placed(12);
    assertEquals(0, search.nearness(person, MONTH));
    ByHand.of(people).contracts[0] = 3;
    assertEquals(1, search.nearness(person, MONTH), "three contracts");
    ByHand.of(people).contracts[0] = 1;
    ByHand.of(people).jobSince[0] = (short) (MONTH.index() - 25);
    assertEquals(1, search.nearness(person, MONTH), "an extension ends after 37 months");
  }

  @Test
  void aPermanentContractHasNoShadow() {
    Person person = placed(12);
    assertEquals(
        0,
        new Search(Offers.of(Policy.none()), TinyTown.CHANCE, EVERYBODY_STAYS)
            .nearness(person, MONTH));
    ByHand.of(people).permanent[0] = true;
    assertEquals(
        0,
        new Search(Offers.of(TEMPORARY), TinyTown.CHANCE, EVERYBODY_STAYS).nearness(person, MONTH));
  }

  @Test
  void anEndThatAnotherPlaceFollowsHasNoShadow() {
    Person person = placed(12);
    ByHand.of(people).contractEnds[0] = (short) MONTH.index();
    Policy some = TEMPORARY.withPlaces(1);
    Offer first = some.with("contract.then", "next").offer("first", "");
    Policy chain = some.withOffers(List.of(first, some.offer("next", "")));
    Search search = new Search(Offers.of(chain), TinyTown.CHANCE, EVERYBODY_STAYS);
    assertEquals(0, search.nearness(person, MONTH));
    assertFalse(search.wouldMoveOn(person, MONTH));
    person.goOnTo(1, 0, 0.7);
    person.startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 12);
    ByHand.of(people).contractEnds[0] = (short) MONTH.index();
    assertEquals(1, search.nearness(person, MONTH), "the last of them ends");
    assertTrue(search.wouldMoveOn(person, MONTH));
  }

  /** So no provider hires them either. */
  @Test
  void nobodyInALongSickSpellMovesOn() {
    int days = LAST_MONTH + (int) TinyTown.NUMBERS.value("sickness.long_spell_days");
    Person person = placed(12);
    Search search = new Search(Offers.of(TEMPORARY), TinyTown.CHANCE, EVERYBODY_STAYS);
    person.fallSick(days - 1);
    assertTrue(search.wouldMoveOn(person, MONTH));
    person.fallSick(days);
    assertFalse(search.wouldMoveOn(person, MONTH));
  }

  @Test
  void searchIsNeverMoreThanFullWithoutACoach() {
    placed(12);
    Policy all = TEMPORARY.with("duty.kind", "accept").with("duty.sanction", "true");
    Parameters most = EVERYBODY_STAYS.with("search.shadow", 1).with("search.duty_accept", 1);
    assertEquals(worth(free(12)), intensity(all, 0, most), 1e-12);
  }
}
