package nl.basisbaan.life;

import java.util.Arrays;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Pillar;

/**
 * The bridge scores (Brug naar Zelfredzaamheid): eight pillars scored 1..5. Housing, family,
 * health, social network and diploma are rounded latent levels; debts, savings and income follow
 * the household's euros. Reading them changes nothing.
 */
public final class BridgeScores {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
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

  private static final int LOWEST = 1;

  /** The best score. */
  public static final int HIGHEST = 5;

  private static final int CENTS = 100;
  private static final int MILLION = 1_000_000;

  private final int[] debtSteps;
  private final int[] savingsSteps;
  private final int[] incomeSteps;

  /** The scores under these numbers. */
  public BridgeScores(Parameters parameters) {
    Rates rates = parameters.of("bridge", Rates.class);
    this.debtSteps = steps(CENTS, 0.01, rates.debtsFour, rates.debtsThree, rates.debtsTwo);
    this.savingsSteps =
        steps(CENTS, rates.savingsTwo, rates.savingsThree, rates.savingsFour, rates.savingsFive);
    this.incomeSteps =
        steps(MILLION, rates.incomeTwo, rates.incomeThree, rates.incomeFour, rates.incomeFive);
  }

  private static int[] steps(int unit, double... limits) {
    return Arrays.stream(limits).mapToInt(limit -> (int) Math.round(limit * unit)).toArray();
  }

  /** All eight, in the order housing, family, health, network, debts, savings, diploma, income. */
  public int[] of(Person person) {
    return new int[] {
      latent(person, Pillar.HOUSING),
      latent(person, Pillar.FAMILY),
      latent(person, Pillar.HEALTH),
      latent(person, Pillar.SOCIAL_NETWORK),
      debts(person),
      savings(person),
      latent(person, Pillar.DIPLOMA),
      income(person)
    };
  }

  /** Sum of the eight scores, 8..40. */
  public int total(Person person) {
    return latent(person, Pillar.HOUSING)
        + latent(person, Pillar.FAMILY)
        + latent(person, Pillar.HEALTH)
        + latent(person, Pillar.SOCIAL_NETWORK)
        + debts(person)
        + savings(person)
        + latent(person, Pillar.DIPLOMA)
        + income(person);
  }

  private int latent(Person person, Pillar pillar) {
    int rounded = (int) (person.level(pillar) + 0.5f);
    return Math.max(LOWEST, Math.min(HIGHEST, rounded));
  }

  /** Score of the pillar debts: no debts score highest. */
  public int debts(Person person) {
    return LOWEST + HIGHEST - score(person.debtsCents(), debtSteps);
  }

  private int savings(Person person) {
    return score(person.savingsCents(), savingsSteps);
  }

  /**
   * Net household income, less what is paid off on debts, over what such a household has on full
   * benefit with its schemes and allowances.
   */
  private int income(Person person) {
    int left = person.netIncomeCents() - person.paidOffCents();
    double ratio = left / (double) person.usualIncomeCents();
    return score((int) (ratio * MILLION), incomeSteps);
  }

  /** Without branches: which class somebody is in cannot be predicted. */
  private static int score(int value, int[] steps) {
    return LOWEST
        + (value >= steps[0] ? 1 : 0)
        + (value >= steps[1] ? 1 : 0)
        + (value >= steps[2] ? 1 : 0)
        + (value >= steps[3] ? 1 : 0);
  }
}
