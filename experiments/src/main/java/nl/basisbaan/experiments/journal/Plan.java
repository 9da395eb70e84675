package nl.basisbaan.experiments.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.basisbaan.Follow;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.study.Sweep;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/**
 * What a run is to live through, and how it was asked: whatever decides a byte of its result.
 *
 * @param directory where paths of the call start; empty for a run that needs no files
 * @param shard which part of the units is lived through
 * @param units number of units of the whole study
 * @param replicationsAtEnds replications at the ends of what nobody knows
 * @param persons whose months are written
 * @param set parameters that the study or the user changed
 * @param parameters every parameter at the base, by name
 * @param sweep what the study varies, which fixes its designs and points
 */
public record Plan(
    Program program,
    Call call,
    String directory,
    Shard shard,
    int units,
    long seed,
    int replications,
    int replicationsAtEnds,
    Follow persons,
    Map<String, Double> set,
    List<Point> points,
    List<Source> inputs,
    Study study,
    List<Policy> policies,
    Municipality municipality,
    Map<String, Double> parameters,
    Sweep sweep) {

  /** Refuses what no run can have asked. */
  public Plan {
    check(units, replications, replicationsAtEnds, policies);
  }

  /**
   * Refuses numbers that no run can have.
   *
   * @throws IllegalArgumentException that says what is allowed
   */
  public static void check(
      int units, int replications, int replicationsAtEnds, List<Policy> policies) {
    Map<String, Integer> counts =
        Map.of(
            "units", units,
            "replications", replications,
            "replications_at_ends", replicationsAtEnds,
            "policies", policies.size());
    for (String name : new TreeSet<>(counts.keySet())) {
      if (!(counts.get(name) >= 1)) {
        throw new IllegalArgumentException(
            name + " must be at least 1 but was " + counts.get(name));
      }
    }
  }

  /** A file that the result depends on, with its fingerprint. */
  public record Source(String file, @JsonProperty("sha256") String sha256) {}

  /** The plan of a run. */
  public static Plan of(
      Experiment experiment, Call call, Path directory, Shard shard, Program program) {
    return new Plan(
        program,
        call,
        directory.toString(),
        shard,
        experiment.units(),
        experiment.scenario().seed(),
        experiment.replications(),
        experiment.replications(1),
        experiment.follow(),
        experiment.set(),
        experiment.isSweep() ? List.of() : experiment.points(),
        experiment.inputs().stream()
            .map(input -> new Source(input.label(), input.sha256()))
            .toList(),
        experiment.study(),
        experiment.scenario().policies(),
        experiment.scenario().municipality(),
        values(experiment.scenario().parameters()),
        experiment.sweep());
  }

  private static Map<String, Double> values(Parameters parameters) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters.all()) {
      values.put(parameter.name(), parameter.value());
    }
    return values;
  }

  /**
   * What is lived through, without the files that it was read from.
   *
   * @throws UserMistake when this version of the program has other parameters, or it cannot be
   *     lived through
   */
  public Experiment experiment() {
    try {
      return unchecked();
    } catch (IllegalArgumentException e) {
      throw new UserMistake("what was asked cannot be lived through: " + e.getMessage());
    }
  }

  private Experiment unchecked() {
    Parameters all = Parameters.standard();
    if (!values(all).keySet().equals(parameters.keySet())) {
      throw new UserMistake(
          "version "
              + program.words()
              + " of the program, which lived this, has other parameters than this one");
    }
    for (Map.Entry<String, Double> each : parameters.entrySet()) {
      if (all.value(each.getKey()) != each.getValue()) {
        all = all.with(each.getKey(), each.getValue());
      }
    }
    Scenario scenario =
        new Scenario(
            municipality, policies, all, study.start(), study.months(), study.warmUpMonths(), seed);
    Experiment fixed =
        new Experiment(study, List.of(), scenario, set, points, replications, persons);
    Experiment experiment = sweep.isThere() ? fixed.varied(sweep) : fixed;
    if (experiment.units() != units) {
      throw new IllegalArgumentException(
          "units must be " + experiment.units() + ", as many as it has, but was " + units);
    }
    return experiment;
  }

  /** The same for all units and by a program, without its files. */
  public Plan again(Program by) {
    return asked(by, call.keeping(false), "", Shard.WHOLE, units, replications, replicationsAtEnds);
  }

  /** The same of a study that was lived through as often as was enough. */
  public Plan livedThrough(Experiment enough) {
    int towns = enough.replications();
    return asked(program, call, directory, shard, enough.units(), towns, enough.replications(1));
  }

  /** The same, asked with another number of replications. */
  public Plan with(OptionalInt asked) {
    Call other =
        new Call(
            call.command(),
            call.study(),
            asked,
            call.set(),
            call.vary(),
            call.design(),
            call.keep());
    return asked(program, other, directory, shard, units, replications, replicationsAtEnds);
  }

  /** The same study, asked in another way or lived through less often. */
  private Plan asked(
      Program by, Call how, String where, Shard part, int all, int towns, int townsAtEnds) {
    return new Plan(
        by,
        how,
        where,
        part,
        all,
        seed,
        towns,
        townsAtEnds,
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

  /** What units depend on, and by which numbers they go. */
  private record Lived(
      String model,
      long seed,
      YearMonth start,
      int months,
      int warmUpMonths,
      Follow persons,
      List<Policy> policies,
      Municipality municipality,
      Map<String, Double> parameters,
      List<Point> points,
      Sweep sweep) {}

  /** What units depend on, as a fingerprint: equal ones have equal units of equal numbers. */
  public String identity() {
    Lived ofAUnit =
        new Lived(
            program.modelSha256(),
            seed,
            study.start(),
            study.months(),
            study.warmUpMonths(),
            persons,
            policies,
            municipality,
            parameters,
            points,
            sweep);
    return Sha256.of(Json.of(ofAUnit).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it lives the same units as another one, as often. */
  public boolean livesAs(Plan other) {
    return identity().equals(other.identity())
        && replications == other.replications
        && replicationsAtEnds == other.replicationsAtEnds;
  }

  /** Writes it to disk in place of what was there, in one step. */
  public void write(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer text = ByteBuffer.wrap(Json.of(this).getBytes(StandardCharsets.UTF_8));
      while (text.hasRemaining()) {
        channel.write(text);
      }
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Reads one.
   *
   * @throws UserMistake when it cannot be read
   */
  public static Plan read(Path file) {
    String label = file.toAbsolutePath().getParent().getFileName() + "/" + file.getFileName();
    try {
      return Json.read(file, Plan.class);
    } catch (Json.Broken e) {
      throw e.in(label);
    }
  }
}
