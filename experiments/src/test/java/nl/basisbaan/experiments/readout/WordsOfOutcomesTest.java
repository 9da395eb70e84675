package nl.basisbaan.experiments.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.Map;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What outcomes are called in sentences of pages, and in rows of figures. */
class WordsOfOutcomesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void whateverAStudyComparesByHasWordsOfItsOwn(Language language) {
    Map<String, Outcome> by = new HashMap<>();
    for (Outcome outcome : Outcome.values()) {
      if (!outcome.unit().equals("code")) {
        String words = Words.of(outcome, language);
        assertFalse(words.contains("_"), words);
        assertEquals(null, by.put(words, outcome), words);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRowOfAFigureIsNoNameForASentence(Language language) {
    for (Outcome outcome : Outcome.values()) {
      if (language.has("row." + outcome.label())) {
        assertNotEquals(Words.row(outcome, language), Words.of(outcome, language));
      }
    }
  }

  @Test
  void hoursOfGuidanceAreNotCalledByTheirRow() {
    Outcome hours = Outcome.SUPERVISION_HOURS_WEEK;
    assertEquals("begeleiding van iemand op een plek", Words.of(hours, Language.NL));
    assertEquals("in alle maanden op een plek", Words.row(hours, Language.NL));
  }
}
