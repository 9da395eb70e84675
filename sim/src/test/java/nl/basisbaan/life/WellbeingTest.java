package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class WellbeingTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final Parameters QUIET = quiet();
  private static final int MANY = 300;

  private final People people = TinyTown.people(10, MONTH);

  /** No monthly ups and downs, no dip at the start of work. */
  private static Parameters quiet() {
    Parameters numbers = TinyTown.beyond("wellbeing.noise", 0);
    return TinyTown.caused(TinyTown.beyond(numbers, "wellbeing.start_dip", 0), 1);
  }

  private void live(Policy policy, Parameters numbers, int months) {
    Wellbeing wellbeing = new Wellbeing(people, Offers.of(policy), TinyTown.CHANCE, numbers);
    for (int i = 0; i < months; i++) {
      wellbeing.run(MONTH);
    }
  }

  private double change(Pillar pillar, int row) {
    return people.person(row).level(pillar) - ByHand.of(people).setPoint[ByHand.at(row, pillar)];
  }

  private double housing(int row) {
    return change(Pillar.HOUSING, row);
  }

  private Person placed(int row, double match) {
    Person person = TinyTown.place(people, row, 20);
    ByHand.of(people).match[row] = (float) match;
    return person;
  }

  @Test
  void inAUsualSecurePlacePillarsRiseByTheObservedGain() {
    placed(0, QUIET.value("wellbeing.usual_match"));
    live(TinyTown.policy(), QUIET, MANY);
    assertEquals(QUIET.value("wellbeing.gain_housing"), housing(0), 1e-4);
    assertEquals(QUIET.value("wellbeing.gain_family"), change(Pillar.FAMILY, 0), 1e-4);
    assertEquals(QUIET.value("wellbeing.gain_health"), change(Pillar.HEALTH, 0), 1e-4);
    assertEquals(
        QUIET.value("wellbeing.gain_social_network"), change(Pillar.SOCIAL_NETWORK, 0), 1e-4);
    assertEquals(QUIET.value("wellbeing.gain_diploma"), change(Pillar.DIPLOMA, 0), 1e-4);
  }

  @Test
  void aMonthClosesPartOfTheDistance() {
    placed(0, QUIET.value("wellbeing.usual_match"));
    live(TinyTown.policy(), QUIET, 1);
    assertEquals(
        QUIET.value("wellbeing.adjustment") * QUIET.value("wellbeing.gain_housing"),
        housing(0),
        1e-5);
  }

  @Test
  void aJobThatCausesNothingChangesNothing() {
    placed(0, 0.9);
    Parameters nothing = QUIET.with("wellbeing.caused_factor", 0);
    live(TinyTown.policy(), nothing, MANY);
    for (Pillar pillar : Pillar.values()) {
      assertEquals(0, change(pillar, 0), 1e-5);
    }
  }

  @Test
  void aPlaceThatSuitsBetterHelpsMore() {
    placed(0, 0.9);
    placed(1, 0.5);
    live(TinyTown.policy(), QUIET, 12);
    assertTrue(housing(0) > housing(1) && housing(1) > 0);
  }

  /** What stays is of what was reached: less after a short job than after a long one. */
  @Test
  void afterWorkTheShareOfAPillarThatStaysIsKept() {
    placed(0, QUIET.value("wellbeing.usual_match"));
    live(TinyTown.policy(), QUIET, 6);
    placed(1, QUIET.value("wellbeing.usual_match"));
    live(TinyTown.policy(), QUIET, 6);
    double[] reached = {housing(0), housing(1)};
    double network = change(Pillar.SOCIAL_NETWORK, 0);
    for (int row = 0; row < 2; row++) {
      people.person(row).leavePlace(JobEnd.HEALTH);
      people.person(row).become(State.BENEFIT);
    }
    assertTrue(reached[0] > reached[1] && reached[1] > 0);
    live(TinyTown.policy(), QUIET, MANY);
    double stays = QUIET.value("wellbeing.stays_housing");
    assertEquals(stays * reached[0], housing(0), 1e-4);
    assertEquals(stays * reached[1], housing(1), 1e-4);
    assertEquals(
        QUIET.value("wellbeing.stays_social_network") * network,
        change(Pillar.SOCIAL_NETWORK, 0),
        1e-4);
    assertEquals(0, housing(2), 1e-5, "who never worked");
  }

  @Test
  void peopleRespondDifferentlyAndSomeForTheWorse() {
    for (int row = 0; row < 3; row++) {
      placed(row, QUIET.value("wellbeing.usual_match"));
      ByHand.of(people).response[row] = 2 - 1.5f * row;
    }
    live(TinyTown.policy(), QUIET, MANY);
    double gain = QUIET.value("wellbeing.gain_housing");
    assertEquals(2 * gain, housing(0), 1e-4);
    assertEquals(0.5 * gain, housing(1), 1e-4);
    assertEquals(-gain, housing(2), 1e-4);
  }

  @Test
  void oneFactorMovesTheCausedSharesOfAllPillarsAndNoneBeyondAll() {
    for (Pillar pillar : Pillar.values()) {
      double share = PillarGains.of(TinyTown.NUMBERS).causedShare(pillar);
      Parameters more = TinyTown.NUMBERS.with("wellbeing.caused_factor", 1.5);
      assertEquals(Math.min(1, 1.5 * share), PillarGains.of(more).causedShare(pillar), 1e-9);
      Parameters nothing = TinyTown.NUMBERS.with("wellbeing.caused_factor", 0);
      assertEquals(0, PillarGains.of(nothing).caused(pillar));
      assertEquals(
          PillarGains.of(nothing).gain(pillar), PillarGains.of(nothing).comesAnyway(pillar));
    }
  }

  @Test
  void anEndInSightTakesPartOfTheGainAway() {
    placed(0, QUIET.value("wellbeing.usual_match"));
    ByHand.of(people).contractEnds[0] = 0;
    live(
        TinyTown.policy().with("contract.permanent", "false").with("contract.extensions", "0"),
        QUIET,
        MANY);
    double left = 1 - QUIET.value("wellbeing.insecurity");
    assertEquals(left * QUIET.value("wellbeing.gain_housing"), housing(0), 1e-4);
  }

  @Test
  void regularWorkLiftsToo() {
    people.person(0).startWork(State.REGULAR_JOB, 32, 1);
    live(TinyTown.policy(), QUIET, MANY);
    double share = QUIET.value("wellbeing.regular_work");
    assertEquals(share * QUIET.value("wellbeing.gain_housing"), housing(0), 1e-4);
    assertEquals(0, housing(1), 1e-5, "who has no work");
  }

  @Test
  void healthDipsAtTheStartOfWorkAndRecovers() {
    TinyTown.place(people, 0, 0);
    Parameters numbers = QUIET.with("wellbeing.start_dip", 0.3).with("wellbeing.gain_health", 0.1);
    live(TinyTown.policy(), numbers, 1);
    assertTrue(change(Pillar.HEALTH, 0) < -0.2);
    ByHand.of(people).jobSince[0]--;
    live(TinyTown.policy(), numbers, MANY);
    assertTrue(change(Pillar.HEALTH, 0) > 0);
  }

  @Test
  void sicknessPressesOnHealthAndOnNothingElse() {
    placed(0, 0.7).fallSick(30);
    placed(1, 0.7);
    people.person(2).fallSick(30);
    live(TinyTown.policy(), QUIET, 1);
    double pressed = QUIET.value("wellbeing.sickness");
    assertEquals(pressed, change(Pillar.HEALTH, 1) - change(Pillar.HEALTH, 0), 1e-5);
    assertEquals(pressed, change(Pillar.HEALTH, 3) - change(Pillar.HEALTH, 2), 1e-5, "on benefit");
    assertEquals(housing(1), housing(0));
  }

  @Test
  void afterATurningPointPeopleRecoverWithOrWithoutAJob() {
    Parameters numbers = QUIET.with("wellbeing.caused_factor", 0);
    TurningPoint turning = TurningPoint.of(numbers);
    turning.reach(people.person(0));
    turning.reach(placed(1, 0.7));
    assertEquals(-turning.dip(Pillar.HOUSING), housing(0), 1e-5);
    live(TinyTown.policy(), numbers, 24);
    assertEquals(housing(0), housing(1), 1e-6);
    assertTrue(housing(0) > -turning.dip(Pillar.HOUSING) / 2);
  }

  /** False alarm 1 in 100,000: 4.4 standard errors. */
  @Test
  void upsAndDownsAverageOutAndHaveTheirSpread() {
    People many = TinyTown.people(4_000, MONTH);
    Parameters numbers = TinyTown.NUMBERS.with("wellbeing.noise", 0.2);
    new Wellbeing(many, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers).run(MONTH);
    for (Pillar pillar : Pillar.values()) {
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < many.size(); row++) {
        double up =
            many.person(row).level(pillar) - ByHand.of(many).setPoint[ByHand.at(row, pillar)];
        sum += up;
        squares += up * up;
      }
      assertEquals(0, sum / many.size(), 4.4 * 0.2 / Math.sqrt(many.size()));
      assertEquals(0.2, Math.sqrt(squares / many.size()), 0.01);
    }
  }
}
