package nl.basisbaan.experiments.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Numbers on a page have as many digits as the answer gives them. */
class FormatTest {
  /** To ten euro, as amounts a year are told, all of these would be nothing. */
  @Test
  void whatAEuroBringsIsToldInCents() {
    double value = 0.638;
    for (Outcome outcome :
        new Outcome[] {Outcome.SOCIAL_VALUE_PER_EURO, Outcome.SOCIAL_VALUE_PER_EURO_NOMINAL}) {
      assertEquals("0,64 euro", Words.amount(outcome, Language.NL, value));
    }
    assertEquals("640", Format.of(Outcome.COST_PER_PERSON_SERVED, Language.EN).text(1e3 * value));
  }
}
