package nl.basisbaan.income;

import java.time.YearMonth;
import java.util.function.IntToDoubleFunction;
import nl.basisbaan.income.Exemptions.Exempt;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Evidence;

/** Shares and amounts of evidence/benefit_rules.csv in one month. */
final class BenefitRules {
  static final String FIRST_MONTHS = "part_time";
  static final String PARENTS = "single_parent";
  static final String LIMIT = "medical_limit";

  private static final int MONTHS_PER_YEAR = 12;

  private final Evidence rules = Evidence.of("benefit_rules.csv");
  private final YearMonth date;
  private final IntToDoubleFunction scale;

  /**
   * @param scale from the January of a year to that of this one
   */
  BenefitRules(YearMonth date, IntToDoubleFunction scale) {
    this.date = date;
    this.scale = scale;
  }

  /** A share or a number of months that stays the same. */
  double share(String rule) {
    return rules.value(rule);
  }

  /** An amount that holds until the next one; after the last year it goes with the minimum wage. */
  double untilNext(String rule) {
    Evidence amounts = rules.named(rule);
    return isKnown(amounts) ? amounts.at(date).number("value") : amount(amounts, nearest(amounts));
  }

  /** From when such an amount is. */
  Vintage vintageUntilNext(String rule) {
    Evidence amounts = rules.named(rule);
    return isKnown(amounts)
        ? Vintage.published(amounts.at(date).from().getYear())
        : Vintage.of(Vintage.Basis.SCALED, nearest(amounts));
  }

  private boolean isKnown(Evidence amounts) {
    return date.getYear() >= amounts.first().getYear()
        && date.getYear() <= amounts.last().getYear();
  }

  /** An amount of a year; in other years that of the nearest one, scaled. */
  double yearly(String rule) {
    Evidence amounts = rules.named(rule);
    return amount(amounts, nearest(amounts));
  }

  /** From when such an amount is. */
  Vintage vintageYearly(String rule) {
    int nearest = nearest(rules.named(rule));
    return nearest == date.getYear()
        ? Vintage.published(nearest)
        : Vintage.of(Vintage.Basis.SCALED, nearest);
  }

  private double amount(Evidence amounts, int year) {
    double amount = amounts.at(YearMonth.of(year, 1)).number("value");
    return year == date.getYear() ? amount : amount * scale.applyAsDouble(year);
  }

  private int nearest(Evidence amounts) {
    int nearest = amounts.first().getYear();
    for (Evidence.Row row : amounts.rows()) {
      int year = row.from().getYear();
      boolean nearer = Math.abs(year - date.getYear()) < Math.abs(nearest - date.getYear());
      nearest = nearer ? year : nearest;
    }
    return nearest;
  }

  /** The value that holds in the month, or another before the first one. */
  double begun(String rule, double before) {
    Evidence values = rules.named(rule);
    return date.isBefore(values.first()) ? before : values.at(date).number("value");
  }

  /** From when such a value is. */
  Vintage vintageBegun(String rule) {
    return Vintage.published(rules.named(rule).at(date).from().getYear());
  }

  /** Exempt earnings of a month. */
  Exemptions exemptions(long coupleNorm) {
    String subsidy = "wage_cost_subsidy_earnings_exempt_";
    long medical = cap(LIMIT, coupleNorm);
    return new Exemptions(
        new Exempt(
            share("part_time_earnings_exempt_share"),
            cap(FIRST_MONTHS, coupleNorm),
            (int) share("part_time_earnings_exempt_months")),
        new Exempt(
            share("single_parent_earnings_exempt_share"),
            cap(PARENTS, coupleNorm),
            (int) share("single_parent_earnings_exempt_months")),
        new Exempt(share(subsidy + "share"), medical, (int) begun(subsidy + "months", 0)),
        new Exempt(share("medical_limit_earnings_exempt_share"), medical, Integer.MAX_VALUE));
  }

  /** Printed for the half-year, or in the usual ratio to the norm of a couple. */
  private long cap(String exempt, long coupleNorm) {
    String rule = exempt + "_earnings_exempt_max";
    return isPrinted(exempt)
        ? Cents.of(rules.named(rule).at(date).number("value"))
        : Cents.whole(coupleNorm * share(rule + "_of_couple_norm"));
  }

  private boolean isPrinted(String exempt) {
    YearMonth halfYear = IncomeCalendar.halfYear(date);
    return rules.named(exempt + "_earnings_exempt_max").rows().stream()
        .anyMatch(row -> row.from().equals(halfYear));
  }

  /** From when the cap of exempt earnings is. */
  Vintage vintageOfCap(String exempt) {
    YearMonth halfYear = IncomeCalendar.halfYear(date);
    return isPrinted(exempt)
        ? Vintage.published(halfYear)
        : Vintage.of(Vintage.Basis.USUAL_SHARE, halfYear);
  }

  /** What the municipality adds to low incomes. */
  Municipal municipal(double schemesUpTo) {
    return new Municipal(
        month(yearly("local_schemes_lost_per_place")),
        schemesUpTo,
        month(begun("energy_allowance", 0)),
        begun("energy_allowance_up_to", 0),
        month(begun("energy_allowance_above", 0)),
        begun("energy_allowance_above_up_to", 0));
  }

  private static long month(double euroPerYear) {
    return Cents.of(euroPerYear / MONTHS_PER_YEAR);
  }
}
