package nl.basisbaan.model;

import org.apache.commons.math3.special.Erf;

/**
 * The only source of luck. A random number is a function of seed, replication, agent (or two
 * agents), month, named purpose and index, and of nothing else: never of the policy, the order of
 * visits or the number of threads.
 */
public final class Chance {
  /** What a draw decides. Append only: the position is part of the key. */
  public enum Of {
    NEWCOMERS,
    CELL,
    AGE,
    DURATION,
    NEIGHBOURHOOD,
    CHILDREN,
    FRAILTY,
    BARRIER,
    EMPLOYABILITY,
    WAGE_VALUE,
    WAGE_CEILING,
    CAPACITY,
    INTEREST,
    MOTIVATION,
    FREEDOM,
    SET_POINT,
    MONEY,
    PROVIDER,
    CYCLE,
    DEPARTURE,
    JOB_LOSS,
    JOB_FINDING,
    OPENING_ORDER,
    OPENING_FRACTION,
    WISH_TO_LEAVE,
    JOB_HOURS,
    JOB_WAGE,
    SUBSIDY_HIRE,
    TURNING_POINT,
    ACTIVITY,
    CONTRACT,
    REGISTER,
    OUTLOOK_SEEN,
    SUITABILITY_SEEN,
    INTERVIEWS,
    PHYSICAL_LIMIT,
    CARE,
    ACCEPTANCE,
    MATCH,
    SICK_SPELL,
    SICK_LENGTH,
    SICK_DAY,
    GUIDANCE,
    EXPENSE,
    WELLBEING,
    LEAVE,
    HOME,
    SUBSIDY_CARRIED,
    PROVIDER_CHANGE,
    PROVIDER_HIRE,
    PROVIDERS_FOUND
  }

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long SILVER = 0xD1B54A32D192ED03L;
  private static final int FOR_LIFE = -1;

  private final long root;

  /** The luck of one replication under a seed. */
  public Chance(long seed, int replication) {
    this.root = mix(mix(seed * GOLDEN + SILVER) + replication * GOLDEN);
  }

  /** The luck of an agent, from which all its draws are made. */
  long luckOf(int id) {
    return mix(root + id * GOLDEN);
  }

  /** Draws for a purpose in a month. */
  public Draw of(Of purpose, Month month) {
    return of(purpose, month.index());
  }

  /** Draws for a purpose that hold for life. */
  public Draw forLife(Of purpose) {
    return of(purpose, FOR_LIFE);
  }

  private static Draw of(Of purpose, int month) {
    return new Draw(mix((purpose.ordinal() + 1) * SILVER + month * GOLDEN));
  }

  /** Random numbers of one purpose in one month, each named by the agent it is for. */
  public static final class Draw {
    private final long key;

    private Draw(long key) {
      this.key = key;
    }

    /** 64 random bits for the agent with this luck. */
    long bits(long luck, int index) {
      return mix((luck ^ key) + index * SILVER);
    }

    /** Uniform in [0, 1) for an agent. */
    double uniform(long luck, int index) {
      return (bits(luck, index) >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [0, 1) for a person. */
    public double uniform(Person person) {
      return uniform(person.luck(), 0);
    }

    /** Uniform in [0, 1) for a person and one of several draws. */
    public double uniform(Person person, int index) {
      return uniform(person.luck(), index);
    }

    /** Whether something with this probability happens to a person. */
    public boolean happens(Person person, double probability) {
      return uniform(person) < probability;
    }

    /** Standard normal for a person and one of several draws. */
    public double normal(Person person, int index) {
      return normal(person.luck(), index);
    }

    /** Standard normal for an agent. */
    double normal(long luck, int index) {
      double uniform = uniform(luck, index) + 0x1.0p-54;
      return StrictMath.sqrt(2) * Erf.erfInv(2 * uniform - 1);
    }

    /** Standard normal for two agents together. */
    double normalOfPair(long luck, long otherLuck) {
      return normal(mix(luck + SILVER * (otherLuck | 1)), 0);
    }
  }

  /**
   * A bijection of 64 bits in which each input bit moves each output bit (Stafford, variant 13).
   */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
