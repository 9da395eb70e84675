package nl.basisbaan.experiments.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.Scenario;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Method;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Accounts.Reading;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.places.Budget;
import nl.basisbaan.policy.Policy;

/**
 * The accounts of a town of dice, without dice, so that a test can add them up by hand. Town r,
 * from 0, gains r + 1 times the euros below, has 10 + r places filled for a year and serves 20
 * people. The monitor reads half of it; constant prices are nine tenths, discounted ones eight;
 * social value was published twice as large.
 */
final class FakeAccounts {
  /** Euro that a party gains in town 0 against no programme; together zero. */
  private static final Map<Stakeholder, Double> GAINS = new EnumMap<>(Stakeholder.class);

  static {
    for (Stakeholder who : Stakeholder.values()) {
      GAINS.put(who, 0.0);
    }
    GAINS.put(Stakeholder.PARTICIPANTS, 3_000.0);
    GAINS.put(Stakeholder.MUNICIPALITY, -10_000.0);
    GAINS.put(Stakeholder.NATIONAL_GOVERNMENT, 4_000.0);
    GAINS.put(Stakeholder.SOCIAL_INSURANCE, -1_000.0);
    GAINS.put(Stakeholder.WORK_PROVIDERS, 6_000.0);
    GAINS.put(Stakeholder.CARE_FUNDS, 500.0);
    GAINS.put(Stakeholder.OUTSIDE, -2_500.0);
  }

  private static final double SOCIAL_VALUE = 2_500;
  private static final double QUALITY_OF_LIFE = 700;
  private static final double PUBLIC_COST = 7_000;
  private static final double LETTER = -8_000;

  private final Map<Line, Measure> lines = new LinkedHashMap<>();
  private final double placeYears;

  private FakeAccounts(int replication) {
    this.placeYears = 10 + replication;
  }

  /** All amounts of one town under a policy of so much strength. */
  static Map<Line, Measure> of(int replication, double strength) {
    FakeAccounts accounts = new FakeAccounts(replication);
    for (Reading reading : Reading.values()) {
      for (Prices prices : Prices.values()) {
        double times =
            strength
                * (replication + 1)
                * (reading == Reading.MONITOR ? 0.5 : 1)
                * (1 - 0.1 * prices.ordinal());
        GAINS.forEach(
            (who, euro) ->
                accounts.put(
                    reading, Method.CORRECTED, prices, Settings.nameOf(who), times * euro));
        accounts.social(reading, Method.CORRECTED, prices, times, times * SOCIAL_VALUE);
        accounts.social(reading, Method.PUBLISHED, prices, times, 2 * times * SOCIAL_VALUE);
        if (prices == Prices.NOMINAL) {
          accounts.put(reading, Method.CORRECTED, prices, Accounts.LETTER, times * LETTER);
        }
      }
    }
    return accounts.lines;
  }

  private void social(Reading reading, Method method, Prices prices, double times, double value) {
    put(reading, method, prices, Accounts.SOCIAL_VALUE, value);
    put(reading, method, prices, Accounts.SOCIAL_VALUE_MATERIAL, value - times * QUALITY_OF_LIFE);
    lines.put(
        new Line(reading, method, prices, Per.TOTAL, Accounts.PER_EURO),
        new Measure(value, times * PUBLIC_COST));
  }

  private void put(Reading reading, Method method, Prices prices, String account, double euro) {
    lines.put(new Line(reading, method, prices, Per.TOTAL, account), Measure.of(euro));
    lines.put(
        new Line(reading, method, prices, Per.PLACE_YEAR, account), new Measure(euro, placeYears));
    lines.put(new Line(reading, method, prices, Per.PERSON_SERVED, account), new Measure(euro, 20));
  }

  /**
   * The years of a yearly budget: town r runs over the first by r thousand euro and spends half of
   * every later one.
   */
  static List<Budget.Year> budget(Scenario scenario, Policy policy, int replication) {
    List<Budget.Year> years = new ArrayList<>();
    long yearly = 100L * policy.funding().yearlyBudget();
    if (yearly == 0) {
      return years;
    }
    YearMonth end = scenario.start().plusMonths(scenario.months());
    for (YearMonth from = scenario.start(); from.isBefore(end); ) {
      YearMonth next = YearMonth.of(from.getYear() + 1, 1);
      YearMonth until = next.isBefore(end) ? next : end;
      int months =
          12 * (until.getYear() - from.getYear()) + until.getMonthValue() - from.getMonthValue();
      long realised = years.isEmpty() ? yearly + 100_000L * replication : yearly / 2;
      long budget = Math.round(yearly * months / 12.0);
      years.add(new Budget.Year(from.getYear(), months, budget, yearly, yearly / 4, realised));
      from = next;
    }
    return years;
  }
}
