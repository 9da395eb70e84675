package nl.basisbaan.experiments.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/**
 * What somebody needs to run the same again and to see that the result is the same. The only result
 * file that differs between equal runs.
 *
 * @param version of the program
 * @param java version of Java
 * @param seconds that the run took
 * @param replicationsAtEnds replications at the ends of what nobody knows
 * @param persons whose months were written
 * @param points of the study; of one that varies something, what its design says
 * @param set parameters that the study or the user changed
 * @param parameters every parameter at the base, by name
 */
public record Manifest(
    String program,
    String version,
    String java,
    Instant started,
    Instant finished,
    double seconds,
    int threads,
    long seed,
    int replications,
    int replicationsAtEnds,
    Follow persons,
    Map<String, Double> set,
    List<Point> points,
    List<Output> outputs,
    List<Source> inputs,
    Study study,
    List<Policy> policies,
    Municipality municipality,
    Map<String, Double> parameters) {

  /** A result file with its fingerprint and its rows below the header, or its lines. */
  public record Output(String file, @JsonProperty("sha256") String sha256, long rows) {}

  /** A file that the result depends on, with its fingerprint. */
  public record Source(String file, @JsonProperty("sha256") String sha256) {}

  /** The manifest of a run that ends now. */
  static Manifest of(
      Experiment experiment,
      Request request,
      String version,
      List<Output> outputs,
      Instant started) {
    Instant finished = Instant.now();
    return new Manifest(
        "basisbaan",
        version,
        Runtime.version().toString(),
        started.truncatedTo(ChronoUnit.SECONDS),
        finished.truncatedTo(ChronoUnit.SECONDS),
        Duration.between(started, finished).toMillis() / 1000.0,
        request.threads(),
        experiment.scenario().seed(),
        experiment.replications(),
        experiment.replications(1),
        experiment.follow(),
        experiment.set(),
        experiment.isSweep() ? List.of() : experiment.points(),
        List.copyOf(outputs),
        experiment.inputs().stream()
            .map(input -> new Source(input.label(), input.sha256()))
            .toList(),
        experiment.study(),
        experiment.scenario().policies(),
        experiment.scenario().municipality(),
        parameters(experiment));
  }

  private static Map<String, Double> parameters(Experiment experiment) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Parameter parameter : experiment.scenario().parameters().all()) {
      values.put(parameter.name(), parameter.value());
    }
    return values;
  }

  /** Writes it into a result folder. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(ResultFolder.MANIFEST), Json.of(this));
  }

  /**
   * The manifest of a result folder.
   *
   * @throws IOException when there is none that can be read
   */
  public static Manifest read(Path folder) throws IOException {
    return Json.read(Files.readString(folder.resolve(ResultFolder.MANIFEST)), Manifest.class);
  }
}
