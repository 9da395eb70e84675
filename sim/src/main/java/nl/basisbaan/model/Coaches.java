package nl.basisbaan.model;

import nl.basisbaan.policy.Policy;

/**
 * Municipal participation coaches of the programme: those of the municipality and, when the policy
 * hires them, one more from time to time as long as places go beyond their caseload.
 */
public final class Coaches {
  private final Policy policy;
  private final double own;
  private final double caseload;
  private final int hiringMonths;
  private int hired;
  private int lastHire;

  /**
   * The coaches of one run.
   *
   * @param own coaches of the municipality
   */
  public Coaches(Policy policy, double own, Parameters parameters) {
    Recruitment.Rates rates = parameters.of("recruitment", Recruitment.Rates.class);
    this.policy = policy;
    this.own = own;
    this.caseload = rates.caseload();
    this.hiringMonths = rates.hiringMonths();
    this.lastHire = -hiringMonths;
  }

  /** Coaches at work now. */
  public double count() {
    return own + hired;
  }

  /** Those whom the policy hired. */
  double hired() {
    return hired;
  }

  /** Most people in places whom the coaches can guide. */
  int capacity() {
    return (int) (count() * caseload);
  }

  /** Hires one more when more places are wanted than can be guided. */
  void plan(Month month, int wanted) {
    boolean time = month.index() - lastHire >= hiringMonths;
    if (policy.selection().hireCoaches() && wanted > capacity() && time) {
      hired++;
      lastHire = month.index();
    }
  }
}
