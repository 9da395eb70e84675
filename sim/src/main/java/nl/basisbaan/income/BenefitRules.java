package nl.basisbaan.income;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.basisbaan.numbers.Evidence;

/** Shares and amounts of evidence/benefit_rules.csv; each holds from a year until the next one. */
final class BenefitRules {
  /** The part of a higher rent that counts for rent allowance. */
  static final String COUNTED_RENT = "rent_allowance_counted_rent_max";

  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount("part_time_earnings_exempt_max", "exempt earnings"),
          new Amount("local_schemes_lost_per_place", "municipal schemes"),
          new Amount("volunteer_allowance_max", "the most a volunteer may get"),
          new Amount("activation_premium_max", "the untaxed premium"));

  private final Evidence rules = Evidence.of("benefit_rules.csv");

  /** An amount, and what it is in plain words. */
  private record Amount(String rule, String words) {}

  /** A share or a number of months that stays the same. */
  double share(String rule) {
    return rules.value(rule);
  }

  /**
   * An amount that is in force in a year. Before the first published year and after the last one it
   * is that of the nearest, scaled.
   *
   * @param scale from a published year to this one
   */
  double amount(String rule, int year, IntToDoubleFunction scale) {
    Evidence amounts = rules.named(rule);
    double published = amounts.at(YearMonth.of(year, 1)).number("value");
    if (isPublished(rule, year)) {
      return published;
    }
    YearMonth first = amounts.first();
    int nearest = year < first.getYear() ? first.getYear() : amounts.last().getYear();
    return published * scale.applyAsDouble(nearest);
  }

  /** Whether a rule that did not hold at first holds in a year. */
  boolean hasBegun(String rule, int year) {
    return year >= rules.named(rule).first().getYear();
  }

  /** What has no published amount in a year, in plain words. */
  List<String> notPublished(int year) {
    return AMOUNTS.stream()
        .filter(amount -> !isPublished(amount.rule, year))
        .map(Amount::words)
        .toList();
  }

  private boolean isPublished(String rule, int year) {
    Evidence amounts = rules.named(rule);
    return year >= amounts.first().getYear() && year <= amounts.last().getYear();
  }
}
