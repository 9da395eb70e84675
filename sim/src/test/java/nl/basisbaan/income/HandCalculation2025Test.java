package nl.basisbaan.income;

import static nl.basisbaan.income.Worksheet.COUPLE;
import static nl.basisbaan.income.Worksheet.Line.BENEFIT;
import static nl.basisbaan.income.Worksheet.Line.CHILD_BUDGET;
import static nl.basisbaan.income.Worksheet.Line.COMBINATION_CREDIT_A_YEAR;
import static nl.basisbaan.income.Worksheet.Line.EXEMPT_EARNINGS;
import static nl.basisbaan.income.Worksheet.Line.GENERAL_CREDIT_A_YEAR;
import static nl.basisbaan.income.Worksheet.Line.GROSS_WAGE;
import static nl.basisbaan.income.Worksheet.Line.HEALTH_CARE_ALLOWANCE;
import static nl.basisbaan.income.Worksheet.Line.INCOME_A_YEAR;
import static nl.basisbaan.income.Worksheet.Line.LABOUR_CREDIT_A_YEAR;
import static nl.basisbaan.income.Worksheet.Line.MUNICIPAL_SCHEMES;
import static nl.basisbaan.income.Worksheet.Line.NET_INCOME;
import static nl.basisbaan.income.Worksheet.Line.NET_WAGE;
import static nl.basisbaan.income.Worksheet.Line.RENT_ALLOWANCE;
import static nl.basisbaan.income.Worksheet.Line.TAX;
import static nl.basisbaan.income.Worksheet.Line.TAX_BEFORE_CREDITS_A_YEAR;
import static nl.basisbaan.income.Worksheet.Line.TAX_ON_BENEFIT;
import static nl.basisbaan.income.Worksheet.SINGLE;
import static nl.basisbaan.income.Worksheet.SINGLE_PARENT;

import org.junit.jupiter.api.Test;

/**
 * Households of January 2025 by hand, from the tables and formulas of the evidence and not from the
 * code: minimum wage 14.06 euro an hour, norms 1345.45 and 1922.07 euro, tax of 35.82%. Amounts of
 * the municipality were published for 2022 and grow with the minimum wage, 14.06 / 11.06.
 */
class HandCalculation2025Test {
  /** Wage and credits of sixteen hours in the first month: the same for every household. */
  private static Worksheet sixteenHours(Household household) {
    return new Worksheet(2025, household, 16, 1)
        .line(GROSS_WAGE, 16 * 52 / 12.0 * 14.06 * 1.08, 1052.81)
        .line(TAX_BEFORE_CREDITS_A_YEAR, 0.3582 * 12 * 1052.81, 4525.40)
        .line(GENERAL_CREDIT_A_YEAR, 3068, 3068.00)
        .line(LABOUR_CREDIT_A_YEAR, 980 + 0.3003 * (12 * 1052.81 - 12169), 1119.56);
  }

  /** Wage and credits of thirty-two hours in the seventh month: the same for every household. */
  private static Worksheet thirtyTwoHours(Household household) {
    return new Worksheet(2025, household, 32, 7)
        .line(GROSS_WAGE, 32 * 52 / 12.0 * 14.06 * 1.08, 2105.63)
        .line(TAX_BEFORE_CREDITS_A_YEAR, 0.3582 * 12 * 2105.63, 9050.84)
        .line(GENERAL_CREDIT_A_YEAR, 3068, 3068.00)
        .line(LABOUR_CREDIT_A_YEAR, 980 + 0.3003 * (12 * 2105.63 - 12169), 4913.50);
  }

