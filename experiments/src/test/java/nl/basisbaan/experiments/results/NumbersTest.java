package nl.basisbaan.experiments.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Who;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written the same everywhere, and parts add up as printed. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, 0.0",
    "-0.0000001, 0.0",
    "1, 1.0",
    "100, 100.0",
    "0.1, 0.1",
    "0.000001, 0.000001",
    "-2.5, -2.5",
    "0.3333333333, 0.333333",
    "9999.9999996, 10000.0",
    "12345.678901234, 12345.6789",
    "1234567890.4, 1234567890.0",
    "12345678901234, 12345678901234.0",
    "1e20, 100000000000000000000.0",
    "2.0E-3, 0.002",
  })
  void anOutcomeHasSixDecimalsAndTenSignificantDigitsAtMost(double value, String text) {
    assertEquals(text, Numbers.outcome(value));
  }

  @Test
  void nobodyToCountIsAnEmptyCell() {
    assertEquals("", Numbers.outcome(Double.NaN));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.9, 0.9", "1e-7, 0.0000001", "-1.50, -1.5", "36, 36", "1200, 1200"})
  void aParameterIsWrittenAsPeopleWriteIt(double value, String text) {
    assertEquals(text, Numbers.parameter(value));
  }

  @ParameterizedTest
  @CsvSource({"1, 1.0", "0.9, 0.9", "-0.0, 0.0", "1e-7, 0.0000001"})
  void aParameterOfAColumnOfDecimalsHasDecimals(double value, String text) {
    assertEquals(text, Numbers.decimalParameter(value));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "5, 0.05", "-5, -0.05", "-123456, -1234.56", "100, 1.00"})
  void centsHaveTwoDecimals(long cents, String euro) {
    assertEquals(euro, Numbers.hundredths(cents));
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_DECIMALS, -0.001, 0.00",
    "TENS, 12345.6, '12,350'",
    "TENS, -4, 0",
    "PERCENT, 0.1234, 12.3",
    "WHOLE, 1234.5, '1,234'",
    "ONE_DECIMAL, NaN, -",
  })
  void theAnswerRoundsForPeople(Rounded rounded, double value, String text) {
    assertEquals(text, rounded.text(value));
  }

  @RepeatedTest(20)
  void hoursAddUpAsPrinted(RepetitionInfo repetition) {
    SplittableRandom luck = new SplittableRandom(repetition.getCurrentRepetition());
    double[] parts = luck.doubles(5).map(part -> part < 0.3 ? 0 : part * 60).toArray();

    long[] hours = PersonFiles.hours(month(Arrays.stream(parts).sum(), parts));

    assertEquals(hours[0], Arrays.stream(hours).skip(1).sum());
    for (int i = 0; i < parts.length; i++) {
      assertEquals(parts[i] * 100, hours[i + 1], 1);
    }
  }

  @Test
  void noHoursArePrintedAsNone() {
    assertArrayEquals(new long[6], PersonFiles.hours(month(0, new double[5])));
  }

  private static PersonMonth month(double contract, double[] parts) {
    return new PersonMonth(
        1,
        0,
        new Who(Sex.MALE, 480, Household.OTHER, Education.WO, 0),
        State.BASIC_JOB,
        0,
        false,
        "",
        0,
        contract,
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        parts[4],
        new double[PersonFigure.values().length],
        new int[8]);
  }
}
