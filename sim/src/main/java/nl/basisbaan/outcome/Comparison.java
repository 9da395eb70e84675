package nl.basisbaan.outcome;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Ledger.Flow;
import nl.basisbaan.ledger.PriceYear;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.History.Placement;
import nl.basisbaan.terms.State;

/**
 * A policy against no programme for the same people and luck, over 24 months from placement, for
 * placements at least 24 months before the end. Who leaves the register in either run (pension age,
 * death, moving, a partner with an income) leaves the denominator from then on: such things come to
 * people whatever the policy.
 */
public final class Comparison {
  static final int WINDOW = 24;
  static final int YEAR = 12;

  /** Months after a place in which work that is found is a step from it, as STiP counted it. */
  private static final int STEP = 6;

  /** Months that count in which a programme starts up. */
  public static final int START_UP = 24;

  private final Groups groups;
  private final Lives lives;
  private final History without;
  private final History with;
  private final Totals nominal;
  private final Totals constant;
  private final Totals nominalStartUp;
  private final Totals startUp;
  private final double[] constantEuro;

  private final double placeYears;
  private double displacedYears;

  /** By group. */
  private final Gains[] gains = new Gains[Groups.count()];

  private Comparison(Observation observation, Ledger ledgerWithout, Ledger ledgerWith) {
    this.lives = observation.lives();
    this.groups = lives.groups();
    this.without = lives.without();
    this.with = lives.with();
    PriceYear priceYear = observation.priceYear();
    this.constantEuro = observation.constantEuro();
    List<Flow> flows = ledgerWith.flows();
    List<Flow> flowsWithout = ledgerWithout.flows();
    this.nominal = Totals.of(flows, flowsWithout, Prices.NOMINAL, priceYear);
    this.constant = Totals.of(flows, flowsWithout, Prices.CONSTANT, priceYear);
    flows = ledgerWith.flowsOfStartUp();
    flowsWithout = ledgerWithout.flowsOfStartUp();
    this.nominalStartUp = Totals.of(flows, flowsWithout, Prices.NOMINAL, priceYear);
    this.startUp = Totals.of(flows, flowsWithout, Prices.CONSTANT, priceYear);
    this.placeYears = with.placeYears();
    Arrays.setAll(gains, group -> new Gains(placeYears));
  }

  /**
   * Compares two runs of the same people.
   *
   * @param observation of the world under the policy
   * @param replacedYears years of a regular job that work in places replaced
   */
  public static Comparison of(
      Observation observation, Ledger ledgerWithout, Ledger ledgerWith, double replacedYears) {
    Comparison comparison = new Comparison(observation, ledgerWithout, ledgerWith);
    comparison.followPlaced();
    comparison.followEnded();
    comparison.compareBridges();
    comparison.compareEverybody(replacedYears);
    return comparison;
  }

  /** All paired outcomes of everybody. */
  public Map<Outcome, Measure> outcomes() {
    Map<Outcome, Measure> outcomes = outcomesOf(0);
    Outcome.countedFrom(Comparison.class)
        .forEach(outcome -> outcomes.put(outcome, outcome.measure(this)));
    return outcomes;
  }

  /** Those of every group that are about people. */
  public Map<String, Map<Outcome, Measure>> byGroup() {
    return Groups.byLabel(this::outcomesOf);
  }

  private Map<Outcome, Measure> outcomesOf(int group) {
    Map<Outcome, Measure> outcomes = new EnumMap<>(Outcome.class);
    Outcome.countedFrom(Gains.class)
        .forEach(outcome -> outcomes.put(outcome, outcome.measure(gains[group])));
    return outcomes;
  }

  private void followPlaced() {
    int start = -1;
    Eligibles.Later eligible = null;
    for (Placement placement : with.countedPlacements()) {
      int end = placement.month() + WINDOW;
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
    for (int month = start; month < start + WINDOW; month++) {
      lockIn += works(with, row, month) - works(without, row, month);
      int more = with.income(row, month) - without.income(row, month);
      income += more;
      inConstant += more * constantEuro[month];
    }
    int months = lockIn;
    int euro = income;
    double inConstantEuro = inConstant;
    int regularWithout = works(without, row, start + WINDOW);
    groups.forEach(
        townRow(row),
        group ->
            gains[group].placed(
                regularWithout, eligible.share(group), months, euro, inConstantEuro));
  }

  /** Of the places that ended: who stepped to work; of jobs, who is on benefit a year later. */
  private void followEnded() {
    for (Placement placement : with.placements()) {
      int row = placement.row();
      int end = with.end(placement);
      int later = end + YEAR;
      if (end >= with.first() && end + STEP <= with.months() && with.works(row, end, end + STEP)) {
        groups.forEach(townRow(row), group -> gains[group].stepped(with.isHired(placement)));
      }
      boolean wasJob = with.standings().is(State.BASIC_JOB, row, end - 1);
      if (wasJob
          && end >= with.first()
          && later < with.months()
          && !with.standings().gone(row, later)) {
        groups.forEach(
            townRow(row), group -> gains[group].ended(with.standings().onBenefit(row, later)));
      }
    }
  }

  private void compareBridges() {
    for (Placement placement : with.countedPlacements()) {
      int row = placement.row();
      int before = placement.month() - 1;
      int after = placement.month() + YEAR;
      if (before >= 0
          && row < with.standings().rows(before)
          && placement.month() + WINDOW < with.months()
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

  private void compareEverybody(double replacedYears) {
    boolean[] placed = new boolean[with.standings().rows(with.months() - 1)];
    with.placements().forEach(placement -> placed[placement.row()] = true);
    long lostByOthers = 0;
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
        lostByOthers -= placed[row] ? 0 : work;
      }
    }
    displacedYears = lostByOthers / (double) YEAR + replacedYears;
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

  /** Years that count. */
  double years() {
    return (with.months() - with.first()) / (double) YEAR;
  }

  /** Years in which places were filled, all together. */
  double placeYears() {
    return placeYears;
  }

  /** People ever served. */
  double served() {
    return with.served();
  }

  /** Regular work lost by people never placed, and paid work replaced. */
  double displacedYears() {
    return displacedYears;
  }

  /** Years in which places were filled in the months of the start-up. */
  double placeYearsOfStartUp() {
    return with.placeYears(with.first() + START_UP);
  }

  /** What the municipality pays more, euro. */
  double municipalCost(Prices prices) {
    return in(prices).paid(Stakeholder.MUNICIPALITY);
  }

  /** The same in the months of the start-up. */
  double municipalCostOfStartUp(Prices prices) {
    Totals totals = prices == Prices.NOMINAL ? nominalStartUp : startUp;
    return totals.paid(Stakeholder.MUNICIPALITY);
  }

  /** What the national government and social insurance pay more, euro. */
  double nationalCost(Prices prices) {
    return in(prices).paid(Stakeholder.NATIONAL_GOVERNMENT, Stakeholder.SOCIAL_INSURANCE);
  }

  /** What all of these pay more, euro. */
  double publicCost(Prices prices) {
    return in(prices).paidPublicly();
  }

  /** Real benefits less real costs, euro. */
  double socialValue(Prices prices) {
    return in(prices).social();
  }

  /** Value of what basic jobs produce, euro. */
  double production(Prices prices) {
    return in(prices).of(Item.PRODUCTION);
  }

  private Totals in(Prices prices) {
    return prices == Prices.NOMINAL ? nominal : constant;
  }
}
