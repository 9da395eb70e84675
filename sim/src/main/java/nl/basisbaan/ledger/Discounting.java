package nl.basisbaan.ledger;

import nl.basisbaan.numbers.Parameters;

/**
 * How amounts of other years are made comparable; unit, range and source stand in parameters.csv.
 *
 * @param inflationPerYear growth of prices
 * @param discountRate real discount rate a year
 */
public record Discounting(double inflationPerYear, double discountRate) {
  /** The numbers of a scenario. */
  public static Discounting of(Parameters parameters) {
    return parameters.of("prices", Discounting.class);
  }

  /** An amount of some years later in prices of the base year. */
  public double constant(double euro, int years) {
    return euro / StrictMath.pow(1 + inflationPerYear, years);
  }

  /** The same, discounted to the base year. */
  public double discounted(double euro, int years) {
    return constant(euro, years) / StrictMath.pow(1 + discountRate, years);
  }
}
