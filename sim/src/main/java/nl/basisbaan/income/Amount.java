package nl.basisbaan.income;

/** The amounts that the income rules of a date rest on. */
public enum Amount {
  MINIMUM_WAGE,
  NORM,
  INCOME_TAX,
  COMBINATION_CREDIT,
  EXEMPT_EARNINGS,
  EXEMPT_OF_PARENTS,
  EXEMPT_WITH_LIMIT,
  SCHEMES,
  ENERGY,
  VOLUNTEERS,
  PREMIUM,
  WEALTH,
  HEALTH_CARE,
  RENT,
  CHILD_BUDGET
}
