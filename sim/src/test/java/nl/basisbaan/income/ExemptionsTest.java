package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of 400 euro net is exempt in which month of the work, and in which order. */
class ExemptionsTest {
  private static final Earnings NET_400 = new Earnings(Pay.of(40_000, 0), 0);

  private static long exempt(
      int year, Household household, boolean subsidised, int monthsWorked, long net) {
    Earnings earnings = new Earnings(new Pay(net, 0, monthsWorked, subsidised), 0);
    return Months.january(year).exemptions().of(household, earnings);
  }

  private static Household single(boolean medicalLimit) {
    return new Household(false, 0, 0, 0, 0, 0, medicalLimit, 0);
  }

  private static Household parent(int aged12To15) {
    return new Household(false, 1, aged12To15, 0, 0, 0, false, 0);
  }

  /** 25% for 6 months, then 15% for 12 months with a wage-cost subsidy, from 2023. */
  @ParameterizedTest
  @CsvSource({
    "2023, true, 0, 10000", "2023, true, 5, 10000", "2023, true, 6, 6000", "2023, true, 17, 6000",
    "2023, true, 18, 0", "2023, false, 6, 0", "2022, true, 6, 0", "2022, true, 5, 10000"
  })
  void workWithAWageCostSubsidyHasAYearOfItsOwn(
      int year, boolean subsidised, int monthsWorked, long cents) {
    assertEquals(cents, exempt(year, single(false), subsidised, monthsWorked, 40_000));
  }

  /** Between them 12.5% for 30 months, for a single parent of a child under twelve alone. */
  @ParameterizedTest
  @CsvSource({"0, 10000", "6, 5000", "35, 5000", "36, 6000", "47, 6000", "48, 0"})
  void thatOfASingleParentComesBeforeIt(int monthsWorked, long cents) {
    assertEquals(cents, exempt(2026, parent(0), true, monthsWorked, 40_000));
  }

  @Test
  void thatOfAMedicalLimitStaysAfterTheOthers() {
    assertEquals(100_00, exempt(2026, single(true), true, 0, 40_000));
    assertEquals(60_00, exempt(2026, single(true), true, 17, 40_000));
    assertEquals(60_00, exempt(2026, single(true), true, 600, 40_000));
  }

  @Test
  void noneIsMoreThanItsCap() {
    assertEquals(285_00, exempt(2026, single(false), true, 0, 200_000));
    assertEquals(180_19, exempt(2026, single(false), true, 6, 200_000));
    assertEquals(177_66, exempt(2026, parent(0), true, 6, 200_000));
    assertEquals(155_56, exempt(2023, single(false), true, 6, 200_000));
  }

  @Test
  void eachPartnerHasHisOwn() {
    IncomeRules rules = Months.january(2026);
    Household couple = Household.of(true, 0, 0);
    long one = rules.of(couple, NET_400.pay(), Pay.NONE).exempt();
    assertEquals(2 * one, rules.of(couple, NET_400.pay(), NET_400.pay()).exempt());
  }

  @Test
  void theMonthsInWhichTheyEndFollow() {
    Exemptions exemptions = Months.january(2026).exemptions();
    assertEquals(List.of(6), exemptions.ends(single(true), false));
    assertEquals(List.of(6, 18), exemptions.ends(single(false), true));
    assertEquals(List.of(6, 36, 48), exemptions.ends(parent(0), true));
    assertEquals(List.of(6, 18), exemptions.ends(parent(1), true));
    assertEquals(List.of(6), Months.january(2022).exemptions().ends(single(false), true));
    assertEquals(48, exemptions.lasting(parent(0), true));
  }
}
