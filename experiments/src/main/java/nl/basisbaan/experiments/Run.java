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
import java.util.Map;
import java.util.function.Function;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * The command {@code run}: lives a study through, writes the result folder and gives the answer.
 */
final class Run {
  private static final int LONGEST_NAME = 120;

  private final RunOptions options;
  private final Model model;
  private final Experiment experiment;
  private final String label;
  private final Path target;
  private final Instant started = Instant.now();

  private Run(RunOptions options, Model model, Experiment experiment, String label, Path target) {
    this.options = options;
    this.model = model;
    this.experiment = experiment;
    this.label = label;
    this.target = target;
  }

  /**
   * A run that can start.
   *
   * @throws UserMistake when the study has mistakes or the result folder may not be written
   */
  static Run of(RunOptions options, Model model, Path directory) throws IOException {
    Experiment experiment = Preparation.of(options, directory);
    String label =
        options.out().orElse("results/" + experiment.study().name() + "/" + name(experiment));
    try {
      Path target = directory.resolve(label).toAbsolutePath().normalize();
      ResultFolder.check(target, label, options.force());
      return new Run(options, model, experiment, label, target);
    } catch (InvalidPathException e) {
      throw new UserMistake("--out must be a folder but was " + label);
    }
  }

  /** A name for results that says what was asked for: the seed and what differs from the study. */
  static String name(Experiment experiment) {
    List<String> parts = new ArrayList<>();
    parts.add("seed-" + experiment.scenario().seed());
    if (experiment.replications() != experiment.study().replications()) {
      parts.add("replications-" + experiment.replications());
    }
    if (experiment.follow() == Follow.PARTICIPANTS || experiment.follow() == Follow.ALL) {
      parts.add("persons-" + experiment.follow().name().toLowerCase(Locale.ROOT));
    }
    experiment
        .set()
        .forEach(
            (parameter, value) -> {
              if (!value.equals(experiment.study().set().get(parameter))) {
                parts.add(parameter + "=" + Numbers.parameter(value));
              }
            });
    String name = String.join("_", parts);
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME)
            + "-"
            + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  /** Runs all units, writes everything and prints the answer. */
  void execute(PrintStream out, PrintStream err) throws IOException {
    String answer;
    try (ResultFolder folder = ResultFolder.begin(target)) {
      answer = write(folder.path(), err);
      folder.finish(label, options.force());
    }
    out.print(answer);
    out.println();
    out.println("Written to " + label);
  }

  private <K> Samples<K> samples(int points, Function<PolicyResult, Map<K, Measure>> measured) {
    return new Samples<>(
        points, experiment.scenario().policies().size(), experiment::replications, measured);
  }

  private String write(Path folder, PrintStream err) throws IOException {
    int points = experiment.points().size();
    Samples<Outcome> samples = samples(points, PolicyResult::atEnd);
    Samples<GroupOutcome> groups = samples(1, GroupOutcome::of);
    Samples<Accounts.Line> accounts = samples(points, PolicyResult::accounts);
    Samples<Integer> overruns = samples(1, Limits::overruns);
    ResultFiles files = new ResultFiles(experiment, folder);
    try (files;
        Progress progress = Progress.of(experiment.units(), options.quiet(), err)) {
      new Units(experiment, model)
          .run(
              options.threads(),
              unit -> {
                files.write(unit);
                samples.add(unit);
                accounts.add(unit);
                if (unit.point() == 0) {
                  groups.add(unit);
                  overruns.add(unit);
                }
                progress.step();
              });
    }
    List<Manifest.Output> outputs = new ArrayList<>();
    for (CsvFile file : files.all()) {
      outputs.add(new Manifest.Output(file.name(), file.sha256(), file.rows()));
    }
    CsvFile summary = Summary.write(Summary.of(experiment, samples, groups), folder, "summary.csv");
    outputs.add(new Manifest.Output(summary.name(), summary.sha256(), summary.rows()));
    CsvFile money = Summary.write(MoneyTable.of(experiment, accounts), folder, "money.csv");
    outputs.add(new Manifest.Output(money.name(), money.sha256(), money.rows()));
    String answer = Answer.of(experiment, samples, accounts, overruns);
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("answer.txt"), bytes);
    outputs.add(new Manifest.Output("answer.txt", Sha256.of(bytes), answer.lines().count()));
    Files.writeString(
        folder.resolve(ResultFolder.MANIFEST), Manifest.of(experiment, options, outputs, started));
    return answer;
  }
}
