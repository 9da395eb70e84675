package nl.basisbaan.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasureTest {
  @Test
  void aMeasureIsItsQuotient() {
    assertEquals(0.25, new Measure(1, 4).value());
    assertEquals(7, Measure.of(7).value());
  }

  @Test
  void withNobodyToCountThereIsNoValue() {
    assertTrue(Double.isNaN(new Measure(0, 0).value()));
    assertTrue(Double.isNaN(Measure.NOBODY.value()));
  }

  @Test
  void everyOutcomeHasANameOfItsOwnAUnitAndWords() {
    Set<String> names = new HashSet<>();
    for (Outcome outcome : Outcome.values()) {
      assertTrue(names.add(outcome.label()));
      assertTrue(outcome.label().matches("[a-z0-9_]+"), outcome.label());
      assertFalse(outcome.unit().isBlank(), outcome.label());
      assertFalse(outcome.words().isBlank(), outcome.label());
    }
  }

  /** A quarter of 4 and a half of 12: three eighths, as heavy as 8. */
  @Test
  void theMeanOfMeasuresWeighsAsTheyDoOnAverage() {
    assertEquals(new Measure(3, 8), Measure.mean(0.25 + 0.5, 4 + 12, 2));
    assertEquals(Measure.NOBODY, Measure.mean(0, 0, 0));
  }
}
