package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.life.Wellbeing;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

/**
 * What a town of one neighbourhood gives to those who live there: four people work in it for three
 * years and make it more pleasant, two others are there all along, one joins after two years.
 */
class SurroundingsTest {
  private static final int COUNT = 60;
  private static final int WORKING = 36;
  private static final int OTHER = 4;
  private static final int NEWCOMER = 6;
  private static final Month[] MONTHS = TinyTown.months(COUNT);
  private static final double PER_POINT = 0.05;
  private static final double PACE = TinyTown.NUMBERS.value("wellbeing.adjustment");

  /** The people, and what moves them; in one such town liveability does nothing. */
  private static final class Life {
    final People people = TinyTown.people(7);
    final Neighbourhoods town;
    final Wellbeing wellbeing;

    Life(double perPoint) {
      TinyTown.joins(people, NEWCOMER, 24, 40 * 12, 1);
      Parameters numbers = TinyTown.beyond("wellbeing.liveability", perPoint);
      WorkProviders providers = WorkProviders.draw(ONE, numbers, TinyTown.CHANCE);
      this.town =
          new Neighbourhoods(
              ONE, people, providers, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers);
      this.wellbeing =
          new Wellbeing(people, Offers.of(TinyTown.policy()), TinyTown.CHANCE, numbers);
    }

    void live(Month month) {
      people.begin(month);
      for (int row = 0; row < OTHER; row++) {
        if (month.index() == 0) {
          TinyTown.place(people, row, 0);
          ByHand.of(people).contractMinutes[row] = 9_000;
        } else if (month.index() == WORKING) {
          people.person(row).leavePlace(JobEnd.HEALTH);
          people.person(row).fallBackOnBenefit();
        }
      }
      wellbeing.run(month);
      town.run(month);
    }

    float level(int row, Pillar pillar) {
      return people.person(row).level(pillar);
    }
  }

  private static final Municipality ONE = ofOneNeighbourhood(TestTowns.groningen(100));

  private final Life life = new Life(PER_POINT);
  private final Life withoutEffect = new Life(0);

  private static Municipality ofOneNeighbourhood(Municipality town) {
    return new Municipality(
        town.name(),
        town.source(),
        town.stock(),
        town.overThreeYears(),
        town.underThreeYears(),
        List.of(new Neighbourhood("One", 1, 50)),
        town.organisations(),
        town.workProviders(),
        town.labourMarket(),
        town.closures());
  }

  private void live(int month) {
    life.live(MONTHS[month]);
    withoutEffect.live(MONTHS[month]);
  }

  private double gained(int row, Pillar pillar) {
    return life.level(row, pillar) - withoutEffect.level(row, pillar);
  }

  /** Each month a level goes the same part of the way to what liveability adds to it. */
  @Test
  void whoIsThereAllAlongFollowsLiveabilityAtThePaceOfThePillars() {
    double expected = 0;
    double most = 0;
    for (int month = 0; month < COUNT; month++) {
      expected += PACE * (PER_POINT * (life.town.liveability() - 50) - expected);
      live(month);
      most = Math.max(most, expected);
      for (int row = 0; row < NEWCOMER; row++) {
        assertEquals(expected, gained(row, Pillar.HOUSING), 1e-5, "month " + month);
        assertEquals(expected, gained(row, Pillar.SOCIAL_NETWORK), 1e-5, "month " + month);
      }
    }
    assertTrue(most > 0.05 && expected < most, "it rises and falls: " + most + ", " + expected);
  }

  @Test
  void aNewcomerFeelsItAtOnce() {
    for (int month = 0; month <= 24; month++) {
      live(month);
    }
    assertEquals(gained(OTHER, Pillar.HOUSING), gained(NEWCOMER, Pillar.HOUSING), 1e-5);
    assertTrue(gained(NEWCOMER, Pillar.HOUSING) > 0.01);
  }
}
