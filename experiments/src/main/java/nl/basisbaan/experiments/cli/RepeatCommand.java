package nl.basisbaan.experiments.cli;

import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.command.Command;
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
  /** How Jackson says that a record has a component that the file has not. */
  private static final Pattern MISSING = Pattern.compile("Missing creator property '(\\w+)'");

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
    if (!Files.isRegularFile(place) && !Files.isRegularFile(place.resolve(ResultFolder.MANIFEST))) {
      throw new UserMistake(label + " is no result: it has no " + ResultFolder.MANIFEST);
    }
    try {
      return Manifest.read(place);
    } catch (IOException e) {
      throw new UserMistake(unreadable(label, e));
    }
  }

  private static String unreadable(String label, IOException why) {
    String words = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    Matcher missing = MISSING.matcher(words);
    return missing.find()
        ? "%s is of an earlier version of the program: its manifest has no %s. Its tables are as they"
                .formatted(label, missing.group(1))
            + " were, and basisbaan report reads them; to repeat it, take that version"
        : label + " cannot be read as a manifest of this version: " + words;
  }
}
