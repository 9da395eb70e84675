package nl.basisbaan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void itIsTheExponentialToOneInThirtyThousandAndExactAtItsSteps() {
    for (double number = -12; number <= 12; number += 0.001) {
      assertEquals(1, Exponential.of(number) / StrictMath.exp(number), 1 / 30_000.0, "" + number);
    }
    for (double exact : new double[] {-8.5, -8, -1, 0, 0.5, 1, 7.984375, 8, 100, -100}) {
      assertEquals(StrictMath.exp(exact), Exponential.of(exact), "" + exact);
    }
  }

  @Test
  void itRisesAndWhatIsNoNumberStaysNone() {
    double before = 0;
    for (double number = -9; number <= 9; number += 0.0007) {
      double now = Exponential.of(number);
      assertTrue(now > before, "at " + number);
      before = now;
    }
    assertTrue(Double.isNaN(Exponential.of(Double.NaN)));
  }
}
