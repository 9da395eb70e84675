package nl.basisbaan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is found by its name and a date. */
class EvidenceTest {
  private static final Evidence RULES = Evidence.of("benefit_rules.csv");

  /** 170 from 2020, 180 from 2021, 190 from 2023, 210 from 2024, 220 from 2026. */
  @ParameterizedTest
  @CsvSource({
    "2015-06, 170",
    "2021-01, 180",
    "2022-12, 180",
    "2023-01, 190",
    "2024-01, 210",
    "2025-12, 210",
    "2040-01, 220"
  })
  void aValueHoldsFromItsDateUntilTheNextAndTheFirstBeforeIt(String date, double value) {
    assertEquals(value, RULES.value("volunteer_allowance_max", YearMonth.parse(date)));
  }

  /** The table has the rows of this rule out of order: 2023 stands before 2020. */
  @Test
  void theOrderOfTheTableDoesNotMatter() {
    assertEquals(6225, RULES.value("wealth_limit_single", YearMonth.of(2020, 12)));
    assertEquals(7605, RULES.value("wealth_limit_single", YearMonth.of(2023, 1)));
    assertEquals(YearMonth.of(2020, 1), RULES.named("wealth_limit_single").first());
    assertEquals(YearMonth.of(2026, 1), RULES.named("wealth_limit_single").last());
  }

  @Test
  void aDateMayBeADay() {
    Evidence wages = Evidence.of("minimum_wage.csv");
    assertEquals(1653.60, wages.at(YearMonth.of(2020, 6)).number("month_eur"));
    assertEquals(1680.00, wages.at(YearMonth.of(2020, 7)).number("month_eur"));
    assertTrue(Double.isNaN(wages.rows().get(0).number("hour_36_eur")), "an empty cell");
  }

  @Test
  void aValueThatHoldsAlwaysHasOneRow() {
    assertEquals(0.08, RULES.value("holiday_allowance"));
    assertEquals(0.08, RULES.value("holiday_allowance", YearMonth.of(1990, 1)));
    assertThrows(IllegalStateException.class, () -> RULES.value("wealth_limit_single"));
  }

  @Test
  void aFileIsReadOnce() {
    assertSame(RULES, Evidence.of("benefit_rules.csv"));
    assertNotSame(RULES, Evidence.of("legal.csv"));
  }

  @Test
  void whatIsNotThereIsToldWithItsTable() {
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> RULES.value("rent_rebate"));
    assertEquals("no rent_rebate in benefit_rules.csv", missing.getMessage());
  }
}
