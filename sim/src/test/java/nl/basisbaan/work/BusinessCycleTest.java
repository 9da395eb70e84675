package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.People;
import nl.basisbaan.time.LabourArea;
import nl.basisbaan.time.LabourArea.Area;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.BusinessCycle.Numbers;
import nl.basisbaan.work.BusinessCycle.Rates;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

class BusinessCycleTest {
  private static final int MONTHS = 60;
  private static final LabourArea GRONINGEN = new LabourArea(Area.GRONINGEN, 1);
  private static final YearMonth LAST = LabourArea.published();
  private static final double EXACT = 1e-12;

  /** Usual is one vacancy per unemployed person; chances rise with the power 1. */
  private static Rates rates(double level, double persistence, double cycleSd, double localSd) {
    return new Rates(level, 1, 1, 0.5, 12, persistence, cycleSd, localSd);
  }

  private static double[] tightness(Rates rates, LabourArea area, YearMonth start, long town) {
    return new BusinessCycle(new Numbers(rates, area, start), new Chance(1, (int) town))
        .tightness(MONTHS);
  }

  @Test
  void whilePublishedTheMarketIsThatOfTheAreaOverTheUsualOne() {
    YearMonth start = YearMonth.of(2019, 11);
    double[] tightness = tightness(rates(1.2, 0.9, 0.3, 0), GRONINGEN, start, 0);
    for (int month = 0; month < MONTHS; month++) {
      double published = Math.exp(GRONINGEN.logVacancies(start.plusMonths(month)));
      assertEquals(1.2 * published, tightness[month], EXACT);
    }
  }

  @Test
  void chancesRiseByAPowerOfTightness() {
    Rates weak = new Rates(1, 0.5, 0.4, 0.5, 1, 0.9, 0.3, 0);
    BusinessCycle cycle = new BusinessCycle(new Numbers(weak, GRONINGEN, LAST), TinyTown.CHANCE);
    double[] tightness = cycle.tightness(1);
    double vacancies = Math.exp(GRONINGEN.logVacancies(LAST));
    assertEquals(Math.pow(vacancies / 0.5, 0.4), tightness[0], EXACT);
  }

  private static double[] inflow(Rates rates, YearMonth start, int months) {
    BusinessCycle cycle = new BusinessCycle(new Numbers(rates, GRONINGEN, start), TinyTown.CHANCE);
    return cycle.inflow(cycle.tightness(months));
  }

  /** One month back is all that is remembered: the month before the start, then each before. */
  @Test
  void inflowFallsByAPowerOfHowMuchTighterTheMarketIsThanPeopleAreUsedTo() {
    YearMonth start = YearMonth.of(2021, 5);
    double[] inflow = inflow(new Rates(1.3, 0.5, 0.4, 2, 1, 0.9, 0.3, 0), start, 12);
    for (int month = 0; month < inflow.length; month++) {
      YearMonth now = start.plusMonths(month);
      double tighter = GRONINGEN.logVacancies(now) - GRONINGEN.logVacancies(now.minusMonths(1));
      assertEquals(Math.exp(-2 * 0.4 * tighter), inflow[month], 1e-9, now.toString());
    }
  }

  /** Each month before weighs a third less than the one after it, and so for fifteen months. */
  @Test
  void peopleAreUsedToTheMonthsBeforeTheEarlierTheLess() {
    YearMonth start = YearMonth.of(2021, 5);
    double[] inflow = inflow(new Rates(1.3, 0.5, 0.4, 2, 3, 0.9, 0.3, 0), start, 1);
    double sum = 0;
    double all = 0;
    for (int month = 1; month <= 15; month++) {
      double weight = Math.pow(2 / 3.0, month);
      sum += weight * GRONINGEN.logVacancies(start.minusMonths(month));
      all += weight;
    }
    double tighter = GRONINGEN.logVacancies(start) - sum / all;
    assertEquals(Math.exp(-2 * 0.4 * tighter), inflow[0], 1e-9);
  }

