package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quality of life of one person, by hand, in cents of 2022 a month. */
class CareTest extends Bookkeeping {
  private static final Parameters CARE =
      NUMBERS
          .with("bridge.debts_four", 2_000)
          .with("bridge.debts_three", 5_000)
          .with("bridge.debts_two", 15_000)
          .with("care.debt_point_qaly", 0.06)
          .with("care.debt_relief_qaly", 0.12)
          .with("care.qaly_euro", 50_000);

  /** A year of 0.06 at 50,000 euro. */
  private static final long POINT = 25_000;

  private final Policy policy = TinyTown.policy();
  private final World world = World.of(people);
  private final Care care =
      new Care(
          world,
          books(people, TinyTown.programme(people, policy, 2, CARE), policy, CARE),
          new BridgeScores(TinyTown.CHANCE, CARE));

  private void live(int month, int debts) {
    Month now = TinyTown.month(month);
    // Debts are told in euros of January 2022, for which the limits are.
    double level = now.rules().costLevel();
    ByHand.of(people).debtsCents[0] = (int) Math.round(100 * debts * level);
    world.begin(now);
    world.endMonth();
    care.run(now);
  }

  @ParameterizedTest(name = "{0} euro of debts take {1} points")
  @CsvSource({"0, 0", "1, 1", "1999, 1", "2000, 2", "5000, 3", "14999, 3", "15000, 4", "90000, 4"})
  void debtsTakeQualityOfLifeByTheirScore(int debts, int points) {
    live(0, debts);
    assertEquals(points * POINT * LEVEL, paid(PARTICIPANTS, OUTSIDE, Item.QUALITY_OF_LIFE), 1.0);
    assertEquals(0, booked(OUTSIDE, Item.QUALITY_OF_LIFE), "nobody is in a place");
  }

  /** Two points more are a person relieved, as one point is. */
  @Test
  void theMonitorBooksWhoseScoreRoseSinceTheStart() {
    TinyTown.place(people, 0, 0);
    live(0, 6_000);
    assertEquals(0, booked(OUTSIDE, Item.QUALITY_OF_LIFE));
    assertEquals(3 * POINT * LEVEL, paid(PARTICIPANTS, OUTSIDE, Item.QUALITY_OF_LIFE), 1.0);
    live(1, 0);
    assertEquals(2 * POINT * LEVEL, booked(OUTSIDE, Item.QUALITY_OF_LIFE), 1.0);
    assertEquals(3 * POINT * LEVEL, paid(PARTICIPANTS, OUTSIDE, Item.QUALITY_OF_LIFE), 1.0);
    live(2, 20_000);
    assertEquals(2 * POINT * LEVEL, booked(PARTICIPANTS, Item.QUALITY_OF_LIFE), 1.0);
  }
}
