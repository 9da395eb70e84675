package nl.basisbaan.numbers;

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
    PROVIDERS_FOUND,
    /** Whom a monitor measures, where a published figure is of a sample. */
    SAMPLE,
    RESPONSE,
    SCORING,
    LEANING,
    CONTRACT_MADE,
    WORK_OPENED,
    DETACHMENT,
    WITHOUT_BENEFIT,
    SMALL_JOB
  }

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long SILVER = 0xD1B54A32D192ED03L;
  private static final int FOR_LIFE = -1;

  private static final int CLASS_BITS = 8;

  /** More than quantiles are rounded by. */
  private static final double LITTLE = 1e-9;

  /** Of each class of equal chance of a standard normal number: no number of it is greater. */
  private static final double[] NORMAL_AT_MOST = new double[1 << CLASS_BITS];

  static {
    for (int i = 0; i < NORMAL_AT_MOST.length - 1; i++) {
      NORMAL_AT_MOST[i] = quantile((i + 1.0) / NORMAL_AT_MOST.length) + LITTLE;
    }
    NORMAL_AT_MOST[NORMAL_AT_MOST.length - 1] = Double.POSITIVE_INFINITY;
  }

  private final long root;

  /** The luck of one replication under a seed. */
  public Chance(long seed, int replication) {
    this.root = mix(mix(seed * GOLDEN + SILVER) + replication * GOLDEN);
  }

  /** The luck of a person, from which all their draws are made. */
  public long luckOf(int id) {
    return mix(root + id * GOLDEN);
  }

  /** The luck of an agent that is no person. */
  public long luckOf(Collective agent) {
    return luckOf(agent.number());
  }

  /** The luck of a work provider, by its row. */
  public long luckOfProvider(int row) {
    return luckOf(Collective.FIRST_PROVIDER - row);
  }

  /** Draws for a purpose in a month. */
  public Draw of(Of purpose, Moment month) {
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
    public long bits(long luck, int index) {
      return mix((luck ^ key) + index * SILVER);
    }

    /** Uniform in [0, 1) for an agent with this luck and one of several draws. */
    public double uniform(long luck, int index) {
      return (bits(luck, index) >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [0, 1) for an agent. */
    public double uniform(Agent agent) {
      return uniform(agent.luck(), 0);
    }

    /** Uniform in [0, 1) for an agent and one of several draws. */
    public double uniform(Agent agent, int index) {
      return uniform(agent.luck(), index);
    }

    /** Uniform in [0, 1) for an agent and one of several draws by its name; append names only. */
    public double uniform(Agent agent, Enum<?> which) {
      return uniform(agent.luck(), which.ordinal());
    }

    /** Uniform in [0, 1) for an agent with this luck and one of several draws by its name. */
    public double uniform(long luck, Enum<?> which) {
      return uniform(luck, which.ordinal());
    }

    /** Standard normal for an agent. */
    public double normal(Agent agent) {
      return normal(agent.luck(), 0);
    }

    /** Standard normal for an agent and one of several draws by its name; append names only. */
    public double normal(Agent agent, Enum<?> which) {
      return normal(agent.luck(), which.ordinal());
    }

    /** Whether something with this probability happens to an agent. */
    public boolean happens(Agent agent, double probability) {
      return uniform(agent) < probability;
    }

    /** Standard normal for an agent and one of several draws. */
    public double normal(Agent agent, int index) {
      return normal(agent.luck(), index);
    }

    /** Standard normal for an agent with this luck and one of several draws. */
    public double normal(long luck, int index) {
      return quantile(uniform(luck, index) + 0x1.0p-54);
    }

    /** Uniform in [0, 1) for two agents together. */
    public double uniformOfPair(long luck, long otherLuck) {
      return uniform(pair(luck, otherLuck), 0);
    }

    /** Standard normal for two agents together. */
    public double normalOfPair(long luck, long otherLuck) {
      return normal(pair(luck, otherLuck), 0);
    }

    /** No less than {@link #normalOfPair}, and much faster: to leave out who cannot be best. */
    public double normalOfPairAtMost(long luck, long otherLuck) {
      return NORMAL_AT_MOST[(int) (bits(pair(luck, otherLuck), 0) >>> (64 - CLASS_BITS))];
    }

    private static long pair(long luck, long otherLuck) {
      return mix(luck + SILVER * (otherLuck | 1));
    }
  }

  /** The standard normal number below which a share of all lie. */
  private static double quantile(double share) {
    return StrictMath.sqrt(2) * Erf.erfInv(2 * share - 1);
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
