package nl.basisbaan.income;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.basisbaan.numbers.Cents;

/**
 * What a household has to live on under the Dutch rules of one month. All amounts a month are whole
 * cents. Source: evidence/minimum_wage.csv, benefit_norms.csv, benefit_rules.csv, income_tax.csv,
 * allowances.csv.
 *
 * @param minimumWageHour gross minimum wage in euro an hour, in the full week of the employer
 * @param holidayAllowance on top of the gross wage
 * @param singleNorm benefit of a single person or single parent, cents a month, net
 * @param coupleNorm benefit of a couple, cents a month, net
 * @param costSharing what adults who live together get of the couple's norm
 * @param wealthSingle wealth of a single person above which there is no right to benefit, cents
 * @param wealthSeveral the same for a couple or a single parent
 * @param exemptions earnings that benefit leaves alone
 * @param municipal what the municipality adds to low incomes
 * @param volunteerAllowance most that volunteers may receive, cents a month
 * @param premium most that is untaxed of premiums for people on benefit who start, cents a year
 * @param vintages from when each amount is
 */
public record IncomeRules(
    double minimumWageHour,
    double holidayAllowance,
    long singleNorm,
    long coupleNorm,
    CostSharing costSharing,
    long wealthSingle,
    long wealthSeveral,
    Exemptions exemptions,
    Municipal municipal,
    long volunteerAllowance,
    long premium,
    IncomeTax tax,
    CombinationCredit combinationCredit,
    Allowances allowances,
    Map<Amount, Vintage> vintages) {

  /** Weeks in a month, by which hours a week become hours a month. */
  public static final double WEEKS_PER_MONTH = 52.0 / 12;

  private static final int MONTHS = 12;
  private static final double CENTS = 100;
  private static final int STEPS = 20;
  private static final double LITTLE = 1e-6;

  /** Copies the map. */
  public IncomeRules {
    vintages = Collections.unmodifiableMap(new LinkedHashMap<>(vintages));
  }

  /**
   * Norm of adults who share costs (kostendelersnorm), as shares of the couple's norm. Source:
   * Participatiewet, article 22a.
   *
   * @param fixed for all of them together
   * @param eachAdult what every adult adds
   */
  public record CostSharing(double fixed, double eachAdult) {
    /** Share of each of so many adults. */
    public double each(int adults) {
      return (fixed + adults * eachAdult) / adults;
    }
  }

  /**
   * Credit for parents of a child under twelve who combine work and care (inkomensafhankelijke
   * combinatiekorting): single parents, and of two partners who both work the one who earns least,
   * the first when they earn the same. Euro a year. Source: Wet IB 2001, article 8.14a.
   */
  public record CombinationCredit(double from, double rate, double most) {
    /** Credit of a year. */
    public double of(double wagePerYear) {
      return Math.min(most, rate * Math.max(0, wagePerYear - from));
    }

    private double ofFirst(Household household, Pay first, Pay second) {
      boolean least = !household.couple() || (second.wage() > 0 && first.wage() <= second.wage());
      return household.hasChildUnder12() && least ? of(year(first.wage())) : 0;
    }

    private double ofSecond(Household household, Pay first, Pay second) {
      boolean least = second.wage() < first.wage();
      return household.hasChildUnder12() && least ? of(year(second.wage())) : 0;
    }
  }

  private static double year(long cents) {
    return cents * MONTHS / CENTS;
  }

  /** Gross wage with holiday allowance for a month of work, cents. */
  public long grossMonth(double hoursWeek, double wageOverMinimum) {
    double hour = minimumWageHour * wageOverMinimum * (1 + holidayAllowance);
    return Cents.of(hoursWeek * WEEKS_PER_MONTH * hour);
  }

  /**
   * How the tax of the first partner comes about; the second is not there or earns nothing else.
   */
  public TaxLines taxLines(Household household, Pay first, Pay second) {
    return lines(first, combinationCredit.ofFirst(household, first, second));
  }

  private TaxLines lines(Pay pay, double credit) {
    return TaxLines.of(tax, year(pay.wage()), year(pay.insurance()), credit);
  }

  /**
   * Tax on what is paid once beside the wage of a year, cents.
   *
   * @param grossMonth wage of a month
   * @param wages of what is paid, for work: with labour credit
   * @param others of what is paid, for work that has ended: without it
   */
  public long taxOnce(long grossMonth, long wages, long others) {
    double wage = year(grossMonth);
    double more = (double) wages / CENTS;
    double other = (double) others / CENTS;
    return Cents.of(tax.onYear(wage + more, other, 0) - tax.onYear(wage, 0, 0));
  }

  private Earnings earnings(Pay pay, double credit) {
    return pay.isNone() ? Earnings.NONE : new Earnings(pay, lines(pay, credit).tax());
  }

  /** Whether a household has more wealth than goes with a right to benefit. */
  public boolean isTooWealthy(Household household) {
    boolean several = household.couple() || household.singleParent();
    return household.wealthCents() > (several ? wealthSeveral : wealthSingle);
  }

  /**
   * Benefit norm of a household, cents a month, net; lower when others share its costs, nothing
   * when its wealth is above the limit.
   */
  public long norm(Household household) {
    if (isTooWealthy(household)) {
      return 0;
    }
    int adults = household.partners() + household.otherAdults();
    if (household.otherAdults() == 0) {
      return household.couple() ? coupleNorm : singleNorm;
    }
    return Cents.whole(coupleNorm * costSharing.each(adults) * household.partners());
  }

  /** The money of a household; a partner who is not there is paid nothing. */
  public HouseholdIncome of(Household household, Pay first, Pay second) {
    double credit1 = combinationCredit.ofFirst(household, first, second);
    double credit2 = combinationCredit.ofSecond(household, first, second);
    Earnings earnings1 = earnings(first, credit1);
    Earnings earnings2 = earnings(second, credit2);
    long norm = norm(household);
    long earned = earnings1.net() + earnings2.net();
    long exempt = exemptions.of(household, earnings1) + exemptions.of(household, earnings2);
    long lacking = Math.max(0, norm - earned + exempt);
    long paidOut = creditPaidOut(household, earnings1, earnings2);
    // Credit that is paid out is deducted from benefit; who has a part of the benefit has income.
    long benefit = norm == 0 || lacking <= paidOut ? 0 : lacking;
    long support = benefit == 0 ? paidOut : 0;
    long taxOnBenefit =
        benefit == 0
            ? 0
            : household.couple()
                ? taxOnTop(first, credit1, benefit / 2)
                    + taxOnTop(second, credit2, benefit - benefit / 2)
                : taxOnTop(first, credit1, benefit);
    long means = benefit > 0 ? norm : earned + support;
    long testIncome = (first.gross() + second.gross() + benefit + taxOnBenefit) * MONTHS;
    return new HouseholdIncome(
        earnings1,
        earnings2,
        support,
        norm,
        exempt,
        benefit,
        taxOnBenefit,
        municipal.schemes(means, norm),
        municipal.energy(means, norm),
        allowances.healthCare(household, testIncome / CENTS),
        allowances.rent(household, testIncome / CENTS),
        allowances.childBudget(household, testIncome / CENTS),
        testIncome);
  }

  /** The same household without any earnings. */
  public HouseholdIncome onBenefit(Household household) {
    return of(household, Pay.NONE, Pay.NONE);
  }

  /** General credit that the partner with the least tax is paid out, cents a month. */
  private long creditPaidOut(Household household, Earnings first, Earnings second) {
    if (!household.couple() || tax.paidOut() == 0) {
      return 0;
    }
    boolean firstPays = first.tax() >= second.tax();
    Earnings payer = firstPays ? first : second;
    Earnings other = firstPays ? second : first;
    double own = tax.beforeCredits(year(other.pay().gross()));
    return Cents.of(tax.paidOut(own, year(payer.tax())) / MONTHS);
  }

  /**
   * Tax on a net amount beside pay: benefit is paid net, half to each partner, and the municipality
   * pays the tax that comes with it. The gross amount is found from below, by the marginal rate: in
   * a few steps, because tax is linear in pieces.
   */
  private long taxOnTop(Pay pay, double credit, long net) {
    double wage = year(pay.wage());
    double other = year(pay.insurance());
    double before = tax.onYear(wage, other, credit);
    double wanted = year(net);
    double gross = wanted;
    for (int step = 0; step < STEPS; step++) {
      double left = wanted - (gross - tax.onYear(wage, other + gross, credit) + before);
      if (left < LITTLE) {
        break;
      }
      gross += left / (1 - tax.marginal(wage, other + gross, credit));
    }
    return Cents.of(gross / MONTHS) - net;
  }
}
