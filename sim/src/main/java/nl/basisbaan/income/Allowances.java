package nl.basisbaan.income;

import nl.basisbaan.numbers.Cents;

/**
 * Allowances of the tax office (toeslagen) in one year. They depend on the gross income of the
 * household in a year; cents a month come out. Source: evidence/allowances.csv and the formulas in
 * the README of the evidence.
 */
public record Allowances(HealthCare healthCare, Rent rent, ChildBudget childBudget) {
  private static final double MONTHS = 12;

  /**
   * Health-care allowance (zorgtoeslag), euro a year.
   *
   * @param threshold income from which it falls
   * @param fall a euro above it
   */
  public record HealthCare(double single, double couple, double threshold, double fall) {}

  /**
   * Rent allowance (huurtoeslag), euro a month; the income in the formula is of a year.
   *
   * @param single what a single person pays first
   * @param several the same for two persons or more
   * @param quality rent up to which all above the basic rent is paid
   * @param cappingFew rent up to which 65 percent is paid, for one or two persons
   * @param cappingMany the same for three persons or more
   * @param most rent that counts at most
   * @param lawOf2026 whether a higher rent counts as the most, and everybody gets a share of what
   *     is above the capping limit; until 2025 a higher rent took the allowance away, and only
   *     single persons got that share
   */
  public record Rent(
      BasicRent single,
      BasicRent several,
      double quality,
      double cappingFew,
      double cappingMany,
      double most,
      boolean lawOf2026) {
    /** Paid of the rent between the quality limit and the capping limit. */
    static final double SHARE_TO_CAPPING = 0.65;

    /** Paid of the rent above the capping limit. */
    static final double SHARE_ABOVE = 0.40;

    /** Whether a household gets a share of the rent above the capping limit. */
    public boolean isPaidAboveCapping(Household household) {
      return lawOf2026 || household.persons() == 1;
    }

    double of(Household household, double income) {
      double asked = household.rentCents() / 100.0;
      BasicRent first = household.persons() == 1 ? single : several;
      double basic = first.of(income);
      if (asked <= basic || (!lawOf2026 && asked > most)) {
        return 0;
      }
      double paid = Math.min(asked, most);
      double capping = household.persons() <= 2 ? cappingFew : cappingMany;
      double low = Math.max(0, Math.min(paid, quality) - basic);
      double middle = Math.max(0, Math.min(paid, capping) - Math.max(quality, basic));
      double high =
          isPaidAboveCapping(household) ? Math.max(0, paid - Math.max(capping, basic)) : 0;
      double shares = low + SHARE_TO_CAPPING * middle + SHARE_ABOVE * high;
      return Math.max(0, shares - first.reduction(income));
    }
  }

  /**
   * What a household pays itself. Until 2025 it is a square function of income above a threshold,
   * with an addition; from 2026 it is fixed, and the allowance falls with income above a threshold.
   *
   * @param from income from which it rises, or the allowance falls
   * @param least euro a month
   * @param own addition to it
   * @param fall of the allowance of a year, a euro above the threshold
   */
  public record BasicRent(double a, double b, double from, double least, double own, double fall) {
    static BasicRent rising(double a, double b, double from, double least, double own) {
      return new BasicRent(a, b, from, least, own, 0);
    }

    static BasicRent fixed(double least, double fall, double from) {
      return new BasicRent(0, 0, from, least, 0, fall);
    }

    /** Euro a month. */
    double of(double incomePerYear) {
      boolean rises = fall == 0 && incomePerYear > from;
      return own + (rises ? a * incomePerYear * incomePerYear + b * incomePerYear : least);
    }

    /** Euro a month by which income reduces the allowance. */
    double reduction(double incomePerYear) {
      return fall * Math.max(0, incomePerYear - from) / MONTHS;
    }
  }

  /**
   * Child budget (kindgebonden budget), euro a year.
   *
   * @param further for a third child and each after it
   * @param singleParent top-up for single parents
   * @param thresholdSingle income from which it falls
   * @param fall a euro above it
   */
  public record ChildBudget(
      double first,
      double second,
      double further,
      double singleParent,
      double aged12To15,
      double aged16To17,
      double thresholdSingle,
      double thresholdCouple,
      double fall) {
    private double of(int children) {
      return (children > 0 ? first : 0)
          + (children > 1 ? second : 0)
          + Math.max(0, children - 2) * further;
    }
  }

  /** Health-care allowance, cents a month. */
  long healthCare(Household household, double income) {
    double most = household.couple() ? healthCare.couple : healthCare.single;
    double fall = healthCare.fall * Math.max(0, income - healthCare.threshold);
    return Cents.of(Math.max(0, most - fall) / MONTHS);
  }

  /** Rent allowance, cents a month. */
  long rent(Household household, double income) {
    return Cents.of(rent.of(household, income));
  }

  /** Child budget, cents a month. */
  long childBudget(Household household, double income) {
    if (household.children() == 0) {
      return 0;
    }
    double amount =
        childBudget.of(household.children())
            + household.aged12To15() * childBudget.aged12To15
            + household.aged16To17() * childBudget.aged16To17
            + (household.couple() ? 0 : childBudget.singleParent);
    double from = household.couple() ? childBudget.thresholdCouple : childBudget.thresholdSingle;
    double fall = childBudget.fall * Math.max(0, income - from);
    return Cents.of(Math.max(0, amount - fall) / MONTHS);
  }
}
