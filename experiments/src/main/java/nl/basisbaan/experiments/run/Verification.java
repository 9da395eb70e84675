package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.journal.Past;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.ResultFiles;
import nl.basisbaan.experiments.results.Runs;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** A result that is lived through again, in full or in part, and held against what is there. */
public final class Verification {
  private final Experiment experiment;
  private final Plan plan;
  private final Manifest manifest;
  private final Path folder;
  private final Request request;
  private final PrintStream err;
  private final Language language;
  private int lived;

  /** Of a result in a folder, with how it was made. */
  public Verification(
      Experiment experiment,
      Plan plan,
      Manifest manifest,
      Path folder,
      Request request,
      PrintStream err,
      Language language) {
    this.experiment = experiment;
    this.plan = plan;
    this.manifest = manifest;
    this.folder = folder;
    this.request = request;
    this.err = err;
    this.language = language;
  }

  /** How much was lived again. */
  public String words() {
    return lived + " of " + plan.units() + (plan.units() == 1 ? " town" : " towns");
  }

  /** What differs when everything is lived again, one a line: files that are not the same. */
  public List<String> ofAll(Model model, Findings.Beginning findings) throws IOException {
    return inATemporaryFolder(
        again -> {
          Living living =
              new Living(experiment, plan, Keeping.lived(Past.NOTHING), request, err, language);
          Findings.Report report = living.live(model, findings.in(experiment, again), Past.NOTHING);
          Writing writing =
              Writing.of(report, living.failures(), plan, request.threads(), Instant.now(), again);
          lived = plan.units();
          List<String> differences = manifest.changedIn(folder);
          Map<String, String> there = fingerprints(manifest.outputs());
          fingerprints(writing.outputs())
              .forEach(
                  (file, sha256) -> {
                    if (!sha256.equals(there.remove(file))) {
                      differences.add(file + " is another one when lived again");
                    }
                  });
          there.keySet().forEach(file -> differences.add(file + " is not made when lived again"));
          return differences;
        });
  }

  /** What differs when some units, spread evenly, are lived again: rows, some of each file. */
  public List<String> ofSample(Model model, Findings.Beginning findings, int size)
      throws IOException {
    lived = Math.min(size, plan.units());
    return inATemporaryFolder(
        again -> {
          Set<List<String>> rows = new HashSet<>();
          List<String> files =
              experiment.isSweep()
                  ? liveSweep(model, rows, findings.in(experiment, again))
                  : liveStudy(model, rows, again);
          List<String> differences = manifest.changedIn(folder);
          for (String file : files) {
            differences.addAll(new RowComparison(file, rows).of(folder, again));
          }
          return differences;
        });
  }

  private List<String> liveStudy(Model model, Set<List<String>> rows, Path again)
      throws IOException {
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    List<CsvFile> tables = new ArrayList<>();
    try (ResultFiles files = new ResultFiles(experiment, again)) {
      liveSample(
          model,
          rows,
          unit -> {
            files.write(unit);
            samples.add(unit);
          });
      tables.addAll(files.all());
    }
    tables.add(CsvFile.of(Runs.of(experiment, samples), again, "runs.csv"));
    return tables.stream().map(CsvFile::name).toList();
  }

  /** The runs of a sweep: its other tables are of all of them. */
  private List<String> liveSweep(Model model, Set<List<String>> rows, Findings findings)
      throws IOException {
    try (findings) {
      liveSample(model, rows, findings::add);
    }
    return List.of("runs.csv");
  }

  /** Lives the units of a sample, and notes which rows of the result are of them. */
  private void liveSample(Model model, Set<List<String>> rows, Units.Receiver receiver)
      throws IOException {
    int all = plan.units();
    IntStream numbers = IntStream.range(0, lived).map(i -> (int) ((long) i * all / lived));
    try (Progress progress = Progress.of(lived, request.quiet(), err, language)) {
      progress.start();
      new Units(experiment, model)
          .run(
              numbers,
              request.threads(),
              unit -> {
                noteRows(unit.key(), rows);
                if (!unit.isFailed()) {
                  receiver.accept(unit);
                }
                progress.step();
              });
    }
  }

  /** The cells by which rows of a unit are known; no programme has its rows in the first block. */
  private void noteRows(Unit.Key key, Set<List<String>> rows) {
    String point = experiment.points().get(key.point()).label();
    String replication = Integer.toString(key.replication());
    experiment.variants().block(key.block()).stream()
        .skip(key.block() == 0 ? 0 : 1)
        .forEach(each -> rows.add(List.of(each.policy().name(), point, replication)));
  }

  private static Map<String, String> fingerprints(List<Manifest.Output> outputs) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    outputs.forEach(output -> fingerprints.put(output.file(), output.sha256()));
    return fingerprints;
  }

  /** What is done with a folder that is there for a while. */
  private interface Work {
    List<String> in(Path folder) throws IOException;
  }

  private static List<String> inATemporaryFolder(Work work) throws IOException {
    Path again = Files.createTempDirectory("basisbaan");
    try {
      return work.in(again);
    } finally {
      try (Stream<Path> files = Files.list(again)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(again);
    }
  }
}
