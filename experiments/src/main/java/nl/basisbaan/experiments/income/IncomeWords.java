package nl.basisbaan.experiments.income;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.income.Allowances;
import nl.basisbaan.income.Exemptions;
import nl.basisbaan.income.Exemptions.Exempt;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.IncomeTax;

/** The rules of a household's money in plain words, with their amounts. */
final class IncomeWords {
  private static final String A_YEAR = " a year";

  private final IncomeQuestion question;
  private final IncomeRules rules;
  private final Household household;
  private final IncomeTax tax;

  IncomeWords(IncomeQuestion question, IncomeRules rules) {
    this.question = question;
    this.rules = rules;
    this.household = question.household();
    this.tax = rules.tax();
  }

  /** A share as a percentage. */
  static String percent(double share) {
    return Numbers.parameter(Math.round(share * 1e6) / 1e4) + "%";
  }

  String grossWage() {
    String level = question.wage() == 1 ? "" : Numbers.parameter(question.wage()) + " x ";
    return Words.count(question.hours(), "hour")
        + " x 52/12 weeks x "
        + level
        + "minimum wage of "
        + Euro.exact(rules.minimumWageHour())
        + " an hour, plus "
        + percent(rules.holidayAllowance())
        + " holiday allowance";
  }

  String brackets() {
    String middle =
        tax.rate1() == tax.rate2()
            ? ""
            : " up to " + scaled(tax.upTo1()) + A_YEAR + ", " + percent(tax.rate2());
    return percent(tax.rate1())
        + middle
        + " up to "
        + scaled(tax.topFrom())
        + ", "
        + percent(tax.topRate())
        + " above, national insurance included";
  }

  String generalCredit() {
    return "less tax for everybody (algemene heffingskorting): "
        + scaled(tax.generalMax())
        + " a year, less from "
        + scaled(tax.generalFrom())
        + " of income";
  }

  String labourCredit() {
    return "less tax for people who work (arbeidskorting): rises with the wage up to "
        + scaled(tax.y3())
        + " a year, then falls by "
        + percent(tax.fallAbove());
  }

  String combinationCredit() {
    return "less tax for a parent of a child under 12 who works, and of a couple for who earns"
        + " least if both work: "
        + percent(rules.combinationCredit().rate())
        + " of the wage above "
        + Euro.whole(rules.combinationCredit().from())
        + " a year, at most "
        + Euro.whole(rules.combinationCredit().most());
  }

  String partner() {
    if (question.both()) {
      return "the partner gets the same job";
    }
    return question.partnerHours() == 0
        ? "nobody else works"
        : "the partner's work of "
            + Words.count(question.partnerHours(), "hour")
            + " at the same wage, for too long to be exempt";
  }

  String creditPaidOut() {
    return tax.paidOut() == 0
        ? "none from 2023"
        : "general credit that a partner with little or no income is paid out: "
            + percent(tax.paidOut())
            + " of it, less the partner's own tax, and no more than the other one's";
  }

  private String scaled(double euro) {
    return Euro.whole(euro * tax.scale());
  }

  String norm() {
    if (rules.isTooWealthy(household)) {
      boolean several = household.couple() || household.singleParent();
      return "none: wealth is above "
          + Euro.whole((several ? rules.wealthSeveral() : rules.wealthSingle()) / Euro.CENTS);
    }
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
    return words + ", holiday allowance included";
  }

  String normFiles() {
    boolean other = household.otherAdults() > 0 || rules.isTooWealthy(household);
    return "benefit_norms.csv" + (other ? ", benefit_rules.csv" : "");
  }

  String exempt() {
    List<Integer> ends = rules.exemptions().ends(household, question.subsidised());
    IntStream months =
        question.month().isPresent()
            ? question.month().stream()
            : IntStream.concat(IntStream.of(1), ends.stream().mapToInt(end -> end + 1));
    return "not deducted (vrijlating): "
        + months.mapToObj(this::exempt).collect(Collectors.joining("; "));
  }

  private String exempt(int month) {
    Exemptions exemptions = rules.exemptions();
    int begin = 1;
    for (Exempt exempt : exemptions.inOrder(household, question.subsidised())) {
      if (month < begin + exempt.months()) {
        return share(exempt)
            + (exempt.equals(exemptions.parent())
                ? ", for a single parent of a child under 12"
                : "")
            + (exempt.equals(exemptions.subsidy()) ? ", with a wage-cost subsidy" : "")
            + (begin == 1
                ? ", in the first " + exempt.months() + " months of work"
                : ", in the " + exempt.months() + " months after the first " + (begin - 1));
      }
      begin += exempt.months();
    }
    return household.medicalLimit()
        ? share(exemptions.medical()) + ", for a medical limit to hours"
        : question.month().isPresent()
            ? "none in month " + month + " of the job"
            : "none from month " + month + " of the job";
  }

  private static String share(Exempt exempt) {
    return percent(exempt.share())
        + " of the net wage, at most "
        + Euro.exact(exempt.most() / Euro.CENTS);
  }

  String schemes() {
    return "for net incomes up to "
        + percent(rules.municipal().schemesUpTo())
        + " of the norm (minimaregelingen), which each town sets";
  }

  String energy() {
    return rules.municipal().energy() == 0
        ? "energietoeslag: in 2022 and 2023 alone"
        : "energietoeslag, a twelfth a month: for net incomes up to "
            + percent(rules.municipal().energyUpTo())
            + " of the norm"
            + (rules.municipal().energyAbove() == 0
                ? ""
                : ", less up to " + percent(rules.municipal().energyAboveUpTo()));
  }

  String volunteers() {
    return most(
        "for volunteers beside benefit",
        question.volunteerAllowance(),
        rules.volunteerAllowance(),
        "month");
  }

  String premium() {
    return most(
        "once a year, a twelfth a month, and no means for benefit",
        question.premium(),
        rules.premium(),
        "year");
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
    return words + "; " + counted + " a " + time;
  }

  String healthCare() {
    Allowances.HealthCare care = rules.allowances().healthCare();
    return "zorgtoeslag: "
        + Euro.whole(household.couple() ? care.couple() : care.single())
        + " a year, less "
        + percent(care.fall())
        + " of gross income above "
        + Euro.whole(care.threshold())
        + A_YEAR;
  }

  String rent() {
    Allowances.Rent rent = rules.allowances().rent();
    Allowances.BasicRent basic = household.persons() == 1 ? rent.single() : rent.several();
    double capping = household.persons() <= 2 ? rent.cappingFew() : rent.cappingMany();
    String first =
        rent.lawOf2026() ? Euro.exact(basic.least()) : "a basic rent that rises with gross income";
    String less =
        rent.lawOf2026()
            ? ", of a rent of at most "
                + Euro.exact(rent.most())
                + "; less "
                + percent(basic.fall())
                + " of gross income above "
                + Euro.whole(basic.from())
                + A_YEAR
            : "";
    return "huurtoeslag: rent above "
        + first
        + "; all up to "
        + Euro.exact(rent.quality())
        + ", 65% up to "
        + Euro.exact(capping)
        + (rent.isPaidAboveCapping(household) ? ", 40% above" : "")
        + less;
  }

  String childBudget() {
    Allowances.ChildBudget child = rules.allowances().childBudget();
    return "kindgebonden budget: for "
        + Words.count(household.children(), "child")
        + (household.singleParent() ? " of a single parent" : "")
        + ", less "
        + percent(child.fall())
        + " of gross income above "
        + Euro.whole(household.couple() ? child.thresholdCouple() : child.thresholdSingle())
        + A_YEAR;
  }
}
