package nl.basisbaan.income;

import static nl.basisbaan.income.Months.january;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that the law or the tables of the tax office give. */
class KnownAmountsTest {
  /** Tables of the labour credit of the Belastingdienst; from 2023 the fall is 6.51 percent. */
  @ParameterizedTest
  @CsvSource({
    "2020, 34954, 0.06",
    "2021, 35652, 0.06",
    "2022, 36649, 0.0586",
    "2023, 37691, 0.0651"
  })
  void theLabourCreditFallsByTheRateOfItsYear(int year, double threshold, double fall) {
    IncomeTax tax = january(year).tax();

    double atThreshold = tax.labourCredit(threshold);
    assertEquals(fall * 10_000, atThreshold - tax.labourCredit(threshold + 10_000), 1e-6);
  }

  /** 3819 - 0.06 x (59529.60 - 34954), to the euro in which the table gives the most. */
  @ParameterizedTest
  @CsvSource({"2020, 59529.60, 2344.46"})
  void theLabourCreditOfAHighWageIsThatOfTheTable(int year, double wage, double euro) {
    assertEquals(euro, january(year).tax().labourCredit(wage), 0.5);
  }

  /** The same wage in a month: 2344.46 / 12, to the cent. */
  @Test
  void theLabourCreditOfAMonthIsRoundedByItself() {
    IncomeRules rules = january(2020);
    Pay pay = Pay.of(rules.grossMonth(40, 2.5), 0);
    assertEquals(4960_80, pay.wage());
    assertEquals(195_37, rules.taxLines(Household.of(false, 0, 0), pay, Pay.NONE).labourCredit());
  }

  /**
   * Worked examples of rent allowance in whole euros: of the tax office for 2026, of the press for
   * 2025.
   */
  @ParameterizedTest
  @CsvSource({
    "2026, 22000, 49820, 1, 295",
    "2026, 34000, 120000, 3, 492",
    "2026, 29000, 71000, 1, 307",
    "2025, 25000, 90000, 1, 449",
    "2025, 31000, 90000, 1, 299"
  })
  void rentAllowanceIsThatOfTheWorkedExamples(
      int year, double income, int rent, int persons, long euro) {
    Household household = Household.of(false, persons - 1, rent);
    assertEquals(euro, january(year).allowances().rent(household, income) / 100);
  }

  /** Above the last threshold 49.5% is paid of every euro. */
  @ParameterizedTest
  @CsvSource({
    "2020, 68507",
    "2021, 68507",
    "2022, 69398",
    "2023, 73031",
    "2024, 75518",
    "2025, 76817",
    "2026, 78426"
  })
  void theHighestRateIsPaidAboveItsThreshold(int year, double threshold) {
    IncomeTax tax = january(year).tax();
    double at = tax.beforeCredits(threshold);
    assertEquals(495, tax.beforeCredits(threshold + 1000) - at, 1e-6);
    assertTrue(at - tax.beforeCredits(threshold - 1000) < 380);
  }

  /**
   * A partner without income is paid out 20%, 13.33%, 6.67% of the general credit, then nothing.
   */
  @ParameterizedTest
  @CsvSource({"2020, 4518", "2021, 3151", "2022, 1605", "2023, 0", "2026, 0"})
  void theGeneralCreditIsPaidOutLessEveryYear(int year, long cents) {
    IncomeRules rules = january(year);
    Pay wage = Pay.of(rules.grossMonth(40, 1), 12);
    Household couple = Household.of(true, 0, 0);
    assertEquals(cents, rules.of(couple, wage, Pay.NONE).creditPaidOut());
    assertEquals(cents, rules.of(couple, Pay.NONE, wage).creditPaidOut());
    assertEquals(0, rules.of(couple, wage, wage).creditPaidOut());
    assertEquals(0, rules.of(Household.of(false, 0, 0), wage, Pay.NONE).creditPaidOut());
  }

  /**
   * Wet IB 2001, article 8.14a: of two who work the one who earns least, 11.45% of it above 6239.
   */
  @Test
  void thePartnerWhoEarnsLeastHasTheCombinationCredit() {
    IncomeRules rules = january(2026);
    Household family = Household.of(true, 1, 0);
    Pay little = Pay.of(100_000, 12);
    Pay much = Pay.of(350_000, 12);
    long credit = Math.round(100 * 0.1145 * (12_000 - 6239) / 12);
    assertEquals(credit, rules.taxLines(family, little, much).combinationCredit());
    assertEquals(0, rules.taxLines(family, much, little).combinationCredit());
    assertEquals(0, rules.taxLines(family, little, Pay.NONE).combinationCredit());
    double alone = rules.of(Household.of(true, 0, 0), much, much).earnings();
    double ofBoth = rules.of(family, much, much).earnings() - alone;
    assertEquals(100 * 3032 / 12.0, ofBoth, 1);
  }

