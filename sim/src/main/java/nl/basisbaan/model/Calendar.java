package nl.basisbaan.model;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.evidence.Table;
import nl.basisbaan.income.IncomeCalendar;
import org.apache.commons.csv.CSVRecord;

/**
 * The months of a run with the rules of their dates. After the last published date wages, norms and
 * tax thresholds grow with the indexation parameter and the pension age stays.
 */
public final class Calendar {
  /**
   * @param wagesPerYear growth of wages and norms after the last published date, per year
   * @param labourCreditFall fall of the labour credit above its last threshold, per euro
   */
  record Rates(double wagesPerYear, double labourCreditFall) {}

  /** The letter to the council with most costs of a place is of early 2022. */
  private static final YearMonth COSTS_PUBLISHED = YearMonth.of(2022, 1);

  private static final int MONTHS_PER_YEAR = 12;

  private final List<CSVRecord> laws = Table.rows("evidence/legal.csv");
  private final List<CSVRecord> benefitRules = Table.rows("evidence/benefit_rules.csv");
  private final List<CSVRecord> closures = Table.rows("evidence/groningen_hours.csv");
  private final IncomeCalendar incomes;

  private Calendar(Rates rates) {
    this.incomes = new IncomeCalendar(rates.wagesPerYear(), rates.labourCreditFall());
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
        incomes.at(date),
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
        benefitRule("wage_cost_subsidy_cap"),
        benefitRule("wage_cost_subsidy_surcharge"),
        incomes.minimumWageHour(date) / incomes.minimumWageHour(COSTS_PUBLISHED));
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
}
