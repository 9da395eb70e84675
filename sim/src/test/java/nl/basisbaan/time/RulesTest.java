package nl.basisbaan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.Pay;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wages, tax and benefit of one person in January 2023, by hand to the cent, and contracts. */
public class RulesTest {
  private static final Rules RULES = TinyTown.month(0).rules();

  /** 36 hours x 52 / 12 weeks x 12.40 euro = 1934.40 euro; with 8% holiday allowance 2089.15. */
  private static final long GROSS = 208_915;

  private static long tax(long wage, long insurance) {
    Pay pay = new Pay(wage, insurance, 0, false);
    return RULES.income().taxLines(Household.of(false, 0, 0), pay, Pay.NONE).tax();
  }

  @Test
  void aMonthsWageHasTheHolidayAllowanceInIt() {
    assertEquals(GROSS, RULES.grossMonth(36, 1));
  }

  @Test
  void theWageIsInProportionToHoursAndToItsLevel() {
    assertEquals(GROSS / 2.0, RULES.grossMonth(18, 1), 1);
    assertEquals(GROSS * 1.2, RULES.grossMonth(36, 1.2), 1);
  }

  /**
   * Year 2023: 12 x 2089.15 = 25069.80 euro. Tax 36.93% = 9258.28. General credit 3070 less 6.095%
   * of (25069.80 - 22660) = 2923.12. Labour credit 4605 + 3.085% of (25069.80 - 23201) = 4662.65.
   * Tax after credits 1672.50, a month 139.38.
   */
  @Test
  void taxOnAWageIsThatOfTheYearAfterBothCredits() {
    assertEquals(13_938, tax(GROSS, 0));
  }

  /**
   * 70% of the wage is 1462.41 euro. Tax 36.93% = 540.07, general credit 3070 a year = 255.83, no
   * labour credit: 284.24.
   */
  @Test
  void insuranceBenefitsGetNoLabourCredit() {
    assertEquals(28_424, tax(0, 146_241));
  }

  @Test
  void aSmallWageIsNotTaxed() {
    assertEquals(0, tax(50_000, 0));
  }

  @Test
  void taxNeverFallsWhenTheWageRises() {
    long before = 0;
    for (long gross = 0; gross <= 1_000_000; gross += 500) {
      long tax = tax(gross, 0);
      assertTrue(tax >= before, "at " + gross);
      assertTrue(tax <= gross / 2, "at " + gross);
      before = tax;
    }
  }

  @Test
  void wageCostSubsidyPaysForTheLackOfWageValueWithASurcharge() {
    // 2089.15 x 0.4 x 1.235
    assertEquals(103_204, RULES.wageCostSubsidy(GROSS, 0.6));
    assertEquals(0, RULES.wageCostSubsidy(GROSS, 1));
    assertEquals(0, RULES.wageCostSubsidy(GROSS, 1.2));
  }

  @Test
  void wageCostSubsidyIsCapped() {
    // 2089.15 x 0.7 x 1.235
    assertEquals(180_607, RULES.wageCostSubsidy(GROSS, 0.1));
    assertEquals(RULES.wageCostSubsidy(GROSS, 0.3), RULES.wageCostSubsidy(GROSS, 0));
  }

  @Test
  void costsThatWerePublishedForAYearGrowWithTheMinimumWage() {
    // 3000 euro a year at 11.06 euro an hour; 12.40 euro in January 2023
    assertEquals(Math.round(25_000 * 12.40 / 11.06), RULES.monthly(3_000));
  }

  @ParameterizedTest(name = "{1} extensions of {0} months to half a year: {2} in all")
  @CsvSource({"12, 1, 18", "12, 2, 30", "12, 3, 30", "30, 1, 36", "31, 1, 6", "6, 9, 18"})
  void theLawAllowsThreeContractsInThreeYears(int extension, int extensions, int months) {
    Policy policy =
        TinyTown.policy()
            .with("contract.first_months", "6")
            .with("contract.extension_months", Integer.toString(extension))
            .with("contract.extensions", Integer.toString(extensions));
    assertEquals(months, RULES.plannedMonths(Offers.of(policy).of(0)));
    Policy activity = policy.with("kind", "activity");
    assertEquals(6 + extensions * extension, RULES.plannedMonths(Offers.of(activity).of(0)));
  }
}
