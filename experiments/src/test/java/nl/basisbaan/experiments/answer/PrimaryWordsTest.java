package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outcome is called where nothing around it says whom it is about. */
class PrimaryWordsTest {
  @ParameterizedTest
  @CsvSource({
    "SOCIAL_NET_PER_PLACE_YEAR, 'social value, a filled place and year'",
    "NET_COST_MUNICIPALITY_PER_PLACE_YEAR, municipal cost a filled place and year",
    "NET_COST_NATIONAL_PER_PLACE_YEAR, national cost a filled place and year",
    "COST_PER_PERSON_SERVED, cost a person served",
    "SUPERVISION_HOURS_WEEK, supervision",
    "NET_INCOME_GAIN, 'household income, of the placed'",
    "PLACES_FILLED, places filled",
    "LIVEABILITY, liveability",
    "WAITING_PERSONS, people waiting",
    "BRIDGE_GAIN_OTHER, 'wellbeing apart from euros, of the placed'",
    "TENURE_MONTHS, months that people have held their place",
    "NET_COST_MUNICIPALITY_A_YEAR, municipal cost a year",
    "NET_COST_MUNICIPALITY_A_YEAR_NOMINAL, 'municipal cost a year, in euro of the year itself'",
    "DEBTS_NOMINAL, 'household debts of people ever placed, in euro of the year itself'"
  })
  void whomItIsAboutIsSaidOnce(Outcome outcome, String words) {
    assertEquals(words, PrimaryWords.named(outcome));
  }

  @ParameterizedTest
  @EnumSource(Headline.class)
  void noWordsSayAFilledPlaceTwice(Headline headline) {
    String words = PrimaryWords.inFull(headline);
    assertFalse(words.matches(".*a filled place.*a filled place.*"), words);
  }

  @Test
  void whatIsOfAPersonIsNotSaidToBeOfAPlace() {
    assertEquals("cost to the municipality a person, euro", Headline.COST_SERVED.wordsInFull());
    assertEquals("supervision, hours a week", Headline.SUPERVISION.wordsInFull());
  }
}
