package nl.basisbaan.model;

import nl.basisbaan.model.Traits.Pillar;

/**
 * The bridge scores (Brug naar Zelfredzaamheid): eight pillars scored 1..5. Housing, family, health,
 * social network and diploma are rounded latent levels; debts, savings and income follow the
 * household's euros. Reading them changes nothing.
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
  private static final int HIGHEST = 5;
  private static final double CENTS = 100;

  private final People people;
  private final Rates rates;

  /** The scores of these people. */
  public BridgeScores(People people, Parameters parameters) {
    this.people = people;
    this.rates = parameters.of("bridge", Rates.class);
  }

  /** All eight, in the order housing, family, health, network, debts, savings, diploma, income. */
  public int[] of(Person person, Rules rules) {
    return new int[] {
      latent(person, Pillar.HOUSING),
      latent(person, Pillar.FAMILY),
      latent(person, Pillar.HEALTH),
      latent(person, Pillar.SOCIAL_NETWORK),
      debts(person),
      savings(person),
      latent(person, Pillar.DIPLOMA),
      income(person, rules)
    };
  }

  /** Sum of the eight scores, 8..40. */
  public int total(Person person, Rules rules) {
    return latent(person, Pillar.HOUSING)
        + latent(person, Pillar.FAMILY)
        + latent(person, Pillar.HEALTH)
        + latent(person, Pillar.SOCIAL_NETWORK)
        + debts(person)
        + savings(person)
        + latent(person, Pillar.DIPLOMA)
        + income(person, rules);
  }

  private int latent(Person person, Pillar pillar) {
    float level = people.level[pillar.ordinal()][person.row()];
    return (int) (Math.max(LOWEST, Math.min(HIGHEST, level)) + 0.5f);
  }

  private int debts(Person person) {
    double euro = people.debtsCents[person.householdRow()] / CENTS;
    if (euro <= 0) {
      return 5;
    }
    return euro < rates.debtsFour
        ? 4
        : euro < rates.debtsThree ? 3 : euro < rates.debtsTwo ? 2 : 1;
  }

  private int savings(Person person) {
    double euro = people.savingsCents[person.householdRow()] / CENTS;
    return step(
        euro, rates.savingsTwo, rates.savingsThree, rates.savingsFour, rates.savingsFive);
  }

  /** Net household income over the benefit norm. */
  private int income(Person person, Rules rules) {
    double norm = rules.norm(person.hasPartner());
    double ratio = people.netIncomeCents[person.householdRow()] / norm;
    return step(ratio, rates.incomeTwo, rates.incomeThree, rates.incomeFour, rates.incomeFive);
  }

  private static int step(double value, double two, double three, double four, double five) {
    if (value < two) {
      return 1;
    }
    return value < three ? 2 : value < four ? 3 : value < five ? 4 : 5;
  }
}
