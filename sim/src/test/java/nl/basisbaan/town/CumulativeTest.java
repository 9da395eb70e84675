package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** By weights that can be added up by hand. */
class CumulativeTest {
  private static final double ALMOST = Math.nextDown(1.0);

  @Test
  void aThingIsDrawnAsOftenAsItWeighs() {
    Cumulative things = new Cumulative(new double[] {1, 2, 5});
    assertEquals(0, things.find(0));
    assertEquals(0, things.find(Math.nextDown(1 / 8.0)));
    assertEquals(1, things.find(1 / 8.0));
    assertEquals(1, things.find(Math.nextDown(3 / 8.0)));
    assertEquals(2, things.find(3 / 8.0));
    assertEquals(2, things.find(ALMOST));
  }

  @Test
  void whatWeighsNothingIsNeverDrawn() {
    Cumulative things = new Cumulative(new double[] {0, 1, 0, 0, 1, 0});
    assertEquals(1, things.find(0));
    assertEquals(1, things.find(0.4999));
    assertEquals(4, things.find(0.5));
    assertEquals(4, things.find(ALMOST));
  }

  @Test
  void aSingleThingIsAlwaysDrawn() {
    Cumulative thing = new Cumulative(new double[] {0.3});
    assertEquals(0, thing.find(0));
    assertEquals(0, thing.find(ALMOST));
  }

  /** The first of a thousand unequal sums that is more than the target, found one by one. */
  @Test
  void whereItBeginsMakesNoDifference() {
    double[] weights = new double[1000];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.sqrt(i % 37) / (1 + i % 11);
    }
    Cumulative things = new Cumulative(weights);
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    for (int i = 0; i < 100_000; i++) {
      double uniform = i / 100_000.0;
      double sum = weights[0];
      int found = 0;
      while (sum <= uniform * all) {
        sum += weights[++found];
      }
      assertEquals(found, things.find(uniform));
    }
  }
}