  /**
   * A quarter of the net wage is exempt; the wage uses up both credits, so all benefit is taxed.
   */
  @Test
  void aSinglePersonWith16HoursInTheFirstMonth() {
    sixteenHours(SINGLE)
        .line(TAX, Math.max(0, 4525.40 - 3068 - 1119.56) / 12, 28.15)
        .line(NET_WAGE, 1052.81 - 28.15, 1024.66)
        .line(EXEMPT_EARNINGS, Math.min(224 * 14.06 / 11.06, 0.25 * 1024.66), 256.16)
        .line(BENEFIT, Math.max(0, 1345.45 - 1024.66 + 256.16), 576.95)
        .line(TAX_ON_BENEFIT, 576.95 / (1 - 0.3582) - 576.95, 322.01)
        .line(INCOME_A_YEAR, 12 * (1052.81 + 576.95 + 322.01), 23421.24)
        .line(HEALTH_CARE_ALLOWANCE, 1573 / 12.0, 131.08)
        .line(
            RENT_ALLOWANCE,
            477.20
                - (4.49822541e-7 * 23421.24 * 23421.24 + 0.000372288232 * 23421.24 - 37.72)
                + 0.65 * (550 - 477.20),
            306.77)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0 * 14.06 / 11.06, 171.62)
        .line(NET_INCOME, 1024.66 + 576.95 + 171.62 + 131.08 + 306.77, 2211.08)
        .complete();
  }

  /** No benefit is left, and with it no municipal schemes. */
  @Test
  void aSinglePersonWith32HoursInTheSeventhMonth() {
    thirtyTwoHours(SINGLE)
        .line(TAX, Math.max(0, 9050.84 - 3068 - 4913.50) / 12, 89.11)
        .line(NET_WAGE, 2105.63 - 89.11, 2016.52)
        .line(BENEFIT, Math.max(0, 1345.45 - 2016.52 + 0.00), 0.00)
        .line(INCOME_A_YEAR, 12 * (2105.63 + 0.00 + 0.00), 25267.56)
        .line(HEALTH_CARE_ALLOWANCE, 1573 / 12.0, 131.08)
        .line(
            RENT_ALLOWANCE,
            477.20
                - (4.49822541e-7 * 25267.56 * 25267.56 + 0.000372288232 * 25267.56 - 37.72)
                + 0.65 * (550 - 477.20),
            265.64)
        .line(NET_INCOME, 2016.52 + 0.00 + 0.00 + 131.08 + 265.64, 2413.24)
        .complete();
  }

  /** The combination credit is more than the tax that is left; benefit uses the rest of it. */
  @Test
  void aSingleParentWith16HoursInTheFirstMonth() {
    sixteenHours(SINGLE_PARENT)
        .line(COMBINATION_CREDIT_A_YEAR, Math.min(2986, 0.1145 * (12 * 1052.81 - 6145)), 742.96)
        .line(TAX, Math.max(0, 4525.40 - 3068 - 1119.56 - 742.96) / 12, 0.00)
        .line(NET_WAGE, 1052.81 - 0.00, 1052.81)
        .line(EXEMPT_EARNINGS, Math.min(224 * 14.06 / 11.06, 0.25 * 1052.81), 263.20)
        .line(BENEFIT, Math.max(0, 1345.45 - 1052.81 + 263.20), 555.84)
        .line(
            TAX_ON_BENEFIT,
            (12 * 555.84 - (3068 + 1119.56 + 742.96 - 4525.40)) / (1 - 0.3582) / 12 - 555.84,
            257.62)
        .line(INCOME_A_YEAR, 12 * (1052.81 + 555.84 + 257.62), 22395.24)
        .line(HEALTH_CARE_ALLOWANCE, 1573 / 12.0, 131.08)
        .line(RENT_ALLOWANCE, 477.20 - (238.43 - 37.14) + 0.65 * (600 - 477.20), 355.73)
        .line(CHILD_BUDGET, (2511 + 3389) / 12.0, 491.67)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0 * 14.06 / 11.06, 171.62)
        .line(NET_INCOME, 1052.81 + 555.84 + 171.62 + 131.08 + 355.73 + 491.67, 2758.75)
        .complete();
  }

  /**
   * The exempt earnings of a single parent make no difference: the net wage is far above the norm.
   */
  @Test
  void aSingleParentWith32HoursInTheSeventhMonth() {
    thirtyTwoHours(SINGLE_PARENT)
        .line(COMBINATION_CREDIT_A_YEAR, Math.min(2986, 0.1145 * (12 * 2105.63 - 6145)), 2189.53)
        .line(TAX, Math.max(0, 9050.84 - 3068 - 4913.50 - 2189.53) / 12, 0.00)
        .line(NET_WAGE, 2105.63 - 0.00, 2105.63)
        .line(EXEMPT_EARNINGS, Math.min(139.71 * 14.06 / 11.06, 0.125 * 2105.63), 177.61)
        .line(BENEFIT, Math.max(0, 1345.45 - 2105.63 + 177.61), 0.00)
        .line(INCOME_A_YEAR, 12 * (2105.63 + 0.00 + 0.00), 25267.56)
        .line(HEALTH_CARE_ALLOWANCE, 1573 / 12.0, 131.08)
        .line(RENT_ALLOWANCE, 477.20 - (238.43 - 37.14) + 0.65 * (600 - 477.20), 355.73)
        .line(CHILD_BUDGET, (2511 + 3389) / 12.0, 491.67)
        .line(NET_INCOME, 2105.63 + 0.00 + 0.00 + 131.08 + 355.73 + 491.67, 3084.11)
        .complete();
  }

  /**
   * Half of the benefit is taxed beside the wage; the partner's half stays below the general
   * credit.
   */
  @Test
  void aCoupleWith16HoursInTheFirstMonth() {
    sixteenHours(COUPLE)
        .line(TAX, Math.max(0, 4525.40 - 3068 - 1119.56) / 12, 28.15)
        .line(NET_WAGE, 1052.81 - 28.15, 1024.66)
        .line(EXEMPT_EARNINGS, Math.min(224 * 14.06 / 11.06, 0.25 * 1024.66), 256.16)
        .line(BENEFIT, Math.max(0, 1922.07 - 1024.66 + 256.16), 1153.57)
        .line(TAX_ON_BENEFIT, 576.78 / (1 - 0.3582) - 576.78, 321.91)
        .line(INCOME_A_YEAR, 12 * (1052.81 + 1153.57 + 321.91), 30339.48)
        .line(HEALTH_CARE_ALLOWANCE, (3010 - 0.137 * (30339.48 - 28406)) / 12, 228.76)
        .line(RENT_ALLOWANCE, 477.20 - (238.43 - 37.14) + 0.65 * (600 - 477.20), 355.73)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0 * 14.06 / 11.06, 171.62)
        .line(NET_INCOME, 1024.66 + 1153.57 + 171.62 + 228.76 + 355.73, 2934.34)
        .complete();
  }

  /** The wage is above the norm of a couple: no benefit, no schemes, all allowances. */
  @Test
  void aCoupleWith32HoursInTheSeventhMonth() {
    thirtyTwoHours(COUPLE)
        .line(TAX, Math.max(0, 9050.84 - 3068 - 4913.50) / 12, 89.11)
        .line(NET_WAGE, 2105.63 - 89.11, 2016.52)
        .line(BENEFIT, Math.max(0, 1922.07 - 2016.52 + 0.00), 0.00)
        .line(INCOME_A_YEAR, 12 * (2105.63 + 0.00 + 0.00), 25267.56)
        .line(HEALTH_CARE_ALLOWANCE, 3010 / 12.0, 250.83)
        .line(RENT_ALLOWANCE, 477.20 - (238.43 - 37.14) + 0.65 * (600 - 477.20), 355.73)
        .line(NET_INCOME, 2016.52 + 0.00 + 0.00 + 250.83 + 355.73, 2623.08)
        .complete();
  }
}
