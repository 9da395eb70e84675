package nl.basisbaan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.Pay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law, norms and wages by date, against published figures. */
class CalendarTest {
  private static final double GROWTH = 1 + TinyTown.NUMBERS.value("indexation.wages_per_year");

  private static Month of(String date) {
    return Calendar.months(YearMonth.parse(date), 1, TinyTown.NUMBERS, Closure.published())[0];
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01, 10.80",
    "2021-06, 10.80",
    "2022-01, 11.06",
    "2022-07, 11.26",
    "2023-01, 12.40",
    "2024-01, 13.27",
    "2026-01, 14.71",
    "2026-06, 14.71"
  })
  void theMinimumWageIsThatOfTheDate(String date, double euroAnHour) {
    assertEquals(euroAnHour, of(date).rules().income().minimumWageHour(), 1e-9);
  }

  @Test
  void whereOnlyAMonthlyWageIsPublishedAnHourIsThatOfAWeekOf36() {
    // 1653.60 euro a month x 12 / (52 x 36)
    assertEquals(10.60, of("2020-01").rules().income().minimumWageHour(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01, 105232, 150331",
    "2022-01, 109171, 155958",
    "2023-07, 121662, 173802",
    "2025-12, 136906, 195580"
  })
  void theBenefitNormsAreThoseOfTheDate(String date, long single, long couple) {
    assertEquals(single, of(date).rules().income().singleNorm());
    assertEquals(couple, of(date).rules().income().coupleNorm());
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01, 66, 4",
    "2021-12, 66, 4",
    "2022-01, 66, 7",
    "2023-01, 66, 10",
    "2024-01, 67, 0",
    "2027-12, 67, 0",
    "2028-01, 67, 3",
    "2045-01, 67, 3"
  })
  void thePensionAgeIsThatOfTheYear(String date, int years, int months) {
    assertEquals(12 * years + months, of(date).rules().pensionAge());
  }

  @Test
  void afterTheLastPublishedDateWagesAndNormsGrowEveryHalfYear() {
    Rules last = of("2026-07").rules();
    assertEquals(14.99, last.income().minimumWageHour());
    assertEquals(last.income().minimumWageHour(), of("2026-12").rules().income().minimumWageHour());
    assertEquals(
        last.income().minimumWageHour() * Math.sqrt(GROWTH),
        of("2027-01").rules().income().minimumWageHour(),
        1e-9);
    assertEquals(
        last.income().minimumWageHour() * GROWTH * GROWTH,
        of("2028-07").rules().income().minimumWageHour(),
        1e-9);
    assertEquals(
        last.income().singleNorm() * GROWTH, of("2027-07").rules().income().singleNorm(), 1);
    assertEquals(
        last.income().coupleNorm() * GROWTH, of("2027-07").rules().income().coupleNorm(), 1);
  }

  @Test
  void afterTheLastPublishedYearTaxGrowsWithWages() {
    // Wage, thresholds and credits all grow alike, so the share of tax stays.
    Rules last = of("2026-01").rules();
    Rules later = of("2028-01").rules();
    long gross = 250_000;
    double share = tax(last, gross) / (double) gross;
    long grown = Math.round(gross * GROWTH * GROWTH);
    assertEquals(share, tax(later, grown) / (double) grown, 1e-4);
  }

  private static long tax(Rules rules, long wage) {
    Household single = Household.of(false, 0, 0);
    return rules.income().taxLines(single, Pay.of(wage, 0), Pay.NONE).tax();
  }

  @Test
  void placesOfWorkWereClosedInTheSpringOf2020() {
    assertEquals(0.605, of("2020-03").closed(), 1e-12);
    assertEquals(0.605, of("2020-05").closed(), 1e-12);
    assertEquals(0.067, of("2020-06").closed(), 1e-12);
    assertEquals(0, of("2020-02").closed());
    assertEquals(0, of("2022-06").closed());
    assertEquals(0, of("2030-06").closed());
  }

  @Test
  void theLawOnTemporaryContractsAndSicknessHolds() {
    Rules rules = of("2023-01").rules();
    assertEquals(3, rules.contractsMax());
    assertEquals(36, rules.contractMonthsMax());
    assertEquals(1 / 3.0, rules.transitionPayment(), 1e-4);
    assertEquals(24, rules.sickPayMonths());
    assertEquals(6, rules.insuranceAfterMonths());
    assertEquals(3, rules.insuranceMonths());
  }

  @Test
  void monthsAreInARowAndSayWhenTheirRulesChange() {
    Month[] months = Calendar.months(YearMonth.of(2022, 11), 10, TinyTown.NUMBERS, List.of());
    for (int i = 0; i < months.length; i++) {
      assertEquals(i, months[i].index());
      assertEquals(YearMonth.of(2022, 11).plusMonths(i), months[i].date());
    }
    assertTrue(months[0].rulesChanged(), "the first month");
    assertFalse(months[1].rulesChanged(), "2022-12");
    assertTrue(months[2].rulesChanged(), "2023-01: wages, norms, tax, pension age");
    assertFalse(months[3].rulesChanged(), "2023-02");
    assertTrue(months[8].rulesChanged(), "2023-07: wages and norms");
  }

  /** An hour of 40 went from 9.96 to 13.27 euro by law, which made no cost of a place dearer. */
  @ParameterizedTest
  @CsvSource({"36", "40"})
  void costsGrowAsMuchWhateverTheWorkingWeek(double week) {
    Month[] months =
        Calendar.months(
            YearMonth.of(2024, 1),
            1,
            TinyTown.NUMBERS.with("income.full_week_hours", week),
            List.of());
    assertEquals(13.27 / 11.06, months[0].rules().costLevel(), 1e-9);
  }

  @Test
  void beforeTheFirstPublishedDateTheFirstValueHolds() {
    assertEquals(
        of("2020-01").rules().income().minimumWageHour(),
        of("2004-01").rules().income().minimumWageHour());
    assertEquals(
        of("2020-01").rules().income().singleNorm(), of("2004-01").rules().income().singleNorm());
  }
}
