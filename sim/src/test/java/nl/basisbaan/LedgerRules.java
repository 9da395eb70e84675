package nl.basisbaan;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Costs and savings of the municipality of Groningen, year by year: places, wages and subsidy. */
final class LedgerRules {
  static final List<String> YEARS = List.of("y2020", "y2021", "y2022");
  private static final Amount MONTHS = Amount.count(12);

  /** A full week under the minimum wage of the sheltered-work agreement (cao Wsw). */
  static final Amount FULL_WEEK_HOURS = Amount.count(36);

  /** Wages a place are reckoned from one figure of one year. */
  private static final double WAGES_NEAR_ENOUGH = 0.02;

  private static final double ABOUT = 0.01;

  private final Errata errata;
  private final Evidence ledger = Evidence.of("groningen_ledger.csv");
  private final Evidence benefitRules = Evidence.of("benefit_rules.csv");
  private final Evidence minimumWage = Evidence.of("minimum_wage.csv");
  private final Evidence letter = Evidence.of("groningen_letter_2022.csv");
  private final Amount employerOfRecord = Evidence.readme("calls ([\\d,]+) and").thousand();
  private final Amount supervision = Evidence.readme("calls [\\d,]+ and ([\\d,]+) euro").thousand();

  LedgerRules(Errata errata) {
    this.errata = errata;
  }

  void check() {
    yearsAddToTheTotal();
    linesFollowPlaces();
    placesFollowStarts();
    wagesFollowPlaces();
    subsidyFollowsItsFormula();
    textFollowsTable();
  }

  private Errata.Rule rule(String words) {
    return errata.rule("H23 table 16", ledger, words);
  }

  private static String yearOf(String column) {
    return column.substring(1);
  }

  private void yearsAddToTheTotal() {
    Errata.Rule rule = rule("the years of an item add to its total");
    for (CSVRecord row : ledger.rows()) {
      rule.gives(
          row.get("item"),
          ledger.number(row, "total"),
          Amount.sum(ledger.across(row, YEARS.toArray(String[]::new))));
    }
  }

  /** Benefits saved a place and year: those of 2022 over the places its employer of record has. */
  Amount benefitsOfAPlace() {
    return ledger.number("y2022", "benefits").over(placesOfTheEmployer("y2022"));
  }

  private Amount placesOfTheEmployer(String year) {
    return ledger.number(year, "employer_of_record").over(employerOfRecord);
  }

  /** Places that the benefits of a year stand for, a whole number. */
  Amount places(String year) {
    double places = ledger.number(year, "benefits").over(benefitsOfAPlace()).value();
    return Amount.count(Math.round(places)).called("places");
  }

  private void linesFollowPlaces() {
    Errata.Rule rule =
        rule("an item is its yearly amount a place times the places of the benefits");
    Map<String, Amount> aPlace =
        Map.of(
            "work_supervision",
            supervision,
            "employer_of_record",
            employerOfRecord,
            "benefit_administration",
            benefitRules.number("value", "benefit_administration_saved_per_place").thousand(),
            "municipal_allowances",
            benefitRules.number("value", "local_schemes_lost_per_place").thousand());
    for (CSVRecord row : ledger.rows()) {
      if (aPlace.containsKey(row.get("item"))) {
        for (String year : YEARS) {
          rule.gives(
              row.get("item") + " " + yearOf(year) + ", thousand euro",
              ledger.number(row, year),
              aPlace.get(row.get("item")).times(places(year)),
              byStarts(ledger.number(row, year), aPlace.get(row.get("item")), year));
        }
      }
    }
  }

  /** Says so if the printed amount follows from dates of starts instead. */
  private static String byStarts(Amount printed, Amount aPlace, String year) {
    Amount amount = aPlace.times(placeYears(year));
    return printed.agreesWith(amount)
        ? "Place years by starts (H23 annex) do give it: " + amount.explained()
        : "";
  }

  private static Amount placeYears(String year) {
    return PlaceMonths.of(Evidence.of("groningen_inflow.csv"))
        .inYear(Integer.parseInt(yearOf(year)))
        .over(MONTHS);
  }

  private void placesFollowStarts() {
    Errata.Rule rule = rule("the places of the benefits are the place years that starts give");
    Evidence starts = Evidence.of("groningen_inflow.csv");
    for (String year : YEARS) {
      Amount low = placeYears(year);
      Amount undated =
          Evidence.readme("\\d+ of (\\d+); one gave no consent")
              .minus(Amount.sum(starts.numbers("starters")).exact());
      rule.liesBetween(
          "places that the benefits stand for, " + yearOf(year),
          places(year),
          low,
          low.plus(undated.settled()),
          "Starts as in the H23 annex, if nobody left; the start without a date adds at most one");
    }
  }

