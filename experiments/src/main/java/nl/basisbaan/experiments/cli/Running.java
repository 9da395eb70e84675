package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.Memory;
import nl.basisbaan.experiments.command.Reporting;
import nl.basisbaan.experiments.command.TableStyle;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.folder.Spreadsheets;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.run.DryRun;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.run.Printed;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Warnings;
import nl.basisbaan.experiments.text.CsvStyle;
import nl.basisbaan.experiments.text.Language;
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

  @ParametersDelegate private TableStyle tables = new TableStyle();

  @ParametersDelegate private Reporting reporting = new Reporting();

  int threads() {
    return threads;
  }

  /** In which it is told. */
  Language language() {
    return reporting.language();
  }

  boolean quiet() {
    return quiet;
  }

  /** Lives a study through and prints what was found. */
  List<Manifest.Output> live(
      StudyRun run, Model model, Findings.Beginning findings, Console console) throws IOException {
    if (run.expected().isPresent()) {
      checkTables(run.expected().get(), console);
    }
    try {
      return run.execute(
          model, findings, printed(), console.out(), console.err(), reporting.language());
    } catch (OutOfMemoryError e) {
      throw new OutOfMemoryError(Memory.advice(e, threads)); // the stack is not needed any more
    } finally { // also where some units failed: the others are in the result
      if (run.written().isPresent()) {
        String result = run.written().get();
        report(result, console);
        copyTables(result, console);
      }
    }
  }

  /** Tells what the user may not have meant. */
  void warn(Experiment experiment, Console console) {
    Warnings.of(experiment, reporting.language()).forEach(console.err()::println);
  }

  /** Prints what a study would cost. */
  void tryOut(
      Experiment experiment, Plan plan, Model model, Findings.Beginning findings, Console console)
      throws IOException {
    DryRun dryRun = new DryRun(experiment, plan, threads, reporting.language());
    try {
      console.print(dryRun.page(model, findings, console.err()));
    } catch (OutOfMemoryError e) {
      throw new OutOfMemoryError(Memory.advice(e, threads));
    }
  }

  /** The options that were given of how a result is told and written. */
  List<String> ofResult() {
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("--full", full);
    given.put("--csv-style", tables.isAsked());
    given.put("--language", reporting.speaks());
    return given.keySet().stream().filter(given::get).toList();
  }

  private Printed printed() {
    return full ? Printed.ALL : reporting.speaks() ? Printed.NOTHING : Printed.SHORTLY;
  }

  /** Makes the page of a result that is there without a whole one. */
  void reportIfMissing(String result, Console console) throws IOException {
    Path folder = StudyRun.target(result, console.directory());
    if (!Report.isWhole(folder.resolve(ResultFolder.REPORT))) {
      report(result, console);
    }
  }

  /** Makes the page of a result, where it has what a page tells. */
  private void report(String result, Console console) {
    Path folder = StudyRun.target(result, console.directory());
    if (Report.isOf(folder)) {
      reporting.write(folder, result, console.out(), console.err());
    }
  }

  /**
   * Refuses tables in another style where a command writes none.
   *
   * @throws UserMistake when they were asked for
   */
  void refuseTables(String command) {
    if (tables.isAsked()) {
      throw new UserMistake("--csv-style is of tables that are written: " + command + " has none");
    }
  }

  /**
   * Refuses tables in another style that cannot have their place, if they were asked for.
   *
   * @throws UserMistake when something else stands there
   */
  private void checkTables(String result, Console console) throws IOException {
    if (tables.isAsked()) {
      spreadsheets(result, tables.style(), console).check();
    }
  }

  /**
   * Writes the tables of a result in another style too, if that was asked for; else tells of those
   * that an older result left.
   */
  void copyTables(String result, Console console) throws IOException {
    Language language = reporting.language();
    if (tables.isAsked()) {
      Spreadsheets asked = spreadsheets(result, tables.style(), console);
      asked.write();
      console.out().println(language.say("run.tables", asked.copies()));
      return;
    }
    for (CsvStyle style : CsvStyle.values()) {
      Spreadsheets older = spreadsheets(result, style, console);
      if (older.areThere()) {
        console.out().println(language.say("run.tables.older", older.copies(), style.code()));
      }
    }
  }

  private static Spreadsheets spreadsheets(String result, CsvStyle style, Console console) {
    return new Spreadsheets(StudyRun.target(result, console.directory()), result, style);
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
            "--"
                + part
                + " must be "
                + range.words()
                + " but was "
                + Mistake.found(text)
                + YamlScalar.separatorHint(text));
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
