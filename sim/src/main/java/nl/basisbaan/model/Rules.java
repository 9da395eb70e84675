package nl.basisbaan.model;

/**
 * Law, norms and wages of a month. Source: evidence/minimum_wage.csv, benefit_norms.csv,
 * income_tax.csv, legal.csv, benefit_rules.csv; after the last published date wages and norms
 * follow the indexation parameter.
 *
 * @param minimumWageHour gross minimum wage in euro an hour (36-hour week where it differed)
 * @param singleNorm benefit of a single person or single parent, cents a month, net
 * @param coupleNorm benefit of a couple, cents a month, net
 * @param pensionAge in months
 * @param contractsMax most temporary contracts in a chain
 * @param contractMonthsMax most months of temporary contracts in a chain
 * @param transitionPayment monthly wages a year of service, paid at the end of a contract
 * @param sickPayMonths months that an employer must pay a sick person
 * @param sickPayShare least share of the wage in sickness
 * @param insuranceAfterMonths months of work after which unemployment insurance is granted
 * @param insuranceMonths months of unemployment insurance
 * @param insuranceFirst share of the wage in the first two months of unemployment insurance
 * @param insuranceAfter share of the wage after that
 * @param holidayAllowance on top of the gross wage
 * @param subsidyCap greatest wage-cost subsidy as a share of the minimum wage
 * @param subsidySurcharge for employer charges, on top of the wage-cost subsidy
 */
public record Rules(
    double minimumWageHour,
    long singleNorm,
    long coupleNorm,
    IncomeTax incomeTax,
    int pensionAge,
    int contractsMax,
    int contractMonthsMax,
    double transitionPayment,
    int sickPayMonths,
    double sickPayShare,
    int insuranceAfterMonths,
    int insuranceMonths,
    double insuranceFirst,
    double insuranceAfter,
    double holidayAllowance,
    double subsidyCap,
    double subsidySurcharge) {

  private static final double WEEKS_PER_MONTH = 52.0 / 12;
  private static final int MONTHS_PER_YEAR = 12;

  /** Gross wage with holiday allowance for a month of work, in cents. */
  long grossMonth(double hoursWeek, double wageOverMinimum) {
    double euro =
        hoursWeek * WEEKS_PER_MONTH * minimumWageHour * wageOverMinimum * (1 + holidayAllowance);
    return cents(euro);
  }

  /** Income tax on a month's wage as if earned all year, in cents. */
  long taxOnWage(long grossCents) {
    return cents(incomeTax.onWage(grossCents / 100.0 * MONTHS_PER_YEAR) / MONTHS_PER_YEAR);
  }

  /** Income tax on a month's insurance benefit, in cents. */
  long taxOnInsurance(long grossCents) {
    return cents(incomeTax.onInsurance(grossCents / 100.0 * MONTHS_PER_YEAR) / MONTHS_PER_YEAR);
  }

  /** Wage-cost subsidy on a month's gross wage (holiday allowance included), in cents. */
  long wageCostSubsidy(long grossCents, double wageValue) {
    double share = Math.min(Math.max(0, 1 - wageValue), subsidyCap);
    return whole(grossCents * share * (1 + subsidySurcharge));
  }

  /** Benefit norm of a household, cents a month, net. */
  long norm(boolean couple) {
    return couple ? coupleNorm : singleNorm;
  }

  /** Whole cents of an amount in euro. */
  static long cents(double euro) {
    return whole(euro * 100);
  }

  /** The nearest whole number, halves to the even one: no drift. */
  static long whole(double cents) {
    return (long) Math.rint(cents);
  }
}
