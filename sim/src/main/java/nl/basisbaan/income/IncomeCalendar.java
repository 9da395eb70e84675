package nl.basisbaan.income;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.basisbaan.income.IncomeRules.CombinationCredit;
import nl.basisbaan.income.IncomeRules.CostSharing;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Parameters;

/**
 * The income rules by date. Amounts without a published value for a date take the nearest one,
 * scaled with the minimum wage; after the last published date wages, norms and tax thresholds
 * follow an indexation. The rules tell from when each amount is.
 */
public final class IncomeCalendar {
  private static final int WEEKS_PER_YEAR = 52;
  private static final int MONTHS_PER_YEAR = 12;
  private static final int HALF_YEAR = 6;
  private static final int USUAL_WEEK = 36;

  /** Working weeks of which the table has hours. */
  private static final List<Integer> PRINTED_WEEKS = List.of(36, 38, 40);

  /** Column of the minimum wage of a month, empty from 2024 on. */
  private static final String WAGE_OF_A_MONTH = "month_eur";

  /** Five cents, to which the minimum wage of a week is rounded. */
  private static final double STEPS_OF_WEEK = 20;

  private static final double CENTS = 100;
  private static final double LITTLE = 1e-6;

  private final Evidence wages = Evidence.of("minimum_wage.csv");
  private final Evidence norms = Evidence.of("benefit_norms.csv");
  private final Evidence taxes = Evidence.of("income_tax.csv");
  private final Settings settings;
  private final Map<YearMonth, IncomeRules> known = new ConcurrentHashMap<>();

  /**
   * Growth after the tables end; parameters {@code indexation}.
   *
   * @param wagesPerYear growth of wages and norms after the last published date, a year
   * @param labourCreditFall fall of the labour credit above its last threshold, per euro, in years
   *     without a published one
   */
  record Rates(double wagesPerYear, double labourCreditFall) {}

  /**
   * What the law leaves to towns and employers; parameters {@code income}.
   *
   * @param schemesUpTo net income over the benefit norm up to which municipal schemes are open
   * @param fullWeekHours full working week of the employer: before 2024 the minimum wage was of a
   *     month, and an hour of it that over this week
   */
  record Local(double schemesUpTo, int fullWeekHours) {}

  /** What the tables leave open. */
  public record Settings(Rates rates, Local local) {
    /** Those of the parameters. */
    public static Settings of(Parameters parameters) {
      return new Settings(
          parameters.of("indexation", Rates.class), parameters.of("income", Local.class));
    }

    /** The same with schemes up to another income. */
    public Settings withSchemesUpTo(double ratio) {
      return new Settings(rates, new Local(ratio, local.fullWeekHours));
    }

    /** The same with another full week. */
    public Settings withFullWeek(int hours) {
      return new Settings(rates, new Local(local.schemesUpTo, hours));
    }
  }

  public IncomeCalendar(Settings settings) {
    this.settings = settings;
  }

  /** First month with published wages and norms. */
  public YearMonth first() {
    return wages.first();
  }

  /** Last month from which wages and norms are both published. */
  public YearMonth last() {
    return wages.last().isBefore(norms.last()) ? wages.last() : norms.last();
  }

  /** The rules of one month: all tables change in January and July alone. */
  public IncomeRules at(YearMonth date) {
    return known.computeIfAbsent(halfYear(date), this::rules);
  }

  /** The first month of the half-year of a date. */
  static YearMonth halfYear(YearMonth date) {
    return YearMonth.of(date.getYear(), date.getMonthValue() <= HALF_YEAR ? 1 : HALF_YEAR + 1);
  }

  private IncomeRules rules(YearMonth date) {
    int year = date.getYear();
    AllowanceTable table = new AllowanceTable(year, from -> january(year) / january(from));
    BenefitRules rules = new BenefitRules(date, from -> january(year) / january(from));
    Map<Amount, Vintage> vintages = vintages(date, rules);
    long coupleNorm = norm(date, "couple_eur");
    CombinationCredit combination = table.combinationCredit();
    vintages.put(Amount.COMBINATION_CREDIT, table.vintage());
    Allowances.HealthCare healthCare = table.healthCare();
    vintages.put(Amount.HEALTH_CARE, table.vintage());
    Allowances.Rent rent = table.rent();
    vintages.put(Amount.RENT, table.vintage());
    Allowances.ChildBudget childBudget = table.childBudget();
    vintages.put(Amount.CHILD_BUDGET, table.vintage());
    return new IncomeRules(
        minimumWageHour(date),
        rules.share("holiday_allowance"),
        norm(date, "single_eur"),
        coupleNorm,
        new CostSharing(rules.share("cost_sharing_fixed"), rules.share("cost_sharing_each_adult")),
        Cents.of(rules.yearly("wealth_limit_single")),
        Cents.of(rules.yearly("wealth_limit_single") * rules.share("wealth_limit_several")),
        rules.exemptions(coupleNorm),
        rules.municipal(settings.local.schemesUpTo),
        Cents.of(rules.untilNext("volunteer_allowance_max")),
        Cents.of(rules.yearly("activation_premium_max")),
        incomeTax(date),
        combination,
        new Allowances(healthCare, rent, childBudget),
        vintages);
  }

