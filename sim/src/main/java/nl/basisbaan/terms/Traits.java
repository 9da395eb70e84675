package nl.basisbaan.terms;

/** The categories by which people, tasks and organisations are told apart. */
public final class Traits {
  /** Most task clusters there can be: people and work providers keep theirs as bits of a short. */
  public static final int MOST_TASKS = Short.SIZE - 1;

  private Traits() {}

  public enum Sex {
    FEMALE,
    MALE
  }

  /** Household of a recipient; benefit belongs to it. */
  public enum Household {
    SINGLE,
    SINGLE_PARENT,
    COUPLE,
    COUPLE_CHILDREN,
    OTHER
  }

  /**
   * Highest education: none or primary; secondary and vocational; higher vocational; university.
   */
  public enum Education {
    NONE,
    MBO_HAVO_VWO,
    HBO,
    WO
  }

  /** What stands between a person and work (H23 tables 5 and 6). */
  public enum Barrier {
    PHYSICAL_HEALTH,
    MENTAL_HEALTH,
    DEBTS,
    LANGUAGE,
    JUSTICE,
    ADDICTION,
    RELATIONSHIP
  }

  /** Useful work that nobody does. */
  public enum Task {
    UPKEEP,
    CLEANING,
    SUPPORT_OF_RESIDENTS,
    THRIFT_SHOP,
    COMMUNITY_CENTRE,
    REPAIRS,
    BICYCLE_STEWARD,
    COMMUNICATION
  }

  /** Kinds of work providers, each with its own motive. */
  public enum ProviderKind {
    REGULAR_EMPLOYER,
    PUBLIC_DOMAIN,
    SOCIAL_ENTERPRISE
  }

  /** The five pillars of the bridge scores that do not follow the household's euros. */
  public enum Pillar {
    HOUSING,
    FAMILY,
    HEALTH,
    SOCIAL_NETWORK,
    DIPLOMA;

    /** Whether a livelier neighbourhood lifts it for everybody who lives there. */
    public boolean isOfNeighbourhood() {
      return this == HOUSING || this == SOCIAL_NETWORK;
    }
  }

  /** Why a person left the register. */
  public enum Departure {
    NONE,
    PENSION,
    DEATH,
    MOVED,
    HOUSEHOLD_CHANGE
  }
}
