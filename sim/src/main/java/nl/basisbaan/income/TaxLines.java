package nl.basisbaan.income;

import nl.basisbaan.numbers.Cents;

/**
 * How the tax on a wage comes about, in whole cents a month. Every line is the change of a rounded
 * running total, so that the lines add up to the tax that is withheld.
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

  /** Without a wage there is no tax, and no use for credits. */
  private static final TaxLines NONE = new TaxLines(0, 0, 0, 0, 0);

  /** The lines of the tax on a wage of a year, in euro. */
  static TaxLines of(IncomeTax tax, double wage, double combinationCredit) {
    if (wage == 0) {
      return NONE;
    }
    double beforeCredits = tax.beforeCredits(wage);
    double afterGeneral = beforeCredits - tax.generalCredit(wage);
    double afterLabour = afterGeneral - tax.labourCredit(wage);
    double afterAll = afterLabour - combinationCredit;
    return new TaxLines(
        month(beforeCredits),
        month(beforeCredits) - month(afterGeneral),
        month(afterGeneral) - month(afterLabour),
        month(afterLabour) - month(afterAll),
        month(Math.max(0, afterAll)) - month(afterAll));
  }

  private static long month(double euroPerYear) {
    return Cents.of(euroPerYear / MONTHS);
  }

  /** The tax withheld. */
  public long tax() {
    return beforeCredits - generalCredit - labourCredit - combinationCredit + unused;
  }
}
