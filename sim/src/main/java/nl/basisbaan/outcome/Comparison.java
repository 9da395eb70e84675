package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Ledger.Flow;
import nl.basisbaan.ledger.PriceYear;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Accounts.Prices;

/** A policy against no programme, for the same people and luck, in books of both. */
public final class Comparison {
  static final int WINDOW = 24;
  static final int YEAR = 12;

  /** Months that count in which a programme starts up. */
  public static final int START_UP = 24;

  private final Effects effects;
  private final History with;
  private final Totals nominal;
  private final Totals constant;
  private final Totals nominalStartUp;
  private final Totals startUp;
  private final double placeYears;
  private final double displacedYears;

  /**
   * Compares two runs of the same people.
   *
   * @param observation of the world under the policy
   * @param replacedYears years of a regular job that work in places replaced
   */
  public Comparison(
      Observation observation, Ledger ledgerWithout, Ledger ledgerWith, double replacedYears) {
    this.effects = observation.effects();
    this.with = observation.lives().with();
    this.displacedYears = effects.yearsLostByOthers() + replacedYears;
    this.placeYears = with.placeYears();
    PriceYear priceYear = observation.priceYear();
    List<Flow> flows = ledgerWith.flows();
    List<Flow> flowsWithout = ledgerWithout.flows();
    this.nominal = Totals.of(flows, flowsWithout, Prices.NOMINAL, priceYear);
    this.constant = Totals.of(flows, flowsWithout, Prices.CONSTANT, priceYear);
    flows = ledgerWith.flowsOfStartUp();
    flowsWithout = ledgerWithout.flowsOfStartUp();
    this.nominalStartUp = Totals.of(flows, flowsWithout, Prices.NOMINAL, priceYear);
    this.startUp = Totals.of(flows, flowsWithout, Prices.CONSTANT, priceYear);
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
        .forEach(outcome -> outcomes.put(outcome, outcome.measure(effects.gains(group))));
    return outcomes;
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
