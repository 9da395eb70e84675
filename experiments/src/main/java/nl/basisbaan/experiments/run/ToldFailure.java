package nl.basisbaan.experiments.run;

/** Something failed that the user did not cause, and that was told already. */
public final class ToldFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A failure, in a few words. */
  public ToldFailure(String words) {
    super(words);
  }
}
