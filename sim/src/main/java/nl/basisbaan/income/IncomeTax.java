package nl.basisbaan.income;

import nl.basisbaan.numbers.Evidence;

/**
 * Income tax and premiums (loonheffing) of one year below pension age: rates, general credit,
 * labour credit. Amounts in euro a year. Source: evidence/income_tax.csv.
 *
 * @param fallAbove fall of the labour credit above the last threshold, per euro
 * @param scale growth of all thresholds and credits since the last published year; 1 for it
 */
public record IncomeTax(
    double rate1,
    double upTo1,
    double rate2,
    double generalMax,
    double generalFrom,
    double generalFall,
    double slope1,
    double y1,
    double base1,
    double slope2,
    double y2,
    double base2,
    double slope3,
    double y3,
    double fallAbove,
    double scale) {

  /**
   * The tax of a row.
   *
   * @param standardFall of the labour credit above the last threshold, where the row has none
   */
  static IncomeTax of(Evidence.Row row, double standardFall, double scale) {
    double rate1 = row.number("rate1");
    double rate2 = row.number("rate2");
    double fallAbove = row.number("labour_fall_above");
    return new IncomeTax(
        rate1,
        row.number("upto1"),
        Double.isNaN(rate2) ? rate1 : rate2,
        row.number("general_credit_max"),
        row.number("general_credit_from"),
        row.number("general_credit_fall"),
        row.number("labour_slope1"),
        row.number("labour_y1"),
        row.number("labour_base1"),
        row.number("labour_slope2"),
        row.number("labour_y2"),
        row.number("labour_base2"),
        row.number("labour_slope3"),
        row.number("labour_y3"),
        Double.isNaN(fallAbove) ? standardFall : fallAbove,
        scale);
  }

  /**
   * Tax of a year after credits; never negative.
   *
   * @param wage euro from work
   * @param other euro from benefit or insurance: taxed alike but without labour credit
   * @param combinationCredit a further credit, euro
   */
  public double onYear(double wage, double other, double combinationCredit) {
    double income = wage + other;
    return Math.max(
        0, beforeCredits(income) - generalCredit(income) - labourCredit(wage) - combinationCredit);
  }

  /**
   * Tax on one more euro of benefit or insurance, beside the labour credit, which does not change.
   *
   * @param wage euro from work
   * @param other euro from benefit or insurance
   * @param combinationCredit a further credit, euro
   */
  double marginal(double wage, double other, double combinationCredit) {
    double income = (wage + other) / scale;
    if (onYear(wage, other, combinationCredit) <= 0) {
      return 0;
    }
    boolean falling = income >= generalFrom && generalCredit(wage + other) > 0;
    return (income < upTo1 ? rate1 : rate2) + (falling ? generalFall : 0);
  }

  /** Tax before credits on an income of a year. */
  public double beforeCredits(double euroPerYear) {
    double income = euroPerYear / scale;
    return scale * (rate1 * Math.min(income, upTo1) + rate2 * Math.max(0, income - upTo1));
  }

  /** General tax credit (algemene heffingskorting). */
  public double generalCredit(double euroPerYear) {
    double above = Math.max(0, euroPerYear / scale - generalFrom);
    return scale * Math.max(0, generalMax - generalFall * above);
  }

  /** Labour tax credit (arbeidskorting). */
  public double labourCredit(double wagePerYear) {
    double wage = wagePerYear / scale;
    if (wage <= y1) {
      return scale * slope1 * wage;
    }
    if (wage <= y2) {
      return scale * (base1 + slope2 * (wage - y1));
    }
    double credit = base2 + slope3 * (Math.min(wage, y3) - y2);
    return scale * Math.max(0, credit - fallAbove * Math.max(0, wage - y3));
  }
}
