package nl.basisbaan.income;

/**
 * What households without earnings live on under the rules of a month. All but the rent allowance
 * depends on who is in the household alone, so that it is worked out once for each kind of
 * household. Safe to use from many threads at once: at worst two work out the same.
 */
public final class OnBenefit {
  /** Children and other adults from which a household is too rare to keep its income. */
  private static final int MANY = 4;

  private static final double CENTS = 100;

  private final IncomeRules rules;
  private final HouseholdIncome[] known = new HouseholdIncome[2 * MANY * MANY * MANY];

  public OnBenefit(IncomeRules rules) {
    this.rules = rules;
  }

  /** The same as {@link IncomeRules#onBenefit}. */
  public HouseholdIncome of(Household household) {
    if (household.children() >= MANY
        || household.otherAdults() >= MANY
        || household.aged16To17() > 0
        || rules.isTooWealthy(household)) {
      return rules.onBenefit(household);
    }
    int kind =
        ((household.otherAdults() * MANY + household.children()) * MANY + household.aged12To15())
                * 2
            + household.partners()
            - 1;
    HouseholdIncome income = known[kind];
    if (income == null) {
      income = rules.onBenefit(household);
      known[kind] = income;
    }
    return income.withRent(rules.allowances().rent(household, income.testIncome() / CENTS));
  }

  /** Two are alike when their rules are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof OnBenefit that && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }
}