  private void wagesFollowPlaces() {
    Errata.Rule rule = rule("wages are the wage cost of the places of the benefits, to 2 percent");
    for (String year : YEARS) {
      Amount printed = ledger.number(year, "gross_wage_incl_employer_charges");
      Amount parts = wageOfAPlace(year).settledTo(3).times(places(year));
      rule.gives(
          "wages " + yearOf(year) + ", thousand euro",
          printed,
          parts.within(WAGES_NEAR_ENOUGH * parts.value()),
          "Wage cost as in G22 (32 hours), from 2022 to other years with the minimum wage. Printed are "
              + Amount.shown(12 * printed.value() / parts.value(), 1, false)
              + " months of wages, beside savings of 12 months: benefits are "
              + ledger.number(year, "benefits").over(places(year)).explained()
              + " thousand a place");
    }
  }

  /** Thousand euro a year for 32 hours, moved from 2022 with the minimum wage. */
  private Amount wageOfAPlace(String year) {
    Amount of2022 = letter.number("value", "wage_cost_32h").thousand();
    return of2022.times(minimumWage(year)).over(minimumWage("y2022"));
  }

  /** Mean minimum wage of a year, euro a month. */
  private Amount minimumWage(String year) {
    List<Amount> wages =
        minimumWage.rows().stream()
            .filter(row -> row.get("from").startsWith(yearOf(year)))
            .map(row -> minimumWage.number(row, "month_eur"))
            .toList();
    return Amount.sum(wages).over(Amount.count(wages.size())).settled().exact();
  }

  private void subsidyFollowsItsFormula() {
    Errata.Rule rule =
        rule(
            "wage-cost subsidy is the share below full productivity, at most the cap,"
                + " of the minimum wage and its surcharges");
    Evidence method = Evidence.of("social_value_method.csv");
    Amount cap = benefitRules.number("value", "wage_cost_subsidy_cap").exact();
    Amount lost = Amount.count(1).minus(method.number("value", "mean_wage_value").exact());
    Amount share = lost.value() > cap.value() ? cap : lost;
    for (String year : YEARS) {
      Amount printed = ledger.number(year, "wage_cost_subsidy");
      Amount wages = ledger.number(year, "gross_wage_incl_employer_charges");
      Amount asAFactor = cap.times(lost).times(wages);
      rule.gives(
          "wage_cost_subsidy " + yearOf(year) + ", thousand euro",
          printed,
          share.times(subsidisedWage(year)).times(places(year)),
          asAFactor.within(ABOUT * asAFactor.value()).agreesWith(printed)
              ? asAFactor.explained() + " is about what was printed: as if the cap were a factor"
              : "");
    }
  }

  /** Thousand euro a year for 32 hours: minimum wage, holiday allowance and surcharge. */
  private Amount subsidisedWage(String year) {
    Amount fullTime = minimumWage(year).times(MONTHS).thousand();
    Amount hours = letter.number("value", "contract_hours_mean").exact().over(FULL_WEEK_HOURS);
    Amount holiday = Amount.count(1).plus(benefitRules.number("value", "holiday_allowance"));
    Amount surcharge =
        Amount.count(1).plus(benefitRules.number("value", "wage_cost_subsidy_surcharge"));
    return fullTime.times(hours).times(holiday.exact()).times(surcharge.exact());
  }

  private void textFollowsTable() {
    Errata.Rule rule =
        rule("an amount a place that the text calls monthly, times twelve, gives the table");
    monthly(rule, "employer_of_record", employerOfRecord);
    monthly(rule, "work_supervision", supervision);
  }

  private void monthly(Errata.Rule rule, String item, Amount aMonth) {
    rule.gives(
        item + " 2022, thousand euro",
        ledger.number("y2022", item),
        aMonth.called("a month").times(MONTHS).times(places("y2022")),
        "The table takes it as yearly");
  }

  /** Place years of the three years together. */
  Amount placesOfAllYears() {
    return Amount.sum(
            YEARS.stream().map(year -> Amount.count(Math.round(places(year).value()))).toList())
        .called("places");
  }

  /** What a place costs the municipality in a year, less what it saves, thousand euro. */
  Amount netOfAPlaceAndYear() {
    Evidence stakeholders = Evidence.of("groningen_stakeholders_2020_2022.csv");
    Amount net = Amount.printed(stakeholders.row("municipality").get("net").replace("-", ""));
    return net.over(placesOfAllYears());
  }
}
