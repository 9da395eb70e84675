package nl.basisbaan.outcome;

import java.util.Arrays;
import nl.basisbaan.outcome.History.Placement;
import nl.basisbaan.terms.State;

/**
 * What a policy does to people: lives under it against those without a programme, over 24 months
 * from placement, for placements at least 24 months before the end. Who leaves the register in
 * either run (pension age, death, moving, a partner with an income) leaves the denominator from
 * then on: such things come to people whatever the policy. All books of these lives share it.
 */
final class Effects {
  /** Months after a place in which work that is found is a step from it, as STiP counted it. */
  private static final int STEP = 6;

  private final Groups groups;
  private final Lives lives;
  private final History without;
  private final History with;
  private final double[] constantEuro;

  /** By group. */
  private final Gains[] gains = new Gains[Groups.count()];

  private long monthsLostByOthers;

  /**
   * Compares lives.
   *
   * @param constantEuro a euro of every month in constant prices
   */
  Effects(Lives lives, double[] constantEuro) {
    this.lives = lives;
    this.groups = lives.groups();
    this.without = lives.without();
    this.with = lives.with();
    this.constantEuro = constantEuro;
    Arrays.setAll(gains, group -> new Gains(with.placeYears()));
    followPlaced();
    followEnded();
    compareBridges();
    compareEverybody();
  }

  /** What a group gains; the first is everybody. */
  Gains gains(int group) {
    return gains[group];
  }

  /** Years of regular work lost by people never placed. */
  double yearsLostByOthers() {
    return monthsLostByOthers / (double) Comparison.YEAR;
  }

  private void followPlaced() {
    int start = -1;
    Eligibles.Later eligible = null;
    for (Placement placement : with.countedPlacements()) {
      int end = placement.month() + Comparison.WINDOW;
      int row = placement.row();
      if (end < with.months()
          && !with.standings().gone(row, end)
          && !without.standings().gone(row, end)) {
        if (placement.month() != start) {
          start = placement.month();
          eligible = lives.eligibleLater(start, end);
        }
        follow(row, start, eligible);
      }
    }
  }

  private void follow(int row, int start, Eligibles.Later eligible) {
    int lockIn = 0;
    int income = 0;
    double inConstant = 0;
    for (int month = start; month < start + Comparison.WINDOW; month++) {
      lockIn += works(with, row, month) - works(without, row, month);
      int more = with.income(row, month) - without.income(row, month);
      income += more;
      inConstant += more * constantEuro[month];
    }
    int months = lockIn;
    int euro = income;
    double inConstantEuro = inConstant;
    int regularWithout = works(without, row, start + Comparison.WINDOW);
    groups.forEach(
        townRow(row),
        group ->
            gains[group].placed(
                regularWithout, eligible.share(group), months, euro, inConstantEuro));
  }

  /**
   * Of the places that ended: who stepped to work; of jobs, who is on benefit a year later, but for
   * who is in a place again: that is neither a step nor a relapse.
   */
  private void followEnded() {
    for (Placement placement : with.placements()) {
      int row = placement.row();
      int end = with.end(placement);
      int later = end + Comparison.YEAR;
      if (end >= with.first() && end + STEP <= with.months() && with.works(row, end, end + STEP)) {
        groups.forEach(townRow(row), group -> gains[group].stepped(with.isHired(placement)));
      }
      boolean wasJob = with.standings().is(State.BASIC_JOB, row, end - 1);
      if (wasJob
          && end >= with.first()
          && later < with.months()
          && !with.standings().gone(row, later)
          && !with.standings().inPlace(row, later)) {
        groups.forEach(
            townRow(row), group -> gains[group].ended(with.standings().onBenefit(row, later)));
      }
    }
  }

  private void compareBridges() {
    for (Placement placement : with.countedPlacements()) {
      int row = placement.row();
      int before = placement.month() - 1;
      int after = placement.month() + Comparison.YEAR;
      if (before >= 0
          && row < with.standings().rows(before)
          && placement.month() + Comparison.WINDOW < with.months()
          && !with.standings().gone(row, after)
          && !without.standings().gone(row, after)) {
        int change = with.bridge(row, after) - with.bridge(row, before);
        int changeWithout = without.bridge(row, after) - without.bridge(row, before);
        int gain = with.bridge(row, after) - without.bridge(row, after);
        int euros = with.bridgeEuros(row, after) - without.bridgeEuros(row, after);
        groups.forEach(
            townRow(row), group -> gains[group].scored(change, changeWithout, gain, euros));
      }
    }
  }

  private void compareEverybody() {
    boolean[] placed = new boolean[with.standings().rows(with.months() - 1)];
    with.placements().forEach(placement -> placed[placement.row()] = true);
    for (int month = with.first(); month < with.months(); month++) {
      for (int row = 0; row < with.standings().rows(month); row++) {
        if (with.standings().sameAs(without.standings(), row, month)
            || with.standings().gone(row, month)
            || without.standings().gone(row, month)) {
          continue;
        }
        int off = offBenefit(with, row, month) - offBenefit(without, row, month);
        int work = works(with, row, month) - works(without, row, month);
        int subsidised = subsidised(with, row, month) - subsidised(without, row, month);
        if (off != 0 || work != 0 || subsidised != 0) {
          groups.forEach(townRow(row), group -> gains[group].lived(off, work, subsidised));
        }
        monthsLostByOthers -= placed[row] ? 0 : work;
      }
    }
  }

  private int townRow(int row) {
    return lives.townRow(row);
  }

  private static int works(History history, int row, int month) {
    return history.standings().is(State.REGULAR_JOB, row, month) ? 1 : 0;
  }

  private static int subsidised(History history, int row, int month) {
    return history.standings().is(State.SUBSIDISED_JOB, row, month) ? 1 : 0;
  }

  private static int offBenefit(History history, int row, int month) {
    return history.standings().onBenefit(row, month) ? 0 : 1;
  }
}
