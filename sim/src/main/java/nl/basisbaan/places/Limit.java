package nl.basisbaan.places;

/** What keeps more people from being in a place this month. */
public enum Limit {
  /** The policy opens no places. */
  NONE,
  /** No further place fits the budget. */
  BUDGET,
  /** Coaches have no time to guide more people, or to interview more candidates. */
  COACHES,
  /** All places that the policy opens are taken, or work providers offer no more. */
  PLACES,
  /** Too few people who qualify, want to and can. */
  CANDIDATES
}
