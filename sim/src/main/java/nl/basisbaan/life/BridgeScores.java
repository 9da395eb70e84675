package nl.basisbaan.life;

import java.util.Arrays;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;

/**
 * The bridge scores (Brug naar Zelfredzaamheid): eight pillars scored 1..5. Housing, family,
 * health, social network and diploma are latent levels that a coach rounds with an error, part of
 * which stays with the person; debts, savings and income follow the household's euros. Reading them
 * changes nothing.
 */
public final class BridgeScores {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double error,
      double incomeMonths,
      double debtsFour,
      double debtsThree,
      double debtsTwo,
      double savingsTwo,
      double savingsThree,
      double savingsFour,
      double savingsFive,
      double incomeTwo,
      double incomeThree,
      double incomeFour,
      double incomeFive) {}

  /** Number of pillars. */
  public static final int COUNT = 8;

  private static final Pillar[] PILLARS = Pillar.values();
  private static final int LOWEST = 1;

  /** The best score. */
  public static final int HIGHEST = 5;

  private static final int CENTS = 100;
  private static final int MILLION = 1_000_000;

  /** How many bits of luck an error has. */
  private static final int BITS = 12;

  private static final int MASK = (1 << BITS) - 1;

  private final Chance chance;
  private final Draw lasting;
  private final float unit;
  private final double[] debtLimits;
  private final double[] savingsLimits;
  private final double[] incomeLimits;

  /** The scores under these numbers, by coaches who err by this luck. */
  public BridgeScores(Chance chance, Parameters parameters) {
    Rates rates = parameters.of("bridge", Rates.class);
    this.chance = chance;
    this.lasting = chance.forLife(Of.SCORING);
    // Two uniform errors of equal variance.
    this.unit = (float) (rates.error * StrictMath.sqrt(6) / (MASK + 1));
    this.debtLimits = limits(CENTS, 0.01, rates.debtsFour, rates.debtsThree, rates.debtsTwo);
    this.savingsLimits =
        limits(CENTS, rates.savingsTwo, rates.savingsThree, rates.savingsFour, rates.savingsFive);
    this.incomeLimits =
        limits(MILLION, rates.incomeTwo, rates.incomeThree, rates.incomeFour, rates.incomeFive);
  }

  /** From where on amounts round to these or more, in units. */
  private static double[] limits(int unit, double... amounts) {
    return Arrays.stream(amounts).map(amount -> Math.round(amount * unit) - 0.5).toArray();
  }

  /** All eight, in the order housing, family, health, network, debts, savings, diploma, income. */
  public int[] of(Person person, Month month) {
    int[] latent = latent(person, month);
    return new int[] {
      latent[Pillar.HOUSING.ordinal()],
      latent[Pillar.FAMILY.ordinal()],
      latent[Pillar.HEALTH.ordinal()],
      latent[Pillar.SOCIAL_NETWORK.ordinal()],
      debts(person, month),
      savings(person, month),
      latent[Pillar.DIPLOMA.ordinal()],
      income(person)
    };
  }

  /** Sum of the eight scores, 8..40. */
  public int total(Person person, Month month) {
    return euros(person, month) + others(person, month);
  }

  /** Sum of the three scores that follow euros, 3..15. */
  public int euros(Person person, Month month) {
    return debts(person, month) + savings(person, month) + income(person);
  }

  /** Sum of the five scores that do not follow euros, 5..25. */
  private int others(Person person, Month month) {
    int sum = 0;
    for (int score : latent(person, month)) {
      sum += score;
    }
    return sum;
  }

  /** Scores by pillar, each with an error of its own. */
  private int[] latent(Person person, Month month) {
    long always = lasting.bits(person.luck(), 0);
    long now = chance.of(Of.SCORING, month).bits(person.luck(), 0);
    int[] scores = new int[PILLARS.length];
    for (Pillar pillar : PILLARS) {
      int bits = ((int) always & MASK) + ((int) now & MASK) - MASK;
      int rounded = (int) Math.floor(person.level(pillar) + unit * bits + 0.5f);
      scores[pillar.ordinal()] = Math.max(LOWEST, Math.min(HIGHEST, rounded));
      always >>>= BITS;
      now >>>= BITS;
    }
    return scores;
  }

  /** Score of the pillar debts: no debts score highest. */
  public int debts(Person person, Month month) {
    return HIGHEST - debtPoints(person, month);
  }

  /** Points that the score for debts is below the best, 0..4. */
  public int debtPoints(Person person, Month month) {
    return points(person.debtsCents(), debtLimits, month.rules().costLevel());
  }

  private int savings(Person person, Month month) {
    double level = month.rules().costLevel();
    return LOWEST + points(person.savingsCents(), savingsLimits, level);
  }

  /**
   * Net household income, less what is paid off on debts, over what such a household has on full
   * benefit with its schemes and allowances, as it has been felt over some months.
   */
  private int income(Person person) {
    return LOWEST + points((int) (person.feltIncome() * MILLION), incomeLimits, 1);
  }

  /**
   * How many limits are reached. Without branches: which class somebody is in cannot be predicted.
   *
   * @param level of amounts over those of January 2022, for which limits of debts and savings are
   *     told
   */
  private static int points(int amount, double[] limits, double level) {
    return (amount >= limits[0] * level ? 1 : 0)
        + (amount >= limits[1] * level ? 1 : 0)
        + (amount >= limits[2] * level ? 1 : 0)
        + (amount >= limits[3] * level ? 1 : 0);
  }
}