  /** A first, second and third child: 1185, 1005 and 297 euro a year in 2020; 2580 each in 2026. */
  @ParameterizedTest
  @CsvSource({
    "2020, 1185, 1005, 297",
    "2021, 1204, 1022, 919",
    "2022, 1220, 1106, 1001",
    "2023, 1653, 1532, 1532",
    "2026, 2580, 2580, 2580"
  })
  void everyChildBringsItsAmount(int year, int first, int second, int third) {
    int sum = 0;
    int[] amounts = {first, second, third, third};
    for (int children = 1; children <= amounts.length; children++) {
      sum += amounts[children - 1];
      long cents = january(year).onBenefit(Household.of(true, children, 0)).childBudget();
      assertEquals(sum / 12.0, cents / 100.0, 0.006, year + ", children " + children);
    }
  }

  /** 8000 euro for a single person and 16000 for a couple or single parent in 2026. */
  @ParameterizedTest
  @CsvSource({"false, 0, 8000", "true, 0, 16000", "false, 1, 16000"})
  void wealthAboveTheLimitLeavesNoRightToBenefit(boolean couple, int children, long limit) {
    IncomeRules rules = january(2026);
    Household household = Household.of(couple, children, 60_000);
    HouseholdIncome at = rules.onBenefit(household.withWealth(limit * 100));
    HouseholdIncome above = rules.onBenefit(household.withWealth(limit * 100 + 1));
    assertEquals(rules.onBenefit(household), at);
    assertEquals(0, above.benefit() + above.taxOnBenefit() + above.schemes() + above.norm());
    assertTrue(above.healthCare() > 0);
  }

  /** 1300 euro a year up to 120% of the norm; in 2023 also 400 up to 140%. */
  @ParameterizedTest
  @CsvSource({
    "2021-12, 0, 0",
    "2022-01, 0, 10833",
    "2022-01, 119, 10833",
    "2022-01, 121, 0",
    "2023-07, 121, 3333",
    "2023-07, 141, 0",
    "2024-01, 0, 0"
  })
  void theEnergyAllowanceIsOf2022And2023(String date, int percent, long cents) {
    Municipal municipal = Months.of(date).municipal();
    assertEquals(cents, municipal.energy(percent * 1000L, 100_000));
  }

  @ParameterizedTest
  @CsvSource({
    "1.05, 105, true",
    "1.05, 106, false",
    "1.1, 110, true",
    "1.3, 130, true",
    "1.3, 131, false"
  })
  void municipalSchemesAreOpenUpToTheRatioOfTheTown(double upTo, int percent, boolean open) {
    IncomeRules rules =
        new IncomeCalendar(Months.SETTINGS.withSchemesUpTo(upTo)).at(YearMonth.of(2026, 1));
    assertEquals(open, rules.municipal().schemes(percent * 1000L, 100_000) > 0);
  }

  /** (40% + n x 30%) / n of 1708.08 euro. */
  @ParameterizedTest
  @CsvSource({"1, 119566", "2, 85404", "3, 74017", "4, 68323", "5, 64907", "6, 62630", "10, 58075"})
  void everyAdultWhoSharesCostsLowersTheNorm(int adults, long cents) {
    int others = adults - 1;
    long norm = january(2023).norm(new Household(false, 0, 0, 0, others, 55_000, false, 0));
    assertEquals(cents, norm);
  }

  /** From January 2026 a rent above 932.93 euro counts as that; before, it took everything away. */
  @ParameterizedTest
  @CsvSource({
    "2025, 90007, 90007, true", "2025, 90008, 90007, false", "2025, 110000, 90007, false",
    "2026, 93293, 93293, true", "2026, 93294, 93293, true", "2026, 110000, 93293, true",
    "2027, 200000, 150000, true"
  })
  void aRentAboveTheMostCountsAsTheMostFrom2026(int year, int rent, int most, boolean counts) {
    long of = january(year).onBenefit(Household.of(false, 0, rent)).rent();
    long ofMost = january(year).onBenefit(Household.of(false, 0, most)).rent();
    assertEquals(counts ? ofMost : 0, of);
  }

  @ParameterizedTest
  @CsvSource({"93193, 93293, 40", "83293, 93293, 4000"})
  void belowTheMostEveryEuroOfRentCounts(int lower, int higher, long cents) {
    IncomeRules rules = january(2026);
    long difference =
        rules.onBenefit(Household.of(false, 0, higher)).rent()
            - rules.onBenefit(Household.of(false, 0, lower)).rent();
    assertEquals(cents, difference);
  }
}
