package nl.basisbaan.experiments;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.basisbaan.policy.Policy;

/**
 * The command {@code validate}: lives a history through, holds it against every published figure
 * and writes what came of it. However it comes out, the command has done what it should.
 */
final class Validate {
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
          "replications",
          "median",
          "range_low",
          "range_high",
          "tail",
          "verdict");

  private final ValidateOptions options;
  private final Model model;
  private final Experiment experiment;
  private final int policy;
  private final String label;
  private final Path target;
  private final List<Target> targets = Targets.all();
  private final Instant started = Instant.now();

  private Validate(
      ValidateOptions options, Model model, Experiment experiment, String label, Path target) {
    this.options = options;
    this.model = model;
    this.experiment = experiment;
    this.policy = policy(experiment);
    this.label = label;
    this.target = target;
  }

  /**
   * A validation that can start.
   *
   * @throws UserMistake when the study has mistakes or no policy that opens places, or the result
   *     folder may not be written
   */
  static Validate of(ValidateOptions options, Model model, Path directory) throws IOException {
    Experiment experiment = Preparation.of(options, directory).atBase().with(Targets.input());
    String label =
        options
            .out()
            .orElse("results/validate/" + experiment.study().name() + "_" + Run.name(experiment));
    try {
      Path target = directory.resolve(label).toAbsolutePath().normalize();
      ResultFolder.check(target, label, options.force());
      return new Validate(options, model, experiment, label, target);
    } catch (InvalidPathException e) {
      throw new UserMistake("--out must be a folder but was " + label);
    }
  }

  private static int policy(Experiment experiment) {
    List<Policy> opening = experiment.withPlaces();
    if (opening.isEmpty()) {
      throw new UserMistake(
          "validate needs a study with a policy that opens places but "
              + experiment.study().name()
              + " has none");
    }
    return experiment.scenario().policies().indexOf(opening.get(0));
  }

  /** Runs all towns, writes the comparison and prints it. */
  void execute(PrintStream out, PrintStream err) throws IOException {
    String report;
    try (ResultFolder folder = ResultFolder.begin(target)) {
      report = write(folder.path(), err);
      folder.finish(label, options.force());
    }
    out.print(report);
    out.println();
    out.println("Written to " + label);
  }

  private String write(Path folder, PrintStream err) throws IOException {
    double[][] values = new double[targets.size()][experiment.replications()];
    try (Progress progress = Progress.of(experiment.units(), options.quiet(), err)) {
      new Units(experiment, model)
          .run(
              options.threads(),
              unit -> {
                History history = new History(experiment, unit, policy);
                for (int i = 0; i < targets.size(); i++) {
                  values[i][unit.replication()] = Figures.of(targets.get(i), history);
                }
                progress.step();
              });
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      verdicts.add(Verdict.of(targets.get(i), values[i]));
    }
    String report = ValidationReport.of(experiment, verdicts);
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("validation.txt"), bytes);
    CsvFile table = write(folder, verdicts);
    List<Manifest.Output> outputs =
        List.of(
            new Manifest.Output(table.name(), table.sha256(), table.rows()),
            new Manifest.Output("validation.txt", Sha256.of(bytes), report.lines().count()));
    Files.writeString(
        folder.resolve(ResultFolder.MANIFEST), Manifest.of(experiment, options, outputs, started));
    return report;
  }

  private static CsvFile write(Path folder, List<Verdict> verdicts) throws IOException {
    try (CsvFile file = new CsvFile(folder, "validation.csv", COLUMNS)) {
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
