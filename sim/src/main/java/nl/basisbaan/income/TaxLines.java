package nl.basisbaan.income;

import nl.basisbaan.numbers.Cents;

/**
 * How the tax on the pay of one partner comes about, in whole cents a month. Every line is rounded
 * by itself, and the tax that is withheld is what they add up to.
 *
 * @param unused part of the credits for which there is no tax
 */
public record TaxLines(
    long beforeCredits,
    long generalCredit,
    long labourCredit,
    long combinationCredit,
    long unused) {
  private static final double MONTHS = 12;

  /** Without pay there is no tax, and no use for credits. */
  private static final TaxLines NONE = new TaxLines(0, 0, 0, 0, 0);

  /** The lines of the tax on a wage and other income of a year, in euro. */
  static TaxLines of(IncomeTax tax, double wage, double other, double combinationCredit) {
    double income = wage + other;
    if (income == 0) {
      return NONE;
    }
    long before = month(tax.beforeCredits(income));
    long general = month(tax.generalCredit(income));
    long labour = month(tax.labourCredit(wage));
    long combination = month(combinationCredit);
    long unused = Math.max(0, general + labour + combination - before);
    return new TaxLines(before, general, labour, combination, unused);
  }

  private static long month(double euroPerYear) {
    return Cents.of(euroPerYear / MONTHS);
  }

  /** The tax withheld. */
  public long tax() {
    return beforeCredits - generalCredit - labourCredit - combinationCredit + unused;
  }
}
