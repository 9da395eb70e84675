package nl.basisbaan.experiments.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which name was meant: the valid name with the fewest letters to change. */
public final class Nearest {
  private static final int LONGEST = 100;
  private static final int FEWEST = 3;

  private Nearest() {}

  /** The nearest valid name, if it is near enough to be what was meant. */
  public static Optional<String> to(String found, Collection<String> allowed) {
    if (found.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = found.toLowerCase(Locale.ROOT);
    return allowed.stream()
        .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= tolerance(wanted, name))
        .min(
            Comparator.<String, Boolean>comparing(name -> !isBeginning(wanted, name))
                .thenComparing(name -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether a name was begun but not finished. */
  private static boolean isBeginning(String wanted, String name) {
    return wanted.replace("-", "").length() >= FEWEST
        && name.toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  /** The nearest valid names, of which the found one may be a part: at most three. */
  public static List<String> parts(String found, Collection<String> allowed) {
    String wanted = found.toLowerCase(Locale.ROOT);
    if (found.length() > LONGEST) {
      return List.of();
    }
    return allowed.stream()
        .filter(name -> nearestPart(wanted, name) <= Math.max(1, wanted.length() / 3))
        .sorted(Comparator.comparingInt(name -> nearestPart(wanted, name)))
        .limit(FEWEST)
        .toList();
  }

  private static int nearestPart(String wanted, String name) {
    return Stream.concat(Stream.of(name), Stream.of(name.split("[._-]")))
        .mapToInt(part -> distance(wanted, part.toLowerCase(Locale.ROOT)))
        .min()
        .orElseThrow();
  }

  /** A sentence part such as {@code ; did you mean end-job?}, empty without a near name. */
  public static String hint(String found, Collection<String> allowed) {
    return to(found, allowed).map(name -> "; did you mean " + name + "?").orElse(".");
  }

  /** One letter in three may differ; a name left unfinished is near too. */
  private static int tolerance(String wanted, String name) {
    int longest = Math.max(wanted.length(), name.length());
    boolean unfinished =
        wanted.length() >= 3 && name.toLowerCase(Locale.ROOT).contains(wanted.replace("--", ""));
    return unfinished ? longest : Math.max(1, longest / 3);
  }

  /** Letters to insert, delete, replace or swap with a neighbour (Damerau). */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
