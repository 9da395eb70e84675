package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.answer.StudyFindings;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.results.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.text.Nearest;

/** Lives a study through, writes the result folder and gives the answer. */
@Parameters(
    separators = "=",
    commandDescription = "Run a study, answer in plain words and write a result folder")
final class RunCommand extends StudyCommand {
  @Parameter(description = "STUDY: a file ending in .yaml, or a name from basisbaan list studies")
  private String study = "";

  @Parameter(
      names = "--replications",
      description = "N: how often the town is lived through (standard: as the study says)",
      converter = Replications.class)
  private Integer replications;

  @Parameter(
      names = "--out",
      description = "DIR: result folder (standard: results/STUDY/seed-N and what else differs)")
  private String out = "";

  @Parameter(
      names = "--persons",
      description = "participants|all: also write the months of the interviewed, or of everybody",
      converter = Persons.class)
  private Follow follow = Follow.NOBODY;

  RunCommand(Model model) {
    super(model);
  }

  @Override
  String study() {
    return study;
  }

  @Override
  OptionalInt replications() {
    return replications == null ? OptionalInt.empty() : OptionalInt.of(replications);
  }

  @Override
  Optional<String> out() {
    return out.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  @Override
  Follow follow() {
    return follow;
  }

  @Override
  String name() {
    return "run";
  }

  @Override
  List<String> examples() {
    String study = Library.STUDIES.names().iterator().next();
    return List.of(
        "run " + study,
        "run " + study + " --replications 10 --set labour_market.slack=1.2",
        "run my-study.yaml --persons participants --out results/mine");
  }

  @Override
  Words words() {
    return new Words("STUDY", 1, 1);
  }

  @Override
  void execute(Console console) throws IOException {
    Request request = request();
    Experiment experiment = Preparation.of(request, console.directory());
    String prefix = "results/" + experiment.study().name() + "/";
    StudyRun run = StudyRun.of(request, experiment, prefix, console.directory());
    live(run, folder -> new StudyFindings(experiment, folder), console);
  }

  /** Whose months are written. */
  static final class Persons implements IStringConverter<Follow> {
    @Override
    public Follow convert(String text) {
      return switch (text) {
        case "participants" -> Follow.PARTICIPANTS;
        case "all" -> Follow.ALL;
        default ->
            throw new ParameterException(
                "--persons must be participants or all but was "
                    + text
                    + Nearest.to(text, List.of("participants", "all"))
                        .map(name -> "; did you mean " + name + "?")
                        .orElse(""));
      };
    }
  }
}
