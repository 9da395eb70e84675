package nl.basisbaan.income;

import static nl.basisbaan.income.Months.january;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.income.Vintage.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of benefit_rules.csv by date, and what is told of them. */
class BenefitRulesTest {
  @ParameterizedTest
  @CsvSource({
    "2020, 17000",
    "2021, 18000",
    "2022, 18000",
    "2023, 19000",
    "2024, 21000",
    "2025, 21000",
    "2026, 22000"
  })
  void theAllowanceOfVolunteersHoldsUntilTheNextOne(int year, long cents) {
    assertEquals(cents, january(year).volunteerAllowance());
  }

  @Test
  void whatIsSetEveryYearGoesWithTheMinimumWageInBetween() {
    // 2934 x 11.06 / 12.40
    assertEquals(2616_94, january(2022).premium());
    assertEquals(2934_00, january(2023).premium());
    // 2934 x 13.27 / 12.40
    assertEquals(3139_85, january(2024).premium());
    assertEquals(3398_00, january(2026).premium());
  }

  /** 25%, 12.5% and 15% of net earnings are exempt up to these amounts. */
  @ParameterizedTest
  @CsvSource({
    "2026-01, 28500, 17766, 18019, false",
    "2024-07, 26900, 16779, 17018, false",
    "2024-01, 26400, 16473, 16690, false",
    "2022-01, 22400, 13971, 14192, false",
    // 0.1436, 0.0898 and 0.0910 of 1538.02 euro
    "2022-07, 22603, 14135, 14324, true",
    "2023-01, 24528, 15339, 15556, true"
  })
  void capsOfExemptEarningsAreThoseOfTheHalfYearOrTheUsualShareOfTheNorm(
      String date, long first, long parent, long medical, boolean estimated) {
    IncomeRules rules = Months.of(date);

    assertEquals(first, rules.exemptions().first().most());
    assertEquals(parent, rules.exemptions().parent().most());
    assertEquals(medical, rules.exemptions().medical().most());
    assertEquals(medical, rules.exemptions().subsidy().most());
    assertEquals(estimated, rules.vintages().get(Amount.EXEMPT_EARNINGS).estimated());
  }

  /** Until 2023 a week of the month's wage, to five cents, over its hours, rounded up to a cent. */
  @ParameterizedTest
  @CsvSource({
    "2020-01, 36, 10.60", "2020-01, 38, 10.05", "2020-01, 40, 9.54", "2021-01, 40, 9.72",
    "2023-07, 38, 12.12", "2023-07, 37, 12.45", "2024-01, 40, 13.27", "2026-01, 38, 14.71"
  })
  void anHourOfTheMinimumWageBefore2024IsThatOfTheFullWeek(String date, int week, double euro) {
    IncomeCalendar calendar = new IncomeCalendar(Months.SETTINGS.withFullWeek(week));
    assertEquals(euro, calendar.at(YearMonth.parse(date)).minimumWageHour(), 1e-9);
  }

  @Test
  void onlyWhatIsNotPublishedIsSaidToBeEstimated() {
    assertEquals(Vintage.published(2026), january(2026).vintages().get(Amount.RENT));
    assertEquals(
        Vintage.published("2026-01"), january(2026).vintages().get(Amount.EXEMPT_EARNINGS));
    assertFalse(january(2025).vintages().get(Amount.CHILD_BUDGET).estimated());
    assertEquals(
        new Vintage(Basis.PART_SCALED, List.of("2020"), List.of("2021")),
        january(2020).vintages().get(Amount.RENT));
    assertEquals(Vintage.of(Basis.PART_DERIVED, 2021), january(2021).vintages().get(Amount.RENT));
    assertEquals(Vintage.of(Basis.SCALED, 2026), january(2030).vintages().get(Amount.HEALTH_CARE));
    assertTrue(january(2023).vintages().get(Amount.SCHEMES).estimated());
    assertFalse(january(2022).vintages().get(Amount.SCHEMES).estimated());
    assertTrue(Months.of("2026-07").vintages().get(Amount.NORM).estimated());
    assertFalse(Months.of("2026-07").vintages().get(Amount.MINIMUM_WAGE).estimated());
  }
}
