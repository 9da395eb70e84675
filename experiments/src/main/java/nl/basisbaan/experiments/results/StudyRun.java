package nl.basisbaan.experiments.results;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.folder.Stopped;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Units;
import nl.basisbaan.experiments.text.PageText;

/** Lives a study through, writes a result folder and tells what was found. */
public final class StudyRun {
  private final Request request;
  private final Experiment experiment;
  private final String label;
  private final Path target;
  private final Instant started = Instant.now();

  private StudyRun(Request request, Experiment experiment, String label, Path target) {
    this.request = request;
    this.experiment = experiment;
    this.label = label;
    this.target = target;
  }

  /**
   * A run that can start.
   *
   * @param prefix what the name of the result folder begins with, unless the request names one
   * @param directory where paths start
   * @throws UserMistake when the result folder has a name that no folder can have
   */
  public static StudyRun of(Request request, Experiment experiment, String prefix, Path directory) {
    String label =
        request.out().orElse(prefix + ResultName.of(experiment, request.vary(), request.design()));
    if (label.chars().anyMatch(Character::isISOControl)) {
      throw new UserMistake("--out must have no control characters but was " + label);
    }
    try {
      Path target = directory.resolve(label).toAbsolutePath().normalize();
      return new StudyRun(request, experiment, label, target);
    } catch (InvalidPathException e) {
      throw new UserMistake("--out must be a folder but was " + label);
    }
  }

  /**
   * Takes the place of the result, runs all units, writes everything and prints what was found.
   *
   * @param full whether all of it is printed; what is written is always whole
   * @param version of the program, for the manifest
   * @throws UserMistake when the result folder may not be written, before anything is computed
   * @throws Stopped when the program is being stopped
   */
  public void execute(
      Model model,
      Findings.Beginning findings,
      boolean full,
      String version,
      PrintStream out,
      PrintStream err)
      throws IOException {
    Progress progress = Progress.of(experiment.units(), request.quiet(), err);
    String what = experiment.study().name() + " with seed " + experiment.scenario().seed();
    ResultFolder.Wish wish = new ResultFolder.Wish(target, label, request.force(), what);
    String told;
    String allOfIt;
    String written;
    try (ResultFolder folder = ResultFolder.begin(wish, progress::words, err)) {
      experiment.warnings().forEach(err::println);
      if (!request.quiet()) {
        experiment.notes().forEach(err::println);
      }
      try {
        Findings.Report report = live(model, findings.in(folder.path()), progress);
        String text = PageText.of(report.page());
        allOfIt = report.file();
        told = full ? text : PageText.of(report.shortly());
        write(report, text, version, folder.path());
        written = folder.finish();
      } catch (IOException | RuntimeException e) {
        if (folder.isStopped()) {
          throw new Stopped(e);
        }
        throw e;
      }
    }
    out.print(told);
    out.println();
    out.println("Written to " + written);
    if (!full) {
      out.println("All of it is in " + allOfIt + " there; --full prints it.");
    }
  }

  private Findings.Report live(Model model, Findings findings, Progress progress)
      throws IOException {
    try (findings;
        progress) {
      progress.start();
      new Units(experiment, model)
          .run(
              request.threads(),
              unit -> {
                findings.add(unit);
                progress.step();
              });
    }
    return findings.report();
  }

  private void write(Findings.Report report, String text, String version, Path folder)
      throws IOException {
    List<Manifest.Output> outputs = new ArrayList<>();
    for (CsvFile table : report.tables()) {
      outputs.add(new Manifest.Output(table.name(), table.sha256(), table.rows()));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(report.file()), bytes);
    outputs.add(new Manifest.Output(report.file(), Sha256.of(bytes), text.lines().count()));
    Manifest.of(experiment, request, version, outputs, started).write(folder);
  }
}
