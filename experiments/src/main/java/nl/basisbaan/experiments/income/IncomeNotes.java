package nl.basisbaan.experiments.income;

import static nl.basisbaan.experiments.income.IncomeWords.percent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.income.Allowances;
import nl.basisbaan.income.Amount;
import nl.basisbaan.income.Household;
import nl.basisbaan.numbers.Evidence;

/** What should be known beside the amounts: what follows, what is left out, what is estimated. */
final class IncomeNotes {

  private final Income income;
  private final Household household;

  private IncomeNotes(Income income) {
    this.income = income;
    this.household = income.question().household();
  }

  /** All notes on one job. */
  static List<String> of(Income income) {
    IncomeNotes notes = new IncomeNotes(income);
    List<String> items = new ArrayList<>();
    items.add(
        "How to read the table: indented lines add up to the line below them, and lines that are"
            + " not indented add up to net income. Holiday allowance is spread over the year.");
    items.add(notes.grossIncome());
    items.addAll(notes.rentTooHigh());
    if (income.inJob().hours() > 0) {
      items.add(notes.afterTheJob());
    }
    items.add(notes.notCounted());
    items.addAll(notes.estimates());
    return items;
  }

  /** The notes that hold for any number of hours. */
  static List<String> ofAnyJob(Income income) {
    IncomeNotes notes = new IncomeNotes(income);
    List<String> items = new ArrayList<>(notes.rentTooHigh());
    items.add(notes.notCounted());
    items.addAll(notes.estimates());
    return items;
  }

  private String grossIncome() {
    Column without = income.withoutJob();
    Column inJob = income.inJob();
    return "Allowances look at the gross income of the household, benefit and the tax on it"
        + " included: "
        + Euro.whole(without.money().testIncome() / Euro.CENTS)
        + " euro a year without the job, "
        + Euro.whole(inJob.money().testIncome() / Euro.CENTS)
        + " in it"
        + income
            .firstMonth()
            .map(
                first ->
                    " from month "
                        + income.month()
                        + ", "
                        + Euro.whole(first.inJob().money().testIncome() / Euro.CENTS)
                        + " in month 1")
            .orElse("")
        + ".";
  }

  private List<String> rentTooHigh() {
    Allowances.Rent rent = income.rules().allowances().rent();
    if (household.rentCents() <= rent.most() * Euro.CENTS) {
      return List.of();
    }
    String most = Euro.exact(rent.most());
    return List.of(
        rent.lawOf2026()
            ? "Rent allowance (huurtoeslag) counts " + most + " of the rent."
            : "There is no rent allowance (huurtoeslag) above a rent of " + most + ".");
  }

  private String afterTheJob() {
    double wage = income.inJob().money().first().pay().wage() / Euro.CENTS;
    double first = law("unemployment_insurance_rate_first_2_months");
    double after = law("unemployment_insurance_rate_after");
    return "After the job: who worked "
        + Numbers.parameter(law("unemployment_insurance_condition"))
        + " of the last 36 weeks gets unemployment insurance (WW), "
        + percent(first)
        + " of the gross wage for two months ("
        + Euro.whole(first * wage)
        + " euro), then "
        + percent(after)
        + " ("
        + Euro.whole(after * wage)
        + "), for "
        + Numbers.parameter(law("unemployment_insurance_basic"))
        + " months, or more after years of work. Benefit tops it up to the norm and follows it"
        + " (legal.csv).";
  }

  private double law(String rule) {
    return Evidence.of("legal.csv").value(rule, income.question().date());
  }

  private String notCounted() {
    List<String> left = new ArrayList<>();
    if (household.children() > 0) {
      left.add("child benefit (kinderbijslag), the same with and without a job");
    }
    if (household.hasChildUnder12()) {
      left.add("child care and its allowance (kinderopvangtoeslag)");
    }
    if (household.otherAdults() > 0) {
      left.add("the income of the other adults, which lowers allowances");
    }
    left.add("a year-end bonus, pension premiums and the cost of going to work");
    left.add("the limits of wealth of the allowances");
    return "Not counted: " + String.join("; ", left) + ".";
  }

  private List<String> estimates() {
    String estimates =
        Arrays.stream(Amount.values())
            .filter(amount -> income.rules().vintages().get(amount).estimated())
            .filter(amount -> matters(amount, income.question()))
            .map(amount -> amount.words() + " " + income.rules().vintages().get(amount).words())
            .collect(Collectors.joining("; "));
    return estimates.isEmpty()
        ? List.of()
        : List.of("Not published for this date, so estimated: " + estimates + ".");
  }

  /** Whether an amount may matter to the household that was asked about. */
  static boolean matters(Amount amount, IncomeQuestion question) {
    Household household = question.household();
    return switch (amount) {
      case COMBINATION_CREDIT -> household.hasChildUnder12();
      case CHILD_BUDGET -> household.children() > 0;
      case RENT -> household.rentCents() > 0;
      case EXEMPT_OF_PARENTS -> household.isYoungSingleParent();
      case EXEMPT_WITH_LIMIT -> household.medicalLimit() || question.subsidised();
      case WEALTH -> household.wealthCents() > 0;
      case VOLUNTEERS -> question.volunteerAllowance() > 0;
      case PREMIUM -> question.premium() > 0;
      case MINIMUM_WAGE, NORM, INCOME_TAX, EXEMPT_EARNINGS, SCHEMES, ENERGY, HEALTH_CARE -> true;
    };
  }
}
