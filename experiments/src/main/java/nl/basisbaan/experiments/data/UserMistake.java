package nl.basisbaan.experiments.data;

import java.util.List;

/**
 * The user asked for something that cannot be done; nothing was done. Holds every mistake found.
 */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  /** Several mistakes, told at once. */
  public UserMistake(List<Mistake> mistakes) {
    super(String.join("\n", mistakes.stream().map(Mistake::toString).toList()));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One mistake with its place. */
  public UserMistake(Mistake mistake) {
    this(List.of(mistake));
  }

  /** A mistake on the command line. */
  public UserMistake(String words) {
    this(Mistake.of(words));
  }

  /** Every mistake, in the order in which they are told. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
