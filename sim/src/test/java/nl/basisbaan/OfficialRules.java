package nl.basisbaan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Official amounts that follow from one another: wages by hour, norms, tax credits, rents. */
final class OfficialRules {
  private static final Amount MONTHS = Amount.count(12);
  private static final Amount WEEKS = Amount.count(52);
  private static final double CENT = 0.01;

  private final Errata errata;

  OfficialRules(Errata errata) {
    this.errata = errata;
  }

  void check() {
    hourlyWages(Evidence.of("minimum_wage.csv"));
    singleNorms(Evidence.of("benefit_norms.csv"));
    labourCredit(Evidence.of("income_tax.csv"));
    basicRents(Evidence.of("allowances.csv"));
  }

  private void hourlyWages(Evidence wages) {
    Errata.Rule rule =
        errata.rule(
            "official",
            wages,
            "the wage of an hour is that of a week, to 5 cents, over its hours, rounded up to a cent");
    for (CSVRecord row : wages.rows()) {
      for (int hours : List.of(36, 38, 40)) {
        String column = "hour_" + hours + "_eur";
        if (!row.get("month_eur").isEmpty() && !row.get(column).isEmpty()) {
          Amount week = wages.number(row, "month_eur").exact().times(MONTHS).over(WEEKS);
          double roundedUp = CENT / 2;
          rule.gives(
              row.get("from") + " " + column,
              wages.number(row, column),
              week.over(Amount.count(hours)).within(roundedUp + CENT / 2));
        }
      }
    }
  }

  private void singleNorms(Evidence norms) {
    Errata.Rule rule =
        errata.rule("official", norms, "a single person gets 70 percent of a couple, to a cent");
    Amount share = Amount.printed("0.70").exact();
    for (CSVRecord row : norms.rows()) {
      rule.gives(
          row.get("from"),
          norms.number(row, "single_eur").within(CENT),
          share.times(norms.number(row, "couple_eur")));
    }
  }

  private void labourCredit(Evidence taxes) {
    Errata.Rule rule =
        errata.rule("official", taxes, "the labour credit at the end of a bracket starts the next");
    for (CSVRecord row : taxes.rows()) {
      Amount first = taxes.number(row, "labour_y1");
      Amount second = taxes.number(row, "labour_y2").minus(first);
      rule.gives(
          row.get("year") + " first bracket, euro",
          taxes.number(row, "labour_base1"),
          taxes.number(row, "labour_slope1").times(first));
      rule.gives(
          row.get("year") + " second bracket, euro",
          taxes.number(row, "labour_base2"),
          taxes.number(row, "labour_base1").plus(taxes.number(row, "labour_slope2").times(second)));
    }
  }

  private void basicRents(Evidence allowances) {
    Errata.Rule rule =
        errata.rule("official", allowances, "the basic rent at its least income is the least rent");
    for (CSVRecord least : allowances.starting()) {
      if (least.get("parameter").equals("y_min_eur")) {
        String year = least.get("year");
        String household = least.get("household");
        Amount income = allowances.number(least, "value").exact();
        Amount squared = rent(allowances, year, household, "a").times(income).times(income);
        Amount straight = rent(allowances, year, household, "b").times(income);
        rule.gives(
            year + " " + household + ", euro a month",
            rent(allowances, year, household, "basic_rent_min_eur_month"),
            squared.plus(straight));
      }
    }
  }

  /** A parameter of rent allowance, of this kind of household or of all. */
  private static Amount rent(Evidence allowances, String year, String household, String parameter) {
    Set<String> kinds =
        allowances.starting(year, "rent").stream()
            .filter(row -> row.get("parameter").equals(parameter))
            .map(row -> row.get("household"))
            .collect(Collectors.toSet());
    String kind = kinds.contains(household) ? household : "all";
    return allowances.number("value", year, "rent", kind, parameter);
  }
}