  private double january(int year) {
    return usualHour(YearMonth.of(year, 1));
  }

  /** The same whatever the working week: that of 36 hours. */
  private double usualHour(YearMonth date) {
    return minimumWageHour(date, USUAL_WEEK);
  }

  /** Minimum wage of a month over that of another, whatever the working week of an employer. */
  public double wagesOver(YearMonth date, YearMonth other) {
    return usualHour(date) / usualHour(other);
  }

  /** Whether the minimum wage of an hour follows from that of a month by the full week. */
  public boolean hasWageOfAMonth(YearMonth date) {
    return !Double.isNaN(wages.at(date).number(WAGE_OF_A_MONTH));
  }

  /** Gross minimum wage, euro an hour. */
  public double minimumWageHour(YearMonth date) {
    return minimumWageHour(date, settings.local.fullWeekHours);
  }

  private double minimumWageHour(YearMonth date, int fullWeek) {
    return published(wages.at(date), fullWeek) * growth(wages, date);
  }

  /** Until 2023 that of a month: a week to five cents, over its hours, rounded up to a cent. */
  private static double published(Evidence.Row row, int fullWeek) {
    if (Double.isNaN(row.number(WAGE_OF_A_MONTH))) {
      return row.number("hour_36_eur");
    }
    double hour =
        PRINTED_WEEKS.contains(fullWeek) ? row.number("hour_" + fullWeek + "_eur") : Double.NaN;
    double week = row.number(WAGE_OF_A_MONTH) * MONTHS_PER_YEAR / WEEKS_PER_YEAR;
    double rounded = Math.rint(week * STEPS_OF_WEEK) / STEPS_OF_WEEK;
    return Double.isNaN(hour) ? Math.ceil(rounded / fullWeek * CENTS - LITTLE) / CENTS : hour;
  }

  /** Norms follow the minimum wage where that is published and they are not yet. */
  private long norm(YearMonth date, String column) {
    Evidence.Row row = norms.at(date);
    double since =
        date.isAfter(norms.last()) ? minimumWageHour(date) / minimumWageHour(norms.last()) : 1;
    return Cents.of(row.number(column) * since);
  }

  private IncomeTax incomeTax(YearMonth date) {
    int year = taxYear(date);
    return IncomeTax.of(
        taxes.rows().get(year - firstTaxYear()),
        settings.rates.labourCreditFall,
        StrictMath.pow(1 + settings.rates.wagesPerYear, Math.max(0, date.getYear() - year)));
  }

  private int firstTaxYear() {
    return taxes.rows().get(0).whole("year");
  }

  private int taxYear(YearMonth date) {
    int first = firstTaxYear();
    return Math.max(first, Math.min(first + taxes.rows().size() - 1, date.getYear()));
  }

  /** From when the amounts are, but those of allowances. */
  private Map<Amount, Vintage> vintages(YearMonth date, BenefitRules rules) {
    Map<Amount, Vintage> vintages = new EnumMap<>(Amount.class);
    boolean indexed = growth(wages, date) > 1;
    YearMonth wage = wages.at(date).from();
    vintages.put(
        Amount.MINIMUM_WAGE,
        indexed ? Vintage.of(Vintage.Basis.INDEXED, wage) : Vintage.published(wage));
    vintages.put(Amount.NORM, normVintage(date));
    int tax = taxYear(date);
    vintages.put(
        Amount.INCOME_TAX,
        date.getYear() == tax
            ? Vintage.published(tax)
            : Vintage.of(Vintage.Basis.PART_INDEXED, tax));
    vintages.put(Amount.EXEMPT_EARNINGS, rules.vintageOfCap(BenefitRules.FIRST_MONTHS));
    vintages.put(Amount.EXEMPT_OF_PARENTS, rules.vintageOfCap(BenefitRules.PARENTS));
    vintages.put(Amount.EXEMPT_WITH_LIMIT, rules.vintageOfCap(BenefitRules.LIMIT));
    vintages.put(Amount.SCHEMES, rules.vintageYearly("local_schemes_lost_per_place"));
    vintages.put(Amount.ENERGY, rules.vintageBegun("energy_allowance"));
    vintages.put(Amount.VOLUNTEERS, rules.vintageUntilNext("volunteer_allowance_max"));
    vintages.put(Amount.PREMIUM, rules.vintageYearly("activation_premium_max"));
    vintages.put(Amount.WEALTH, rules.vintageYearly("wealth_limit_single"));
    return vintages;
  }

  private Vintage normVintage(YearMonth date) {
    YearMonth from = norms.at(date).from();
    return minimumWageHour(date) > minimumWageHour(from) && date.isAfter(norms.last())
        ? Vintage.of(Vintage.Basis.SCALED, from)
        : Vintage.published(from);
  }

  /** Wages are indexed twice a year: growth since the last published half-year. */
  private double growth(Evidence published, YearMonth date) {
    long months = ChronoUnit.MONTHS.between(published.last(), date);
    long halfYears = Math.max(0, months) / HALF_YEAR;
    return StrictMath.pow(1 + settings.rates.wagesPerYear, halfYears / 2.0);
  }
}
