package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.converters.IParameterSplitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;

/** What every command has that lives through the towns of a study: its luck and its numbers. */
abstract class TownCommand extends Command {
  private static final long STANDARD_SEED = 1;

  @Parameter(
      names = "--seed",
      description = "N: fixes all luck; the same seed gives the same results (standard: 1)",
      converter = Seed.class)
  private Long seed = STANDARD_SEED;

  @Parameter(
      names = "--set",
      description = "PARAMETER=VALUE: another value of a parameter; may be repeated",
      splitter = Whole.class)
  private List<String> set = new ArrayList<>();

  /** What fixes all luck. */
  final long seed() {
    return seed;
  }

  /** The parameters to change; what cannot be read is left out. */
  final Map<String, Double> set() {
    return readSet(new ArrayList<>());
  }

  /**
   * Refuses text that is not {@code parameter=number}, and a repeated name.
   *
   * @throws UserMistake then
   */
  final void checkSet() {
    refuse(this::readSet);
  }

  private Map<String, Double> readSet(List<Mistake> mistakes) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String text : set) {
      int equals = text.indexOf('=');
      Double value = equals < 0 ? null : YamlScalar.number(text.substring(equals + 1));
      if (equals < 1) {
        mistakes.add(Mistake.of("--set must be PARAMETER=VALUE but was " + text));
      } else if (value == null) {
        String hint = YamlScalar.separatorHint(text.substring(equals + 1));
        mistakes.add(Mistake.of("--set must be PARAMETER=NUMBER but was " + text + hint));
      } else if (values.put(text.substring(0, equals), value) != null) {
        mistakes.add(Mistake.of("--set gives " + text.substring(0, equals) + " twice"));
      }
    }
    return values;
  }

  /**
   * Refuses what cannot be read.
   *
   * @param reading takes what is wrong
   * @throws UserMistake with all of it
   */
  static void refuse(Consumer<List<Mistake>> reading) {
    List<Mistake> mistakes = new ArrayList<>();
    reading.accept(mistakes);
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
  }

  /** Names with what is given to them; a repeated name and a word without one are mistakes. */
  static Map<String, String> pairs(
      String option, String form, List<String> given, List<Mistake> mistakes) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : given) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        mistakes.add(Mistake.of(option + " must be " + form + " but was " + Mistake.found(text)));
      } else if (pairs.put(text.substring(0, equals), text.substring(equals + 1)) != null) {
        mistakes.add(Mistake.of(option + " gives " + text.substring(0, equals) + " twice"));
      }
    }
    return pairs;
  }

  /** Any whole number that fits. */
  static final class Seed implements IStringConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException e) {
        String allowed =
            YamlScalar.whole(text) == null
                ? "a whole number"
                : text.startsWith("-") ? "at least " + Long.MIN_VALUE : "at most " + Long.MAX_VALUE;
        throw new ParameterException("--seed must be " + allowed + " but was " + text, e);
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
