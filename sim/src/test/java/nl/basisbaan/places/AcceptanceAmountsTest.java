package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much each weight does to whether a place is taken; all others are zero. */
class AcceptanceAmountsTest {
  private static final Month MONTH = TinyTown.month(0);

  private final People people = TinyTown.people(2, MONTH);

  private static Parameters with(Parameters numbers, String name, double weight) {
    return TinyTown.beyond(numbers, "acceptance." + name, weight);
  }

  private static Parameters only(String name, double weight) {
    return with(AcceptanceTest.TORN, name, weight);
  }

  private static Refusal answer(
      People some, int row, Policy policy, Parameters numbers, double match) {
    Peers peers = new Peers(some, Peers.recipients(some), numbers);
    return new Acceptance(peers, Offers.of(policy), TinyTown.CHANCE, numbers)
        .answer(some.person(row), Offers.of(policy).of(0), match, true, MONTH);
  }

  /** A place is taken where what else draws somebody to it is just over this, and not below it. */
  private void assertTips(double usual, Policy policy, Parameters numbers, double match) {
    assertEquals(
        Refusal.NONE, answer(people, 0, policy, with(numbers, "usual", usual + 0.001), match));
    Refusal below = answer(people, 0, policy, with(numbers, "usual", usual - 0.001), match);
    assertEquals(false, below == Refusal.NONE, "a little less");
  }

  @Test
  void eachPointOfTheNetworkBelowTheUsualDrawsAsMuch() {
    Parameters company = with(only("company", 0.5), "usual_network", 4);
    ByHand.of(people).level[ByHand.at(0, Pillar.SOCIAL_NETWORK)] = 2;
    assertTips(-1, TinyTown.policy(), company, 1);
    ByHand.of(people).level[ByHand.at(0, Pillar.SOCIAL_NETWORK)] = 4.5f;
    assertTips(0.25, TinyTown.policy(), company, 1);
  }

  @Test
  void tasksWeighByWhatTheMatchLacks() {
    assertTips(0.5, TinyTown.policy(), only("match", 2), 0.75);
  }

  /**
   * On benefit a single person has 1195.66 and 151.36 of municipal schemes and 154.83 of allowance:
   * 1501.85 euro; a premium of 2,400 over two years adds 100 a month.
   */
  @Test
  void anAllowanceAndAPremiumSpreadOverMonthsAreGains() {
    Policy activity = TinyTown.policy().with("kind", "activity").with("pay.allowance", "100");
    Parameters gain = only("per_doubling", 1);
    double allowance = Math.log(1_601.85 / 1_501.85) / Math.log(2);
    assertTips(-allowance, activity, gain, 1);
    double both = Math.log(1_701.85 / 1_501.85) / Math.log(2);
    Policy premium = activity.with("pay.premium_on_entry", "2400");
    assertTips(-both, premium, with(gain, "premium_months", 24), 1);
  }

  /** Everybody's draw is standard normal: of a weight of half, 0.841 are above minus half. */
  @ParameterizedTest
  @ValueSource(strings = {"leaning", "spread"})
  void luckIsToldInStandardDeviations(String part) {
    People many = TinyTown.people(2_000, MONTH);
    Parameters luck = with(only(part, 0.5), "usual", 0.5);
    Peers peers = new Peers(many, Peers.recipients(many), luck);
    Offers offers = Offers.of(TinyTown.policy());
    Acceptance acceptance = new Acceptance(peers, offers, TinyTown.CHANCE, luck);
    int taken = 0;
    for (int row = 0; row < many.size(); row++) {
      Refusal answer = acceptance.answer(many.person(row), offers.of(0), 1, true, MONTH);
      taken += answer == Refusal.NONE ? 1 : 0;
    }
    double error = Math.sqrt(0.841 * 0.159 / many.size());
    assertEquals(0.841, taken / (double) many.size(), 4.4 * error);
  }

  /**
   * A single person gains 0.487 doublings, a couple with 28 hours nothing: little is less than 0.3.
   * With a weight of 2 money weighs 0.6 less twice the gain, and work that suits not at all 0.5 or
   * 0.7.
   */
  @ParameterizedTest
  @CsvSource({
    "false, 0.5, TASK_PACKAGE_UNSUITABLE",
    "true, 0.5, NO_FINANCIAL_GAIN",
    "true, 0.7, TASK_PACKAGE_UNSUITABLE"
  })
  void littleGainIsTheReasonWhereItWeighsMost(boolean couple, double tasks, Refusal reason) {
    if (couple) {
      TinyTown.couple(people, 0, 1);
      ByHand.of(people).capacity[0] = 28;
    }
    Parameters numbers = with(with(only("per_doubling", 2), "little_gain", 0.3), "match", tasks);
    assertEquals(reason, answer(people, 0, TinyTown.policy(), with(numbers, "usual", -10), 0));
  }

  /** A partner with 6,000 euro a month keeps that job, where both are offered a place too. */
  @Test
  void aPartnerInPaidWorkIsNotCountedInAPlace() {
    TinyTown.couple(people, 0, 1);
    ByHand.of(people).grossCents[1] = 600_000;
    ByHand.of(people).taxCents[1] = 200_000;
    Policy both = TinyTown.policy().with("pay.both_partners", "true");
    Parameters gain = with(only("per_doubling", 1), "usual", -0.01);
    assertEquals(Refusal.NONE, answer(people, 0, both, gain, 1));
  }
}
