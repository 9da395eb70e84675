package nl.basisbaan.experiments.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.policy.Policy;

/**
 * A history is held against the published figures that are about it. However it comes out,
 * validation has done what it should.
 */
public final class HistoryFindings implements Findings {
  private static final List<String> COLUMNS =
      List.of(
          "group",
          "id",
          "description",
          "unit",
          "persons",
          "value",
          "low",
          "high",
          "error",
          "source",
          "use",
          "decides",
          "replications",
          "median",
          "range_low",
          "range_high",
          "tail",
          "verdict");

  private final Experiment experiment;
  private final Path folder;
  private final List<Target> targets;
  private final double[][] values;

  private HistoryFindings(Experiment experiment, List<Target> targets, Path folder) {
    this.experiment = experiment;
    this.targets = targets;
    this.folder = folder;
    this.values = new double[targets.size()][experiment.replications()];
  }

  /**
   * Findings about the first policy that opens places.
   *
   * @throws UserMistake when no policy opens any, or no figure is about the study
   */
  public static Findings.Beginning of(Experiment experiment) {
    requireProgramme(experiment);
    List<Target> targets = Targets.about(experiment);
    return (lived, folder) -> new HistoryFindings(lived, targets, folder);
  }

  /**
   * An experiment with the policies that its figures are about: those that they name, and for the
   * others the first that opens places.
   *
   * @throws UserMistake when no policy opens any, or no figure is about the study
   */
  public static Experiment measured(Experiment experiment) {
    requireProgramme(experiment);
    String first = experiment.withPlaces().get(0).name();
    Set<String> names =
        Targets.about(experiment).stream()
            .map(target -> target.policy().isEmpty() ? first : target.policy())
            .collect(Collectors.toSet());
    return experiment.of(policy -> names.contains(policy.name()));
  }

  private static void requireProgramme(Experiment experiment) {
    if (experiment.withPlaces().isEmpty()) {
      throw new UserMistake(
          "validate needs a study with a policy that opens places but "
              + experiment.study().name()
              + " has none");
    }
  }

  @Override
  public void add(Unit unit) {
    Map<String, MonitoredTown> towns = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      values[i][unit.replication()] =
          Figures.of(
              targets.get(i),
              towns.computeIfAbsent(targets.get(i).policy(), name -> town(unit, name)));
    }
  }

  /** A town under a policy; without a name under the first that opens places. */
  private MonitoredTown town(Unit unit, String name) {
    Policy policy =
        experiment.withPlaces().stream()
            .filter(each -> name.isEmpty() || each.name().equals(name))
            .findFirst()
            .orElseThrow();
    return new MonitoredTown(experiment, unit, policy);
  }

  @Override
  public Report report() throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      verdicts.add(Verdict.of(targets.get(i), values[i]));
    }
    return new Report(
        "validation.txt",
        ValidationReport.inFull(experiment, verdicts),
        ValidationReport.inShort(experiment, verdicts),
        List.of(write(folder, verdicts)));
  }

  private static CsvFile write(Path folder, List<Verdict> verdicts) throws IOException {
    try (CsvFile file = CsvFile.in(folder, "validation.csv", COLUMNS)) {
      for (Verdict verdict : verdicts) {
        Target target = verdict.target();
        file.cell(target.group())
            .cell(target.id())
            .cell(target.description())
            .cell(target.unit())
            .cell(target.persons() == 0 ? "" : Integer.toString(target.persons()))
            .outcome(target.value())
            .outcome(target.low())
            .outcome(target.high())
            .cell(target.error())
            .cell(target.source())
            .cell(target.use().name().toLowerCase(Locale.ROOT))
            .cell(target.decides().label())
            .cell(verdict.replications())
            .outcome(verdict.median())
            .outcome(verdict.low())
            .outcome(verdict.high())
            .outcome(verdict.tail())
            .cell(verdict.words())
            .endRow();
      }
      return file;
    }
  }
}
