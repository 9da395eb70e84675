package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A sheet on which the money of one household is worked out by hand, line by line, and held against
 * the rules. Every line is rounded to whole cents, and the next line goes on with the rounded one.
 */
final class Worksheet {
  /** A single person who rents for 550 euro a month. */
  static final Household SINGLE = Household.of(false, 0, 55_000);

  /** A single parent of one child of eight who rents for 600 euro a month. */
  static final Household SINGLE_PARENT = Household.of(false, 1, 60_000);

  /** A couple without children that rents for 600 euro a month; one of them works. */
  static final Household COUPLE = Household.of(true, 0, 60_000);

  private static final double MONTHS = 12;

  /** Half a cent, which may be rounded either way. */
  private static final double HALF = 0.500001;

  private final Map<Line, Double> actual = new EnumMap<>(Line.class);
  private final Set<Line> done = EnumSet.noneOf(Line.class);

  /** What is worked out; euro a month unless it says a year. */
  enum Line {
    GROSS_WAGE,
    TAX_BEFORE_CREDITS_A_YEAR,
    GENERAL_CREDIT_A_YEAR,
    LABOUR_CREDIT_A_YEAR,
    COMBINATION_CREDIT_A_YEAR,
    TAX,
    NET_WAGE,
    EXEMPT_EARNINGS,
    BENEFIT,
    TAX_ON_BENEFIT,
    INCOME_A_YEAR,
    HEALTH_CARE_ALLOWANCE,
    RENT_ALLOWANCE,
    CHILD_BUDGET,
    MUNICIPAL_SCHEMES,
    NET_INCOME
  }

  /**
   * @param month of the job, 1 for the first
   */
  Worksheet(int year, Household household, int hours, int month) {
    // The indexation matters only after the last published date.
    IncomeRules rules = new IncomeCalendar(0.03, 0.0651).at(YearMonth.of(year, 1));
    long gross = rules.grossMonth(hours, 1);
    Earnings earnings = rules.earnings(household, gross, 0, month - 1);
    HouseholdIncome money = rules.of(household, earnings, Earnings.NONE);
    double wage = gross * MONTHS / 100;
    put(Line.GROSS_WAGE, gross);
    put(Line.TAX_BEFORE_CREDITS_A_YEAR, 100 * rules.tax().beforeCredits(wage));
    put(Line.GENERAL_CREDIT_A_YEAR, 100 * rules.tax().generalCredit(wage));
    put(Line.LABOUR_CREDIT_A_YEAR, 100 * rules.tax().labourCredit(wage));
    boolean parent = household.singleParent();
    put(Line.COMBINATION_CREDIT_A_YEAR, parent ? 100 * rules.combinationCredit().of(wage) : 0);
    put(Line.TAX, earnings.tax());
    put(Line.NET_WAGE, money.earnings());
    put(Line.EXEMPT_EARNINGS, money.exempt());
    put(Line.BENEFIT, money.benefit());
    put(Line.TAX_ON_BENEFIT, money.taxOnBenefit());
    put(Line.INCOME_A_YEAR, money.testIncome());
    put(Line.HEALTH_CARE_ALLOWANCE, money.healthCare());
    put(Line.RENT_ALLOWANCE, money.rent());
    put(Line.CHILD_BUDGET, money.childBudget());
    put(Line.MUNICIPAL_SCHEMES, money.schemes());
    put(Line.NET_INCOME, money.net());
  }

  private void put(Line line, double cents) {
    actual.put(line, cents);
  }

  /**
   * One line.
   *
   * @param byHand the arithmetic
   * @param euro what comes out of it, and what the rules must say
   */
  Worksheet line(Line line, double byHand, double euro) {
    long cents = Math.round(100 * euro);
    assertEquals(cents, 100 * byHand, HALF, line + " by hand, cents");
    assertEquals(cents, Math.round(actual.get(line)), line + " of the rules, cents");
    assertTrue(done.add(line), line + " twice");
    return this;
  }

  /** Nothing was left out. */
  void complete() {
    for (Line line : Line.values()) {
      assertTrue(done.contains(line) || Math.round(actual.get(line)) == 0, line + " was left out");
    }
  }
}
