package nl.basisbaan.income;

import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import nl.basisbaan.income.Allowances.BasicRent;
import nl.basisbaan.income.Allowances.ChildBudget;
import nl.basisbaan.income.Allowances.HealthCare;
import nl.basisbaan.income.Allowances.Rent;
import nl.basisbaan.income.IncomeRules.CombinationCredit;
import nl.basisbaan.numbers.Evidence;

/**
 * The rules of evidence/allowances.csv in one year. What is not published for it is taken from the
 * nearest year that has it; euros are scaled with the minimum wage.
 */
final class AllowanceTable {
  /** Certainty of what was derived and not printed. */
  private static final String DERIVED = "low";

  private static final String SINGLE = "single";
  private static final String COUPLE = "couple";
  private static final String ALL = "all";
  private static final String SEVERAL = "multi_person";
  private static final String RENT = "rent";

  private final Evidence table = Evidence.of("allowances.csv");
  private final int year;
  private final IntToDoubleFunction scale;
  private final TreeSet<Integer> years = new TreeSet<>();
  private boolean derived;

  /**
   * @param scale from a year to this one
   */
  AllowanceTable(int year, IntToDoubleFunction scale) {
    this.year = year;
    this.scale = scale;
  }

  /** From when everything is that was asked for since this was asked. */
  Vintage vintage() {
    Vintage vintage = Vintage.of(year, years, derived);
    years.clear();
    derived = false;
    return vintage;
  }

  CombinationCredit combinationCredit() {
    String credit = "combination_credit";
    return new CombinationCredit(
        euro(credit, ALL, "from_income_eur"),
        plain(credit, ALL, "rate"),
        euro(credit, ALL, "maximum_eur_year"));
  }

  HealthCare healthCare() {
    String care = "health_care";
    return new HealthCare(
        euro(care, SINGLE, "maximum_eur_year"),
        euro(care, COUPLE, "maximum_eur_year"),
        euro(care, ALL, "threshold_income_eur"),
        plain(care, ALL, "fall_above"));
  }

  Rent rent() {
    boolean reduced = year >= firstYear("reduction_share");
    return new Rent(
        basicRent(SINGLE, reduced),
        basicRent(SEVERAL, reduced),
        euro(RENT, ALL, "quality_limit_eur_month"),
        euro(RENT, "1-2 persons", "capping_limit_eur_month"),
        euro(RENT, "3+ persons", "capping_limit_eur_month"),
        euro(RENT, ALL, "maximum_rent_eur_month"),
        reduced);
  }

  private int firstYear(String parameter) {
    return table.rows().stream()
        .filter(row -> row.text("parameter").equals(parameter))
        .mapToInt(row -> row.whole("year"))
        .min()
        .orElseThrow();
  }

  private BasicRent basicRent(String household, boolean reduced) {
    double least = euro(RENT, household, "basic_rent_min_eur_month");
    if (reduced) {
      return BasicRent.fixed(
          least,
          plain(RENT, household, "reduction_share"),
          euro(RENT, household, "reduction_from_eur"));
    }
    return BasicRent.rising(
        perEuro(RENT, household, "a"),
        plain(RENT, household, "b"),
        euro(RENT, household, "y_min_eur"),
        least,
        euro(RENT, household, "own_addition_eur_month"));
  }

  ChildBudget childBudget() {
    String child = "child_budget";
    double first = euro(child, ALL, "first_child_eur_year");
    return new ChildBudget(
        first,
        euro(child, ALL, "two_children_eur_year") - first,
        euro(child, ALL, "further_child_eur_year"),
        euro(child, "single_parent", "top_up_eur_year"),
        euro(child, ALL, "extra_12_15_eur_year"),
        euro(child, ALL, "extra_16_17_eur_year"),
        euro(child, SINGLE, "threshold_income_eur"),
        euro(child, COUPLE, "threshold_income_eur"),
        plain(child, ALL, "fall_above"));
  }

  private double euro(String allowance, String household, String parameter) {
    Evidence.Row row = row(allowance, household, parameter);
    return row.number("value") * scale(row);
  }

  /** Scaled so that a scaled income gives a scaled amount. */
  private double perEuro(String allowance, String household, String parameter) {
    Evidence.Row row = row(allowance, household, parameter);
    return row.number("value") / scale(row);
  }

  private double scale(Evidence.Row row) {
    int from = row.whole("year");
    return from == year ? 1 : scale.applyAsDouble(from);
  }

  private double plain(String allowance, String household, String parameter) {
    return row(allowance, household, parameter).number("value");
  }

  /** The row of the nearest year, of a household or of all of them. */
  private Evidence.Row row(String allowance, String household, String parameter) {
    Evidence.Row nearest = null;
    for (Evidence.Row row : table.rows()) {
      String who = row.text("household");
      if (row.text("allowance").equals(allowance)
          && row.text("parameter").equals(parameter)
          && (who.equals(household) || who.equals(ALL))
          && (nearest == null || isNearer(row, nearest, household))) {
        nearest = row;
      }
    }
    if (nearest == null) {
      throw new IllegalStateException(
          "no " + parameter + " of " + allowance + " for " + household + " in allowances.csv");
    }
    years.add(nearest.whole("year"));
    derived |= nearest.whole("year") == year && nearest.text("certainty").equals(DERIVED);
    return nearest;
  }

  private boolean isNearer(Evidence.Row row, Evidence.Row than, String household) {
    int distance = Math.abs(row.whole("year") - year) - Math.abs(than.whole("year") - year);
    return distance < 0 || (distance == 0 && row.text("household").equals(household));
  }
}
