package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.Map;

/** What a group of people gains against no programme: sums of which outcomes are quotients. */
final class Gains {
  private int followed;
  private int regularWithout;
  private double eligibleInWork;
  private long lockIn;
  private long incomeEuro;

  private int ended;
  private int back;

  private int scored;
  private int improved;
  private int improvedWithout;
  private int worsened;
  private int worsenedWithout;
  private long bridge;

  private long monthsOffBenefit;
  private long monthsOfWork;

  /**
   * Somebody was placed and followed for 24 months.
   *
   * @param workWithout 1 when in regular work in month 24 without a programme
   * @param workOfEligible share of the eligible people of the group who then are
   * @param months of regular work, less those without a programme
   * @param euro of income, less that without a programme
   */
  void placed(int workWithout, double workOfEligible, int months, int euro) {
    followed++;
    regularWithout += workWithout;
    eligibleInWork += workOfEligible;
    lockIn += months;
    incomeEuro += euro;
  }

  /** A basic job ended a year ago. */
  void ended(boolean onBenefit) {
    ended++;
    back += onBenefit ? 1 : 0;
  }

  /** Bridge totals a year after a start: change, change without a programme, and difference. */
  void scored(int change, int changeWithout, int gain) {
    scored++;
    improved += change > 0 ? 1 : 0;
    improvedWithout += changeWithout > 0 ? 1 : 0;
    worsened += change < 0 ? 1 : 0;
    worsenedWithout += changeWithout < 0 ? 1 : 0;
    bridge += gain;
  }

  /** A month of anybody, of which each is 1, 0 or -1 more than without a programme. */
  void lived(int offBenefit, int work) {
    monthsOffBenefit += offBenefit;
    monthsOfWork += work;
  }

  /** The outcomes of the group; place-years are those of everybody, so that groups add up. */
  Map<Outcome, Measure> outcomes(double placeYears) {
    Map<Outcome, Measure> outcomes = new EnumMap<>(Outcome.class);
    double year = Comparison.YEAR;
    outcomes.put(Outcome.DEADWEIGHT_SHARE, new Measure(regularWithout, followed));
    outcomes.put(Outcome.CREAMING, new Measure(regularWithout - eligibleInWork, followed));
    outcomes.put(Outcome.LOCK_IN, new Measure(lockIn, followed));
    outcomes.put(
        Outcome.NET_INCOME_GAIN, new Measure(incomeEuro / (double) Comparison.WINDOW, followed));
    outcomes.put(Outcome.RELAPSE_SHARE, new Measure(back, ended));
    outcomes.put(Outcome.BRIDGE_IMPROVED_SHARE, new Measure(improved, scored));
    outcomes.put(Outcome.BRIDGE_IMPROVED_SHARE_WITHOUT, new Measure(improvedWithout, scored));
    outcomes.put(Outcome.BRIDGE_WORSENED_SHARE, new Measure(worsened, scored));
    outcomes.put(Outcome.BRIDGE_WORSENED_SHARE_WITHOUT, new Measure(worsenedWithout, scored));
    outcomes.put(Outcome.BRIDGE_GAIN, new Measure(bridge, scored));
    outcomes.put(
        Outcome.OFF_BENEFIT_PER_PLACE_YEAR, new Measure(monthsOffBenefit / year, placeYears));
    outcomes.put(Outcome.REGULAR_WORK_PER_PLACE_YEAR, new Measure(monthsOfWork / year, placeYears));
    return outcomes;
  }
}
