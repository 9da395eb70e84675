package nl.basisbaan.outcome;

import static nl.basisbaan.outcome.Definition.compared;
import static nl.basisbaan.outcome.Definition.gained;
import static nl.basisbaan.outcome.Definition.ofPeople;

import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Outcome.Good;
import nl.basisbaan.people.Tally;

/** Outcomes in euro, each in prices of its year or in constant ones. */
final class Euros {
  private static final String EURO = "euro";
  private static final String EURO_A_MONTH = "euro a month";

  private Euros() {}

  static Definition<Count> netIncome(Prices prices) {
    return ofPeople(EURO_A_MONTH, Good.HIGH, count -> count.income(prices), Count::register);
  }

  static Definition<Count> savings(Prices prices) {
    return ofPeople(EURO, Good.HIGH, count -> count.savings(prices), Euros::everPlaced);
  }

  static Definition<Count> debts(Prices prices) {
    return ofPeople(EURO, Good.LOW, count -> count.debts(prices), Euros::everPlaced);
  }

  private static double everPlaced(Count count) {
    return count.of(Tally.EVER_PLACED);
  }

  static Definition<Gains> netIncomeGain(Prices prices) {
    return gained(EURO_A_MONTH, Good.HIGH, gains -> gains.income(prices), gains -> gains.followed);
  }

  static Definition<Comparison> municipalCostOfPlace(Prices prices) {
    return compared(EURO, Good.LOW, each -> each.municipalCost(prices), Comparison::placeYears);
  }

  static Definition<Comparison> municipalCostOfStartUp(Prices prices) {
    return compared(
        EURO,
        Good.LOW,
        each -> each.municipalCostOfStartUp(prices),
        Comparison::placeYearsOfStartUp);
  }

  static Definition<Comparison> nationalCostOfPlace(Prices prices) {
    return compared(EURO, Good.LOW, each -> each.nationalCost(prices), Comparison::placeYears);
  }

  static Definition<Comparison> municipalCostOfPerson(Prices prices) {
    return compared(EURO, Good.LOW, each -> each.municipalCost(prices), Comparison::served);
  }

  static Definition<Comparison> municipalCostOfYear(Prices prices) {
    return compared(EURO, Good.LOW, each -> each.municipalCost(prices), Comparison::years);
  }

  static Definition<Comparison> production(Prices prices) {
    return compared(EURO, Good.HIGH, each -> each.production(prices), Comparison::placeYears);
  }

  static Definition<Comparison> socialValue(Prices prices) {
    return compared(EURO, Good.HIGH, each -> each.socialValue(prices), Comparison::placeYears);
  }

  static Definition<Comparison> socialValuePerEuro(Prices prices) {
    return compared(
        EURO, Good.HIGH, each -> each.socialValue(prices), each -> each.publicCost(prices));
  }
}