  @Test
  void aMarketThatStaysAsItIsBringsTheUsualInflowHoweverTight() {
    double[] inflow = inflow(new Rates(1.3, 0.5, 0.4, 2, 6, 0.9, 0, 0), LAST.plusYears(20), 120);
    assertEquals(1, inflow[0], 1e-6);
    assertEquals(1, inflow[119], 1e-6);
  }

  /** The closures of 2020 brought more, the recovery of 2021 fewer. */
  @Test
  void aFallBringsMoreAndARiseFewerUntilPeopleAreUsedToIt() {
    double[] inflow = inflow(TinyTown.NUMBERS.of("world", Rates.class), YearMonth.of(2019, 1), 84);
    assertTrue(inflow[18] > 1.1, "mid 2020: " + inflow[18]);
    assertTrue(inflow[33] < 0.85, "end of 2021: " + inflow[33]);
    assertEquals(1, inflow[72], 0.15, "2025");
  }

  @Test
  void afterTheLastPublishedMonthTheAreaGoesBackToItsUsualRatio() {
    Rates steady = rates(1, 0.9, 0, 0);
    double ratio = Math.exp(GRONINGEN.logRatio(LAST));
    double gap = LabourArea.COUNTRY.logVacancies(LAST);
    for (int later : new int[] {0, 7}) {
      double[] tightness = tightness(steady, GRONINGEN, LAST.plusMonths(later), 0);
      for (int month = 0; month < MONTHS; month++) {
        double expected = ratio * Math.exp(gap * Math.pow(0.9, month + later));
        assertEquals(expected, tightness[month], EXACT, month + " months after " + later);
      }
    }
  }

  @Test
  void theLabourMarketIsAsTightUnderAProgrammeAsWithoutOne() {
    People people = TinyTown.people(3);
    double[] expected = TinyTown.cycle(TinyTown.NUMBERS).tightness(MONTHS);
    LabourMarket market = TinyTown.market(people, TinyTown.NUMBERS);
    for (Month month : TinyTown.months(MONTHS)) {
      assertEquals(expected[month.index()], market.tightness(month));
      assertEquals(expected[month.index()], market.underProgramme().tightness(month));
    }
  }

  /**
   * False alarm 1 in 100,000 a statistic: 2,000 towns, bounds at 4.4 standard errors. Towns differ
   * little while figures are published, as much as the cycle lets them long after, and in between
   * when a run starts in between.
   */
  @Test
  void townsDifferLittleWhilePublishedAndAsTheCycleDoesLater() {
    assertSpread(0.05, LAST.minusMonths(40), 0);
    assertSpread(0.05, LAST.minusMonths(40), 40);
    assertSpread(0.2, LAST.plusYears(10), 0);
    assertSpread(0.2, LAST.plusYears(5), 59);
    double kept = Math.pow(0.95, 2 * 6);
    assertSpread(Math.sqrt(kept * 0.05 * 0.05 + (1 - kept) * 0.2 * 0.2), LAST.plusMonths(6), 0);
    assertSpread(Math.sqrt(kept * 0.05 * 0.05 + (1 - kept) * 0.2 * 0.2), LAST.minusMonths(4), 10);
  }

  private static void assertSpread(double sd, YearMonth start, int month) {
    DescriptiveStatistics logs = new DescriptiveStatistics();
    for (int town = 0; town < 2_000; town++) {
      logs.addValue(Math.log(tightness(rates(1, 0.95, 0.2, 0.05), GRONINGEN, start, town)[month]));
    }
    assertEquals(sd, logs.getStandardDeviation(), 4.4 * sd / Math.sqrt(4_000));
  }

  @Test
  void theCycleIsSlow() {
    double[] tightness = tightness(rates(1, 0.99, 0.1, 0.05), GRONINGEN, LAST, 0);
    double most = 5 * 0.1 * Math.sqrt(1 - 0.99 * 0.99) + 0.01 * 0.5;
    for (int month = 1; month < MONTHS; month++) {
      assertEquals(0, Math.log(tightness[month] / tightness[month - 1]), most);
    }
    assertTrue(Arrays.stream(tightness).distinct().count() > MONTHS / 2);
  }
}
