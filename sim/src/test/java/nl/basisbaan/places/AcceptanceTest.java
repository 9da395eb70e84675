package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a place is taken. Luck is switched off, so that the weights decide. */
class AcceptanceTest {
  private static final Offer OFFER = Offers.of(TinyTown.policy()).of(0);
  private static final Month MONTH = TinyTown.month(0);
  private static final int HALF = 0;

  /** A person who is torn: all weights are zero but the one a test is about. */
  static final Parameters TORN =
      TinyTown.without(
          "acceptance.",
          "usual",
          "per_doubling",
          "per_motivation",
          "company",
          "peers",
          "freedom",
          "time",
          "per_child",
          "single_parent",
          "content_with_activity",
          "duty",
          "temporary",
          "match",
          "not_asking",
          "leaning",
          "spread");

  private final People people = TinyTown.people(10, MONTH);

  private static Parameters only(String name, double weight) {
    return TinyTown.beyond(TORN, "acceptance." + name, weight);
  }

  private static Acceptance acceptance(People people, Policy policy, Parameters numbers) {
    Peers peers = new Peers(people, Peers.recipients(people), numbers);
    return new Acceptance(peers, Offers.of(policy), TinyTown.CHANCE, numbers);
  }

  private Refusal answer(Policy policy, Parameters numbers, int row) {
    return acceptance(people, policy, numbers)
        .answer(people.person(row), Offers.of(policy).of(0), HALF, true, MONTH);
  }

  private Refusal answer(Parameters numbers) {
    return answer(TinyTown.policy(), numbers, 0);
  }

  @Test
  void whoHasNothingAgainstItTakesThePlace() {
    assertEquals(Refusal.NONE, answer(TORN));
    assertEquals(Refusal.NONE, answer(only("usual", 0.1)));
    assertNotEquals(Refusal.NONE, answer(only("usual", -0.1)));
  }

  /**
   * A single person with 36 hours has 1949.77 euro for 1195.66 of benefit and 151.36 of municipal
   * schemes; the health-care allowance of 154 stays. What there was grows by 0.487 of a doubling.
   */
  @Test
  void aSinglePersonIsDrawnByTheNetGain() {
    Parameters numbers = only("per_doubling", 1);
    assertEquals(Refusal.NONE, answer(TinyTown.beyond(numbers, "acceptance.usual", -0.48)));
    assertNotEquals(Refusal.NONE, answer(TinyTown.beyond(numbers, "acceptance.usual", -0.49)));
  }

  /** What somebody earns beside benefit is there without a place too, so a place adds less. */
  @Test
  void whoEarnsBesideBenefitGainsLessByAPlace() {
    Parameters numbers = TinyTown.beyond(only("per_doubling", 1), "acceptance.usual", -0.48);
    ByHand.of(people).barriers[0] = 1;
    ByHand.of(people).capacity[0] = 36;
    assertEquals(Refusal.NONE, answer(numbers));
    people.person(0).haveSmallJob(17, 24);
    assertEquals(Refusal.NONE, answer(numbers), "all of it is set off");
    ByHand.of(people).capacity[0] = 20;
    assertNotEquals(Refusal.NONE, answer(numbers), "exempt for good for who can work few hours");
  }

