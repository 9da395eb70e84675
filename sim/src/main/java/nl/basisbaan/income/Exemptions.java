package nl.basisbaan.income;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.numbers.Cents;

/**
 * Earnings that are not deducted from benefit (vrijlating; Participatiewet, article 31), for each
 * partner who works. They follow one another and never hold together: at first for everybody, then
 * for a single parent of a child under twelve, then for who works with a wage-cost subsidy, and
 * after those for who has a medical limit to hours, for good. Source: evidence/benefit_rules.csv.
 *
 * @param first for everybody
 * @param parent for single parents of a child under twelve
 * @param subsidy for work with a wage-cost subsidy; of no months before it was law
 * @param medical for people whose hours are limited for medical reasons, without end
 */
public record Exemptions(Exempt first, Exempt parent, Exempt subsidy, Exempt medical) {

  /**
   * One of them.
   *
   * @param share of net earnings
   * @param most cents a month
   * @param months for which it holds
   */
  public record Exempt(double share, long most, int months) {
    /** Part of net earnings that benefit does not see, cents. */
    long of(long netWage) {
      return Math.min(most, Cents.whole(netWage * share));
    }
  }

  /** Those that end for a worker of a household, in order. */
  public List<Exempt> inOrder(Household household, boolean subsidised) {
    List<Exempt> order = new ArrayList<>(List.of(first));
    if (household.isYoungSingleParent()) {
      order.add(parent);
    }
    if (subsidised && subsidy.months() > 0) {
      order.add(subsidy);
    }
    return order;
  }

  /**
   * Full months of work after which an exemption of a household ends, in order. What is exempt
   * after the last of them is so for good.
   */
  public List<Integer> ends(Household household, boolean subsidised) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (Exempt exempt : inOrder(household, subsidised)) {
      end += exempt.months();
      ends.add(end);
    }
    return ends;
  }

  /** Full months of work after which no exemption of a household ends any more. */
  public int lasting(Household household, boolean subsidised) {
    return first.months()
        + (household.isYoungSingleParent() ? parent.months() : 0)
        + (subsidised ? subsidy.months() : 0);
  }

  /** Part of a partner's net wage that benefit does not see, cents. */
  long of(Household household, Earnings earnings) {
    long netWage = earnings.netWage();
    if (netWage <= 0) {
      return 0;
    }
    int months = earnings.pay().monthsWorked();
    if (months < first.months()) {
      return first.of(netWage);
    }
    int end = first.months();
    if (household.isYoungSingleParent()) {
      end += parent.months();
      if (months < end) {
        return parent.of(netWage);
      }
    }
    if (earnings.pay().subsidised() && months < end + subsidy.months()) {
      return subsidy.of(netWage);
    }
    return household.medicalLimit() ? medical.of(netWage) : 0;
  }
}
