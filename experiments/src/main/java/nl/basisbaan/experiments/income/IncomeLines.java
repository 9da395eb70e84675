package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.income.IncomeLine.Kind;
import nl.basisbaan.income.Amount;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.Vintage;

/** The lines of a household's money on benefit and in a job, each with its rule. */
final class IncomeLines {
  private final IncomeQuestion question;
  private final IncomeRules rules;
  private final IncomeSpeech speech;
  private final IncomeWords words;
  private final Column without;
  private final Column inFirstMonth;
  private final Column inJob;
  private final List<IncomeLine> lines = new ArrayList<>();

  private IncomeLines(Income income, IncomeSpeech speech) {
    this.question = income.question();
    this.rules = income.rules();
    this.speech = speech;
    this.words = new IncomeWords(income, speech);
    this.without = income.withoutJob();
    this.inJob = income.inJob();
    this.inFirstMonth = income.firstMonth().map(Income::inJob).orElse(inJob);
  }

  /** All lines in order, those of nothing too; net income is not among them. */
  static List<IncomeLine> of(Income income, IncomeSpeech speech) {
    IncomeLines lines = new IncomeLines(income, speech);
    lines.wage();
    lines.benefit();
    lines.municipality();
    lines.allowances();
    return List.copyOf(lines.lines);
  }

  /** A line that rests on amounts of a file. */
  private void add(
      Kind kind,
      String item,
      ToLongFunction<Column> cents,
      Amount amount,
      String rule,
      String file) {
    Vintage vintage = rules.vintages().get(amount);
    String sourced = speech.say("sourced", rule, file, speech.vintage(vintage));
    add(kind, item, cents, Optional.of(vintage), sourced);
  }

  /** A line that follows from the others. */
  private void add(Kind kind, String item, ToLongFunction<Column> cents) {
    add(kind, item, cents, Optional.empty(), speech.say(item));
  }

  private void add(
      Kind kind,
      String item,
      ToLongFunction<Column> cents,
      Optional<Vintage> vintage,
      String rule) {
    lines.add(
        new IncomeLine(
            kind,
            item,
            cents.applyAsLong(without),
            cents.applyAsLong(inFirstMonth),
            cents.applyAsLong(inJob),
            vintage,
            rule));
  }

  private void wage() {
    add(
        Kind.PART,
        "gross_wage",
        column -> column.money().first().pay().wage(),
        Amount.MINIMUM_WAGE,
        words.grossWage(),
        "minimum_wage.csv");
    String taxes = "income_tax.csv";
    add(
        Kind.PART,
        "income_tax_before_credits",
        column -> -column.tax().beforeCredits(),
        Amount.INCOME_TAX,
        words.brackets(),
        taxes);
    add(
        Kind.PART,
        "general_credit",
        column -> column.tax().generalCredit(),
        Amount.INCOME_TAX,
        words.generalCredit(),
        taxes);
    add(
        Kind.PART,
        "labour_credit",
        column -> column.tax().labourCredit(),
        Amount.INCOME_TAX,
        words.labourCredit(),
        taxes);
    add(
        Kind.PART,
        "combination_credit",
        column -> column.tax().combinationCredit(),
        Amount.COMBINATION_CREDIT,
        words.combinationCredit(),
        "allowances.csv");
    add(Kind.PART, "unused_credit", column -> -column.tax().unused());
    add(Kind.SUM, "net_wage", column -> column.money().first().net());
    add(
        Kind.WHOLE,
        "partner_net_wage",
        column -> column.money().second().net(),
        Amount.MINIMUM_WAGE,
        words.partner(),
        "minimum_wage.csv");
    add(
        Kind.WHOLE,
        "general_credit_paid_out",
        column -> column.money().creditPaidOut(),
        Amount.INCOME_TAX,
        words.creditPaidOut(),
        taxes);
  }

  private void benefit() {
    add(
        Kind.PART,
        "benefit_norm",
        column -> column.money().norm(),
        Amount.NORM,
        words.norm(),
        words.normFiles());
    add(Kind.PART, "earnings_deducted", column -> -column.money().deducted());
    add(
        Kind.PART,
        "exempt_earnings",
        column -> column.money().exemptBesideBenefit(),
        exempt(),
        words.exempt(),
        "benefit_rules.csv");
    add(Kind.SUM, "benefit_paid", column -> column.money().benefit());
  }

  /** Of the exemptions of the household one that is an estimate, if there is any. */
  private Amount exempt() {
    return Stream.of(Amount.EXEMPT_WITH_LIMIT, Amount.EXEMPT_OF_PARENTS)
        .filter(amount -> IncomeNotes.matters(amount, question))
        .filter(amount -> rules.vintages().get(amount).estimated())
        .findFirst()
        .orElse(Amount.EXEMPT_EARNINGS);
  }

  private void municipality() {
    String file = "benefit_rules.csv";
    add(
        Kind.WHOLE,
        "municipal_schemes",
        column -> column.money().schemes(),
        Amount.SCHEMES,
        words.schemes(),
        file);
    add(
        Kind.WHOLE,
        "energy_allowance",
        column -> column.money().energy(),
        Amount.ENERGY,
        words.energy(),
        file);
    add(
        Kind.WHOLE,
        "volunteer_allowance",
        Column::volunteerAllowance,
        Amount.VOLUNTEERS,
        words.volunteers(),
        file);
    add(Kind.WHOLE, "premium", Column::premium, Amount.PREMIUM, words.premium(), file);
  }

  private void allowances() {
    String file = "allowances.csv";
    add(
        Kind.WHOLE,
        "health_care_allowance",
        column -> column.money().healthCare(),
        Amount.HEALTH_CARE,
        words.healthCare(),
        file);
    add(
        Kind.WHOLE,
        "rent_allowance",
        column -> column.money().rent(),
        Amount.RENT,
        words.rent(),
        file);
    add(
        Kind.WHOLE,
        "child_budget",
        column -> column.money().childBudget(),
        Amount.CHILD_BUDGET,
        words.childBudget(),
        file);
  }
}
