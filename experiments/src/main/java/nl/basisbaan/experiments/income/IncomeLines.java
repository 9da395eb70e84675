package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.income.IncomeLine.Kind;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.income.Allowances;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.IncomeTax;

/** The lines of a household's money on benefit and in a job, each with its rule. */
final class IncomeLines {

  private final IncomeQuestion question;
  private final IncomeRules rules;
  private final Household household;
  private final Column without;
  private final Column inFirstMonth;
  private final Column inJob;
  private final List<IncomeLine> lines = new ArrayList<>();

  private IncomeLines(Income income) {
    this.question = income.question();
    this.rules = income.rules();
    this.household = question.household();
    this.without = income.withoutJob();
    this.inJob = income.inJob();
    this.inFirstMonth = income.firstMonth().map(Income::inJob).orElse(inJob);
  }

  /** All lines in order, those of nothing too; net income is not among them. */
  static List<IncomeLine> of(Income income) {
    IncomeLines lines = new IncomeLines(income);
    lines.wage();
    lines.benefit();
    lines.municipality();
    lines.allowances();
    return List.copyOf(lines.lines);
  }

  private void add(Kind kind, String item, ToLongFunction<Column> cents, String rule) {
    lines.add(
        new IncomeLine(
            kind,
            item,
            cents.applyAsLong(without),
            cents.applyAsLong(inFirstMonth),
            cents.applyAsLong(inJob),
            rule));
  }

  private void wage() {
    IncomeTax tax = rules.tax();
    String level = question.wage() == 1 ? "" : Numbers.parameter(question.wage()) + " x ";
    add(
        Kind.PART,
        "gross_wage",
        column -> column.own().wage(),
        Words.count(question.hours(), "hour")
            + " x 52/12 weeks x "
            + level
            + "minimum wage of "
            + Euro.exact(rules.minimumWageHour())
            + " an hour, plus "
            + percent(rules.holidayAllowance())
            + " holiday allowance (minimum_wage.csv)");
    String above =
        tax.rate1() == tax.rate2()
            ? ""
            : " up to "
                + Euro.whole(tax.upTo1() * tax.scale())
                + " a year, "
                + percent(tax.rate2())
                + " above";
    add(
        Kind.PART,
        "income_tax_before_credits",
        column -> -column.tax().beforeCredits(),
        percent(tax.rate1()) + above + ", national insurance included (income_tax.csv)");
    add(
        Kind.PART,
        "general_credit",
        column -> column.tax().generalCredit(),
        "less tax for everybody (algemene heffingskorting): "
            + Euro.whole(tax.generalMax() * tax.scale())
            + " a year, less from "
            + Euro.whole(tax.generalFrom() * tax.scale())
            + " of income (income_tax.csv)");
    add(
        Kind.PART,
        "labour_credit",
        column -> column.tax().labourCredit(),
        "less tax for people who work (arbeidskorting): rises with the wage up to "
            + Euro.whole(tax.y3() * tax.scale())
            + " a year, then falls (income_tax.csv)");
    add(
        Kind.PART,
        "combination_credit",
        column -> column.tax().combinationCredit(),
        "less tax for a single parent of a child under 12 who works: "
            + percent(rules.combinationCredit().rate())
            + " of the wage above "
            + Euro.whole(rules.combinationCredit().from())
            + " a year, at most "
            + Euro.whole(rules.combinationCredit().most())
            + " (allowances.csv)");
    add(
        Kind.PART,
        "unused_credit",
        column -> -column.tax().unused(),
        "credits are no more than the tax: the rest is lost (income_tax.csv)");
    add(Kind.SUM, "net_wage", column -> column.own().net(), "what is paid out for the work");
    add(Kind.WHOLE, "partner_net_wage", column -> column.partner().net(), partner());
  }

  private String partner() {
    if (question.both()) {
      return "the partner gets the same job";
    }
    return question.partnerHours() == 0
        ? "nobody else works"
        : "the partner's work of "
            + Words.count(question.partnerHours(), "hour")
            + " at the same wage, for too long to be exempt";
  }

  private void benefit() {
    add(Kind.PART, "benefit_norm", column -> column.money().norm(), norm());
    add(
        Kind.PART,
        "earnings_deducted",
        column -> -column.money().deducted(),
        "every euro of net wage is deducted from benefit, until no benefit is left");
    add(Kind.PART, "exempt_earnings", column -> column.money().exemptBesideBenefit(), exempt());
    add(
        Kind.SUM,
        "benefit_paid",
        column -> column.money().benefit(),
        "net; the municipality pays the tax on it");
  }

