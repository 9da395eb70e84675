package nl.basisbaan.life;

/** What a neighbourhood gives to everybody who lives in it. */
public interface Surroundings {
  /** Whether any neighbourhood is other than at the start of the run. */
  boolean haveChanged();

  /** Liveability of a neighbourhood over that of its start, index points. */
  float change(int neighbourhood);
}
