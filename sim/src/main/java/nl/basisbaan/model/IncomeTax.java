package nl.basisbaan.model;

import org.apache.commons.csv.CSVRecord;

/**
 * Income tax (loonheffing) of one year below pension age: rates, general credit, labour credit.
 * Amounts in euro a year. Source: evidence/income_tax.csv.
 *
 * @param fallAbove fall of the labour credit above the last threshold, per euro
 * @param scale growth of all thresholds and credits since the last published year; 1 for it
 */
record IncomeTax(
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

  static IncomeTax of(CSVRecord row, double fallAbove, double scale) {
    double rate1 = Table.number(row, "rate1");
    double rate2 = Table.number(row, "rate2");
    return new IncomeTax(
        rate1,
        Table.number(row, "upto1"),
        Double.isNaN(rate2) ? rate1 : rate2,
        Table.number(row, "general_credit_max"),
        Table.number(row, "general_credit_from"),
        Table.number(row, "general_credit_fall"),
        Table.number(row, "labour_slope1"),
        Table.number(row, "labour_y1"),
        Table.number(row, "labour_base1"),
        Table.number(row, "labour_slope2"),
        Table.number(row, "labour_y2"),
        Table.number(row, "labour_base2"),
        Table.number(row, "labour_slope3"),
        Table.number(row, "labour_y3"),
        fallAbove,
        scale);
  }

  /** Tax on wages of a year, after both credits. */
  double onWage(double euroPerYear) {
    double income = euroPerYear / scale;
    return scale
        * Math.max(0, beforeCredits(income) - generalCredit(income) - labourCredit(income));
  }

  /** Tax on insurance benefits of a year: no labour credit. */
  double onInsurance(double euroPerYear) {
    double income = euroPerYear / scale;
    return scale * Math.max(0, beforeCredits(income) - generalCredit(income));
  }

  private double beforeCredits(double income) {
    return rate1 * Math.min(income, upTo1) + rate2 * Math.max(0, income - upTo1);
  }

  private double generalCredit(double income) {
    return Math.max(0, generalMax - generalFall * Math.max(0, income - generalFrom));
  }

  private double labourCredit(double income) {
    if (income <= y1) {
      return slope1 * income;
    }
    if (income <= y2) {
      return base1 + slope2 * (income - y1);
    }
    double credit = base2 + slope3 * (Math.min(income, y3) - y2);
    return Math.max(0, credit - fallAbove * Math.max(0, income - y3));
  }
}
