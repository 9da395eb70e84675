package nl.basisbaan.work;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.time.LabourArea;

/**
 * The tightness of the labour market, the same under every policy. While it is published it follows
 * the vacancies per unemployed person of the area, with a little noise of the town; from then on
 * the country goes back to its usual level in a slow cycle, and the area keeps its ratio to it.
 */
public record BusinessCycle(Numbers numbers, Chance chance) {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param tightness demand for labour over what dates and cycle say
   * @param inflowMemory months after which e times less is felt of what the market was
   */
  record Rates(
      double tightness,
      double usualVacancies,
      double findingElasticity,
      double inflowPower,
      double inflowMemory,
      double cyclePersistence,
      double cycleSd,
      double localSd) {}

  /**
   * Everything that tightness depends on beside luck.
   *
   * @param start first month of the run
   */
  public record Numbers(Rates rates, LabourArea area, YearMonth start) {
    /** What it depends on under these parameters. */
    public static Numbers of(LabourArea area, YearMonth start, Parameters parameters) {
      return new Numbers(parameters.of("world", Rates.class), area, start);
    }
  }

  /** Memories of so many times their length are as good as gone. */
  private static final int LONG_AGO = 5;

  /** Demand for labour over its usual level, by month. */
  public double[] tightness(int months) {
    Rates rates = numbers.rates;
    double[] tightness = new double[months];
    double gap = firstGap();
    for (int month = 0; month < months; month++) {
      gap = month == 0 ? gap : nextGap(month, gap);
      tightness[month] = rates.tightness * StrictMath.exp(rates.findingElasticity * gap);
    }
    return tightness;
  }

  /**
   * New recipients over the usual number, by month: the tighter the market is than people and
   * employers have come to be used to, the fewer come.
   *
   * @param tightness by month
   */
  public double[] inflow(double[] tightness) {
    double[] inflow = new double[tightness.length];
    double usedTo = numbers.rates.findingElasticity * usedTo();
    for (int month = 0; month < inflow.length; month++) {
      double felt = StrictMath.log(tightness[month] / numbers.rates.tightness) - usedTo;
      inflow[month] = StrictMath.exp(-numbers.rates.inflowPower * felt);
      usedTo += felt / numbers.rates.inflowMemory;
    }
    return inflow;
  }

  /**
   * Gap that people and employers are used to when the run starts: the mean of earlier months, the
   * earlier the lighter.
   */
  private double usedTo() {
    double left = 1 - 1 / numbers.rates.inflowMemory;
    double weight = 1 - left;
    double sum = 0;
    double all = 0;
    for (int month = -1; month >= -numbers.rates.inflowMemory * LONG_AGO; month--) {
      sum += weight * expected(month);
      all += weight;
      weight *= left;
    }
    return sum / all;
  }

  /** What is known of a month, or what can be expected of one after the last published. */
  private double expected(int month) {
    if (isPublished(month)) {
      return known(month);
    }
    long since = ChronoUnit.MONTHS.between(LabourArea.published(), date(month));
    double left = StrictMath.pow(numbers.rates.cyclePersistence, since);
    return anchor(month) + left * (known(month) - anchor(month));
  }

  /** Log of vacancies per unemployed person in the first month, over the usual level. */
  private double firstGap() {
    Rates rates = numbers.rates;
    long since = ChronoUnit.MONTHS.between(LabourArea.published(), numbers.start);
    double left = StrictMath.pow(rates.cyclePersistence, Math.max(0, since));
    double variance =
        left * left * rates.localSd * rates.localSd
            + (1 - left * left) * rates.cycleSd * rates.cycleSd;
    return expected(0) + StrictMath.sqrt(variance) * shock(0);
  }

  private double nextGap(int month, double last) {
    Rates rates = numbers.rates;
    boolean published = isPublished(month);
    double from = published ? anchor(month - 1) : anchor(month);
    double sd = published ? rates.localSd : rates.cycleSd;
    double fresh = StrictMath.sqrt(1 - rates.cyclePersistence * rates.cyclePersistence);
    return anchor(month) + rates.cyclePersistence * (last - from) + sd * fresh * shock(month);
  }

  /** Where the gap tends to: what is published, and later the usual level of the area. */
  private double anchor(int month) {
    return isPublished(month) ? known(month) : numbers.area.logRatio(date(month));
  }

  private double known(int month) {
    return numbers.area.logVacancies(date(month)) - StrictMath.log(numbers.rates.usualVacancies);
  }

  private boolean isPublished(int month) {
    return !date(month).isAfter(LabourArea.published());
  }

  private YearMonth date(int month) {
    return numbers.start.plusMonths(month);
  }

  private double shock(int month) {
    return chance.forLife(Of.CYCLE).normal(chance.luckOf(Collective.ECONOMY), month);
  }
}
