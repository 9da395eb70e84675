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
}
