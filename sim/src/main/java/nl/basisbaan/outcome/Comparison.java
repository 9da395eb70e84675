package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.model.State;
import nl.basisbaan.outcome.History.Placement;

/**
 * A policy against no programme for the same people and luck, over 24 months from placement, for
 * placements at least 24 months before the end. Who leaves the register in either run (pension age,
 * death, moving, a partner with an income) leaves the denominator from then on: such things come to
 * people whatever the policy.
 */
public final class Comparison {
  private static final int WINDOW = 24;
  private static final int YEAR = 12;
  private static final double CENTS = 100;

  private final History without;
  private final History with;
  private final Ledger ledgerWithout;
  private final Ledger ledgerWith;
  private final double displacedPaidShare;
  private final Map<Outcome, Measure> outcomes = new EnumMap<>(Outcome.class);

  private Comparison(
      History without,
      History with,
      Ledger ledgerWithout,
      Ledger ledgerWith,
      double displacedPaidShare) {
    this.without = without;
    this.with = with;
    this.ledgerWithout = ledgerWithout;
    this.ledgerWith = ledgerWith;
    this.displacedPaidShare = displacedPaidShare;
  }

  /**
   * All paired outcomes.
   *
   * @param displacedPaidShare paid work that a basic job replaces, share of a place; an assumption
   */
  public static Map<Outcome, Measure> of(
      History without,
      History with,
      Ledger ledgerWithout,
      Ledger ledgerWith,
      double displacedPaidShare) {
    Comparison comparison =
        new Comparison(without, with, ledgerWithout, ledgerWith, displacedPaidShare);
    comparison.followPlaced();
    comparison.compareBridges();
    comparison.compareEverybody();
    comparison.compareMoney();
    return comparison.outcomes;
  }

  private void followPlaced() {
    int regularWithout = 0;
    int counted = 0;
    long lockIn = 0;
    long income = 0;
    double eligibleInWork = 0;
    for (Placement placement : with.placements()) {
      int end = placement.month() + WINDOW;
      int row = placement.row();
      if (end < with.months() && !with.gone(row, end) && !without.gone(row, end)) {
        counted++;
        regularWithout += without.is(State.REGULAR_JOB, row, end) ? 1 : 0;
        eligibleInWork += shareOfEligible(placement.month());
        for (int month = placement.month(); month < end; month++) {
          lockIn += with.is(State.REGULAR_JOB, row, month) ? 1 : 0;
          lockIn -= without.is(State.REGULAR_JOB, row, month) ? 1 : 0;
          income += with.income(row, month) - without.income(row, month);
        }
      }
    }
    put(Outcome.DEADWEIGHT_SHARE, regularWithout, counted);
    put(Outcome.CREAMING, regularWithout - eligibleInWork, counted);
    put(Outcome.LOCK_IN, lockIn, counted);
    put(Outcome.NET_INCOME_GAIN, income / (double) WINDOW, counted);
    put(Outcome.RELAPSE_SHARE, relapsed());
  }

  /**
   * Of everybody eligible in a month, the share in regular work 24 months on, without a programme.
   */
  private double shareOfEligible(int month) {
    int end = month + WINDOW;
    int eligible = 0;
    int inWork = 0;
    for (int row = 0; row < with.joined(month); row++) {
      if ((with.eligible(row, month)) && !without.gone(row, end)) {
        eligible++;
        inWork += without.is(State.REGULAR_JOB, row, end) ? 1 : 0;
      }
    }
    return eligible == 0 ? 0 : inWork / (double) eligible;
  }

  /** Of the basic jobs that ended, the share of people on benefit a year later. */
  private Measure relapsed() {
    int ended = 0;
    int back = 0;
    for (Placement placement : with.placements()) {
      int row = placement.row();
      int month = placement.month();
      while (month < with.months() && with.is(State.BASIC_JOB, row, month)) {
        month++;
      }
      int later = month + YEAR;
      if (later < with.months() && !with.gone(row, later)) {
        ended++;
        back += with.onBenefit(row, later) ? 1 : 0;
      }
    }
    return new Measure(back, ended);
  }

