package nl.basisbaan.ledger;

/**
 * In whose prices amounts of all years are told.
 *
 * @param year calendar year
 * @param discounting how amounts of other years are made comparable
 */
public record PriceYear(int year, Discounting discounting) {
  /** An amount of some calendar year in the prices of this one. */
  public double constant(double euro, int inYear) {
    return discounting.constant(euro, inYear - year);
  }

  /** The same, discounted to this year. */
  public double discounted(double euro, int inYear) {
    return discounting.discounted(euro, inYear - year);
  }
}
