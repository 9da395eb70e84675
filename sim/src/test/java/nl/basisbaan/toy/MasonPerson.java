package nl.basisbaan.toy;

import ec.util.MersenneTwisterFast;
import nl.basisbaan.toy.ToyModel.Event;
import nl.basisbaan.toy.ToyTown.Life;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A person who lives a month whenever the schedule says so. Times in months. */
final class MasonPerson implements Steppable {
  private static final long serialVersionUID = 1;

  /** Chances as an array: going through a list would cost an iterator a month. */
  private static final double[] EVENTS =
      ToyModel.EVENTS.stream().mapToDouble(Event::perMonth).toArray();

  private boolean onBenefit;
  private int age;
  private int monthsInState;
  private int events;

  MasonPerson(MersenneTwisterFast random) {
    onBenefit = random.nextDouble() < ToyModel.ON_BENEFIT;
    age = ToyModel.YOUNGEST + random.nextInt(ToyModel.OLDEST - ToyModel.YOUNGEST);
    monthsInState = random.nextInt(ToyModel.LONGEST_AT_START);
  }

  @Override
  public void step(SimState state) {
    MersenneTwisterFast random = state.random;
    if (random.nextDouble() < (onBenefit ? chanceOfWork() : ToyModel.LOSS_PER_MONTH)) {
      onBenefit = !onBenefit;
      monthsInState = 0;
    }
    for (double perMonth : EVENTS) {
      if (random.nextDouble() < perMonth) {
        events++;
      }
    }
    age++;
    monthsInState++;
  }

  private double chanceOfWork() {
    double logit =
        ToyModel.LOGIT
            + ToyModel.LOGIT_PER_MONTH_OF_AGE * age
            + ToyModel.LOGIT_PER_MONTH_ON_BENEFIT * monthsInState;
    return 1 / (1 + Math.exp(-logit));
  }

  Life life() {
    return new Life(onBenefit, age, monthsInState, events);
  }
}
