package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.util.List;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.Memory;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.numbers.Range;
import nl.basisbaan.numbers.Settings;

/** How units are lived through, and what is told of it: on which nothing that is found depends. */
@Parameters(separators = "=")
final class Running {
  @Parameter(
      names = "--threads",
      description = "N: units run at once; results do not depend on it (standard: all processors)",
      converter = Threads.class)
  private Integer threads = Runtime.getRuntime().availableProcessors();

  @Parameter(names = "--quiet", description = "no progress; the answer only")
  private boolean quiet;

  @Parameter(names = "--full", description = "print all of the answer, as the result folder has it")
  private boolean full;

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  /** Lives a study through and prints what was found. */
  List<Manifest.Output> live(
      StudyRun run, Model model, Findings.Beginning findings, Console console) throws IOException {
    try {
      return run.execute(model, findings, full, console.out(), console.err());
    } catch (OutOfMemoryError e) {
      throw new OutOfMemoryError(Memory.advice(e, threads)); // the stack is not needed any more
    }
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
