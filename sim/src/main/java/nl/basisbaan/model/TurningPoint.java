package nl.basisbaan.model;

import nl.basisbaan.model.Traits.Pillar;

/**
 * Now and then somebody comes to want a change, at a time when life is worse than usual. For the
 * pillars that do not follow the household's euros the improvement that was observed in basic jobs
 * is split by {@code wellbeing.caused_share}: that share is an effect of the job; the rest is the
 * recovery from the turning point, which comes with or without a job.
 */
record TurningPoint(People people, Rates rates, Wellbeing.Rates wellbeing) {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double perMonth, double perMotivation, int willingMonths) {}

  static TurningPoint of(People people, Parameters parameters) {
    return new TurningPoint(
        people,
        parameters.of("turning_point", Rates.class),
        parameters.of("wellbeing", Wellbeing.Rates.class));
  }

  /** Chance of a turning point this month. */
  double chance(Person person) {
    return rates.perMonth * Math.max(0, 1 + rates.perMotivation * person.motivation());
  }

  /** Whether the person wants to be active now. */
  boolean isWilling(Person person) {
    return person.monthsSinceTurn() < rates.willingMonths;
  }

  /** The person is at a turning point now. */
  void reach(Person person) {
    people.turnedSince[person.row()] = (short) people.now();
    recover(person.row(), 0);
  }

  /** Leaves a person where a turning point some months ago has left them. */
  void recover(int row, double monthsAgo) {
    double left = StrictMath.exp(-wellbeing.adjustment() * monthsAgo);
    for (Pillar pillar : Pillar.values()) {
      people.level[pillar.ordinal()][row] -= (float) (dip(pillar) * left);
    }
  }

  /**
   * How far a pillar is below its usual level at a turning point: so far that what is left of it,
   * on average over the months in which people are willing, is the part of the observed gain that
   * the job did not cause.
   */
  double dip(Pillar pillar) {
    double pace = wellbeing.adjustment();
    double months = rates.willingMonths;
    double left = (1 - StrictMath.exp(-pace * months)) / (pace * months);
    return wellbeing.comesAnyway(pillar) / left;
  }
}
