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
   * @param single how the basic rent of a single person follows from income
   * @param several the same for two persons or more
   * @param quality rent up to which all above the basic rent is paid
   * @param cappingFew rent up to which 65 percent is paid, for one or two persons
   * @param cappingMany the same for three persons or more
   * @param most rent that counts at most
   * @param mostCounts whether a higher rent counts as the most (from 2026), or there is no
   *     allowance for it
   */
  public record Rent(
      BasicRent single,
      BasicRent several,
      double quality,
      double cappingFew,
      double cappingMany,
      double most,
      boolean mostCounts) {
    /** Paid of the rent between the quality limit and the capping limit. */
    static final double SHARE_TO_CAPPING = 0.65;

    /** Paid of the rent above the capping limit, to single persons. */
    static final double SHARE_ABOVE = 0.40;
  }

  /**
   * What a household pays itself: a square function of income above a threshold.
   *
   * @param own addition to it
   */
  public record BasicRent(double a, double b, double from, double least, double own) {
    /** Euro a month. */
    double of(double incomePerYear) {
      double basic =
          incomePerYear > from ? a * incomePerYear * incomePerYear + b * incomePerYear : least;
      return basic + own;
    }
  }

  /**
   * Child budget (kindgebonden budget), euro a year. A third child and further ones bring as much
   * as the second (assumption).
   *
   * @param singleParent top-up for single parents
   * @param thresholdSingle income from which it falls
   * @param fall a euro above it
   */
  public record ChildBudget(
      double first,
      double two,
      double singleParent,
      double aged12To15,
      double aged16To17,
      double thresholdSingle,
      double thresholdCouple,
      double fall) {}

  /** Health-care allowance, cents a month. */
  long healthCare(Household household, double income) {
    double most = household.couple() ? healthCare.couple : healthCare.single;
    double fall = healthCare.fall * Math.max(0, income - healthCare.threshold);
    return Cents.of(Math.max(0, most - fall) / MONTHS);
  }

  /** Rent allowance, cents a month. */
  long rent(Household household, double income) {
    double asked = household.rentCents() / 100.0;
    double paid = rent.mostCounts ? Math.min(asked, rent.most) : asked;
    boolean single = household.persons() == 1;
    double basic = (single ? rent.single : rent.several).of(income);
    if (paid <= basic || paid > rent.most) {
      return 0;
    }
    double capping = household.persons() <= 2 ? rent.cappingFew : rent.cappingMany;
    double low = Math.max(0, Math.min(paid, rent.quality) - basic);
    double middle = Math.max(0, Math.min(paid, capping) - Math.max(rent.quality, basic));
    double high = single ? Math.max(0, paid - Math.max(capping, basic)) : 0;
    return Cents.of(low + Rent.SHARE_TO_CAPPING * middle + Rent.SHARE_ABOVE * high);
  }

  /** Child budget, cents a month. */
  long childBudget(Household household, double income) {
    if (household.children() == 0) {
      return 0;
    }
    double amount =
        childBudget.first
            + (household.children() - 1) * (childBudget.two - childBudget.first)
            + household.aged12To15() * childBudget.aged12To15
            + household.aged16To17() * childBudget.aged16To17
            + (household.couple() ? 0 : childBudget.singleParent);
    double from = household.couple() ? childBudget.thresholdCouple : childBudget.thresholdSingle;
    double fall = childBudget.fall * Math.max(0, income - from);
    return Cents.of(Math.max(0, amount - fall) / MONTHS);
  }
}