  /** 28 hours net are 1560 euro, below the couple's norm of 1708.08: the benefit falls as much. */
  @Test
  void aCoupleWithOneJobGainsNothingAndSaysSo() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).capacity[0] = 28;
    Parameters numbers = TinyTown.beyond(only("per_doubling", 1), "acceptance.usual", -0.2);
    assertEquals(Refusal.NO_FINANCIAL_GAIN, answer(numbers));
  }

  @Test
  void bothPartnersAPremiumOrAnEarningPartnerTakeThePovertyTrapAway() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).capacity[0] = 28;
    Parameters numbers = TinyTown.beyond(only("per_doubling", 1), "acceptance.usual", -0.2);
    Policy both = TinyTown.policy().with("pay.both_partners", "true");
    assertEquals(Refusal.NONE, answer(both, numbers, 0));
    people.person(1).haveSmallJob(4, 24);
    ByHand.of(people).grossCents[1] = 22_000;
    assertEquals(Refusal.NONE, answer(both, numbers, 0), "which a place for both would end");
    people.person(1).endSmallJob();
    ByHand.of(people).grossCents[1] = 0;
    // 20,000 euro over the months of a premium are more than half of what the couple has
    Policy premium = TinyTown.policy().with("pay.premium_on_entry", "20000");
    assertEquals(Refusal.NONE, answer(premium, numbers, 0));
    ByHand.of(people).grossCents[1] = 250_000;
    ByHand.of(people).taxCents[1] = 30_000;
    assertEquals(Refusal.NONE, answer(TinyTown.policy(), numbers, 0));
  }

  @Test
  void offeringBothPartnersDoesNothingForSinglePeople() {
    Parameters numbers = TinyTown.beyond(only("per_doubling", 1), "acceptance.usual", -0.49);
    Policy both = TinyTown.policy().with("pay.both_partners", "true");
    assertNotEquals(Refusal.NONE, answer(both, numbers, 0));
  }

  @Test
  void childrenAndBeingAloneWithThemWeighAgainst() {
    ByHand.of(people).children[0] = 2;
    assertEquals(Refusal.LIMITED_CAPACITY_AND_PARENT_CARE, answer(only("per_child", 0.1)));
    ByHand.of(people).children[0] = 0;
    assertEquals(Refusal.NONE, answer(only("single_parent", 0.1)));
    ByHand.of(people).household[0] = (byte) Household.SINGLE_PARENT.ordinal();
    assertEquals(Refusal.LIMITED_CAPACITY_AND_PARENT_CARE, answer(only("single_parent", 0.1)));
  }

  @Test
  void freedomWeighsAgainst() {
    ByHand.of(people).freedom[0] = 1;
    assertEquals(Refusal.PREFERS_FREEDOM, answer(only("freedom", 0.1)));
    ByHand.of(people).freedom[0] = -1;
    assertEquals(Refusal.NONE, answer(only("freedom", 0.1)));
  }

  /** 16 of 32 hours take half of the time, and half of the care from children. */
  @Test
  void aLongerWeekWeighsMore() {
    Policy half = TinyTown.policy().with("pay.max_hours", "16");
    Parameters time = only("time", 1);
    assertEquals(Refusal.NONE, answer(half, TinyTown.beyond(time, "acceptance.usual", -0.49), 0));
    assertNotEquals(
        Refusal.NONE, answer(half, TinyTown.beyond(time, "acceptance.usual", -0.51), 0));
    ByHand.of(people).capacity[0] = 40;
    Policy whole = TinyTown.policy().with("pay.max_hours", "40");
    assertEquals(Refusal.PREFERS_FREEDOM, answer(whole, time, 0), "a quarter more");
    ByHand.of(people).children[0] = 1;
    Parameters child = only("per_child", 1);
    assertEquals(Refusal.NONE, answer(half, TinyTown.beyond(child, "acceptance.usual", 0.51), 0));
    assertNotEquals(
        Refusal.NONE, answer(half, TinyTown.beyond(child, "acceptance.usual", 0.49), 0));
  }

  @Test
  void whoIsActiveAlreadyMayBeContentWithIt() {
    people.person(0).become(State.ACTIVITY);
    Parameters content = only("content_with_activity", 0.1);
    assertEquals(
        Refusal.CONTENT_WITH_VOLUNTEERING,
        answer(TinyTown.beyond(content, "acceptance.own_work_share", 0)));
    assertEquals(
        Refusal.WANTS_OWN_VOLUNTEER_WORK_AS_BASIC_JOB,
        answer(TinyTown.beyond(content, "acceptance.own_work_share", 1)));
    ByHand.of(people).participationJob[0] = true;
    Parameters inIt = TinyTown.beyond(content, "acceptance.participation_job_share", 1);
    assertEquals(Refusal.CONTENT_WITH_PARTICIPATION_JOB, answer(inIt));
    Parameters not = TinyTown.beyond(content, "acceptance.participation_job_share", 0);
    assertNotEquals(Refusal.CONTENT_WITH_PARTICIPATION_JOB, answer(not));
    assertEquals(Refusal.NONE, answer(TinyTown.policy(), content, 1), "not active");
  }

  @Test
  void tasksThatDoNotSuitWeighAgainst() {
    assertEquals(Refusal.TASK_PACKAGE_UNSUITABLE, answer(only("match", 0.1)));
  }

  @Test
  void companyDrawsTheLonelyAndMotivationTheMotivated() {
    Parameters company = TinyTown.beyond(only("company", 1), "acceptance.usual", -0.5);
    ByHand.of(people).level[ByHand.at(0, Pillar.SOCIAL_NETWORK)] = 2;
    ByHand.of(people).level[ByHand.at(1, Pillar.SOCIAL_NETWORK)] = 5;
    assertEquals(Refusal.NONE, answer(TinyTown.policy(), company, 0));
    assertNotEquals(Refusal.NONE, answer(TinyTown.policy(), company, 1));
    Parameters motivation = TinyTown.beyond(only("per_motivation", 1), "acceptance.usual", -0.5);
    ByHand.of(people).motivation[0] = 1;
    assertEquals(Refusal.NONE, answer(motivation));
    assertNotEquals(Refusal.NONE, answer(TinyTown.policy(), motivation, 1));
  }

  @Test
  void whoDidNotAskMustBeMovedToIt() {
    Parameters inertia = TinyTown.beyond(only("not_asking", 0.1), "acceptance.usual", 0.05);
    Acceptance acceptance = acceptance(people, TinyTown.policy(), inertia);
    assertEquals(Refusal.NONE, acceptance.answer(people.person(0), OFFER, HALF, true, MONTH));
    assertNotEquals(Refusal.NONE, acceptance.answer(people.person(0), OFFER, HALF, false, MONTH));
  }

  /** Everybody lives in neighbourhood 0 but the last, who hears of nobody. */
  @Test
  void whatPeersTellDrawsThoseOfTheirNeighbourhoodOnly() {
    ByHand.of(people).neighbourhood[9] = 1;
    TinyTown.place(people, 0, 12);
    Parameters numbers = TinyTown.beyond(only("peers", 1), "acceptance.usual", -0.3);
    Peers peers = new Peers(people, Peers.recipients(people), numbers);
    Acceptance acceptance =
        new Acceptance(peers, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers);
    assertNotEquals(Refusal.NONE, acceptance.answer(people.person(1), OFFER, HALF, true, MONTH));
    peers.tell();
    assertEquals(Refusal.NONE, acceptance.answer(people.person(1), OFFER, HALF, true, MONTH));
    assertNotEquals(Refusal.NONE, acceptance.answer(people.person(9), OFFER, HALF, true, MONTH));
  }

  @Test
  void theLongerAJobLastsTheLessItsEndWeighs() {
    Policy temporary =
        TinyTown.policy().with("contract.permanent", "false").with("contract.extensions", "0");
    Parameters numbers = TinyTown.beyond(only("temporary", 1), "acceptance.usual", 0.5);
    Policy half = temporary.with("contract.first_months", "6");
    Policy five = temporary.with("contract.first_months", "60");
    assertNotEquals(Refusal.NONE, answer(half, numbers, 0));
    assertEquals(Refusal.NONE, answer(five, numbers, 0));
  }

  @Test
  void anEndThatAnotherPlaceFollowsWeighsLess() {
    Policy six =
        TinyTown.policy()
            .with("contract.permanent", "false")
            .with("contract.extensions", "0")
            .with("contract.first_months", "6");
    Parameters numbers = TinyTown.beyond(only("temporary", 1), "acceptance.usual", 0.5);
    assertNotEquals(Refusal.NONE, answer(six, numbers, 0));
    Policy stays = six.with("contract.permanent", "true");
    assertEquals(Refusal.NONE, answer(six, stays, numbers));
    Policy lasts = six.with("contract.first_months", "60");
    assertEquals(Refusal.NONE, answer(six, lasts, numbers));
    Policy ends = six.with("contract.first_months", "1");
    assertNotEquals(Refusal.NONE, answer(six, ends, numbers));
  }

  /** The answer to an offer that another follows. */
  private Refusal answer(Policy first, Policy next, Parameters numbers) {
    Offer one = first.with("contract.then", "next").offer("first", "");
    Policy chain = first.withOffers(List.of(one, next.offer("next", "")));
    return answer(chain, numbers, 0);
  }

  @Test
  void aDutyAndAnEndInSightWeighAgainst() {
    Policy duty = TinyTown.policy().with("duty.kind", "apply");
    assertNotEquals(Refusal.NONE, answer(duty, only("duty", 0.1), 0));
    assertEquals(Refusal.NONE, answer(only("duty", 0.1)));
    Policy temporary = TinyTown.policy().with("contract.permanent", "false");
    assertNotEquals(Refusal.NONE, answer(temporary, only("temporary", 0.1), 0));
    assertEquals(Refusal.NONE, answer(only("temporary", 0.1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"leaning", "spread"})
  void luckDecidesWhenAllElseIsEqual(String part) {
    People many = TinyTown.people(2_000, MONTH);
    Acceptance acceptance = acceptance(many, TinyTown.policy(), only(part, 1));
    int[] rows = new int[many.size()];
    Arrays.setAll(rows, row -> row);
    long taken =
        Arrays.stream(rows)
            .filter(
                row -> acceptance.answer(many.person(row), OFFER, 0, true, MONTH) == Refusal.NONE)
            .count();
    // Half of 2,000; false alarm 1 in 100,000 at 4.4 standard errors.
    assertEquals(1_000, taken, 4.4 * Math.sqrt(500));
  }
}
