package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** What the municipality paid and saved by the basic jobs, thousand euro a calendar year. */
final class MoneyFigures {
  private static final double CENTS_IN_A_THOUSAND_EURO = 100_000;
  private static final int DECEMBER = 12;

  private MoneyFigures() {}

  static double of(Target target, History history) {
    if (target.last().equals("net_cost_per_place")) {
      return history
          .with()
          .atEnd()
          .getOrDefault(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR, Measure.NOBODY)
          .value();
    }
    int year = Integer.parseInt(target.last());
    if (!history.covers(history.index(YearMonth.of(year, DECEMBER)))) {
      return Figures.NONE;
    }
    return switch (target.part(1)) {
      case "gross_wage_incl_employer_charges" -> paid(history, year, Item.WAGE_FUNDING);
      case "participation_coaches" -> paid(history, year, Item.PARTICIPATION_COACHES);
      case "work_supervision" -> paid(history, year, Item.WORK_SUPERVISION);
      case "employer_of_record" -> paid(history, year, Item.EMPLOYER_OF_RECORD_FEE);
      case "wage_cost_subsidy" -> received(history, year, Item.WAGE_COST_SUBSIDY);
      case "benefits" ->
          -paid(history, year, Item.BENEFIT) - paid(history, year, Item.TAX_ON_BENEFIT);
      case "benefit_administration" -> -paid(history, year, Item.BENEFIT_ADMINISTRATION);
      case "municipal_allowances" -> -paid(history, year, Item.MUNICIPAL_SCHEMES);
      default -> Figures.NONE;
    };
  }

  /** More than without a programme. */
  private static double paid(History history, int year, Item item) {
    return more(history, year, item, true);
  }

  private static double received(History history, int year, Item item) {
    return more(history, year, item, false);
  }

  private static double more(History history, int year, Item item, boolean paid) {
    long cents = sum(history.with(), year, item, paid) - sum(history.without(), year, item, paid);
    return cents / CENTS_IN_A_THOUSAND_EURO;
  }

  private static long sum(PolicyResult result, int year, Item item, boolean paid) {
    List<Ledger.Flow> flows = result.flows();
    return flows.stream()
        .filter(flow -> flow.year() == year && flow.item() == item)
        .filter(flow -> (paid ? flow.from() : flow.to()) == Stakeholder.MUNICIPALITY)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }
}
