package nl.basisbaan.experiments.command;

import java.util.Optional;
import java.util.stream.Stream;

/** Knows what becomes of names beyond ASCII where the locale of the system cannot write them. */
public final class Locales {
  private static final char LOST = '\uFFFD';

  private Locales() {}

  /** What to do about letters that were lost on their way into the program, if any were. */
  public static Optional<String> hint(String... args) {
    return hint(
        System.getProperty("sun.jnu.encoding", ""),
        Stream.concat(Stream.of(args), Stream.of(System.getProperty("user.dir"))));
  }

  /** The same for an encoding and the names that came through it. */
  public static Optional<String> hint(String encoding, Stream<String> names) {
    return names.noneMatch(name -> name.indexOf(LOST) >= 0)
        ? Optional.empty()
        : Optional.of(
            "The locale is not UTF-8 but "
                + encoding
                + ", so letters beyond ASCII in names of files are lost; a UTF-8 locale cures it,"
                + " such as LC_ALL=C.UTF-8 in front of basisbaan.");
  }
}
