package nl.basisbaan.experiments;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.converters.IParameterSplitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;

/** What the user may say after every command that lives a study through. */
abstract class ModelOptions implements CommandLine.Options {
  static final long STANDARD_SEED = 1;

  @Parameter(
      names = "--seed",
      description = "N: fixes all luck; the same seed gives the same results (standard: 1)",
      converter = Seed.class)
  private Long seed = STANDARD_SEED;

  @Parameter(
      names = "--threads",
      description = "N: units run at once; results do not depend on it (standard: all processors)",
      converter = Threads.class)
  private Integer threads = Runtime.getRuntime().availableProcessors();

  @Parameter(
      names = "--set",
      description = "PARAMETER=VALUE: another value of a parameter; may be repeated",
      splitter = Whole.class)
  private List<String> set = new ArrayList<>();

  @Parameter(names = "--force", description = "replace an existing result folder")
  private boolean force;

  @Parameter(names = "--quiet", description = "no progress; the answer only")
  private boolean quiet;

  @Parameter(names = "--help", description = "this text", help = true)
  private boolean help;

  /** A file, or the name of a study that comes with the program. */
  abstract String study();

  /** Replications asked for; empty for as many as the study says. */
  abstract OptionalInt replications();

  /** The result folder asked for. */
  abstract Optional<String> out();

  /** Whose months are kept. */
  abstract Follow follow();

  long seed() {
    return seed;
  }

  int threads() {
    return threads;
  }

  boolean force() {
    return force;
  }

  boolean quiet() {
    return quiet;
  }

  @Override
  public boolean help() {
    return help;
  }

  /**
   * The parameters to change.
   *
   * @throws UserMistake for text that is not {@code parameter=number}, and for a repeated name
   */
  Map<String, Double> set() {
    Map<String, Double> values = new LinkedHashMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (String text : set) {
      int equals = text.indexOf('=');
      Double value = equals < 0 ? null : YamlScalar.number(text.substring(equals + 1));
      if (equals < 1) {
        mistakes.add(Mistake.of("--set must be PARAMETER=VALUE but was " + text));
      } else if (value == null) {
        mistakes.add(Mistake.of("--set must be PARAMETER=NUMBER but was " + text));
      } else if (values.put(text.substring(0, equals), value) != null) {
        mistakes.add(Mistake.of("--set gives " + text.substring(0, equals) + " twice"));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    return values;
  }

  /** A whole number in a range. */
  private abstract static class Range implements IStringConverter<Integer> {
    private final String name;
    private final int high;

    Range(String name, int high) {
      this.name = name;
      this.high = high;
    }

    @Override
    public Integer convert(String text) {
      boolean number = text.matches("[0-9]{1,9}");
      if (!number || Integer.parseInt(text) < 1 || Integer.parseInt(text) > high) {
        throw new ParameterException(
            name + " must be a whole number in [1, " + high + "] but was " + text);
      }
      return Integer.valueOf(text);
    }
  }

  /** How many replications. */
  static final class Replications extends Range {
    Replications() {
      super("--replications", 100_000);
    }
  }

  /** How many threads. */
  static final class Threads extends Range {
    Threads() {
      super("--threads", 1024);
    }
  }

  /** Any whole number that fits. */
  static final class Seed implements IStringConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException e) {
        throw new ParameterException("--seed must be a whole number but was " + text, e);
      }
    }
  }

  /** Keeps a value with commas in one piece. */
  static final class Whole implements IParameterSplitter {
    @Override
    public List<String> split(String value) {
      return List.of(value);
    }
  }
}
