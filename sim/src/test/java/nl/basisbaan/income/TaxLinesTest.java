package nl.basisbaan.income;

import static nl.basisbaan.income.Months.january;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that explain a net wage and a benefit add up to them. */
class TaxLinesTest {
  private static final Household SINGLE = Household.of(false, 0, 0);
  private static final Household SINGLE_PARENT = Household.of(false, 1, 0);

  @ParameterizedTest
  @ValueSource(ints = {2020, 2022, 2025, 2026, 2030})
  void theLinesAddUpToTheTaxAndAreRightToTheCent(int year) {
    IncomeRules rules = january(year);
    for (long wage = 0; wage < 800_000; wage += 777) {
      double year12 = wage * 12 / 100.0;
      for (Household household : new Household[] {SINGLE, SINGLE_PARENT}) {
        Pay pay = Pay.of(wage, 0);
        TaxLines lines = rules.taxLines(household, pay, Pay.NONE);
        long tax = rules.of(household, pay, Pay.NONE).first().tax();
        assertEquals(tax, lines.tax(), "tax on " + wage);
        double credit = household.singleParent() ? rules.combinationCredit().of(year12) : 0;
        assertEquals(rules.tax().onYear(year12, 0, credit) * 100 / 12, tax, 2);
        if (wage > 0) {
          double general = rules.tax().generalCredit(year12) * 100 / 12;
          double labour = rules.tax().labourCredit(year12) * 100 / 12;
          assertEquals(rules.tax().beforeCredits(year12) * 100 / 12, lines.beforeCredits(), 0.51);
          assertEquals(general, lines.generalCredit(), 0.51);
          assertEquals(labour, lines.labourCredit(), 0.51);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2022, 2025, 2026, 2030})
  void normDeductionAndExemptEarningsAddUpToTheBenefit(int year) {
    IncomeRules rules = january(year);
    for (int hours = 0; hours <= 40; hours++) {
      Pay pay = Pay.of(rules.grossMonth(hours, 1), 0);
      HouseholdIncome money = rules.of(SINGLE, pay, Pay.NONE);
      assertEquals(
          money.benefit(),
          money.norm() - money.deducted() + money.exemptBesideBenefit(),
          "benefit");
      assertEquals(
          money.benefit() > 0 ? money.earnings() : money.norm(), money.deducted(), "deducted");
    }
  }
}
