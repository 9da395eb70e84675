package nl.basisbaan.experiments;

import java.util.List;

/**
 * The user asked for something that cannot be done; nothing was done. Holds every mistake found.
 */
final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  UserMistake(List<Mistake> mistakes) {
    super(String.join("\n", mistakes.stream().map(Mistake::toString).toList()));
    this.mistakes = List.copyOf(mistakes);
  }

  UserMistake(Mistake mistake) {
    this(List.of(mistake));
  }

  /** A mistake on the command line. */
  UserMistake(String words) {
    this(Mistake.of(words));
  }

  List<Mistake> mistakes() {
    return mistakes;
  }
}
