package nl.basisbaan.experiments.cli;

import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.validate.HistoryFindings;

/** What every command has that takes up what an earlier one began or made. */
abstract class RepeatCommand extends Command {
  @ParametersDelegate private Running running = new Running();

  private final Model model;

  RepeatCommand(Model model) {
    this.model = model;
  }

  final Model model() {
    return model;
  }

  final Running running() {
    return running;
  }

  /** The request of a plan, for a result in a folder. */
  final Request request(Plan plan, Optional<String> out, boolean force) {
    return new Request(
        plan.call().study(),
        plan.seed(),
        plan.call().replications(),
        running.threads(),
        plan.call().set(),
        plan.call().vary(),
        plan.call().design(),
        plan.persons(),
        out,
        force,
        running.quiet());
  }

  /** What finds in units what the command of a plan finds. */
  static Findings.Beginning findings(Plan plan, Experiment experiment) {
    return plan.call().command().equals(ValidateCommand.NAME)
        ? HistoryFindings.of(experiment)
        : RunCommand::findings;
  }

  /**
   * The manifest of a result.
   *
   * @param label the folder, or the manifest in it, as the user calls it
   * @throws UserMistake when there is none that can be read
   */
  static Manifest manifest(String label, Path directory) {
    Path place = StudyRun.target(label, directory);
    boolean isFile = Files.isRegularFile(place);
    if (!isFile && !Files.isRegularFile(place.resolve(ResultFolder.MANIFEST))) {
      throw new UserMistake(label + " is no result: it has no " + ResultFolder.MANIFEST);
    }
    try {
      return Manifest.read(place);
    } catch (Json.Broken e) {
      String file = isFile ? label : plain(label) + "/" + ResultFolder.MANIFEST;
      throw e.missing().filter(name -> !name.equals("program")).isEmpty()
          ? e.in(file)
          : new UserMistake(earlier(label, e.missing().get()));
    }
  }

  private static String earlier(String label, String missing) {
    return "%s is of an earlier version of the program: its manifest has no %s. Its tables are as they"
            .formatted(label, missing)
        + " were, and basisbaan report reads them; to repeat it, take that version";
  }

  /**
   * The folder of a result, of which the user may name the manifest instead.
   *
   * @param label the folder, or the manifest in it, as the user calls it
   * @return how the user would call the folder
   */
  static String folder(String label, Path directory) {
    Path place = StudyRun.target(label, directory);
    if (!Files.isRegularFile(place) || !place.endsWith(ResultFolder.MANIFEST)) {
      return label;
    }
    String folder = plain(label.substring(0, label.length() - ResultFolder.MANIFEST.length()));
    return folder.isEmpty() ? "." : folder;
  }

  private static String plain(String label) {
    return label.replaceFirst("[/\\\\]+$", "");
  }
}
