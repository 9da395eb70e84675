package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Month;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static final Month[] MONTHS = TinyTown.months(60);

  private final People people = TinyTown.people(3);
  private final LabourMarket market = TinyTown.market(people, TinyTown.NUMBERS);

  private double tightness(Chance chance, World.Rates rates, int month) {
    new World(people, market, chance, rates).run(MONTHS[month]);
    return market.tightness();
  }

  @Test
  void newcomersJoinInTheirMonth() {
    ByHand.of(people).joins[2] = 2;
    World world = new World(people, market, TinyTown.CHANCE, TinyTown.NUMBERS);
    world.run(MONTHS[0]);
    assertEquals(2, people.present());
    world.run(MONTHS[1]);
    assertEquals(2, people.joined());
    world.run(MONTHS[2]);
    assertEquals(3, people.present());
    assertEquals(2, people.now());
  }

  @Test
  void withoutACycleTheLabourMarketIsAtItsUsualTightness() {
    assertEquals(1.2, tightness(TinyTown.CHANCE, new World.Rates(1.2, 0.9, 0), 20));
  }

  @Test
  void theCycleIsSlowAndTheSameWhoeverLooks() {
    World.Rates rates = new World.Rates(1, 0.99, 0.1);
    double first = tightness(TinyTown.CHANCE, rates, 30);
    double next = tightness(TinyTown.CHANCE, rates, 31);
    assertEquals(first, tightness(TinyTown.CHANCE, rates, 30));
    assertNotEquals(first, next);
    assertEquals(Math.log(first), Math.log(next), 0.1 * 0.15 * 5);
  }

  /** False alarm 1 in 100,000 a statistic: 2,000 towns, bounds at 4.4 standard errors. */
  @Test
  void theCycleHasItsSpreadInEveryMonth() {
    for (int month : new int[] {0, 40}) {
      DescriptiveStatistics logs = new DescriptiveStatistics();
      for (int replication = 0; replication < 2_000; replication++) {
        World.Rates rates = new World.Rates(1, 0.95, 0.2);
        logs.addValue(Math.log(tightness(new Chance(1, replication), rates, month)));
      }
      assertEquals(0, logs.getMean(), 4.4 * 0.2 / Math.sqrt(2_000));
      assertEquals(0.2, logs.getStandardDeviation(), 4.4 * 0.2 / Math.sqrt(4_000));
      assertTrue(logs.getMax() > 0.3, "booms happen");
    }
  }
}
