package nl.basisbaan.experiments;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;

/** What the user may say after {@code validate}. */
@Parameters(
    separators = "=",
    commandDescription = "Hold a history against what was published, figure by figure")
final class ValidateOptions extends ModelOptions {
  /** The history that the published figures are of. */
  static final String HISTORY = "groningen-2020-2022";

  private static final int STANDARD_REPLICATIONS = 200;

  @Parameter(
      description =
          "STUDY: its first policy that opens places is the history (standard: "
              + HISTORY
              + ", a file or a name)")
  private String study = HISTORY;

  @Parameter(
      names = "--replications",
      description = "N: how often the town is lived through (standard: 200)",
      converter = Replications.class)
  private Integer replications = STANDARD_REPLICATIONS;

  @Parameter(
      names = "--out",
      description = "DIR: result folder (standard: results/validate/STUDY_seed-N and what differs)")
  private String out = "";

  @Override
  String study() {
    return study;
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
  public List<String> examples() {
    return List.of(
        "validate",
        "validate --replications 40 --set sickness.level=1.1",
        "validate leeuwarden-2023-2026 --replications 40");
  }

  @Override
  public CommandLine.Words words() {
    return new CommandLine.Words("STUDY", 0, 1);
  }
}
