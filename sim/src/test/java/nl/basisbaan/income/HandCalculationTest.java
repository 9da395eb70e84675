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
 * Households of January 2022 by hand, from the tables and formulas of the evidence and not from the
 * code: minimum wage 11.06 euro an hour, norms 1091.71 and 1559.58 euro, tax of 37.07%. Those of
 * 2025 are in {@link HandCalculation2025Test}.
 */
class HandCalculationTest {
  /** Wage and credits of sixteen hours in the first month: the same for every household. */
  private static Worksheet sixteenHours(Household household) {
    return new Worksheet(2022, household, 16, 1)
        .line(GROSS_WAGE, 16 * 52 / 12.0 * 11.06 * 1.08, 828.17)
        .line(TAX_BEFORE_CREDITS_A_YEAR, 0.3707 * 12 * 828.17, 3684.03)
        .line(GENERAL_CREDIT_A_YEAR, 2888, 2888.00)
        .line(LABOUR_CREDIT_A_YEAR, 0.04541 * 12 * 828.17, 451.29);
  }

  /** Wage and credits of thirty-two hours in the seventh month: the same for every household. */
  private static Worksheet thirtyTwoHours(Household household) {
    return new Worksheet(2022, household, 32, 7)
        .line(GROSS_WAGE, 32 * 52 / 12.0 * 11.06 * 1.08, 1656.35)
        .line(TAX_BEFORE_CREDITS_A_YEAR, 0.3707 * 12 * 1656.35, 7368.11)
        .line(GENERAL_CREDIT_A_YEAR, 2888, 2888.00)
        .line(LABOUR_CREDIT_A_YEAR, 470 + 0.28461 * (12 * 1656.35 - 10350), 3181.25);
  }

