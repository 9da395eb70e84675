package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** What two neighbourhoods of changing liveability give to those who live there. */
class LiveabilityTest {
  private static final int COUNT = 120;
  private static final Month[] MONTHS = TinyTown.months(COUNT);
  private static final double PER_POINT = 0.02;
  private static final Parameters NUMBERS = TinyTown.beyond("wellbeing.liveability", PER_POINT);
  private static final Parameters NOTHING = TinyTown.beyond("wellbeing.liveability", 0);
  private static final double PACE = NUMBERS.value("wellbeing.adjustment");

  /** Index points over the start: one neighbourhood rises and falls back, the other falls. */
  private static float change(int neighbourhood, int month) {
    return neighbourhood == 0 ? Math.min(month, 70 - month / 2) : -month / 4f;
  }

  private final People people = town();
  private final People others = town();
  private final Surroundings surroundings = Surroundings.of(people, NUMBERS);
  private final Surroundings withoutEffect = Surroundings.of(others, NOTHING);

  /** Two people in each neighbourhood, and one who joins the first after two years. */
  private static People town() {
    People town = TinyTown.people(5);
    ByHand.of(town).neighbourhood[1] = 1;
    ByHand.of(town).neighbourhood[3] = 1;
    TinyTown.joins(town, 4, 24, 40 * 12, 1);
    return town;
  }

  private Wellbeing wellbeing(People some, Parameters numbers) {
    return new Wellbeing(some, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers);
  }

  private void live(int month) {
    people.begin(MONTHS[month]);
    others.begin(MONTHS[month]);
    wellbeing(people, NUMBERS).run(MONTHS[month]);
    wellbeing(others, NOTHING).run(MONTHS[month]);
    for (int place = 0; place < 2; place++) {
      surroundings.follow(place, change(place, month));
      withoutEffect.follow(place, change(place, month));
    }
  }

  private double gained(int row, Pillar pillar) {
    return people.person(row).level(pillar) - others.person(row).level(pillar);
  }

  /** Each month a level goes the same part of the way to what liveability adds to it. */
  @Test
  void whoIsThereAllAlongFollowsLiveabilityAtThePaceOfThePillars() {
    double[] expected = new double[2];
    for (int month = 0; month < COUNT; month++) {
      live(month);
      for (int place = 0; place < 2; place++) {
        expected[place] += PACE * (PER_POINT * change(place, month) - expected[place]);
      }
      for (int row = 0; row < 4; row++) {
        assertEquals(expected[row % 2], gained(row, Pillar.HOUSING), 1e-4, "month " + month);
        assertEquals(expected[row % 2], gained(row, Pillar.SOCIAL_NETWORK), 1e-4);
      }
    }
    assertTrue(expected[0] > 0.1 && expected[1] < -0.1, "so much that it matters");
  }

  @Test
  void onlyHousingAndSocialNetworkFollowLiveability() {
    for (int month = 0; month < 36; month++) {
      live(month);
    }
    for (Pillar pillar : Pillar.values()) {
      boolean follows = pillar == Pillar.HOUSING || pillar == Pillar.SOCIAL_NETWORK;
      assertEquals(follows, gained(0, pillar) != 0, pillar.name());
      assertEquals(follows, pillar.isOfNeighbourhood());
    }
    assertEquals(others.person(0).health(), people.person(0).health());
  }

  @Test
  void aNewcomerFeelsItAtOnce() {
    for (int month = 0; month <= 24; month++) {
      live(month);
    }
    assertEquals(gained(0, Pillar.HOUSING), gained(4, Pillar.HOUSING), 1e-6);
    assertTrue(gained(4, Pillar.HOUSING) > 0.1);
  }

  /** Else a programme would touch everybody in town. */
  @Test
  void noColumnOfAnybodyChanges() {
    for (int month = 0; month < 36; month++) {
      live(month);
    }
    assertArrayEquals(new Integer[0], Difference.rows(people, others).toArray());
    assertTrue(people.felt(0) != 0 && others.felt(0) == 0);
  }
}
