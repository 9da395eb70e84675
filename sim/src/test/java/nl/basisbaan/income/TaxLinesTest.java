package nl.basisbaan.income;

import static nl.basisbaan.income.Months.january;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** What is paid once for work brings labour credit with it; a transition payment does not. */
  @ParameterizedTest
  @ValueSource(ints = {2020, 2022, 2025, 2026, 2030})
  void whatIsPaidOnceBearsTheTaxThatTheYearHasMoreOfIt(int year) {
    IncomeRules rules = january(year);
    long wage = rules.grossMonth(32, 1);
    IncomeTax tax = rules.tax();
    double before = tax.onYear(wage * 12 / 100.0, 0, 0);
    long leave = rules.taxOnce(wage, 50_000, 0);
    long payment = rules.taxOnce(wage, 0, 50_000);
    assertEquals(tax.onYear(wage * 12 / 100.0 + 500, 0, 0) - before, leave / 100.0, 0.01);
    assertEquals(tax.onYear(wage * 12 / 100.0, 500, 0) - before, payment / 100.0, 0.01);
    assertTrue(leave <= payment, leave + " for work, " + payment + " for work that has ended");
    assertTrue(payment > 0.3 * 50_000 && payment < 0.5 * 50_000, payment + " of 50,000");
    assertEquals(0, rules.taxOnce(0, 0, 50_000), "less than the general credit");
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
