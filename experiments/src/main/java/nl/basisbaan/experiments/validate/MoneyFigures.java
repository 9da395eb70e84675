package nl.basisbaan.experiments.validate;

import java.util.Set;
import java.util.stream.IntStream;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger.Flow;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * Sums of the accounts as a publication kept them: its row says which items count, paid or received
 * by whom (by anybody when it does not say), and which are taken off.
 */
final class MoneyFigures {
  private static final double CENTS_IN_A_THOUSAND_EURO = 100_000;
  private static final double THOUSAND = 1_000;
  private static final double MONTHS_PER_YEAR = 12;

  private MoneyFigures() {}

  /** Thousand euro in the calendar years measured, or euro a year of a filled place. */
  static double of(Target target, MonitoredTown town) {
    double thousands =
        sum(target, town, "paid", true)
            + sum(target, town, "received", false)
            - sum(target, town, "less_paid", true)
            - sum(target, town, "less_received", false);
    return target.which().has("per") ? thousands * THOUSAND / placeYears(target, town) : thousands;
  }

  private static double sum(Target target, MonitoredTown town, String key, boolean pays) {
    Set<Item> items = target.which().constants(key, Item.class);
    Set<Stakeholder> by = target.which().constants("by", Stakeholder.class);
    return town.with().booked().stream()
            .filter(flow -> items.contains(flow.item()) && isIn(target, flow))
            .filter(flow -> by.isEmpty() || by.contains(pays ? flow.from() : flow.to()))
            .mapToLong(Flow::cents)
            .sum()
        / CENTS_IN_A_THOUSAND_EURO;
  }

  private static boolean isIn(Target target, Flow flow) {
    return target.from().stream().allMatch(from -> from.getYear() <= flow.year())
        && target.to().stream().allMatch(to -> flow.year() <= to.getYear());
  }

  /** Years of filled places in the months measured. */
  private static double placeYears(Target target, MonitoredTown town) {
    Measure[] places = town.with().monthly().get(Outcome.PLACES_FILLED);
    return IntStream.range(town.from(target), town.end(target))
            .mapToDouble(month -> places[month].value())
            .sum()
        / MONTHS_PER_YEAR;
  }
}
