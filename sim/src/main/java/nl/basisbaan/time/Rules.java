package nl.basisbaan.time;

import java.util.List;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.OnBenefit;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offer;

/**
 * Law, norms and wages of a month. Source: {@link IncomeRules} and evidence/legal.csv,
 * benefit_rules.csv, labour_costs_compensation.csv.
 *
 * @param income what a household has to live on
 * @param onBenefit the same for households without earnings
 * @param pensionAge in months
 * @param contractsMax most temporary contracts in a chain
 * @param contractMonthsMax most months of temporary contracts in a chain
 * @param transitionPayment monthly wages a year of service, paid at the end of a contract
 * @param sickPayMonths months that an employer must pay a sick person
 * @param sickPayShare least share of the wage in sickness
 * @param leavePerHour paid leave that an hour of the contract earns, share of it
 * @param leaveLapseMonths months after a calendar year in which the leave of that year lapses
 * @param insuranceAfterMonths months of work after which unemployment insurance is granted
 * @param insuranceMonths months of unemployment insurance
 * @param insuranceFirst share of the wage in the first two months of unemployment insurance
 * @param insuranceAfter share of the wage after that
 * @param subsidyCap greatest wage-cost subsidy as a share of the minimum wage
 * @param subsidyFlatRate the same before wage value is assessed
 * @param subsidySurcharge for employer charges, on top of the wage-cost subsidy
 * @param compensations labour costs compensation that employers may have, the greatest first
 * @param costLevel minimum wage over that of January 2022, in whose euros costs of places and what
 *     households own, owe and spend are told
 */
public record Rules(
    IncomeRules income,
    OnBenefit onBenefit,
    int pensionAge,
    int contractsMax,
    int contractMonthsMax,
    double transitionPayment,
    int sickPayMonths,
    double sickPayShare,
    double leavePerHour,
    int leaveLapseMonths,
    int insuranceAfterMonths,
    int insuranceMonths,
    double insuranceFirst,
    double insuranceAfter,
    double subsidyCap,
    double subsidyFlatRate,
    double subsidySurcharge,
    List<Compensation> compensations,
    double costLevel) {

  private static final int MONTHS_PER_YEAR = 12;

  /** How long the temporary contracts of an offer last that the policy plans and the law allows. */
  public int plannedMonths(Offer offer) {
    int first = offer.contract().firstMonths();
    return first + monthsToFollow(offer, 1, first);
  }

  /**
   * Months of the extensions that the policy plans and the law allows after a running contract; the
   * law is on jobs only.
   *
   * @param contracts of the chain so far, the running one among them
   * @param months of the chain by the end of the running one
   */
  public int monthsToFollow(Offer offer, int contracts, int months) {
    return offer.kind() == Kind.JOB
        ? offer.contract().monthsToFollow(contracts, months, contractsMax, contractMonthsMax)
        : offer.contract().monthsToFollow(contracts, months, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** Whether unemployment insurance follows so many months of work. */
  public boolean insures(int monthsOfWork) {
    return monthsOfWork >= insuranceAfterMonths;
  }

  /**
   * Months of insurance when an employer ends a job: of unemployment after enough months of work; 0
   * of who is ill after fewer, for whom sickness benefit (ziektewetuitkering) lasts as long as that
   * does; negative for none.
   */
  public int insuranceMonths(int monthsOfWork, boolean ill) {
    int ifIll = ill ? 0 : -1;
    return insures(monthsOfWork) ? insuranceMonths : ifIll;
  }

  /** Gross wage with holiday allowance for a month of work, in cents. */
  public long grossMonth(double hoursWeek, double wageOverMinimum) {
    return income.grossMonth(hoursWeek, wageOverMinimum);
  }

  /** What an employer who ends a job owes after so many months of it, in cents. */
  public long transitionPayment(int months, double hoursWeek, double wageOverMinimum) {
    double years = months / (double) MONTHS_PER_YEAR;
    return Cents.whole(grossMonth(hoursWeek, wageOverMinimum) * years * transitionPayment);
  }

  /** Wage-cost subsidy on a month's gross wage (holiday allowance included), in cents. */
  public long wageCostSubsidy(long grossCents, double wageValue) {
    return subsidy(grossCents, Math.min(Math.max(0, 1 - wageValue), subsidyCap));
  }

  /** The same at the flat rate, before wage value is assessed. */
  public long flatRateSubsidy(long grossCents) {
    return subsidy(grossCents, subsidyFlatRate);
  }

  private long subsidy(long grossCents, double share) {
    return Cents.whole(grossCents * share * (1 + subsidySurcharge));
  }

  /** A month of a cost that was published for a year, in cents: it grows with the minimum wage. */
  public long monthly(double euroPerYear) {
    return Cents.of(euroPerYear * costLevel / MONTHS_PER_YEAR);
  }
}
