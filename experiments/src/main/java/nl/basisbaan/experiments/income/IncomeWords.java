package nl.basisbaan.experiments.income;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.income.Allowances;
import nl.basisbaan.income.Exemptions;
import nl.basisbaan.income.Exemptions.Exempt;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.IncomeTax;

/** The rules of a household's money in plain words, with their amounts. */
final class IncomeWords {
  private final IncomeQuestion question;
  private final IncomeRules rules;
  private final Household household;
  private final IncomeTax tax;
  private final IncomeSpeech speech;

  IncomeWords(Income income, IncomeSpeech speech) {
    this.question = income.question();
    this.rules = income.rules();
    this.household = question.household();
    this.tax = rules.tax();
    this.speech = speech;
  }

  String grossWage() {
    return speech.say(
        question.wage() == 1 ? "gross_wage" : "gross_wage.above",
        speech.count("hours", question.hours()),
        speech.exact(rules.minimumWageHour()),
        speech.percent(rules.holidayAllowance()),
        speech.number(question.wage()));
  }

  String brackets() {
    String first = speech.percent(tax.rate1());
    String top = scaled(tax.topFrom());
    String last = speech.percent(tax.topRate());
    return tax.rate1() == tax.rate2()
        ? speech.say("brackets.two", first, top, last)
        : speech.say(
            "brackets.three", first, scaled(tax.upTo1()), speech.percent(tax.rate2()), top, last);
  }

  String generalCredit() {
    return speech.say("general_credit", scaled(tax.generalMax()), scaled(tax.generalFrom()));
  }

  String labourCredit() {
    return speech.say("labour_credit", scaled(tax.y3()), speech.percent(tax.fallAbove()));
  }

  String combinationCredit() {
    return speech.say(
        "combination_credit",
        speech.percent(rules.combinationCredit().rate()),
        speech.whole(rules.combinationCredit().from()),
        speech.whole(rules.combinationCredit().most()));
  }

  String partner() {
    if (question.both()) {
      return speech.say("partner.same_job");
    }
    return question.partnerHours() == 0
        ? speech.say("partner.no_work")
        : speech.say("partner.work", speech.count("hours", question.partnerHours()));
  }

  String creditPaidOut() {
    return tax.paidOut() == 0
        ? speech.say("credit_paid_out.none")
        : speech.say("credit_paid_out", speech.percent(tax.paidOut()));
  }

  private String scaled(double euro) {
    return speech.whole(euro * tax.scale());
  }

  String norm() {
    if (rules.isTooWealthy(household)) {
      boolean several = household.couple() || household.singleParent();
      return speech.say(
          "norm.too_wealthy",
          speech.wholeOfCents(several ? rules.wealthSeveral() : rules.wealthSingle()));
    }
    if (household.otherAdults() == 0) {
      return speech.say(household.couple() ? "norm.couple" : "norm.single");
    }
    return speech.say(
        "norm.cost_sharing",
        household.partners() + household.otherAdults(),
        speech.exactOfCents(rules.coupleNorm()));
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
    return speech.say("exempt", months.mapToObj(this::exempt).collect(Collectors.joining("; ")));
  }

  private String exempt(int month) {
    Exemptions exemptions = rules.exemptions();
    int before = 0;
    for (Exempt exempt : exemptions.inOrder(household, question.subsidised())) {
      if (month <= before + exempt.months()) {
        return speech.say(name(exempt), share(exempt), exempt.months(), before);
      }
      before += exempt.months();
    }
    return household.medicalLimit()
        ? speech.say("exempt.medical", share(exemptions.medical()))
        : speech.say(question.month().isPresent() ? "exempt.none_in" : "exempt.none_from", month);
  }

  private String name(Exempt exempt) {
    Exemptions exemptions = rules.exemptions();
    return exempt.equals(exemptions.parent())
        ? "exempt.parent"
        : exempt.equals(exemptions.subsidy()) ? "exempt.subsidy" : "exempt.first";
  }

  private String share(Exempt exempt) {
    return speech.say(
        "exempt.share", speech.percent(exempt.share()), speech.exactOfCents(exempt.most()));
  }

  String schemes() {
    return speech.say("schemes", speech.percent(rules.municipal().schemesUpTo()));
  }

  String energy() {
    if (rules.municipal().energy() == 0) {
      return speech.say("energy.none");
    }
    return speech.say(
        rules.municipal().energyAbove() == 0 ? "energy" : "energy.above",
        speech.percent(rules.municipal().energyUpTo()),
        speech.percent(rules.municipal().energyAboveUpTo()));
  }

  String volunteers() {
    return most("volunteers", question.volunteerAllowance(), rules.volunteerAllowance());
  }

  String premium() {
    return most("premium", question.premium(), rules.premium());
  }

  /** An amount of which the rules leave a part untaxed; only that is counted. */
  private String most(String key, long asked, long most) {
    return asked <= most
        ? speech.say(key, speech.exactOfCents(most))
        : speech.say(key + ".capped", speech.exactOfCents(asked), speech.exactOfCents(most));
  }

  String healthCare() {
    Allowances.HealthCare care = rules.allowances().healthCare();
    return speech.say(
        "health_care",
        speech.whole(household.couple() ? care.couple() : care.single()),
        speech.percent(care.fall()),
        speech.whole(care.threshold()));
  }

  String rent() {
    Allowances.Rent rent = rules.allowances().rent();
    Allowances.BasicRent basic = household.persons() == 1 ? rent.single() : rent.several();
    String shares =
        speech.say(
            rent.isPaidAboveCapping(household)
                ? "rent_allowance.shares_above"
                : "rent_allowance.shares",
            speech.exact(rent.quality()),
            speech.exact(household.persons() <= 2 ? rent.cappingFew() : rent.cappingMany()));
    return rent.lawOf2026()
        ? speech.say(
            "rent_allowance.law_of_2026",
            speech.exact(basic.least()),
            shares,
            speech.exact(rent.most()),
            speech.percent(basic.fall()),
            speech.whole(basic.from()))
        : speech.say("rent_allowance", shares);
  }

  String childBudget() {
    Allowances.ChildBudget child = rules.allowances().childBudget();
    return speech.say(
        household.singleParent() ? "child_budget.single_parent" : "child_budget",
        speech.count("children", household.children()),
        speech.percent(child.fall()),
        speech.whole(household.couple() ? child.thresholdCouple() : child.thresholdSingle()));
  }
}
