package nl.basisbaan.time;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.basisbaan.income.IncomeCalendar;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.OnBenefit;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Parameters;

/**
 * The months of a run with the rules of their dates. After the last published date wages, norms and
 * tax thresholds grow with the indexation parameter and the pension age stays.
 */
public final class Calendar {
  /**
   * Everything that the months of a run depend on.
   *
   * @param start first month
   * @param count number of months
   * @param income what the tables of income leave open
   * @param closures of work places, no two in one month
   */
  public record Numbers(
      YearMonth start, int count, IncomeCalendar.Settings income, List<Closure> closures) {
    /** What they depend on under these parameters. */
    public static Numbers of(
        YearMonth start, int count, Parameters parameters, List<Closure> closures) {
      return new Numbers(start, count, IncomeCalendar.Settings.of(parameters), closures);
    }
  }

  /** The letter to the council with most costs of a place is of early 2022. */
  private static final YearMonth COSTS_PUBLISHED = YearMonth.of(2022, 1);

  private static final int MONTHS_PER_YEAR = 12;
  private static final double WEEKS_PER_YEAR = 52;

  private final Evidence laws = Evidence.of("legal.csv");
  private final Evidence compensations = Evidence.of("labour_costs_compensation.csv");
  private final Evidence benefitRules = Evidence.of("benefit_rules.csv");
  private final IncomeCalendar incomes;

  private Calendar(IncomeCalendar.Settings income) {
    this.incomes = new IncomeCalendar(income);
  }

  /**
   * The months from a start.
   *
   * @param closures of work places, no two in one month
   */
  public static Month[] months(
      YearMonth start, int count, Parameters parameters, List<Closure> closures) {
    return months(Numbers.of(start, count, parameters, closures));
  }

  /** The months that follow from these numbers alone. */
  public static Month[] months(Numbers numbers) {
    Calendar calendar = new Calendar(numbers.income());
    Month[] months = new Month[numbers.count()];
    for (int index = 0; index < months.length; index++) {
      YearMonth date = numbers.start().plusMonths(index);
      Rules rules = calendar.rules(date);
      boolean changed = index == 0 || !rules.equals(months[index - 1].rules());
      rules = changed ? rules : months[index - 1].rules();
      double closed = Closure.share(numbers.closures(), date);
      months[index] = new Month(index, date, rules, closed, changed);
    }
    return months;
  }

  private Rules rules(YearMonth date) {
    IncomeRules income = incomes.at(date);
    return new Rules(
        income,
        new OnBenefit(income),
        pensionAge(date),
        (int) laws.value("temporary_contracts_max", date),
        (int) laws.value("temporary_contracts_max_duration", date),
        laws.value("transition_payment", date),
        (int) Math.round(laws.value("sick_pay_by_employer_max", date) / 52 * MONTHS_PER_YEAR),
        laws.value("sick_pay_min_share", date),
        laws.value("leave_weeks_min", date) / WEEKS_PER_YEAR,
        (int) laws.value("leave_lapse", date),
        (int)
            Math.round(laws.value("unemployment_insurance_condition", date) / 52 * MONTHS_PER_YEAR),
        (int) laws.value("unemployment_insurance_basic", date),
        laws.value("unemployment_insurance_rate_first_2_months", date),
        laws.value("unemployment_insurance_rate_after", date),
        benefitRules.value("wage_cost_subsidy_cap", date),
        benefitRules.value("flat_rate_wage_cost_subsidy_first_6_months", date),
        benefitRules.value("wage_cost_subsidy_surcharge", date),
        compensations(date),
        incomes.wagesOver(date, COSTS_PUBLISHED));
  }

  /** Those of which something is paid, one of a group, the greatest an hour first. */
  private List<Compensation> compensations(YearMonth date) {
    return compensations.rows().stream()
        .map(row -> row.text("group"))
        .distinct()
        .map(group -> Compensation.of(compensations.named(group).at(date)))
        .filter(one -> one.euroAYear() > 0)
        .sorted(Comparator.comparingDouble(Compensation::euroAnHour).reversed())
        .toList();
  }

  private int pensionAge(YearMonth date) {
    String age = laws.named("pension_age").at(date).text("value");
    int years = Integer.parseInt(age.substring(0, age.indexOf('y')));
    int months = Integer.parseInt(age.substring(age.indexOf('y') + 1, age.indexOf('m')));
    return years * MONTHS_PER_YEAR + months;
  }
}
