package nl.basisbaan.experiments.run;

/** How much of what was found is printed; what is written is always whole. */
public enum Printed {
  /** The answer in short, and where the rest is. */
  SHORTLY,
  /** All of the answer. */
  ALL,
  /** Nothing: who asked tells it. */
  NOTHING
}
