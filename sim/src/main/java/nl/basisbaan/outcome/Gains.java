package nl.basisbaan.outcome;

import nl.basisbaan.outcome.Accounts.Prices;

/** What a group of people gains against no programme: sums of which outcomes are quotients. */
final class Gains {
  // placements followed for 24 months
  int followed;
  int regularWithout;
  private double eligibleInWork;
  long lockIn;
  private double incomeEuro;
  private double constantIncomeEuro;

  // basic jobs that ended a year ago, but for people in a place again, and people back on benefit
  int ended;
  int back;

  // people who stepped to work after a place, and those whom its provider hired
  int stepped;
  int hired;

  // placements scored after a year
  int scored;
  int improved;
  int improvedWithout;
  int worsened;
  int worsenedWithout;
  long bridge;
  long bridgeEuros;

  private long monthsOffBenefit;
  private long monthsOfWork;
  private long monthsSubsidised;

  final double placeYears;

  /**
   * Nothing gained yet.
   *
   * @param placeYears those of everybody, so that groups add up
   */
  Gains(double placeYears) {
    this.placeYears = placeYears;
  }

  /**
   * Somebody was placed and followed for 24 months.
   *
   * @param workWithout 1 when in regular work in month 24 without a programme
   * @param workOfEligible share of the eligible people of the group who then are
   * @param months of regular work, less those without a programme
   * @param euro of income, less that without a programme
   * @param constantEuro the same in constant prices
   */
  void placed(int workWithout, double workOfEligible, int months, int euro, double constantEuro) {
    followed++;
    regularWithout += workWithout;
    eligibleInWork += workOfEligible;
    lockIn += months;
    incomeEuro += euro;
    constantIncomeEuro += constantEuro;
  }

  /** A basic job ended a year ago. */
  void ended(boolean onBenefit) {
    ended++;
    back += onBenefit ? 1 : 0;
  }

  /** Somebody stepped to regular or subsidised work. */
  void stepped(boolean atProvider) {
    stepped++;
    hired += atProvider ? 1 : 0;
  }

  /**
   * Bridge totals a year after a start: change, change without a programme, and difference, of
   * which so much in the pillars that follow euros.
   */
  void scored(int change, int changeWithout, int gain, int gainInEuros) {
    scored++;
    improved += change > 0 ? 1 : 0;
    improvedWithout += changeWithout > 0 ? 1 : 0;
    worsened += change < 0 ? 1 : 0;
    worsenedWithout += changeWithout < 0 ? 1 : 0;
    bridge += gain;
    bridgeEuros += gainInEuros;
  }

  /** A month of anybody, of which each is 1, 0 or -1 more than without a programme. */
  void lived(int offBenefit, int work, int subsidised) {
    monthsOffBenefit += offBenefit;
    monthsOfWork += work;
    monthsSubsidised += subsidised;
  }

  /** People in regular work without a programme, less as many as of the eligible people. */
  double creaming() {
    return regularWithout - eligibleInWork;
  }

  /** Euro a month. */
  double income(Prices prices) {
    return (prices == Prices.NOMINAL ? incomeEuro : constantIncomeEuro) / Comparison.WINDOW;
  }

  double yearsOffBenefit() {
    return monthsOffBenefit / (double) Comparison.YEAR;
  }

  double yearsOfWork() {
    return monthsOfWork / (double) Comparison.YEAR;
  }

  double yearsOfSubsidised() {
    return monthsSubsidised / (double) Comparison.YEAR;
  }
}
