package nl.basisbaan.numbers;

/** A month of the run, as far as luck is concerned. */
@FunctionalInterface
public interface Moment {
  /** Months since the start of the run, from 0. */
  int index();
}
