package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.income.Allowances;
import nl.basisbaan.income.Amount;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.Vintage;
import nl.basisbaan.numbers.Evidence;

/** What should be known beside the amounts: what follows, what is left out, what is estimated. */
final class IncomeNotes {

  private final Income income;
  private final Household household;
  private final IncomeSpeech speech;

  private IncomeNotes(Income income, IncomeSpeech speech) {
    this.income = income;
    this.household = income.question().household();
    this.speech = speech;
  }

  /** All notes on one job. */
  static List<String> of(Income income, IncomeSpeech speech) {
    IncomeNotes notes = new IncomeNotes(income, speech);
    List<String> items = new ArrayList<>();
    items.add(speech.say("note.read"));
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
  static List<String> ofAnyJob(Income income, IncomeSpeech speech) {
    IncomeNotes notes = new IncomeNotes(income, speech);
    List<String> items = new ArrayList<>(notes.rentTooHigh());
    items.add(notes.notCounted());
    items.addAll(notes.estimates());
    return items;
  }

  private String grossIncome() {
    String without = gross(income.withoutJob());
    String inJob = gross(income.inJob());
    return income
        .firstMonth()
        .map(
            first ->
                speech.say(
                    "note.gross_income.lasting",
                    without,
                    inJob,
                    income.month(),
                    gross(first.inJob())))
        .orElseGet(() -> speech.say("note.gross_income", without, inJob));
  }

  private String gross(Column column) {
    return speech.wholeOfCents(column.money().testIncome());
  }

  private List<String> rentTooHigh() {
    Allowances.Rent rent = income.rules().allowances().rent();
    if (household.rentCents() <= rent.most() * Euro.CENTS) {
      return List.of();
    }
    return List.of(
        speech.say(
            rent.lawOf2026() ? "note.rent_capped" : "note.rent_too_high",
            speech.exact(rent.most())));
  }

  private String afterTheJob() {
    double wage = income.inJob().money().first().pay().wage() / Euro.CENTS;
    double first = law("unemployment_insurance_rate_first_2_months");
    double after = law("unemployment_insurance_rate_after");
    return speech.say(
        "note.after",
        speech.number(law("unemployment_insurance_condition")),
        speech.percent(first),
        speech.whole(first * wage),
        speech.percent(after),
        speech.whole(after * wage),
        speech.number(law("unemployment_insurance_basic")));
  }

  private double law(String rule) {
    return Evidence.of("legal.csv").value(rule, income.question().date());
  }

  private String notCounted() {
    List<String> left = new ArrayList<>();
    if (household.children() > 0) {
      left.add("child_benefit");
    }
    if (household.hasChildUnder12()) {
      left.add("child_care");
    }
    if (household.otherAdults() > 0) {
      left.add("other_adults");
    }
    left.add("work");
    left.add("wealth");
    return speech.say(
        "note.not_counted",
        left.stream()
            .map(each -> speech.say("left_out." + each))
            .collect(Collectors.joining("; ")));
  }

  private List<String> estimates() {
    String estimates =
        Arrays.stream(Amount.values())
            .filter(amount -> vintage(amount).estimated())
            .filter(amount -> matters(amount, income.question()))
            .map(
                amount ->
                    speech.say(
                        "note.estimate",
                        speech.say("amount", amount),
                        speech.vintage(vintage(amount))))
            .collect(Collectors.joining("; "));
    return estimates.isEmpty() ? List.of() : List.of(speech.say("note.estimates", estimates));
  }

  private Vintage vintage(Amount amount) {
    return income.rules().vintages().get(amount);
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
