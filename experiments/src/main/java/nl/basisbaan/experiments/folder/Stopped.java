package nl.basisbaan.experiments.folder;

/** The run was stopped from outside, which has been told already; the program is ending. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A run that was stopped, and what came of it. */
  public Stopped(Exception cause) {
    super(cause);
  }
}
