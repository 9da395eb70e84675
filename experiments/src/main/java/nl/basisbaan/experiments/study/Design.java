package nl.basisbaan.experiments.study;

import java.util.OptionalInt;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.design.Sampling;
import nl.basisbaan.experiments.design.Samplings;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * Which values of what a study varies are lived through. Levers make designs: variants of policies,
 * which live in step beside one life without a programme. Uncertainties make points: every design
 * is lived through at every point, with the same people and the same luck.
 */
public record Design(Of levers, Of uncertainties) {
  /** How values are combined. */
  public enum Kind {
    /** Every value with every other. */
    GRID(false),
    /** The rows of a CSV file. */
    LIST(false),
    /** As the policy or the model has them, then each value of each factor alone. */
    ONE_AT_A_TIME(false),
    /** So many points, one in each stratum of each factor. */
    LATIN_HYPERCUBE(true),
    /** The first points of a Sobol sequence. */
    SOBOL(true),
    /** Blocks of points for Sobol indices. */
    SALTELLI(true),
    /** Trajectories for elementary effects. */
    MORRIS(true);

    /** Whether a number says how many points there are. */
    private final boolean sampled;

    Kind(boolean sampled) {
      this.sampled = sampled;
    }
  }

  /** The design of levers, or of uncertainties. */
  public record Of(
      @Setting(
              words =
                  "How values are combined: grid (all), list (the rows of a CSV file), one_at_a_time"
                      + " (each alone), latin_hypercube, sobol (points spread evenly), saltelli (for"
                      + " Sobol indices), morris (for elementary effects)",
              standard = "grid")
          Kind kind,
      @Setting(
              words =
                  "Points of latin_hypercube and sobol; blocks of saltelli, each of as many points as"
                      + " there are factors and two more; trajectories of morris, each of as many"
                      + " points as there are factors and one more",
              unit = "points",
              low = 1,
              high = 1_000_000)
          OptionalInt points,
      @Setting(words = "Levels of each factor of morris; even", low = 2, high = 64, standard = "4")
          int levels,
      @Setting(
              words = "CSV file of a list: a column a factor, named as under vary, a row a point",
              standard = "")
          String file) {
    /** Refuses a number where none is needed, and its lack where one is. */
    public Of {
      Settings.check(Of.class, kind, points, levels, file);
      String name = Settings.nameOf(kind);
      if (kind.sampled && points.isEmpty()) {
        throw new IllegalArgumentException("points must be given for " + name);
      }
      if (!kind.sampled && points.isPresent()) {
        throw new IllegalArgumentException(
            "points must be left out for " + name + ": its values say how many there are");
      }
      if (kind == Kind.LIST && file.isEmpty()) {
        throw new IllegalArgumentException("file must name the CSV file of the list");
      }
      if (kind != Kind.LIST && !file.isEmpty()) {
        throw new IllegalArgumentException("file must be left out for " + name);
      }
      if (levels % 2 != 0) {
        throw new IllegalArgumentException("levels must be even but was " + levels);
      }
    }

    /**
     * A design as the command line has it, such as {@code sobol:64} or {@code list:FILE}.
     *
     * @throws IllegalArgumentException whose message says what is wrong
     */
    static Of parse(String text) {
      String[] words = text.split(":", 3);
      Kind kind = (Kind) read("kind", Kind.class, words[0]);
      if (kind == Kind.LIST) {
        String file = text.substring(words[0].length()).replaceFirst("^:", "");
        return new Of(kind, OptionalInt.empty(), standardLevels(), file);
      }
      return new Of(
          kind,
          words.length > 1
              ? (OptionalInt) read("points", OptionalInt.class, words[1])
              : OptionalInt.empty(),
          words.length > 2 ? (int) read("levels", int.class, words[2]) : standardLevels(),
          "");
    }

    private static int standardLevels() {
      return Settings.standard(Of.class).levels;
    }

    private static Object read(String name, Class<?> type, String text) {
      try {
        return YamlScalar.value(type, Settings.of(Of.class, name), text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + " " + e.getMessage(), e);
      }
    }

    /** Where a sampled design lies in the unit cube. */
    public Sampling sampling(int dimensions, long seed) {
      int number = points.orElseThrow();
      return switch (kind) {
        case LATIN_HYPERCUBE -> Samplings.latinHypercube(dimensions, number, seed);
        case SOBOL -> Samplings.sobol(dimensions, number);
        case SALTELLI -> Samplings.saltelli(dimensions, number);
        case MORRIS -> Samplings.morris(dimensions, number, levels, seed);
        case GRID, LIST, ONE_AT_A_TIME ->
            throw new IllegalStateException(kind + " has no sampling");
      };
    }
  }
}
