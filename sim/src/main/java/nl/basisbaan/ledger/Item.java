package nl.basisbaan.ledger;

/** What a payment is for. */
public enum Item {
  /** Social assistance (bijstand) paid. */
  BENEFIT,
  /** The municipality's work on paying benefits. */
  BENEFIT_ADMINISTRATION,
  /** National money for benefits, after a lag. */
  BENEFIT_BUDGET,
  /** National money for benefits that follows from those of this month and comes later. */
  BENEFIT_BUDGET_TO_COME,
  /** Municipal schemes for low incomes. */
  MUNICIPAL_SCHEMES,
  /** Health-care allowance (zorgtoeslag). */
  HEALTH_CARE_ALLOWANCE,
  /** Rent allowance (huurtoeslag). */
  RENT_ALLOWANCE,
  /** Child budget (kindgebonden budget). */
  CHILD_BUDGET,
  /** Energy allowance of 2022 and 2023, and general tax credit paid out to a partner until 2022. */
  NATIONAL_SUPPORT,
  /** Untaxed allowance for volunteers, and for participants of an activity beside benefit. */
  VOLUNTEER_ALLOWANCE,
  /** Travel and materials of participants of an activity beside benefit. */
  TRAVEL,
  /** Gross wage of a basic job. */
  WAGE,
  /** Holiday allowance on it. */
  HOLIDAY_PAY,
  /** Year-end bonus on it. */
  YEAR_END_BONUS,
  /** Employer's premiums for social insurance, and the health-care levy on benefit. */
  EMPLOYER_PREMIUMS,
  /** Employer's pension premiums. */
  PENSION,
  /** The municipality's payment to the employer of record for wages and charges. */
  WAGE_FUNDING,
  /** Work of the employer of record. */
  EMPLOYER_OF_RECORD_FEE,
  /** Paid by law at the end of a contract (transitievergoeding). */
  TRANSITION_PAYMENT,
  /** The same as it is earned month by month, until it is paid. */
  TRANSITION_PAYMENT_TO_COME,
  /** Leave that was earned and not taken, paid out when a job ends. */
  LEAVE_PAID_OUT,
  /** Wage-cost subsidy (loonkostensubsidie). */
  WAGE_COST_SUBSIDY,
  /** Labour costs compensation (loonkostenvoordeel, lage-inkomensvoordeel) of places. */
  LABOUR_COSTS_COMPENSATION,
  /** Municipal participation coaches. */
  PARTICIPATION_COACHES,
  /** Research and monitoring of the programme. */
  RESEARCH,
  /** Coaching, consultation and organising at work. */
  WORK_SUPERVISION,
  /** Job coach for the step to regular work. */
  JOB_COACH,
  /** Help with debts of people in a place. */
  DEBT_HELP,
  /** Company doctor, case manager and return to work in sickness. */
  ABSENCE_GUIDANCE,
  /** Sickness benefit for the employer, paid by social insurance under the no-risk policy. */
  SICK_PAY,
  UNEMPLOYMENT_INSURANCE,
  INCOME_TAX,
  /** Wage tax that the municipality pays on top of net benefits. */
  TAX_ON_BENEFIT,
  /** Wage in regular, subsidised or sheltered work. */
  REGULAR_WAGE,
  /** Premium on entering or leaving a place. */
  PREMIUM,
  /** Fee of a work provider for a place. */
  BUYERS_FEE,
  /** What third parties pay along for a place. */
  CO_PAYMENT,
  /** Saved benefits and taxes that the national government returns to the municipality. */
  RETURNED_SAVINGS,
  /** What basic jobs produce, valued at wage cost, productive hours and wage value. */
  PRODUCTION,
  /** What is done beside benefit outside the places of a policy, valued at the minimum wage. */
  ACTIVITY_PRODUCTION,
  /** Paid work of others that basic jobs replace, valued alike. */
  DISPLACED_PRODUCTION,
  /** What regular, subsidised or sheltered work produces, valued at its wage cost. */
  REGULAR_PRODUCTION,
  /** Social support (Wmo) used. */
  SOCIAL_SUPPORT,
  /** Mental health care used. */
  MENTAL_CARE,
  /** Quality of life lost to debts, in money: no payment. */
  QUALITY_OF_LIFE;

  /** Whether it is a value that no market pays for. */
  public boolean isImmaterial() {
    return this == QUALITY_OF_LIFE;
  }

  /** Whether it is a value that nobody pays: of work that is done, or of no work. */
  public boolean isImputed() {
    return this == PRODUCTION
        || this == ACTIVITY_PRODUCTION
        || this == DISPLACED_PRODUCTION
        || this == REGULAR_PRODUCTION
        || isImmaterial();
  }
}
