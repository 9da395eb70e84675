package nl.basisbaan.toy;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;

/** How people are at the start, by their luck. */
record ToyStart(Chance chance) {
  boolean isOnBenefit(long luck) {
    return chance.forLife(Of.CELL).uniform(luck, 0) < ToyModel.ON_BENEFIT;
  }

  /** Age in months. */
  int age(long luck) {
    double share = chance.forLife(Of.AGE).uniform(luck, 0);
    return ToyModel.YOUNGEST + (int) (share * (ToyModel.OLDEST - ToyModel.YOUNGEST));
  }

  int monthsInState(long luck) {
    return (int) (chance.forLife(Of.DURATION).uniform(luck, 0) * ToyModel.LONGEST_AT_START);
  }
}
