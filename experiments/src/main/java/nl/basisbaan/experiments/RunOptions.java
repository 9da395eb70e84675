package nl.basisbaan.experiments;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;

/** What the user may say after {@code run}. */
@Parameters(
    separators = "=",
    commandDescription = "Run a study, answer in plain words and write a result folder")
final class RunOptions extends ModelOptions {
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
  public List<String> examples() {
    return List.of(
        "run end-job-or-transition",
        "run end-job-or-transition --replications 10 --set labour_market.slack=1.2",
        "run my-study.yaml --persons participants --out results/mine");
  }

  @Override
  public CommandLine.Words words() {
    return new CommandLine.Words("STUDY", 1, 1);
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
