package nl.basisbaan.income;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.income.Allowances.BasicRent;
import nl.basisbaan.income.Allowances.ChildBudget;
import nl.basisbaan.income.Allowances.HealthCare;
import nl.basisbaan.income.Allowances.Rent;
import nl.basisbaan.income.IncomeRules.CombinationCredit;
import nl.basisbaan.income.IncomeRules.CostSharing;
import nl.basisbaan.income.IncomeRules.Exemptions;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Evidence;

/**
 * The income rules by date. Amounts without a published value for a date take the nearest one,
 * scaled with the minimum wage; after the last published date wages, norms and tax thresholds
 * follow an indexation. Which values are estimates is told in the rules.
 */
public final class IncomeCalendar {
  private static final double HOURS_PER_YEAR = 36.0 * 52;
  private static final int MONTHS_PER_YEAR = 12;
  private static final int HALF_YEAR = 6;

  private final Evidence wages = Evidence.of("minimum_wage.csv");
  private final Evidence norms = Evidence.of("benefit_norms.csv");
  private final Evidence taxes = Evidence.of("income_tax.csv");
  private final BenefitRules benefitRules = new BenefitRules();
  private final Evidence allowances = Evidence.of("allowances.csv");
  private final double wagesPerYear;
  private final double labourCreditFall;

  /**
   * @param wagesPerYear growth of wages and norms after the last published date, a year
   * @param labourCreditFall fall of the labour credit above its last threshold, per euro, in years
   *     without a published one
   */
  public IncomeCalendar(double wagesPerYear, double labourCreditFall) {
    this.wagesPerYear = wagesPerYear;
    this.labourCreditFall = labourCreditFall;
  }

  /** First month with published wages and norms. */
  public YearMonth first() {
    return wages.first();
  }

  /** Last month from which wages are published. */
  public YearMonth last() {
    return wages.last();
  }

  /** The rules of one month. */
  public IncomeRules at(YearMonth date) {
    Year year = new Year(date.getYear());
    return new IncomeRules(
        minimumWageHour(date),
        benefitRules.share("holiday_allowance"),
        norm(date, "single_eur"),
        norm(date, "couple_eur"),
        new CostSharing(
            benefitRules.share("cost_sharing_fixed"),
            benefitRules.share("cost_sharing_each_adult")),
        year.exemptions(),
        Cents.of(year.amount("volunteer_allowance_max")),
        Cents.of(year.amount("activation_premium_max")),
        Cents.of(year.amount("local_schemes_lost_per_place") / MONTHS_PER_YEAR),
        incomeTax(date),
        year.combinationCredit(),
        new Allowances(year.healthCare(), year.rent(), year.childBudget()),
        estimates(date, year));
  }

  /** Gross minimum wage, euro an hour. */
  public double minimumWageHour(YearMonth date) {
    Evidence.Row row = wages.at(date);
    double hourly = row.number("hour_36_eur");
    double euro =
        Double.isNaN(hourly) ? row.number("month_eur") * MONTHS_PER_YEAR / HOURS_PER_YEAR : hourly;
    return euro * growth(wages, date);
  }

  private long norm(YearMonth date, String column) {
    return Cents.of(norms.at(date).number(column) * growth(norms, date));
  }

  private IncomeTax incomeTax(YearMonth date) {
    List<Evidence.Row> years = taxes.rows();
    int first = years.get(0).whole("year");
    int row = Math.max(0, Math.min(years.size() - 1, date.getYear() - first));
    int yearsAfter = Math.max(0, date.getYear() - first - row);
    return IncomeTax.of(
        years.get(row),
        labourCreditFall,
        date.getYear() < first ? 1 : StrictMath.pow(1 + wagesPerYear, yearsAfter));
  }

  private List<String> estimates(YearMonth date, Year year) {
    List<String> estimates = new ArrayList<>();
    if (growth(wages, date) > 1) {
      estimates.add("minimum wage and benefit norm: indexed since " + last());
    }
    int lastTax = taxes.rows().get(taxes.rows().size() - 1).whole("year");
    if (date.getYear() > lastTax) {
      estimates.add("income tax: thresholds and credits of " + lastTax + ", indexed");
    }
    if (year.nearest != date.getYear()) {
      estimates.add(
          "allowances and combination credit: those of "
              + year.nearest
              + ", scaled with the minimum wage");
    }
    List<String> amounts = benefitRules.notPublished(date.getYear());
    if (!amounts.isEmpty()) {
      estimates.add(
          String.join(", ", amounts) + ": nearest published year, scaled with the minimum wage");
    }
    return estimates;
  }

