package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that explain a net wage and a benefit add up to them. */
class TaxLinesTest {
  private static final Household SINGLE = Household.of(false, 0, 0);
  private static final Household SINGLE_PARENT = Household.of(false, 1, 0);

  private static IncomeRules january(int year) {
    return new IncomeCalendar(0.03, 0.0651).at(YearMonth.of(year, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2022, 2025, 2026, 2030})
  void theLinesAddUpToTheTaxAndAreRightToTheCent(int year) {
    IncomeRules rules = january(year);
    for (long wage = 0; wage < 800_000; wage += 777) {
      double year12 = wage * 12 / 100.0;
      for (Household household : new Household[] {SINGLE, SINGLE_PARENT}) {
        TaxLines lines = rules.taxLines(household, wage);
        assertEquals(rules.tax(household, wage, 0), lines.tax(), "tax on " + wage);
        if (wage > 0) {
          double general = rules.tax().generalCredit(year12) * 100 / 12;
          double labour = rules.tax().labourCredit(year12) * 100 / 12;
          assertEquals(rules.tax().beforeCredits(year12) * 100 / 12, lines.beforeCredits(), 1);
          assertEquals(general, lines.generalCredit(), 1);
          assertEquals(labour, lines.labourCredit(), 1);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2022, 2025, 2026, 2030})
  void normDeductionAndExemptEarningsAddUpToTheBenefit(int year) {
    IncomeRules rules = january(year);
    for (int hours = 0; hours <= 40; hours++) {
      Earnings earnings = rules.earnings(SINGLE, rules.grossMonth(hours, 1), 0, 0);
      HouseholdIncome money = rules.of(SINGLE, earnings, Earnings.NONE);
      assertEquals(
          money.benefit(),
          money.norm() - money.deducted() + money.exemptBesideBenefit(),
          "benefit");
      assertEquals(
          money.benefit() > 0 ? money.earnings() : money.norm(), money.deducted(), "deducted");
    }
  }
}
