package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger.Flow;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Outcome;

/** The accounts of the history as the monitor and the letter to the council kept them. */
final class MoneyFigures {
  private static final double CENTS_IN_A_THOUSAND_EURO = 100_000;
  private static final double THOUSAND = 1_000;
  private static final int DECEMBER = 12;
  private static final int LETTER = 2022;
  private static final Set<Item> BENEFITS = EnumSet.of(Item.BENEFIT, Item.TAX_ON_BENEFIT);
  private static final Set<Item> SAVED =
      EnumSet.of(
          Item.WAGE_COST_SUBSIDY,
          Item.BENEFIT,
          Item.TAX_ON_BENEFIT,
          Item.BENEFIT_ADMINISTRATION,
          Item.MUNICIPAL_SCHEMES);
  private static final Set<Item> SPENT =
      EnumSet.of(
          Item.WAGE_FUNDING,
          Item.PARTICIPATION_COACHES,
          Item.WORK_SUPERVISION,
          Item.EMPLOYER_OF_RECORD_FEE);

  private MoneyFigures() {}

  static double of(Target target, History history) {
    if (target.last().equals("net_cost_per_place")) {
      return asTheLetterCounts(history);
    }
    return target.part(1).equals("stakeholders")
        ? stakeholder(target, history)
        : line(target, history);
  }

  /**
   * Euro a filled place in 2022 as the letter of that year counts: wages, supervision and coaches
   * less the net benefit saved, and no subsidy.
   */
  private static double asTheLetterCounts(History history) {
    int first = history.index(YearMonth.of(LETTER, 1));
    if (!history.covers(first, first + DECEMBER)) {
      return Figures.NONE;
    }
    double paid =
        paid(history, LETTER, Item.WAGE_FUNDING)
            + paid(history, LETTER, Item.WORK_SUPERVISION)
            + paid(history, LETTER, Item.PARTICIPATION_COACHES)
            - received(history, LETTER, EnumSet.of(Item.BENEFIT));
    return paid * THOUSAND / placeYears(history, LETTER);
  }

  /** Filled places in a year, mean of its months; all of them must be in the run. */
  private static double placeYears(History history, int year) {
    int first = history.index(YearMonth.of(year, 1));
    double places = 0;
    for (int month = first; month < first + DECEMBER; month++) {
      places += history.with().monthly().get(Outcome.PLACES_FILLED)[month].value();
    }
    return places / DECEMBER;
  }

  /** Euro that the municipality paid, or got, for some items in a year, a filled place. */
  static double aPlace(History history, int year, Set<Item> items, boolean pays) {
    int first = history.index(YearMonth.of(year, 1));
    if (!history.covers(first, first + DECEMBER)) {
      return Figures.NONE;
    }
    double paid = 0;
    for (Item item : items) {
      paid += pays ? paid(history, year, item) : received(history, year, EnumSet.of(item));
    }
    return paid * THOUSAND / placeYears(history, year);
  }

  /** A line of the monitor's account of the municipality in one year. */
  private static double line(Target target, History history) {
    int year = Integer.parseInt(target.last());
    if (!history.covers(history.index(YearMonth.of(year, DECEMBER)))) {
      return Figures.NONE;
    }
    return switch (target.part(1)) {
      case "gross_wage_incl_employer_charges" -> paid(history, year, Item.WAGE_FUNDING);
      case "participation_coaches" -> paid(history, year, Item.PARTICIPATION_COACHES);
      case "work_supervision" -> paid(history, year, Item.WORK_SUPERVISION);
      case "employer_of_record" -> paid(history, year, Item.EMPLOYER_OF_RECORD_FEE);
      case "wage_cost_subsidy" -> received(history, year, EnumSet.of(Item.WAGE_COST_SUBSIDY));
      case "benefits" -> received(history, year, BENEFITS);
      case "benefit_administration" ->
          received(history, year, EnumSet.of(Item.BENEFIT_ADMINISTRATION));
      case "municipal_allowances" -> received(history, year, EnumSet.of(Item.MUNICIPAL_SCHEMES));
      default -> Figures.NONE;
    };
  }

  private static double paid(History history, int year, Item item) {
    return sum(
        history,
        flow ->
            flow.year() == year && flow.item() == item && flow.from() == Stakeholder.MUNICIPALITY);
  }

  private static double received(History history, int year, Set<Item> items) {
    return sum(
        history,
        flow ->
            flow.year() == year
                && items.contains(flow.item())
                && flow.to() == Stakeholder.MUNICIPALITY);
  }

  /**
   * The monitor's table of stakeholders, all years. It gives participants the whole wage cost,
   * takes benefits, schemes and taxes from them, and gives the taxes to the national government.
   */
  private static double stakeholder(Target target, History history) {
    if (!history.covers(history.first(), history.end())) {
      return Figures.NONE;
    }
    boolean net = target.last().equals("net");
    double benefit = benefit(target.part(2), history);
    double cost = cost(target.part(2), history);
    return net ? benefit - cost : target.last().equals("benefit") ? benefit : -cost;
  }

  private static double benefit(String who, History history) {
    return switch (who) {
      case "municipality" -> items(history, SAVED, Stakeholder.MUNICIPALITY, false);
      case "participants" -> items(history, EnumSet.of(Item.WAGE_FUNDING), null, true);
      case "national_government" -> items(history, EnumSet.of(Item.INCOME_TAX), null, false);
      case "supervising_organisations" ->
          items(history, EnumSet.of(Item.WORK_SUPERVISION), Stakeholder.MUNICIPALITY, true);
      case "employer_of_record" ->
          items(history, EnumSet.of(Item.EMPLOYER_OF_RECORD_FEE), Stakeholder.MUNICIPALITY, true);
      default -> Figures.NONE;
    };
  }

  private static double cost(String who, History history) {
    return switch (who) {
      case "municipality" -> items(history, SPENT, Stakeholder.MUNICIPALITY, true);
      case "participants" ->
          items(history, BENEFITS, null, false)
              + items(history, EnumSet.of(Item.MUNICIPAL_SCHEMES, Item.INCOME_TAX), null, false);
      case "national_government" ->
          items(history, EnumSet.of(Item.WAGE_COST_SUBSIDY), Stakeholder.MUNICIPALITY, false);
      default -> 0;
    };
  }

  /** Some items, of one payer or receiver, or of everybody. */
  private static double items(History history, Set<Item> items, Stakeholder who, boolean payer) {
    return sum(
        history,
        flow ->
            items.contains(flow.item())
                && (who == null || (payer ? flow.from() : flow.to()) == who));
  }

  private static double sum(History history, Predicate<Flow> wanted) {
    return history.with().booked().stream().filter(wanted).mapToLong(Flow::cents).sum()
        / CENTS_IN_A_THOUSAND_EURO;
  }
}