  /**
   * A quarter of the net wage is exempt; the wage uses up both credits, so all benefit is taxed.
   */
  @Test
  void aSinglePersonWith16HoursInTheFirstMonth() {
    sixteenHours(SINGLE)
        .line(TAX, Math.max(0, 3684.03 - 2888 - 451.29) / 12, 28.73)
        .line(NET_WAGE, 828.17 - 28.73, 799.44)
        .line(EXEMPT_EARNINGS, Math.min(224, 0.25 * 799.44), 199.86)
        .line(BENEFIT, Math.max(0, 1091.71 - 799.44 + 199.86), 492.13)
        .line(TAX_ON_BENEFIT, 492.13 / (1 - 0.3707) - 492.13, 289.90)
        .line(INCOME_A_YEAR, 12 * (828.17 + 492.13 + 289.90), 19322.40)
        .line(HEALTH_CARE_ALLOWANCE, 1336 / 12.0, 111.33)
        .line(
            RENT_ALLOWANCE,
            442.46
                - (5.96879e-7 * 19322.40 * 19322.40 + 0.002363459319 * 19322.40 + 16.94)
                + 0.65 * (550 - 442.46),
            226.91)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0, 135.00)
        .line(NET_INCOME, 799.44 + 492.13 + 135.00 + 111.33 + 226.91, 1764.81)
        .complete();
  }

  /** No benefit is left, and with it no municipal schemes. */
  @Test
  void aSinglePersonWith32HoursInTheSeventhMonth() {
    thirtyTwoHours(SINGLE)
        .line(TAX, Math.max(0, 7368.11 - 2888 - 3181.25) / 12, 108.24)
        .line(NET_WAGE, 1656.35 - 108.24, 1548.11)
        .line(BENEFIT, Math.max(0, 1091.71 - 1548.11 + 0.00), 0.00)
        .line(INCOME_A_YEAR, 12 * (1656.35 + 0.00 + 0.00), 19876.20)
        .line(HEALTH_CARE_ALLOWANCE, 1336 / 12.0, 111.33)
        .line(
            RENT_ALLOWANCE,
            442.46
                - (5.96879e-7 * 19876.20 * 19876.20 + 0.002363459319 * 19876.20 + 16.94)
                + 0.65 * (550 - 442.46),
            212.64)
        .line(NET_INCOME, 1548.11 + 0.00 + 0.00 + 111.33 + 212.64, 1872.08)
        .complete();
  }

  /** The combination credit is more than the tax that is left; benefit uses the rest of it. */
  @Test
  void aSingleParentWith16HoursInTheFirstMonth() {
    sixteenHours(SINGLE_PARENT)
        .line(COMBINATION_CREDIT_A_YEAR, Math.min(2534, 0.1145 * (12 * 828.17 - 5220)), 540.22)
        .line(TAX, Math.max(0, 3684.03 - 2888 - 451.29 - 540.22) / 12, 0.00)
        .line(NET_WAGE, 828.17 - 0.00, 828.17)
        .line(EXEMPT_EARNINGS, Math.min(224, 0.25 * 828.17), 207.04)
        .line(BENEFIT, Math.max(0, 1091.71 - 828.17 + 207.04), 470.58)
        .line(
            TAX_ON_BENEFIT,
            (12 * 470.58 - (2888 + 451.29 + 540.22 - 3684.03)) / (1 - 0.3707) / 12 - 470.58,
            251.32)
        .line(INCOME_A_YEAR, 12 * (828.17 + 470.58 + 251.32), 18600.84)
        .line(HEALTH_CARE_ALLOWANCE, 1336 / 12.0, 111.33)
        .line(RENT_ALLOWANCE, 442.46 - (220.68 + 16.94) + 0.65 * (600 - 442.46), 307.24)
        .line(CHILD_BUDGET, (1220 + 3285) / 12.0, 375.42)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0, 135.00)
        .line(NET_INCOME, 828.17 + 470.58 + 135.00 + 111.33 + 307.24 + 375.42, 2227.74)
        .complete();
  }

  /**
   * The exempt earnings of a single parent make no difference: the net wage is far above the norm.
   */
  @Test
  void aSingleParentWith32HoursInTheSeventhMonth() {
    thirtyTwoHours(SINGLE_PARENT)
        .line(COMBINATION_CREDIT_A_YEAR, Math.min(2534, 0.1145 * (12 * 1656.35 - 5220)), 1678.13)
        .line(TAX, Math.max(0, 7368.11 - 2888 - 3181.25 - 1678.13) / 12, 0.00)
        .line(NET_WAGE, 1656.35 - 0.00, 1656.35)
        .line(EXEMPT_EARNINGS, Math.min(139.71, 0.125 * 1656.35), 139.71)
        .line(BENEFIT, Math.max(0, 1091.71 - 1656.35 + 139.71), 0.00)
        .line(INCOME_A_YEAR, 12 * (1656.35 + 0.00 + 0.00), 19876.20)
        .line(HEALTH_CARE_ALLOWANCE, 1336 / 12.0, 111.33)
        .line(RENT_ALLOWANCE, 442.46 - (220.68 + 16.94) + 0.65 * (600 - 442.46), 307.24)
        .line(CHILD_BUDGET, (1220 + 3285) / 12.0, 375.42)
        .line(NET_INCOME, 1656.35 + 0.00 + 0.00 + 111.33 + 307.24 + 375.42, 2450.34)
        .complete();
  }

  /**
   * Half of the benefit is taxed beside the wage; the partner's half stays below the general
   * credit.
   */
  @Test
  void aCoupleWith16HoursInTheFirstMonth() {
    sixteenHours(COUPLE)
        .line(TAX, Math.max(0, 3684.03 - 2888 - 451.29) / 12, 28.73)
        .line(NET_WAGE, 828.17 - 28.73, 799.44)
        .line(EXEMPT_EARNINGS, Math.min(224, 0.25 * 799.44), 199.86)
        .line(BENEFIT, Math.max(0, 1559.58 - 799.44 + 199.86), 960.00)
        .line(TAX_ON_BENEFIT, 480.00 / (1 - 0.3707) - 480.00, 282.75)
        .line(INCOME_A_YEAR, 12 * (828.17 + 960.00 + 282.75), 24851.04)
        .line(HEALTH_CARE_ALLOWANCE, (2553 - 0.1361 * (24851.04 - 22356)) / 12, 184.45)
        .line(
            RENT_ALLOWANCE,
            442.46
                - (3.42858e-7 * 24851.04 * 24851.04 + 0.002093692299 * 24851.04 + 16.94)
                + 0.65 * (600 - 442.46),
            264.15)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0, 135.00)
        .line(NET_INCOME, 799.44 + 960.00 + 135.00 + 184.45 + 264.15, 2343.04)
        .complete();
  }

  /** A few euro of benefit are left, and all municipal schemes with them. */
  @Test
  void aCoupleWith32HoursInTheSeventhMonth() {
    thirtyTwoHours(COUPLE)
        .line(TAX, Math.max(0, 7368.11 - 2888 - 3181.25) / 12, 108.24)
        .line(NET_WAGE, 1656.35 - 108.24, 1548.11)
        .line(BENEFIT, Math.max(0, 1559.58 - 1548.11 + 0.00), 11.47)
        .line(TAX_ON_BENEFIT, 5.73 / (1 - 0.3707) - 5.73, 3.38)
        .line(INCOME_A_YEAR, 12 * (1656.35 + 11.47 + 3.38), 20054.40)
        .line(HEALTH_CARE_ALLOWANCE, 2553 / 12.0, 212.75)
        .line(RENT_ALLOWANCE, 442.46 - (220.68 + 16.94) + 0.65 * (600 - 442.46), 307.24)
        .line(MUNICIPAL_SCHEMES, 1620 / 12.0, 135.00)
        .line(NET_INCOME, 1548.11 + 11.47 + 135.00 + 212.75 + 307.24, 2214.57)
        .complete();
  }
}
