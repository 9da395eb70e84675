package nl.basisbaan.ledger;

/**
 * Everybody who pays or receives. {@link #OUTSIDE} is the counterpart of real costs and benefits.
 */
public enum Stakeholder {
  /** Recipients and former recipients, in whatever state. */
  PARTICIPANTS,
  MUNICIPALITY,
  NATIONAL_GOVERNMENT,
  /** Unemployment, sickness and no-risk insurance, and the levy for health care. */
  SOCIAL_INSURANCE,
  /** Hold what employers pay for later pensions of participants: no public money. */
  PENSION_FUNDS,
  /** Holds the contracts of basic jobs (formeel werkgever). */
  EMPLOYER_OF_RECORD,
  /** Organisations of the supervisors (werkbegeleiders). */
  SUPERVISORS,
  /** Where the work is done (inleners), and regular employers. */
  WORK_PROVIDERS,
  /** Third parties that pay along, such as housing corporations. */
  CO_PAYERS,
  /** Health care and social support. */
  CARE_FUNDS,
  /**
   * The rest of the world: what is really used up is paid to it, what is really made comes from it.
   */
  OUTSIDE
}