  private void compareBridges() {
    int counted = 0;
    int[] improved = new int[2];
    int[] worsened = new int[2];
    long gain = 0;
    for (Placement placement : with.placements()) {
      int row = placement.row();
      int before = placement.month() - 1;
      int after = placement.month() + YEAR;
      if (before >= 0
          && row < with.joined(before)
          && placement.month() + WINDOW < with.months()
          && !with.gone(row, after)
          && !without.gone(row, after)) {
        counted++;
        int changeWith = with.bridge(row, after) - with.bridge(row, before);
        int changeWithout = without.bridge(row, after) - without.bridge(row, before);
        improved[0] += changeWith > 0 ? 1 : 0;
        improved[1] += changeWithout > 0 ? 1 : 0;
        worsened[0] += changeWith < 0 ? 1 : 0;
        worsened[1] += changeWithout < 0 ? 1 : 0;
        gain += with.bridge(row, after) - without.bridge(row, after);
      }
    }
    put(Outcome.BRIDGE_IMPROVED_SHARE, improved[0], counted);
    put(Outcome.BRIDGE_IMPROVED_SHARE_WITHOUT, improved[1], counted);
    put(Outcome.BRIDGE_WORSENED_SHARE, worsened[0], counted);
    put(Outcome.BRIDGE_WORSENED_SHARE_WITHOUT, worsened[1], counted);
    put(Outcome.BRIDGE_GAIN, gain, counted);
  }

  private void compareEverybody() {
    boolean[] placed = new boolean[with.joined(with.months() - 1)];
    with.placements().forEach(placement -> placed[placement.row()] = true);
    long offBenefit = 0;
    long regular = 0;
    long lostByOthers = 0;
    for (int month = 0; month < with.months(); month++) {
      for (int row = 0; row < with.joined(month); row++) {
        if (with.sameAs(without, row, month) || with.gone(row, month) || without.gone(row, month)) {
          continue;
        }
        int off = counts(with, row, month) - counts(without, row, month);
        int work =
            (with.is(State.REGULAR_JOB, row, month) ? 1 : 0)
                - (without.is(State.REGULAR_JOB, row, month) ? 1 : 0);
        offBenefit += off;
        regular += work;
        lostByOthers -= placed[row] ? 0 : work;
      }
    }
    double years = with.placeYears();
    put(Outcome.OFF_BENEFIT_PER_PLACE_YEAR, offBenefit / (double) YEAR, years);
    put(Outcome.REGULAR_WORK_PER_PLACE_YEAR, regular / (double) YEAR, years);
    put(Outcome.DISPLACED_YEARS, lostByOthers / (double) YEAR + displacedPaidShare * years, 1);
  }

  private static int counts(History history, int row, int month) {
    return history.onBenefit(row, month) ? 0 : 1;
  }

  private void compareMoney() {
    double years = with.placeYears();
    double municipality = lost(Stakeholder.MUNICIPALITY);
    long served = with.served();
    put(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR, municipality, years);
    double national = lost(Stakeholder.NATIONAL_GOVERNMENT) + lost(Stakeholder.SOCIAL_INSURANCE);
    put(Outcome.NET_COST_NATIONAL_PER_PLACE_YEAR, national, years);
    put(Outcome.COST_PER_PERSON_SERVED, municipality, served);
    double social = (ledgerWith.socialValue() - ledgerWithout.socialValue()) / CENTS;
    put(Outcome.SOCIAL_NET_PER_PLACE_YEAR, social, years);
    List<Ledger.Flow> flows = ledgerWith.flows();
    double production =
        flows.stream()
            .filter(flow -> flow.item() == Item.PRODUCTION)
            .mapToLong(Ledger.Flow::cents)
            .sum();
    put(Outcome.PRODUCTION_VALUE_PER_PLACE_YEAR, production / CENTS, years);
    put(Outcome.SOCIAL_VALUE_PER_EURO, social, municipality + national);
  }

  /** What a stakeholder lost against no programme, euro. */
  private double lost(Stakeholder who) {
    return (ledgerWithout.balance(who) - ledgerWith.balance(who)) / CENTS;
  }

  private void put(Outcome outcome, double numerator, double denominator) {
    put(outcome, new Measure(numerator, denominator));
  }

  private void put(Outcome outcome, Measure measure) {
    outcomes.put(outcome, measure);
  }
}
