package nl.basisbaan.policy;

import nl.basisbaan.terms.State;

/** What a place is. */
public enum Kind {
  /** A job at a wage, instead of benefit. */
  JOB(State.BASIC_JOB),
  /** An activity with benefit kept: participation income, a cooperative, a work-learning place. */
  ACTIVITY(State.ACTIVITY);

  private final State state;

  Kind(State state) {
    this.state = state;
  }

  /** The state of somebody in such a place. */
  public State state() {
    return state;
  }
}
