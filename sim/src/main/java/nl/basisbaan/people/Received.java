package nl.basisbaan.people;

/** What households received in a month, all together, in cents. */
public final class Received {
  long benefit;
  long taxOnBenefit;
  long schemes;
  long onBenefit;
  long healthCare;
  long rent;
  long childBudget;
  long volunteers;

  public long benefit() {
    return benefit;
  }

  public long taxOnBenefit() {
    return taxOnBenefit;
  }

  public long schemes() {
    return schemes;
  }

  /** Number of households on benefit. */
  public long onBenefit() {
    return onBenefit;
  }

  public long healthCare() {
    return healthCare;
  }

  public long rent() {
    return rent;
  }

  public long childBudget() {
    return childBudget;
  }

  /** Allowances of volunteers. */
  public long volunteers() {
    return volunteers;
  }
}
