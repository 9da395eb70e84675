package nl.basisbaan.income;

import nl.basisbaan.numbers.Evidence;

/**
 * Income tax and premiums (loonheffing) of one year below pension age: three rates, general credit,
 * labour credit. Amounts in euro a year. Source: evidence/income_tax.csv.
 *
 * @param upTo1 income up to which the first rate holds
 * @param topRate rate above the last threshold
 * @param topFrom the last threshold
 * @param paidOut share of the general credit that a partner without income may be paid out
 * @param fallAbove fall of the labour credit above the last threshold, per euro
 * @param scale growth of all thresholds and credits since the last published year; 1 for it
 */
public record IncomeTax(
    double rate1,
    double upTo1,
    double rate2,
    double topRate,
    double topFrom,
    double generalMax,
    double generalFrom,
    double generalFall,
    double paidOut,
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
        row.number("top_rate"),
        row.number("top_from"),
        row.number("general_credit_max"),
        row.number("general_credit_from"),
        row.number("general_credit_fall"),
        row.number("general_credit_paid_out"),
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
    double rate = income < upTo1 ? rate1 : income < topFrom ? rate2 : topRate;
    return rate + (falling ? generalFall : 0);
  }

  /** Tax before credits on an income of a year. */
  public double beforeCredits(double euroPerYear) {
    double income = euroPerYear / scale;
    return scale
        * (rate1 * Math.min(income, upTo1)
            + rate2 * Math.max(0, Math.min(income, topFrom) - upTo1)
            + topRate * Math.max(0, income - topFrom));
  }

  /** General tax credit (algemene heffingskorting). */
  public double generalCredit(double euroPerYear) {
    double above = Math.max(0, euroPerYear / scale - generalFrom);
    return scale * Math.max(0, generalMax - generalFall * above);
  }

  /**
   * General credit of a year that is paid out to who has too little tax for it, from the tax of the
   * partner. A share of the credit, which ended in 2023.
   *
   * @param own tax before credits, euro
   * @param partners tax after credits, euro
   */
  double paidOut(double own, double partners) {
    return Math.max(0, Math.min(partners, scale * generalMax * paidOut - own));
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
