package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Month;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

class BusinessCycleTest {
  private static final int MONTHS = 60;

  private static double tightness(Chance chance, BusinessCycle.Rates rates, int month) {
    return new BusinessCycle(chance, rates).tightness(MONTHS)[month];
  }

  @Test
  void withoutACycleTheLabourMarketIsAtItsUsualTightness() {
    assertEquals(1.2, tightness(TinyTown.CHANCE, new BusinessCycle.Rates(1.2, 0.9, 0), 20));
  }

  @Test
  void theCycleIsSlowAndTheSameWhoeverLooks() {
    BusinessCycle.Rates rates = new BusinessCycle.Rates(1, 0.99, 0.1);
    double first = tightness(TinyTown.CHANCE, rates, 30);
    double next = tightness(TinyTown.CHANCE, rates, 31);
    assertEquals(first, tightness(TinyTown.CHANCE, rates, 30));
    assertNotEquals(first, next);
    assertEquals(Math.log(first), Math.log(next), 0.1 * 0.15 * 5);
  }

  @Test
  void theLabourMarketIsAsTightUnderAProgrammeAsWithoutOne() {
    People people = TinyTown.people(3);
    double[] expected = BusinessCycle.of(TinyTown.CHANCE, TinyTown.NUMBERS).tightness(MONTHS);
    LabourMarket market = TinyTown.market(people, TinyTown.NUMBERS);
    for (Month month : TinyTown.months(MONTHS)) {
      assertEquals(expected[month.index()], market.tightness(month));
      assertEquals(expected[month.index()], market.underProgramme().tightness(month));
    }
  }

  /** False alarm 1 in 100,000 a statistic: 2,000 towns, bounds at 4.4 standard errors. */
  @Test
  void theCycleHasItsSpreadInEveryMonth() {
    for (int month : new int[] {0, 40}) {
      DescriptiveStatistics logs = new DescriptiveStatistics();
      for (int replication = 0; replication < 2_000; replication++) {
        BusinessCycle.Rates rates = new BusinessCycle.Rates(1, 0.95, 0.2);
        logs.addValue(Math.log(tightness(new Chance(1, replication), rates, month)));
      }
      assertEquals(0, logs.getMean(), 4.4 * 0.2 / Math.sqrt(2_000));
      assertEquals(0.2, logs.getStandardDeviation(), 4.4 * 0.2 / Math.sqrt(4_000));
      assertTrue(logs.getMax() > 0.3, "booms happen");
    }
  }
}
