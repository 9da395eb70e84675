package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.journal.Shard;
import nl.basisbaan.experiments.run.Keeping;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.validate.HistoryFindings;
import nl.basisbaan.experiments.validate.Targets;

/** Lives a history through, holds it against every published figure and writes what came of it. */
@Parameters(
    separators = "=",
    commandDescription = "Hold a history against what was published, figure by figure")
final class ValidateCommand extends StudyCommand {
  static final String NAME = "validate";

  private static final int STANDARD_REPLICATIONS = 200;

  @Parameter(
      description =
          "STUDY: its first policy that opens places is the history, beside policies that figures"
              + " name (standard: the study that most published figures are of; a file or a name)")
  private String study = "";

  @Parameter(
      names = "--replications",
      description = "N: how often the town is lived through (standard: 200)",
      converter = Running.Replications.class)
  private Integer replications = STANDARD_REPLICATIONS;

  @Parameter(
      names = "--out",
      description = "DIR: result folder (standard: results/validate/STUDY_seed-N and what differs)")
  private String out = "";

  ValidateCommand(Model model) {
    super(model);
  }

  @Override
  String study() {
    return study.isEmpty() ? Targets.history() : study;
  }

  @Override
  OptionalInt replications() {
    return OptionalInt.of(replications);
  }

  @Override
  Optional<String> out() {
    return out.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  @Override
  Follow follow() {
    return Follow.INTERVIEWED;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "validate",
        "validate --replications 40 --set sickness.level=1.1",
        "validate " + Targets.history() + " --replications 40");
  }

  @Override
  public Words words() {
    return new Words("STUDY", 0, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    Experiment whole = Preparation.of(request(), console.directory()).atBase();
    Experiment experiment = HistoryFindings.measured(whole).with(Targets.input());
    live(
        experiment,
        Shard.WHOLE,
        Keeping.nothing(),
        "results/validate/" + experiment.study().name() + "_",
        HistoryFindings.of(experiment),
        console);
  }
}
