package nl.basisbaan;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Who gains and who pays in Groningen, the letter to the council, and results in euro. */
final class AccountRules {

  private final Errata errata;
  private final Evidence accounts = Evidence.of("groningen_stakeholders_2020_2022.csv");
  private final Evidence ledger = Evidence.of("groningen_ledger.csv");
  private final Evidence letter = Evidence.of("groningen_letter_2022.csv");
  private final Evidence method = Evidence.of("social_value_method.csv");

  AccountRules(Errata errata) {
    this.errata = errata;
  }

  void check() {
    netIsBenefitAndCost();
    accountsFollowTheLedger();
    accountsClose();
    letterAddsUp();
    careFollowsItsEvidence();
    sharesFollowTheirTables();
  }

  private void netIsBenefitAndCost() {
    Errata.Rule rule = errata.rule("H23 table 17", accounts, "benefit and cost add to net");
    for (CSVRecord row : accounts.rows()) {
      rule.gives(
          row.get("stakeholder"),
          accounts.number(row, "net"),
          Amount.sum(accounts.across(row, "benefit", "cost")));
    }
  }

  private void accountsFollowTheLedger() {
    Errata.Rule rule =
        errata.rule(
            "H23 tables 16 and 17", accounts, "benefit and cost are the totals of their items");
    rule.gives("benefit of the municipality", benefit("municipality"), totalsOf("saving"));
    rule.gives("cost of the municipality", cost("municipality"), totalsOf("cost"));
    rule.gives(
        "benefit of participants",
        benefit("participants"),
        total("gross_wage_incl_employer_charges"));
    rule.gives(
        "cost of participants",
        cost("participants"),
        Amount.sum(
            total("benefits"), total("municipal_allowances"), benefit("national_government")));
    rule.gives(
        "cost of the national government", cost("national_government"), total("wage_cost_subsidy"));
    rule.gives(
        "benefit of supervising organisations",
        benefit("supervising_organisations"),
        total("work_supervision"));
    rule.gives(
        "benefit of the employer of record",
        benefit("employer_of_record"),
        total("employer_of_record"));
    errata.unchecked(
        "H23 table 17",
        "The benefit of the national government, "
            + benefit("national_government").text()
            + " thousand euro, is taxes and premiums whose parts are not printed. It is "
            + Amount.shown(
                100
                    * benefit("national_government").value()
                    / total("gross_wage_incl_employer_charges").value(),
                1,
                true)
            + " percent of the wages.");
  }

  private Amount total(String item) {
    return ledger.number("total", item);
  }

  private Amount totalsOf(String side) {
    return Amount.sum(
        ledger.rows().stream()
            .filter(row -> row.get("side").equals(side))
            .map(row -> ledger.number(row, "total"))
            .toList());
  }

  private Amount benefit(String stakeholder) {
    return accounts.number("benefit", stakeholder);
  }

  /** What a stakeholder pays, above zero. */
  private Amount cost(String stakeholder) {
    return Amount.printed(accounts.row(stakeholder).get("cost").replace("-", ""));
  }

  private void accountsClose() {
    Amount open = total("benefit_administration").minus(total("participation_coaches"));
    Amount nets = Amount.sum(accounts.numbers("net"));
    errata
        .rule(
            "H23 table 17",
            accounts,
            "what one stakeholder gains another pays: all nets add to zero")
        .gives(
            "all stakeholders together, thousand euro",
            Amount.count(0).called("(nothing is printed)"),
            nets,
            open.agreesWith(nets)
                ? "It is benefit administration less participation coaches, "
                    + open.explained()
                    + ", which have no counterpart in the table"
                : "");
  }

  private void letterAddsUp() {
    errata
        .rule(
            "G22",
            letter,
            "wage cost and employer of record together round to the printed thousand")
        .gives(
            "wage_and_employer_charges, euro",
            amount("wage_and_employer_charges").roundedTo(1000),
            amount("wage_cost_32h").plus(amount("employer_of_record")));
    errata
        .rule("G22", letter, "mean supervision is that of a contract of two years, with the coach")
        .gives(
            "supervision_mean, euro",
            amount("supervision_mean"),
            Amount.sum(amount("supervision_first_year"), amount("supervision_later_years"))
                .over(Amount.count(2))
                .plus(amount("municipal_coach")));
    errata
        .rule("G22", letter, "net cost is wages and supervision less contributions and offset")
        .gives(
            "net_cost, euro",
            amount("net_cost"),
            Amount.sum(amount("wage_and_employer_charges"), amount("supervision_mean"))
                .minus(amount("contribution_by_work_providers"))
                .minus(amount("benefit_and_wage_subsidy_offset")));
  }

  private Amount amount(String item) {
    return letter.number("value", item);
  }

  private void careFollowsItsEvidence() {
    Errata.Rule rule =
        errata.rule(
            "H23 6.2, 6.3", method, "mental care saved is its cost times its own reduction");
    Amount cost = method.number("value", "mental_care_cost").exact();
    Amount reduction = method.number("value", "mental_care_reduction").exact();
    Amount applied =
        Evidence.found(method.row("mental_care_reduction").get("note"), "applies ([\\d.]+)")
            .orElse(reduction);
    Amount persons =
        Evidence.of("groningen_funnel.csv").persons("count", "started").called("persons");
    String remark = "The published sum applies the reduction of the social support act";
    rule.gives("mental care, euro a person", cost.times(applied), cost.times(reduction), remark);
    rule.gives(
        "mental care, euro for " + persons.text(),
        cost.times(applied).times(persons),
        cost.times(reduction).times(persons),
        remark);
  }

  private void sharesFollowTheirTables() {
    Evidence wageValue = Evidence.of("groningen_wage_value.csv");
    Amount percent = Amount.count(100);
    errata
        .rule("H23 6.2, 6.3", method, "the mean wage value is that of table 7")
        .gives(
            "mean_wage_value",
            method.number("value", "mean_wage_value"),
            wageValue.number("count", "mean").over(percent));
    Evidence hours = Evidence.of("groningen_hours.csv");
    List<Amount> weights = PlaceMonths.of(Evidence.of("groningen_inflow.csv")).inPeriods(hours);
    Amount productive = weights.get(0).times(hours.number("production", "1"));
    for (int period = 1; period < weights.size(); period++) {
      Amount share = hours.number("production", String.valueOf(period + 1));
      productive = productive.plus(weights.get(period).times(share));
    }
    errata
        .rule(
            "H23 6.2, 6.3",
            method,
            "the productive share is that of table 8, weighted by place months")
        .gives(
            "productive_share_of_contract_hours",
            method.number("value", "productive_share_of_contract_hours"),
            productive.over(Amount.sum(weights)).over(percent));
    errata.unchecked(
        "H23 6.2, 6.3",
        "Production, debt relief and less care in euro: the tables give how they are reckoned, not the"
            + " published sums, except that of mental care in a note.");
  }
}
