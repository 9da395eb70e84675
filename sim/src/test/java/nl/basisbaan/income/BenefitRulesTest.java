package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Amounts of benefit_rules.csv by date. */
class BenefitRulesTest {
  private static IncomeRules january(int year) {
    return new IncomeCalendar(0.03, 0.0651).at(YearMonth.of(year, 1));
  }

  @Test
  void anAmountHoldsUntilTheNextOneIsPublished() {
    assertEquals(180_00, january(2021).volunteerAllowance());
    assertEquals(180_00, january(2022).volunteerAllowance());
    assertEquals(190_00, january(2023).volunteerAllowance());
    assertEquals(210_00, january(2024).volunteerAllowance());
  }

  @Test
  void afterTheLastAmountAndBeforeTheFirstItGoesWithTheMinimumWage() {
    // 210 x 14.06 / 13.27
    assertEquals(222_50, january(2025).volunteerAllowance());
    // 2934 x 11.06 / 12.40
    assertEquals(2616_94, january(2022).premium());
    assertEquals(2934_00, january(2023).premium());
  }

  @Test
  void anAmountThatIsNotPublishedIsAnEstimate() {
    assertTrue(
        january(2022)
            .estimates()
            .contains("the untaxed premium: nearest published year, scaled with the minimum wage"));
    assertTrue(
        january(2023)
            .estimates()
            .contains(
                "exempt earnings, municipal schemes: nearest published year, scaled with the minimum"
                    + " wage"));
  }
}
