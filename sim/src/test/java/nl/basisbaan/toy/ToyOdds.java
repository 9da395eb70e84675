package nl.basisbaan.toy;

import java.util.Arrays;

/**
 * The odds of a change between benefit and work: a factor of age times a factor of the months in
 * the state. A state is 0 for work and 1 for benefit; the tables of one follow those of the other.
 */
final class ToyOdds {
  private static final int WORK = 0;
  private static final int BENEFIT = 1;
  private static final int LONGEST_RUN = 600;
  private static final int AGES = ToyModel.OLDEST + LONGEST_RUN;
  private static final int DURATIONS = ToyModel.LONGEST_AT_START + LONGEST_RUN;

  private final double[] byAge = new double[2 * AGES];
  private final double[] byDuration = new double[2 * DURATIONS];

  ToyOdds() {
    double loss = ToyModel.LOSS_PER_MONTH / (1 - ToyModel.LOSS_PER_MONTH);
    Arrays.fill(byAge, WORK * AGES, WORK * AGES + AGES, loss);
    Arrays.fill(byDuration, WORK * DURATIONS, WORK * DURATIONS + DURATIONS, 1);
    for (int age = 0; age < AGES; age++) {
      byAge[BENEFIT * AGES + age] =
          StrictMath.exp(ToyModel.LOGIT + ToyModel.LOGIT_PER_MONTH_OF_AGE * age);
    }
    for (int months = 0; months < DURATIONS; months++) {
      byDuration[BENEFIT * DURATIONS + months] =
          StrictMath.exp(ToyModel.LOGIT_PER_MONTH_ON_BENEFIT * months);
    }
  }

  /** The odds of leaving a state at an age after months in it. */
  double of(int state, int age, int months) {
    return byAge[state * AGES + age] * byDuration[state * DURATIONS + months];
  }
}
