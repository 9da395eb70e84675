package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.results.StudyRun;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.numbers.Range;
import nl.basisbaan.numbers.Settings;

/** What every command has that lives a study through. */
abstract class StudyCommand extends TownCommand {
  @Parameter(
      names = "--threads",
      description = "N: units run at once; results do not depend on it (standard: all processors)",
      converter = Threads.class)
  private Integer threads = Runtime.getRuntime().availableProcessors();

  @Parameter(names = "--force", description = "replace an existing result folder")
  private boolean force;

  @Parameter(names = "--quiet", description = "no progress; the answer only")
  private boolean quiet;

  @Parameter(names = "--full", description = "print all of the answer, as the result folder has it")
  private boolean full;

  private final Model model;

  StudyCommand(Model model) {
    this.model = model;
  }

  /** A file, or the name of a study that comes with the program. */
  abstract String study();

  /** Replications asked for; empty for as many as the study says. */
  abstract OptionalInt replications();

  /** The result folder asked for. */
  abstract Optional<String> out();

  /** Whose months are kept. */
  abstract Follow follow();

  /** What varies beside what the study says; nothing unless a command asks. */
  Map<String, List<String>> vary() {
    return Map.of();
  }

  /** How it is combined; as the study says unless a command asks. */
  Map<String, String> design() {
    return Map.of();
  }

  /** Lives a study through and prints what was found. */
  final void live(StudyRun run, Findings.Beginning findings, Console console) throws IOException {
    try {
      run.execute(model, findings, full, console.version(), console.out(), console.err());
    } catch (OutOfMemoryError e) {
      throw new OutOfMemoryError(Memory.advice(e, threads)); // the stack is not needed any more
    }
  }

  /**
   * What is asked of the study.
   *
   * @throws UserMistake for a value of {@code --set} that cannot be read
   */
  final Request request() {
    return new Request(
        study(),
        seed(),
        replications(),
        threads,
        set(),
        vary(),
        design(),
        follow(),
        out(),
        force,
        quiet);
  }

  /** A whole number in the range that a part of a request has. */
  private abstract static class WholeNumber implements IStringConverter<Integer> {
    private final String part;

    WholeNumber(String part) {
      this.part = part;
    }

    @Override
    public Integer convert(String text) {
      Range range = Range.of(Settings.of(Request.class, part), true);
      Integer number = YamlScalar.whole(text);
      if (number == null || !range.holds(number)) {
        throw new ParameterException(
            "--" + part + " must be " + range.words() + " but was " + Mistake.found(text));
      }
      return number;
    }
  }

  /** How many replications. */
  static final class Replications extends WholeNumber {
    Replications() {
      super("replications");
    }
  }

  /** How many threads. */
  static final class Threads extends WholeNumber {
    Threads() {
      super("threads");
    }
  }
}
