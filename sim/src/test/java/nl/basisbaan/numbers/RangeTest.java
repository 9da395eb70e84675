package nl.basisbaan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers are allowed is checked and said in one way. */
class RangeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 40, true, hours, 'a whole number in [0, 40] hours'",
    "0, 0.5, false, '', 'a number in [0, 0.5]'",
    "0, Infinity, false, euro, a number at least 0 euro",
    "-Infinity, Infinity, true, '', a whole number",
  })
  void itSaysWhatANumberMustBe(double low, double high, boolean whole, String unit, String words) {
    assertEquals(words, new Range(low, high, whole, unit).words());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 40, true, 0, true",
    "0, 40, true, 40, true",
    "0, 40, true, 41, false",
    "0, 40, true, -1, false",
    "0, 40, true, 0.5, false",
    "0, 40, false, 0.5, true",
    "0, 40, false, NaN, false",
    "-Infinity, Infinity, true, NaN, false",
    "-Infinity, Infinity, false, 1e300, true",
  })
  void itHoldsWhatIsWithin(double low, double high, boolean whole, double value, boolean held) {
    assertEquals(held, new Range(low, high, whole, "").holds(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 40 | false | hours | 41 | pay must be in [0, 40] hours but was 41",
        "0 | 40 | true | hours | 0.5 | pay must be a whole number in [0, 40] hours but was 0.5",
        "0 | Infinity | false | euro | -1 | pay must be at least 0 euro but was -1",
        "-Infinity | Infinity | false | euro | NaN | pay must be a number euro but was NaN",
      })
  void aMistakeTellsWhatWasFound(
      double low, double high, boolean whole, String unit, double value, String message) {
    assertEquals(message, new Range(low, high, whole, unit).mistake("pay", value));
  }
}
