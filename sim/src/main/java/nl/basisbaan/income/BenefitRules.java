package nl.basisbaan.income;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import nl.basisbaan.evidence.Table;
import org.apache.commons.csv.CSVRecord;

/** Shares and amounts of evidence/benefit_rules.csv; each holds from a year until the next one. */
final class BenefitRules {
  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount("part_time_earnings_exempt_max", "exempt earnings"),
          new Amount("local_schemes_lost_per_place", "municipal schemes"),
          new Amount("volunteer_allowance_max", "the most a volunteer may get"),
          new Amount("activation_premium_max", "the untaxed premium"));

  private final List<CSVRecord> rows = Table.rows("evidence/benefit_rules.csv");

  /** An amount, and what it is in plain words. */
  private record Amount(String rule, String words) {}

  /** A share or a number of months that stays the same. */
  double share(String rule) {
    return rows.stream()
        .filter(row -> row.get("rule").equals(rule))
        .mapToDouble(row -> Table.number(row, "value"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + rule));
  }

  /**
   * An amount that is in force in a year. Before the first published year and after the last one it
   * is that of the nearest, scaled.
   *
   * @param scale from a published year to this one
   */
  double amount(String rule, int year, IntToDoubleFunction scale) {
    NavigableMap<Integer, Double> published = published(rule);
    if (isPublished(rule, year)) {
      return published.floorEntry(year).getValue();
    }
    int nearest = year < published.firstKey() ? published.firstKey() : published.lastKey();
    return published.get(nearest) * scale.applyAsDouble(nearest);
  }

  /** What has no published amount in a year, in plain words. */
  List<String> notPublished(int year) {
    return AMOUNTS.stream()
        .filter(amount -> !isPublished(amount.rule, year))
        .map(Amount::words)
        .toList();
  }

  private boolean isPublished(String rule, int year) {
    NavigableMap<Integer, Double> published = published(rule);
    return year >= published.firstKey() && year <= published.lastKey();
  }

  /** Values by the year from which they hold. */
  private NavigableMap<Integer, Double> published(String rule) {
    NavigableMap<Integer, Double> published = new TreeMap<>();
    for (CSVRecord row : rows) {
      if (row.get("rule").equals(rule)) {
        published.put(Integer.valueOf(row.get("from")), Table.number(row, "value"));
      }
    }
    return published;
  }
}
