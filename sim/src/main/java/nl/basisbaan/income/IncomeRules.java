package nl.basisbaan.income;

import java.util.List;
import nl.basisbaan.numbers.Cents;

/**
 * What a household has to live on under the Dutch rules of one month. All amounts a month are whole
 * cents. Source: evidence/minimum_wage.csv, benefit_norms.csv, benefit_rules.csv, income_tax.csv,
 * allowances.csv.
 *
 * @param minimumWageHour gross minimum wage in euro an hour (36-hour week where it differed)
 * @param holidayAllowance on top of the gross wage
 * @param singleNorm benefit of a single person or single parent, cents a month, net
 * @param coupleNorm benefit of a couple, cents a month, net
 * @param costSharing what adults who live together get of the couple's norm
 * @param volunteerAllowance most that volunteers may receive, cents a month
 * @param premium most that is untaxed of premiums for people on benefit who start, cents a year
 * @param schemes municipal schemes for a household on benefit, cents a month
 * @param estimates which values are not published for this date, in words
 */
public record IncomeRules(
    double minimumWageHour,
    double holidayAllowance,
    long singleNorm,
    long coupleNorm,
    CostSharing costSharing,
    Exemptions exemptions,
    long volunteerAllowance,
    long premium,
    long schemes,
    IncomeTax tax,
    CombinationCredit combinationCredit,
    Allowances allowances,
    List<String> estimates) {

  /** Weeks in a month, by which hours a week become hours a month. */
  public static final double WEEKS_PER_MONTH = 52.0 / 12;

  private static final int MONTHS = 12;
  private static final double CENTS = 100;
  private static final int STEPS = 20;
  private static final double LITTLE = 1e-6;

  /** Copies the list. */
  public IncomeRules {
    estimates = List.copyOf(estimates);
  }

  /**
   * Earnings that are not deducted from benefit (vrijlating). Source: evidence/benefit_rules.csv.
   *
   * @param share of net earnings in the first months of work
   * @param most cents a month
   * @param months for which it holds
   * @param parentShare the same for single parents of a child under twelve, after those months
   * @param parentMost cents a month
   * @param parentMonths for which it holds, after the first ones
   * @param medicalShare for people whose hours are limited for medical reasons, after the first
   *     months; no maximum is in the evidence, that of single parents is taken
   */
  public record Exemptions(
      double share,
      long most,
      int months,
      double parentShare,
      long parentMost,
      int parentMonths,
      double medicalShare) {

    /**
     * Full months of work after which an exemption of a household ends, in order. What is exempt
     * after the last of them is so for good.
     */
    public List<Integer> ends(Household household) {
      return isYoungParent(household) ? List.of(months, months + parentMonths) : List.of(months);
    }

    /** Full months of work after which no exemption of a household ends any more. */
    public int lasting(Household household) {
      List<Integer> ends = ends(household);
      return ends.get(ends.size() - 1);
    }

    /** Part of net earnings that benefit does not see, cents. */
    long of(Household household, long netWage, int monthsWorked) {
      if (netWage <= 0) {
        return 0;
      }
      if (monthsWorked < months) {
        return Math.min(most, Cents.whole(netWage * share));
      }
      if (isYoungParent(household) && monthsWorked < months + parentMonths) {
        return Math.min(parentMost, Cents.whole(netWage * parentShare));
      }
      return household.medicalLimit()
          ? Math.min(parentMost, Cents.whole(netWage * medicalShare))
          : 0;
    }
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
   * Credit for parents who combine work and care (inkomensafhankelijke combinatiekorting), for
   * single parents of a child under twelve. Euro a year.
   */
  public record CombinationCredit(double from, double rate, double most) {
    /** Credit of a year. */
    public double of(double wagePerYear) {
      return Math.min(most, rate * Math.max(0, wagePerYear - from));
    }
  }

  /** Gross wage with holiday allowance for a month of work, cents. */
  public long grossMonth(double hoursWeek, double wageOverMinimum) {
    double hour = minimumWageHour * wageOverMinimum * (1 + holidayAllowance);
    return Cents.of(hoursWeek * WEEKS_PER_MONTH * hour);
  }

  /** Earnings of a partner from a gross wage and insurance, with the tax withheld as all year. */
  public Earnings earnings(Household household, long wage, long insurance, int monthsWorked) {
    return new Earnings(wage, insurance, tax(household, wage, insurance), monthsWorked);
  }

  /** Tax of a month on wage and other income, cents. */
  public long tax(Household household, double wage, double other) {
    double wageYear = wage * MONTHS / CENTS;
    double credit = isYoungParent(household) ? combinationCredit.of(wageYear) : 0;
    return Cents.of(tax.onYear(wageYear, other * MONTHS / CENTS, credit) / MONTHS);
  }

  /** How the tax of a month on a wage comes about, for a household without other income. */
  public TaxLines taxLines(Household household, double wage) {
    double wageYear = wage * MONTHS / CENTS;
    return TaxLines.of(
        tax, wageYear, isYoungParent(household) ? combinationCredit.of(wageYear) : 0);
  }

  private static boolean isYoungParent(Household household) {
    return household.singleParent() && household.hasChildUnder12();
  }

  /** Benefit norm of a household, cents a month, net; lower when others share its costs. */
  public long norm(Household household) {
    int adults = household.partners() + household.otherAdults();
    if (household.otherAdults() == 0) {
      return household.couple() ? coupleNorm : singleNorm;
    }
    return Cents.whole(coupleNorm * costSharing.each(adults) * household.partners());
  }

  /** The money of a household; a partner who is not there earns nothing. */
  public HouseholdIncome of(Household household, Earnings first, Earnings second) {
    long norm = norm(household);
    long exempt = exempt(household, first) + exempt(household, second);
    long earned = first.net() + second.net();
    long benefit = Math.max(0, norm - earned + exempt);
    long taxOnBenefit = taxOnBenefit(household, first, second, benefit);
    long gross = first.wage() + first.insurance() + second.wage() + second.insurance();
    long testIncome = (gross + benefit + taxOnBenefit) * MONTHS;
    return new HouseholdIncome(
        earned,
        norm,
        exempt,
        benefit,
        taxOnBenefit,
        benefit > 0 ? schemes : 0,
        allowances.healthCare(household, testIncome / CENTS),
        allowances.rent(household, testIncome / CENTS),
        allowances.childBudget(household, testIncome / CENTS),
        testIncome);
  }

  /** The same household without any earnings. */
  public HouseholdIncome onBenefit(Household household) {
    return of(household, Earnings.NONE, Earnings.NONE);
  }

  private long exempt(Household household, Earnings earnings) {
    return exemptions.of(household, earnings.netWage(), earnings.monthsWorked());
  }

  /**
   * Benefit is paid net, half to each partner; the municipality pays the tax that comes with it.
   */
  private long taxOnBenefit(Household household, Earnings first, Earnings second, long benefit) {
    if (benefit == 0) {
      return 0;
    }
    if (!household.couple()) {
      return taxOnTop(household, first, benefit);
    }
    long half = benefit / 2;
    return taxOnTop(household, first, half) + taxOnTop(household, second, benefit - half);
  }

  /**
   * Tax on a net amount beside earnings. The gross amount is found from below, by the marginal
   * rate: in a few steps, because tax is linear in pieces.
   */
  private long taxOnTop(Household household, Earnings earnings, long net) {
    double wage = earnings.wage() * MONTHS / CENTS;
    double other = earnings.insurance() * MONTHS / CENTS;
    double credit = isYoungParent(household) ? combinationCredit.of(wage) : 0;
    double before = tax.onYear(wage, other, credit);
    double wanted = net * MONTHS / CENTS;
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
