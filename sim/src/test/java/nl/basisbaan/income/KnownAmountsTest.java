package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that the law or the tables of the tax office give. */
class KnownAmountsTest {
  private static IncomeRules january(int year) {
    return new IncomeCalendar(0.03, 0.0651).at(YearMonth.of(year, 1));
  }

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

  /** (40% + n x 30%) / n of 1708.08 euro. */
  @ParameterizedTest
  @CsvSource({"1, 119566", "2, 85404", "3, 74017", "4, 68323", "5, 64907", "6, 62630", "10, 58075"})
  void everyAdultWhoSharesCostsLowersTheNorm(int adults, long cents) {
    int others = adults - 1;
    long norm = january(2023).norm(new Household(false, 0, 0, 0, others, 55_000, false));
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
