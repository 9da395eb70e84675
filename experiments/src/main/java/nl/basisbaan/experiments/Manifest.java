package nl.basisbaan.experiments;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.model.Parameter;

/**
 * What somebody needs to run the same again and to see that the result is the same. The only result
 * file that differs between equal runs.
 */
final class Manifest {
  private Manifest() {}

  /** A result file with its fingerprint. */
  record Output(String file, String sha256, long rows) {
    Map<String, Object> described() {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("file", file);
      words.put("sha256", sha256);
      words.put("rows", rows);
      return words;
    }
  }

  /** The text of manifest.json. */
  static String of(
      Experiment experiment, ModelOptions options, List<Output> outputs, Instant started) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "basisbaan");
    manifest.put("version", Main.version());
    manifest.put("java", Runtime.version().toString());
    Instant finished = Instant.now();
    manifest.put("started", started.truncatedTo(ChronoUnit.SECONDS));
    manifest.put("finished", finished.truncatedTo(ChronoUnit.SECONDS));
    manifest.put("seconds", Duration.between(started, finished).toMillis() / 1000.0);
    manifest.put("threads", options.threads());
    manifest.put("seed", experiment.scenario().seed());
    manifest.put("replications", experiment.replications());
    manifest.put("replications_at_ends", experiment.replications(1));
    manifest.put("persons", experiment.follow());
    manifest.put("set", experiment.set());
    manifest.put("points", experiment.points());
    manifest.put("outputs", outputs.stream().map(Output::described).toList());
    manifest.put("inputs", experiment.inputs().stream().map(Manifest::described).toList());
    manifest.put("study", experiment.study());
    manifest.put("policies", experiment.scenario().policies());
    manifest.put("municipality", experiment.scenario().municipality());
    manifest.put("parameters", parameters(experiment));
    return Json.of(manifest);
  }

  private static Map<String, Object> described(Input input) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("file", input.label());
    words.put("sha256", input.sha256());
    return words;
  }

  private static Map<String, Double> parameters(Experiment experiment) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Parameter parameter : experiment.scenario().parameters().all()) {
      values.put(parameter.name(), parameter.value());
    }
    return values;
  }
}