  /** Wages and norms are indexed twice a year: growth since the last published half-year. */
  private double growth(Evidence published, YearMonth date) {
    long months = ChronoUnit.MONTHS.between(published.last(), date);
    long halfYears = Math.max(0, months) / HALF_YEAR;
    return StrictMath.pow(1 + wagesPerYear, halfYears / 2.0);
  }

  /** Amounts that are published by year: of the year itself, or of the nearest one, scaled. */
  private final class Year {
    private final int year;
    private final int nearest;
    private final double scale;

    Year(int year) {
      this.year = year;
      int first = Integer.MAX_VALUE;
      int last = Integer.MIN_VALUE;
      for (Evidence.Row row : allowances.rows()) {
        first = Math.min(first, row.whole("year"));
        last = Math.max(last, row.whole("year"));
      }
      this.nearest = Math.max(first, Math.min(last, year));
      this.scale = scale(nearest);
    }

    private double scale(int from) {
      return from == year ? 1 : january(year) / january(from);
    }

    private double january(int of) {
      return minimumWageHour(YearMonth.of(of, 1));
    }

    double amount(String rule) {
      return benefitRules.amount(rule, year, this::scale);
    }

    Exemptions exemptions() {
      return new Exemptions(
          benefitRules.share("part_time_earnings_exempt_share"),
          Cents.of(amount("part_time_earnings_exempt_max")),
          (int) benefitRules.share("part_time_earnings_exempt_months"),
          benefitRules.share("single_parent_earnings_exempt_share"),
          Cents.of(amount("single_parent_earnings_exempt_max")),
          (int) benefitRules.share("single_parent_earnings_exempt_months"),
          benefitRules.share("medical_limit_earnings_exempt_share"));
    }

    CombinationCredit combinationCredit() {
      return new CombinationCredit(
          euro("combination_credit", "single_parent", "from_income_eur"),
          plain("combination_credit", "single_parent", "rate"),
          euro("combination_credit", "single_parent", "maximum_eur_year"));
    }

    HealthCare healthCare() {
      return new HealthCare(
          euro("health_care", "single", "maximum_eur_year"),
          euro("health_care", "couple", "maximum_eur_year"),
          euro("health_care", "all", "threshold_income_eur"),
          plain("health_care", "all", "fall_above"));
    }

    Rent rent() {
      boolean mostCounts = benefitRules.hasBegun(BenefitRules.COUNTED_RENT, year);
      return new Rent(
          basicRent("single"),
          basicRent("multi_person"),
          euro("rent", "all", "quality_limit_eur_month"),
          euro("rent", "1-2 persons", "capping_limit_eur_month"),
          euro("rent", "3+ persons", "capping_limit_eur_month"),
          mostCounts
              ? amount(BenefitRules.COUNTED_RENT)
              : euro("rent", "all", "maximum_rent_eur_month"),
          mostCounts);
    }

    /** Scaled so that a scaled income gives a scaled basic rent. */
    private BasicRent basicRent(String household) {
      return new BasicRent(
          plain("rent", household, "a") / scale,
          plain("rent", household, "b"),
          euro("rent", household, "y_min_eur"),
          euro("rent", household, "basic_rent_min_eur_month"),
          euro("rent", household, "own_addition_eur_month"));
    }

    ChildBudget childBudget() {
      return new ChildBudget(
          euro("child_budget", "all", "first_child_eur_year"),
          euro("child_budget", "all", "two_children_eur_year"),
          euro("child_budget", "single_parent", "top_up_eur_year"),
          euro("child_budget", "all", "extra_12_15_eur_year"),
          euro("child_budget", "all", "extra_16_17_eur_year"),
          euro("child_budget", "single", "threshold_income_eur"),
          euro("child_budget", "couple", "threshold_income_eur"),
          plain("child_budget", "all", "fall_above"));
    }

    private double euro(String allowance, String household, String parameter) {
      return plain(allowance, household, parameter) * scale;
    }

    /** The row of a household, or of all of them. */
    private double plain(String allowance, String household, String parameter) {
      double value = Double.NaN;
      for (Evidence.Row row : allowances.rows()) {
        boolean own = row.text("household").equals(household);
        if (row.text("allowance").equals(allowance)
            && row.whole("year") == nearest
            && row.text("parameter").equals(parameter)
            && (own || row.text("household").equals("all"))) {
          value = own || Double.isNaN(value) ? row.number("value") : value;
        }
      }
      if (Double.isNaN(value)) {
        throw new IllegalStateException(
            "no " + parameter + " of " + allowance + " for " + household + " in " + nearest);
      }
      return value;
    }
  }
}