  private String norm() {
    int adults = household.partners() + household.otherAdults();
    String words =
        household.otherAdults() == 0
            ? "of a "
                + (household.couple() ? "couple" : "single person or parent")
                + " (bijstandsnorm)"
            : "cost-sharing norm (kostendelersnorm): each of "
                + adults
                + " adults a share of the norm of a couple, "
                + Euro.exact(rules.coupleNorm() / Euro.CENTS);
    String file = household.otherAdults() == 0 ? "" : ", benefit_rules.csv";
    return words + ", holiday allowance included (benefit_norms.csv" + file + ")";
  }

  private String exempt() {
    IntStream months =
        question.month().isPresent()
            ? question.month().stream()
            : IntStream.concat(
                IntStream.of(1),
                rules.exemptions().ends(household).stream().mapToInt(end -> end + 1));
    return "not deducted (vrijlating): "
        + months.mapToObj(this::exempt).collect(Collectors.joining("; "))
        + " (benefit_rules.csv)";
  }

  private String exempt(int month) {
    IncomeRules.Exemptions exempt = rules.exemptions();
    if (month <= exempt.months()) {
      return share(exempt.share(), exempt.most())
          + ", in the first "
          + exempt.months()
          + " months of work";
    }
    if (month <= exempt.lasting(household)) {
      return share(exempt.parentShare(), exempt.parentMost())
          + ", for a single parent of a child under 12, in the "
          + exempt.parentMonths()
          + " months after the first "
          + exempt.months();
    }
    return household.medicalLimit()
        ? share(exempt.medicalShare(), exempt.parentMost()) + ", for a medical limit to hours"
        : question.month().isPresent()
            ? "none in month " + month + " of the job"
            : "none from month " + month + " of the job";
  }

  private static String share(double share, long most) {
    return percent(share) + " of the net wage, at most " + Euro.exact(most / Euro.CENTS);
  }

  private void municipality() {
    add(
        Kind.WHOLE,
        "municipal_schemes",
        column -> column.money().schemes(),
        "for people on benefit (minimaregelingen); they end with the benefit (benefit_rules.csv)");
    add(
        Kind.WHOLE,
        "volunteer_allowance",
        Column::volunteerAllowance,
        most(
            "for volunteers beside benefit",
            question.volunteerAllowance(),
            rules.volunteerAllowance(),
            "month"));
    add(
        Kind.WHOLE,
        "premium",
        Column::premium,
        most("once a year, a twelfth a month", question.premium(), rules.premium(), "year"));
  }

  /** An amount of which the rules leave a part untaxed; only that is counted. */
  private static String most(String words, long asked, long most, String time) {
    String counted =
        asked <= most
            ? "untaxed up to " + Euro.exact(most / Euro.CENTS)
            : "of "
                + Euro.exact(asked / Euro.CENTS)
                + " only the untaxed "
                + Euro.exact(most / Euro.CENTS)
                + " are counted";
    return words + "; " + counted + " a " + time + " (benefit_rules.csv)";
  }

  private void allowances() {
    Allowances.HealthCare care = rules.allowances().healthCare();
    Allowances.Rent rent = rules.allowances().rent();
    Allowances.ChildBudget child = rules.allowances().childBudget();
    add(
        Kind.WHOLE,
        "health_care_allowance",
        column -> column.money().healthCare(),
        "zorgtoeslag: "
            + Euro.whole(household.couple() ? care.couple() : care.single())
            + " a year, less "
            + percent(care.fall())
            + " of gross income above "
            + Euro.whole(care.threshold())
            + " a year (allowances.csv)");
    double capping = household.persons() <= 2 ? rent.cappingFew() : rent.cappingMany();
    add(
        Kind.WHOLE,
        "rent_allowance",
        column -> column.money().rent(),
        "huurtoeslag: rent above a basic rent that rises with gross income; all up to "
            + Euro.exact(rent.quality())
            + ", 65% up to "
            + Euro.exact(capping)
            + (household.persons() == 1 ? ", 40% above" : "")
            + (rent.mostCounts() ? ", of a rent of at most " + Euro.exact(rent.most()) : "")
            + " (allowances.csv)");
    add(
        Kind.WHOLE,
        "child_budget",
        column -> column.money().childBudget(),
        "kindgebonden budget: for "
            + Words.count(household.children(), "child")
            + (household.singleParent() ? " of a single parent" : "")
            + ", less "
            + percent(child.fall())
            + " of gross income above "
            + Euro.whole(household.couple() ? child.thresholdCouple() : child.thresholdSingle())
            + " a year (allowances.csv)");
  }

  /** A share as a percentage. */
  static String percent(double share) {
    return Numbers.parameter(Math.round(share * 1e6) / 1e4) + "%";
  }
}
