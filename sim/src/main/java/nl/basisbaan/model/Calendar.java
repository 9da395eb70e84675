package nl.basisbaan.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The months of a run with the rules of their dates. Before the first published date the first
 * value holds; after the last one, wages, norms and tax thresholds grow with the indexation
 * parameter and the pension age stays.
 */
public final class Calendar {
  /**
   * @param wagesPerYear growth of wages and norms after the last published date, per year
   * @param labourCreditFall fall of the labour credit above its last threshold, per euro
   */
  record Rates(double wagesPerYear, double labourCreditFall) {}

  private static final double HOURS_PER_YEAR = 36.0 * 52;
  private static final int MONTHS_PER_YEAR = 12;

  private final List<CSVRecord> wages = Table.rows("evidence/minimum_wage.csv");
  private final List<CSVRecord> norms = Table.rows("evidence/benefit_norms.csv");
  private final List<CSVRecord> taxes = Table.rows("evidence/income_tax.csv");
  private final List<CSVRecord> laws = Table.rows("evidence/legal.csv");
  private final List<CSVRecord> benefitRules = Table.rows("evidence/benefit_rules.csv");
  private final List<CSVRecord> closures = Table.rows("evidence/groningen_hours.csv");
  private final Rates rates;

  private Calendar(Rates rates) {
    this.rates = rates;
  }

  /** The months from a start. */
  public static Month[] months(YearMonth start, int count, Parameters parameters) {
    Calendar calendar = new Calendar(parameters.of("indexation", Rates.class));
    Month[] months = new Month[count];
    for (int index = 0; index < count; index++) {
      YearMonth date = start.plusMonths(index);
      Rules rules = calendar.rules(date);
      boolean changed = index == 0 || !rules.equals(months[index - 1].rules());
      months[index] = new Month(index, date, rules, calendar.closed(date), changed);
    }
    return months;
  }

  private Rules rules(YearMonth date) {
    return new Rules(
        minimumWageHour(date),
        norm(date, "single_eur"),
        norm(date, "couple_eur"),
        incomeTax(date),
        pensionAge(date),
        (int) law("temporary_contracts_max"),
        (int) law("temporary_contracts_max_duration"),
        law("transition_payment"),
        (int) Math.round(law("sick_pay_by_employer_max") / 52 * MONTHS_PER_YEAR),
        law("sick_pay_min_share"),
        (int) Math.round(law("unemployment_insurance_condition") / 52 * MONTHS_PER_YEAR),
        (int) law("unemployment_insurance_basic"),
        law("unemployment_insurance_rate_first_2_months"),
        law("unemployment_insurance_rate_after"),
        benefitRule("holiday_allowance"),
        benefitRule("wage_cost_subsidy_cap"),
        benefitRule("wage_cost_subsidy_surcharge"));
  }

  private double minimumWageHour(YearMonth date) {
    CSVRecord row = latest(wages, date);
    double hourly = Table.number(row, "hour_36_eur");
    double euro =
        Double.isNaN(hourly)
            ? Table.number(row, "month_eur") * MONTHS_PER_YEAR / HOURS_PER_YEAR
            : hourly;
    return euro * growth(wages, date);
  }

  private long norm(YearMonth date, String column) {
    return Rules.cents(Table.number(latest(norms, date), column) * growth(norms, date));
  }

  private IncomeTax incomeTax(YearMonth date) {
    int first = Integer.parseInt(taxes.get(0).get("year"));
    int row = Math.max(0, Math.min(taxes.size() - 1, date.getYear() - first));
    int yearsAfter = Math.max(0, date.getYear() - first - row);
    return IncomeTax.of(
        taxes.get(row),
        rates.labourCreditFall(),
        date.getYear() < first ? 1 : StrictMath.pow(1 + rates.wagesPerYear(), yearsAfter));
  }

  private int pensionAge(YearMonth date) {
    String age = "";
    for (CSVRecord row : laws) {
      if (row.get("rule").equals("pension_age")
          && (age.isEmpty() || Integer.parseInt(row.get("from")) <= date.getYear())) {
        age = row.get("value");
      }
    }
    int years = Integer.parseInt(age.substring(0, age.indexOf('y')));
    int months = Integer.parseInt(age.substring(age.indexOf('y') + 1, age.indexOf('m')));
    return years * MONTHS_PER_YEAR + months;
  }

  private double law(String rule) {
    return find(laws, rule);
  }

  private double benefitRule(String rule) {
    return find(benefitRules, rule);
  }

  private static double find(List<CSVRecord> rows, String rule) {
    return rows.stream()
        .filter(row -> row.get("rule").equals(rule))
        .mapToDouble(row -> Table.number(row, "value"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + rule));
  }

  /** Share of working time lost to closures: groningen_hours.csv, column covid, by half-year. */
  private double closed(YearMonth date) {
    for (CSVRecord row : closures) {
      if (!date.isBefore(YearMonth.parse(row.get("start")))
          && date.isBefore(YearMonth.parse(row.get("end")))) {
        return Table.number(row, "covid") / 100;
      }
    }
    return 0;
  }

  private static CSVRecord latest(List<CSVRecord> rows, YearMonth date) {
    CSVRecord latest = rows.get(0);
    for (CSVRecord row : rows) {
      if (!YearMonth.from(LocalDate.parse(row.get("from"))).isAfter(date)) {
        latest = row;
      }
    }
    return latest;
  }

  /** Wages and norms are indexed twice a year: growth since the last published half-year. */
  private double growth(List<CSVRecord> rows, YearMonth date) {
    YearMonth last = YearMonth.from(LocalDate.parse(rows.get(rows.size() - 1).get("from")));
    long halfYears = Math.max(0, ChronoUnit.MONTHS.between(last, date)) / 6;
    return StrictMath.pow(1 + rates.wagesPerYear(), halfYears / 2.0);
  }
}
