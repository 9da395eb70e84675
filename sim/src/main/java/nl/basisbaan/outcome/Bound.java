package nl.basisbaan.outcome;

/** Which values an outcome can have at all, and so which an interval of its mean may reach. */
public enum Bound {
  /** A share of people, each of whom is counted once below the line: from 0 to 1. */
  SHARE_OF_PEOPLE,
  /** A share of hours, months or productivity: from 0 to 1. */
  SHARE,
  /** A number of people: 0 or more, and whole in every town. */
  COUNT,
  /** An amount that cannot be negative. */
  AMOUNT,
  /** Anything, such as a difference or a balance. */
  FREE;

  /** Whether it lies from 0 to 1. */
  public boolean isShare() {
    return this == SHARE_OF_PEOPLE || this == SHARE;
  }
}
