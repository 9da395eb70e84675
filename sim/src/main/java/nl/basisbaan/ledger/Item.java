package nl.basisbaan.ledger;

/** What a payment is for. */
public enum Item {
  /** Social assistance (bijstand) paid. */
  BENEFIT,
  /** The municipality's work on paying benefits. */
  BENEFIT_ADMINISTRATION,
  /** National money for benefits, after a lag. */
  BENEFIT_BUDGET,
  /** Municipal schemes for people on benefit. */
  MUNICIPAL_SCHEMES,
  /** Gross wage of a basic job, holiday allowance included. */
  WAGE,
  /** Employer's premiums for social insurance. */
  EMPLOYER_PREMIUMS,
  /** Pension and year-end bonus, on top of the wage. */
  PENSION_AND_BONUS,
  /** The municipality's payment to the employer of record for wages and charges. */
  WAGE_FUNDING,
  /** Work of the employer of record. */
  EMPLOYER_OF_RECORD_FEE,
  /** Paid by law at the end of a contract (transitievergoeding). */
  TRANSITION_PAYMENT,
  /** Wage-cost subsidy (loonkostensubsidie). */
  WAGE_COST_SUBSIDY,
  /** Municipal participation coaches. */
  PARTICIPATION_COACHES,
  /** Coaching, consultation and organising at work. */
  WORK_SUPERVISION,
  /** Job coach for the step to regular work. */
  JOB_COACH,
  /** Wage in sickness, paid by social insurance under the no-risk policy. */
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
  /** What basic jobs produce, valued at wage cost, productive hours and wage value. */
  PRODUCTION,
  /** Paid work of others that basic jobs replace, valued alike. */
  DISPLACED_PRODUCTION,
  /** What regular, subsidised or sheltered work produces, valued at its wage cost. */
  REGULAR_PRODUCTION
}
