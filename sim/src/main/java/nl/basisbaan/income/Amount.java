package nl.basisbaan.income;

/** The amounts that the income rules of a date rest on. */
public enum Amount {
  MINIMUM_WAGE("minimum wage"),
  NORM("benefit norm"),
  INCOME_TAX("income tax"),
  COMBINATION_CREDIT("combination credit"),
  EXEMPT_EARNINGS("exempt earnings in the first months"),
  EXEMPT_OF_PARENTS("exempt earnings of single parents"),
  EXEMPT_WITH_LIMIT("exempt earnings with a medical limit or a wage-cost subsidy"),
  SCHEMES("municipal schemes"),
  ENERGY("energy allowance"),
  VOLUNTEERS("the most a volunteer may get"),
  PREMIUM("the untaxed premium"),
  WEALTH("wealth limit"),
  HEALTH_CARE("health-care allowance"),
  RENT("rent allowance"),
  CHILD_BUDGET("child budget");

  private final String words;

  Amount(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
