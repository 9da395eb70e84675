package nl.basisbaan.experiments.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Known answers for median, range and tail probability. */
class VerdictTest {
  static Target published(double value, double low, double high) {
    return new Target(
        "a.b",
        "group",
        "words",
        "town",
        "",
        Optional.empty(),
        Optional.empty(),
        Which.of(""),
        value,
        "percent",
        9,
        low,
        high,
        "counts",
        "row",
        Target.Use.FIT,
        Outcome.SICK_SHARE);
  }

  private static Verdict of(double value, double... towns) {
    return Verdict.of(published(value, value, value), towns);
  }

  /** Of 0..10 the median is 5; at least 3 away from it are 0, 1, 2, 8, 9 and 10. */
  @Test
  void theTailCountsTownsAtLeastAsFarFromTheMedianOnEitherSide() {
    double[] towns = IntStream.rangeClosed(0, 10).mapToDouble(i -> i).toArray();
    assertEquals(5, of(8, towns).median());
    assertEquals(6 / 11.0, of(8, towns).tail());
    assertEquals(6 / 11.0, of(2, towns).tail());
    assertEquals(1, of(5, towns).tail());
    assertEquals(0, of(11, towns).tail());
  }

  @Test
  void theRangeHoldsNinetyFiveOfAHundredTowns() {
    double[] towns = IntStream.rangeClosed(1, 199).mapToDouble(i -> i).toArray();
    Verdict verdict = of(100, towns);
    assertEquals(5, verdict.low(), 1e-9);
    assertEquals(195, verdict.high(), 1e-9);
    assertTrue(of(5, towns).isInside());
    assertFalse(of(4.9, towns).isInside());
    assertEquals("outside", of(196, towns).words());
  }

  @Test
  void theNearestEndOfAPublishedRangeCounts() {
    double[] towns = {1, 2, 3, 4, 5};
    Verdict verdict = Verdict.of(published(7, 4, 10), towns);
    assertEquals(4 / 5.0, verdict.tail());
    assertTrue(verdict.isInside());
    assertEquals(1, Verdict.of(published(7, 2, 10), towns).tail());
  }

  @Test
  void townsThatCannotSayItAreLeftOut() {
    Verdict verdict = of(3, Double.NaN, 2, 4, Double.NaN);
    assertEquals(2, verdict.replications());
    assertEquals(3, verdict.median());
    Verdict unknown = of(3, Double.NaN);
    assertEquals("not known", unknown.words());
    assertFalse(unknown.isInside());
  }

  @Test
  void aModelThatNeverVariesIsRightOrWrong() {
    assertEquals("inside", of(2, 2, 2, 2).words());
    assertEquals("outside", of(2.5, 2, 2, 2).words());
    assertEquals(0, of(2.5, 2, 2, 2).tail());
  }
}
