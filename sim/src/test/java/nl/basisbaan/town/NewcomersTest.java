package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import org.junit.jupiter.api.Test;

/** Numbers of newcomers are Poisson; false alarm 1 in 100,000 a statistic, 4.4 standard errors. */
class NewcomersTest {
  private static final int MONTHS = 24;
  private static final Municipality TOWN = TestTowns.groningen(10);

  private static int[] joined(double[] inflow) {
    People people =
        new Population(TOWN, TinyTown.NUMBERS, TinyTown.month(0).rules())
            .draw(TinyTown.CHANCE, inflow, TinyTown.levels(inflow.length));
    int[] joined = new int[inflow.length];
    for (int row = 0; row < people.size(); row++) {
      if (ByHand.of(people).joins[row] != People.NEVER) {
        joined[ByHand.of(people).joins[row]]++;
        assertEquals(ByHand.of(people).joins[row], ByHand.of(people).benefitSince[row]);
      }
    }
    return joined;
  }

  private static double[] all(double factor) {
    double[] inflow = new double[MONTHS];
    Arrays.fill(inflow, factor);
    return inflow;
  }

  @Test
  void newcomersJoinEveryMonthWithNoBenefitBehindThemAsManyAsTheInflowSays() {
    for (double factor : new double[] {0.5, 1, 2}) {
      double mean = TOWN.stock().newcomers() * factor * MONTHS;
      assertEquals(mean, IntStream.of(joined(all(factor))).sum(), 4.4 * Math.sqrt(mean));
    }
  }

  @Test
  void aMonthOfGreaterInflowChangesNoOtherMonth() {
    double[] inflow = all(1);
    int[] before = joined(inflow);
    inflow[7] = 3;
    int[] after = joined(inflow);
    assertTrue(after[7] > before[7]);
    after[7] = before[7];
    assertEquals(Arrays.toString(before), Arrays.toString(after));
  }

  @Test
  void nobodyJoinsInAMonthWithoutInflow() {
    assertEquals(0, IntStream.of(joined(all(0))).sum());
  }
}
