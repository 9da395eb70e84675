package nl.basisbaan.experiments.run;

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
import java.util.regex.Pattern;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.folder.Contents;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.journal.Call;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Program;
import nl.basisbaan.experiments.journal.Shard;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.study.Sweep;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/**
 * What somebody needs to run the same again and to see that the result is the same. The only result
 * file that differs between equal runs.
 *
 * @param version of the program
 * @param modelSha256 fingerprint of the model, its parameters and evidence
 * @param java version of Java
 * @param seconds that the run took
 * @param call how it was asked for
 * @param shard which part of the units was lived through
 * @param units number of units of the whole study
 * @param failed how many of those lived through are missing in all figures
 * @param replicationsAtEnds replications at the ends of what nobody knows
 * @param persons whose months were written
 * @param points of the study; of one that varies something, what its design says
 * @param set parameters that the study or the user changed
 * @param parameters every parameter at the base, by name
 * @param sweep what the study varies, which fixes its designs and points
 */
public record Manifest(
    String program,
    String version,
    @JsonProperty("model_sha256") String modelSha256,
    String java,
    Instant started,
    Instant finished,
    double seconds,
    int threads,
    Call call,
    Shard shard,
    int units,
    int failed,
    long seed,
    int replications,
    int replicationsAtEnds,
    Follow persons,
    Map<String, Double> set,
    List<Point> points,
    List<Output> outputs,
    List<Plan.Source> inputs,
    Study study,
    List<Policy> policies,
    Municipality municipality,
    Map<String, Double> parameters,
    Sweep sweep) {
  private static final String PROGRAM = "basisbaan";

  private static final Pattern IN_THE_FOLDER = Pattern.compile("[\\w-][\\w.-]*");

  /** Refuses what no run can have written. */
  public Manifest {
    Program.check(modelSha256);
    Plan.check(units, replications, replicationsAtEnds, policies);
    if (!program.equals(PROGRAM)) {
      throw new IllegalArgumentException("program must be " + PROGRAM + " but was " + program);
    }
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("outputs must have at least one file but has none");
    }
    if (!(failed >= 0 && failed <= units)) {
      throw new IllegalArgumentException(
          "failed must be in [0, " + units + "], the units, but was " + failed);
    }
  }

  /** A result file with its fingerprint and its rows below the header, or its lines. */
  public record Output(String file, @JsonProperty("sha256") String sha256, long rows) {
    /** Refuses a file elsewhere than in the folder. */
    public Output {
      if (!IN_THE_FOLDER.matcher(file).matches()) {
        throw new IllegalArgumentException("file must be a name but was " + Mistake.found(file));
      }
    }
  }

  /** The manifest of a run that ends now. */
  static Manifest of(Plan plan, int threads, List<Output> outputs, int failed, Instant started) {
    Instant finished = Instant.now();
    return new Manifest(
        PROGRAM,
        plan.program().version(),
        plan.program().modelSha256(),
        Runtime.version().toString(),
        started.truncatedTo(ChronoUnit.SECONDS),
        finished.truncatedTo(ChronoUnit.SECONDS),
        Duration.between(started, finished).toMillis() / 1000.0,
        threads,
        plan.call(),
        plan.shard(),
        plan.units(),
        failed,
        plan.seed(),
        plan.replications(),
        plan.replicationsAtEnds(),
        plan.persons(),
        plan.set(),
        plan.points(),
        List.copyOf(outputs),
        plan.inputs(),
        plan.study(),
        plan.policies(),
        plan.municipality(),
        plan.parameters(),
        plan.sweep());
  }

  /** The plan of the whole study, which needs no files. */
  public Plan plan() {
    return new Plan(
        new Program(version, modelSha256),
        call,
        "",
        Shard.WHOLE,
        units,
        seed,
        replications,
        replicationsAtEnds,
        persons,
        set,
        points,
        inputs,
        study,
        policies,
        municipality,
        parameters,
        sweep);
  }

  /** Files of its folder that are not as it lists them, one a line. */
  public List<String> changedIn(Path folder) throws IOException {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    outputs.forEach(output -> fingerprints.put(output.file(), output.sha256()));
    return Contents.changed(folder, fingerprints);
  }

  /** Writes it into a result folder. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(ResultFolder.MANIFEST), Json.of(this));
  }

  /**
   * The manifest of a result folder, or in a file of any name.
   *
   * @throws Json.Broken when it is none, or cannot be read
   */
  public static Manifest read(Path place) throws Json.Broken {
    Path file = Files.isDirectory(place) ? place.resolve(ResultFolder.MANIFEST) : place;
    return Json.read(file, Manifest.class);
  }
}
