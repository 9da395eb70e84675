package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger.Flow;
import nl.basisbaan.ledger.PriceYear;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Accounts.Prices;

/** Sums over flows in some prices, euro. */
final class Totals {
  private static final double CENTS = 100;

  private final double[] received = new double[Stakeholder.values().length];
  private final double[] imputed = new double[Stakeholder.values().length];
  private final Map<Item, Double> municipality = new EnumMap<>(Item.class);

  /** Of real things benefits less costs, of others what changed hands. */
  private final double[] items = new double[Item.values().length];

  private double social;
  private double immaterial;

  private Totals() {}

  /** Some flows less others. */
  static Totals of(List<Flow> more, List<Flow> less, Prices prices, PriceYear year) {
    Totals totals = new Totals();
    more.forEach(flow -> totals.add(flow, euro(flow, prices, year)));
    less.forEach(flow -> totals.add(flow, -euro(flow, prices, year)));
    return totals;
  }

  private static double euro(Flow flow, Prices prices, PriceYear year) {
    double nominal = flow.cents() / CENTS;
    return switch (prices) {
      case NOMINAL -> nominal;
      case CONSTANT -> year.constant(nominal, flow.year());
      case DISCOUNTED -> year.discounted(nominal, flow.year());
    };
  }

  private void add(Flow flow, double euro) {
    received[flow.to().ordinal()] += euro;
    received[flow.from().ordinal()] -= euro;
    if (flow.item().isImputed()) {
      imputed[flow.to().ordinal()] += euro;
      imputed[flow.from().ordinal()] -= euro;
    }
    double real =
        flow.from() == Stakeholder.OUTSIDE ? euro : flow.to() == Stakeholder.OUTSIDE ? -euro : 0;
    social += real;
    immaterial += flow.item().isImmaterial() ? real : 0;
    items[flow.item().ordinal()] += flow.real() ? real : euro;
    if (flow.to() == Stakeholder.MUNICIPALITY || flow.from() == Stakeholder.MUNICIPALITY) {
      double sign = flow.to() == Stakeholder.MUNICIPALITY ? euro : -euro;
      municipality.merge(flow.item(), sign, Double::sum);
    }
  }

  /** What a stakeholder received less what it paid. */
  double of(Stakeholder who) {
    return received[who.ordinal()];
  }

  /** The part of it that nobody paid: the value of work, and of quality of life. */
  double imputed(Stakeholder who) {
    return imputed[who.ordinal()];
  }

  /** What some stakeholders paid less what they received. */
  double paid(Stakeholder... by) {
    double paid = 0;
    for (Stakeholder who : by) {
      paid -= of(who);
    }
    return paid;
  }

  /** What municipality, state and insurance did. */
  double paidPublicly() {
    return paid(
        Stakeholder.MUNICIPALITY, Stakeholder.NATIONAL_GOVERNMENT, Stakeholder.SOCIAL_INSURANCE);
  }

  /** What changed hands for an item; of real things benefits less costs. */
  double of(Item item) {
    return items[item.ordinal()];
  }

  /** Real benefits less real costs. */
  double social() {
    return social;
  }

  /** Of these, what no market pays for. */
  double immaterial() {
    return immaterial;
  }

  /** What the municipality received less what it paid, by item. */
  Map<Item, Double> municipalityByItem() {
    return municipality;
  }
}
